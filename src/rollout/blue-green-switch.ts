import type { BackendServer } from '../cloud/load-balancer.ts'
import { waitFor } from '../cloud/wait.ts'
import { waitUntilServing } from './admission.ts'
import { AppProof } from './app-proof.ts'
import { gradualCalls, isChange, switchCalls, type Pair, type WeightCall } from './blue-green-plan.ts'
import type { ReleaseId } from './journal.ts'
import { asOf } from './new-instances.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import { isServing } from './server-state.ts'
import type { RolloutSession } from './session.ts'
import type { Updater } from './updater.ts'

export interface SwitchParts {
  admitTimeoutMs: number
  unknownGraceMs: number
  updater: Pick<Updater, 'check' | 'freshForMs'>
  want: ReleaseId
}

/**
 * Moves all traffic to the new instances, whose applications have just answered: in one call where every listener finds them healthy already, else nobody
 * loses a server before the other side serves. Returns those that get traffic and are not healthy with it.
 */
export async function switchToGreen(
  session: RolloutSession,
  { admitTimeoutMs, unknownGraceMs, updater, want }: SwitchParts,
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  const { journal, context, view, signal, timeline } = session
  const proof = new AppProof({
    clock: context.clock,
    freshForMs: updater.freshForMs,
    ask: (green) => updater.check(green, want, signal),
  })
  const greens = pairs.flatMap(({ green, own }) => (green && own.some(({ weight }) => weight > 0) ? green : []))
  const prove = () => proof.renew(greens)
  await journal.append({ kind: 'hold', backends: pairs.flatMap(({ own }) => own), atMs: context.clock.now() })
  const unproved = await prove()
  if (unproved.length > 0) return unproved
  const { servers } = await view.observe()
  const isReady = pairs.every(({ green }) =>
    (green && servers.get(green.instanceId))?.health.every(({ health }) => health === 'healthy'),
  )
  if (isReady) {
    const { unfit } = await write(session, switchCalls(pairs, 'green'), pairs, prove)
    if (unfit.length > 0) return unfit
  } else {
    const { up, down } = gradualCalls(pairs, 'green')
    const written = await write(session, up, pairs, prove)
    if (written.unfit.length > 0) return written.unfit
    const parts = { clock: context.clock, view, admitTimeoutMs, unknownGraceMs, signal }
    const unfit = await Promise.all(
      pairs.map(async ({ green, own }) => {
        if (!green || own.every(({ weight }) => weight === 0)) return []
        const served = await waitUntilServing(parts, green, asOf(green, own))
        return served.ok ? [] : [failedServer(green, 'admit', served)]
      }),
    )
    if (unfit.flat().length > 0) return unfit.flat()
    await write(session, down, pairs)
  }
  for (const { green } of pairs) if (green) timeline.add(green, 'in', 'all traffic to the green side')
  return []
}

/**
 * Moves all traffic back to the old instances: at once, unless new ones serve and a listener has to find the old ones
 * healthy first.
 */
export async function switchToBlue(
  session: RolloutSession,
  times: Pick<SwitchParts, 'admitTimeoutMs' | 'unknownGraceMs'>,
  pairs: readonly Pair[],
): Promise<void> {
  const { journal, context, timeline } = session
  const isReady = pairs.every(({ blue }) => !blue || blue.health.every(({ health }) => health === 'healthy'))
  const isServed = pairs.some(({ green, own }) => green && isServing(green, asOf(green, own)))
  const { up, down } = gradualCalls(pairs, 'blue')
  if (!isReady && isServed && (await write(session, up, pairs)).isWritten) {
    const parts = { clock: context.clock, view: session.view, signal: session.signal, ...times }
    const blues = pairs.filter(({ own }) => own.some(({ weight }) => weight > 0))
    await Promise.all(blues.flatMap(({ blue, own }) => (blue ? [waitUntilServing(parts, blue, own)] : [])))
    await write(session, down, pairs)
  }
  const { isWritten } = await write(session, switchCalls(pairs, 'blue'), pairs)
  for (const { blue } of pairs) if (blue && isWritten) timeline.add(blue, 'in', 'all traffic to the blue side')
  const instanceIds = [...new Set(pairs.flatMap(({ own }) => own.map((backend) => backend.instanceId)))]
  await journal.append({ kind: 'restored', instanceIds, atMs: context.clock.now() })
}

const readBackTimeoutMs = 60_000

/**
 * Makes the calls that change something, and reads back what they wrote. `prove` is asked before each call; `unfit` are
 * those that it finds wanting, and then no further call is made.
 */
async function write(
  { context, lease }: RolloutSession,
  calls: readonly WeightCall[],
  pairs: readonly Pair[],
  prove: () => Promise<FailedServer[]> = async () => [],
): Promise<{ isWritten: boolean; unfit: FailedServer[] }> {
  const { loadBalancing } = context.cloud
  const changing = calls.filter((call) => isChange(call, pairs))
  for (const { group, backends } of changing) {
    const unfit = await prove()
    if (unfit.length > 0) return { isWritten: true, unfit }
    lease.assertHeld()
    await loadBalancing.setWeights(group, backends)
  }
  for (const { group, backends } of changing)
    await waitFor(async () => (isShown(await loadBalancing.describeBackends(group), backends) ? true : undefined), {
      clock: context.clock,
      what: `the weights of ${backends.map(({ instanceId }) => instanceId).join(', ')}`,
      timeoutMs: readBackTimeoutMs,
      intervalMs: context.pollIntervalMs,
    })
  return { isWritten: changing.length > 0, unfit: [] }
}

/** Whether a group shows what was written; what somebody took out of it meanwhile has no weight any more. */
function isShown(found: readonly BackendServer[], written: readonly BackendServer[]): boolean {
  return found.every((now) => {
    const one = written.find(({ instanceId, port }) => instanceId === now.instanceId && port === now.port)
    return !one || one.weight === now.weight
  })
}
