import { tagKeys } from '../cloud/tags.ts'
import { waitFor } from '../cloud/wait.ts'
import { PreflightError } from '../shared/errors.ts'
import { idOf, type Work } from './provider.ts'
import { viewService, type Membership } from './service-view.ts'
import { deadlineMs } from './durations.ts'

/**
 * Value of the tag that an instance carries while provision has it out of service: what a run that is killed
 * meanwhile would otherwise forget. `serving 100`: it took requests, with this weight.
 */
export interface OutOfService {
  wasServing: boolean
  weight: number
}

const formatOutOfService = ({ wasServing, weight }: OutOfService): string =>
  `${wasServing ? 'serving' : 'idle'} ${weight}`

export function parseOutOfService(text: string): OutOfService {
  const [state, weight] = text.split(' ')
  return { wasServing: state === 'serving', weight: Number(weight ?? 100) }
}

export interface ServiceChange {
  key: string
  id: string
  /** What an earlier run wrote down when it took the instance out and did not bring it back. */
  earlier?: OutOfService
  /** Does the change while nothing reaches the instance; returns the instance that takes its place. */
  change(): Promise<string>
}

/**
 * Changes an instance that may serve, without a failed request: weight 0, wait for the last request, change, weight
 * back, wait until the load balancer finds it healthy again. Refuses to take out the last one that serves.
 */
export async function changeOutOfService(work: Work, { key, id, earlier, change }: ServiceChange): Promise<void> {
  const loadBalancerId = idOf(work, 'load-balancer')
  const view = await viewService(work.cloud, loadBalancerId, id)
  const before = earlier ?? { wasServing: view.isServing, weight: view.memberships[0]?.server.weight ?? 100 }
  if (view.isServing && view.othersServing === 0) throw lastServer(key, id)
  if (!earlier) await work.cloud.tagging.tag('instance', [id], { [tagKeys.outOfService]: formatOutOfService(before) })
  await drain(work, loadBalancerId, view.memberships)
  const changedId = await change()
  await bringBack(work, loadBalancerId, changedId, view.memberships, before)
  if (changedId === id) await work.cloud.tagging.untag('instance', [id], [tagKeys.outOfService])
}

async function drain(work: Work, loadBalancerId: string, memberships: readonly Membership[]): Promise<void> {
  const serving = memberships.filter(({ server }) => server.weight > 0)
  for (const { serverGroupId, server } of serving) {
    await work.cloud.loadBalancing.setWeights({ loadBalancerId, serverGroupId }, [{ ...server, weight: 0 }])
  }
  if (serving.length === 0) return
  const subject = serving[0]!.server.instanceId
  work.reporter.emit({
    type: 'progress',
    subject,
    phase: 'drain',
    message: `weight 0, waiting ${work.drainMs / 1_000} s`,
  })
  await work.clock.sleep(work.drainMs, work.signal)
}

async function bringBack(
  work: Work,
  loadBalancerId: string,
  id: string,
  memberships: readonly Membership[],
  { wasServing, weight }: OutOfService,
): Promise<void> {
  const { loadBalancing } = work.cloud
  for (const { serverGroupId, server } of memberships) {
    const group = { loadBalancerId, serverGroupId }
    const back = [{ ...server, instanceId: id, weight }]
    if (id === server.instanceId) await loadBalancing.setWeights(group, back)
    else await loadBalancing.addBackends(group, back)
  }
  if (!wasServing) return
  const isHealthy = async () => (await viewService(work.cloud, loadBalancerId, id)).isServing || undefined
  await waitFor(isHealthy, {
    clock: work.clock,
    what: `${id} healthy in the load balancer after its change`,
    timeoutMs: deadlineMs.healthy,
    intervalMs: work.intervalMs,
    ...(work.signal && { signal: work.signal }),
  })
}

const lastServer = (key: string, id: string) =>
  new PreflightError(`${key} ${id} is the only instance that serves: changing it would be an outage`, {
    code: 'E_LAST_SERVER',
    fix: 'raise infrastructure.instances.count first, deploy to the new instances, then change the type',
  })
