import { deadlineMs } from './durations.ts'
import { idOf, type Work } from './provider.ts'
import type { Existing } from './resource.ts'
import type { Source } from './watch.ts'

/**
 * Waits for a resource that a killed run began and that is not ready yet; what needs it would be refused. Kinds that
 * are usable from their creating call on return at once.
 */
export async function waitUntilSettled(have: Existing, work: Work): Promise<void> {
  const { sources } = work
  const { name = '' } = have.props as { name?: string }
  const until = <T>(source: Source<T>, id: string, isReady: (row: T) => boolean, timeoutMs: number) =>
    work.watch.until(source, id, (row) => row !== undefined && isReady(row), {
      what: `${have.key} is ready`,
      // It was begun some time ago, so the first look is due now.
      expectMs: 0,
      timeoutMs,
    })
  switch (have.kind) {
    case 'vpc':
      await until(sources.vpcs, have.id, ({ status }) => status === 'Available', deadlineMs.vpc)
      break
    case 'vswitch':
      await until(sources.vswitches, have.id, ({ status }) => status === 'Available', deadlineMs.vswitch)
      break
    case 'instance':
      await until(sources.instances, have.id, ({ status }) => status === 'Running', deadlineMs.instance)
      break
    case 'nat-gateway':
      await until(sources.natGateways, have.id, ({ status }) => status === 'Available', deadlineMs.natGateway)
      break
    case 'database':
      await until(sources.databases, have.id, ({ status }) => status === 'Running', deadlineMs.database)
      break
    case 'database-schema':
      await until(
        sources.schemas(idOf(work, 'database')),
        name,
        ({ status }) => status === 'Running',
        deadlineMs.account,
      )
      break
    case 'database-account':
      await until(
        sources.accounts(idOf(work, 'database')),
        name,
        ({ status }) => status === 'Available',
        deadlineMs.account,
      )
      break
    default:
  }
}
