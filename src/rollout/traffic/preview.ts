import { isCloudError } from '../../cloud/errors.ts'
import type { LoadBalancing } from '../../cloud/load-balancer.ts'
import { messageOf } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { previewName, takesRequests, type FleetLayout, type Server } from './fleet.ts'

export interface PreviewParts {
  loadBalancing: LoadBalancing
  layout: FleetLayout
  reporter: Reporter
  /** Host header that leads to the canaries, e.g. `preview.example.com`. */
  host: string
}

/**
 * Lets people look at a canary beside the traffic it gets: requests for one host go to nobody else. What the cloud refuses
 * is only a warning, for a rollout must neither fail nor stay half way because of it.
 */
export interface Preview {
  /** Requests for the host go to these servers from now on; a stopped run leaves it, and the next one removes it. */
  show(servers: readonly Server[]): Promise<void>
  hide(): Promise<void>
}

export function createPreview({ loadBalancing, layout, reporter, host }: PreviewParts): Preview {
  const showOn = async (one: FleetLayout['loadBalancers'][number], servers: readonly Server[]): Promise<void> => {
    const { loadBalancer, listeners } = one
    const asked = listeners.filter(({ protocol }) => protocol === 'http' || protocol === 'https').filter(takesRequests)
    const backends = servers.flatMap(({ instanceId, backends: own }) => {
      const port = own.find(({ group }) => group.loadBalancerId === loadBalancer.id)?.port ?? portOf(asked)
      return port === undefined ? [] : [{ instanceId, port, weight: 100 }]
    })
    if (asked.length === 0 || backends.length === 0) return
    const serverGroupId = await groupWith(loadBalancing, loadBalancer.id, backends)
    for (const listener of asked) {
      const rules = await loadBalancing.describeRules(loadBalancer.id, listener)
      const own = rules.filter(({ name }) => name === previewName)
      if (own.some((rule) => rule.domain === host && rule.serverGroupId === serverGroupId)) continue
      await loadBalancing.deleteRules(
        loadBalancer.id,
        own.map(({ id }) => id),
      )
      await loadBalancing.createRule(loadBalancer.id, listener, { name: previewName, domain: host, serverGroupId })
    }
  }
  return {
    show: (servers) =>
      warned(reporter, 'the preview could not be set up', async () => {
        for (const one of layout.loadBalancers) await showOn(one, servers)
      }),
    hide: () => removePreviews({ loadBalancing, reporter }, layout),
  }
}

/** In the default group the listener names the port. */
function portOf(listeners: readonly { target: object }[]): number | undefined {
  const target = listeners.map((listener) => listener.target).find((each) => 'backendPort' in each)
  return target && (target as { backendPort: number }).backendPort
}

/** The preview's group with exactly these servers. */
async function groupWith(
  loadBalancing: LoadBalancing,
  loadBalancerId: string,
  backends: { instanceId: string; port: number; weight: number }[],
): Promise<string> {
  const group = (await loadBalancing.describeServerGroups(loadBalancerId)).find(({ name }) => name === previewName)
  if (!group) return loadBalancing.createServerGroup(loadBalancerId, previewName, backends)
  const ref = { loadBalancerId, serverGroupId: group.id }
  const members = await loadBalancing.describeBackends(ref)
  const isThere = (wanted: { instanceId: string }, list: readonly { instanceId: string }[]) =>
    list.some(({ instanceId }) => instanceId === wanted.instanceId)
  const missing = backends.filter((backend) => !isThere(backend, members))
  const surplus = members.filter((member) => !isThere(member, backends))
  if (missing.length > 0) await loadBalancing.addBackends(ref, missing)
  if (surplus.length > 0) await loadBalancing.removeBackends(ref, surplus)
  return group.id
}

/** Takes every preview away, whoever left it; rules first, because a group that a rule needs cannot go. */
export function removePreviews(
  { loadBalancing, reporter }: Pick<PreviewParts, 'loadBalancing' | 'reporter'>,
  { loadBalancers }: Pick<FleetLayout, 'loadBalancers'>,
): Promise<void> {
  return warned(reporter, 'the preview could not be removed; the next run tries again', () =>
    removeAll(loadBalancing, loadBalancers),
  )
}

async function removeAll(loadBalancing: LoadBalancing, loadBalancers: FleetLayout['loadBalancers']): Promise<void> {
  for (const { loadBalancer, listeners } of loadBalancers) {
    const groups = (await loadBalancing.describeServerGroups(loadBalancer.id)).filter(
      ({ name }) => name === previewName,
    )
    if (groups.length === 0) continue
    for (const listener of listeners.filter(({ protocol }) => protocol === 'http' || protocol === 'https')) {
      const rules = await loadBalancing.describeRules(loadBalancer.id, listener)
      const own = rules.filter(({ name }) => name === previewName)
      await loadBalancing.deleteRules(
        loadBalancer.id,
        own.map(({ id }) => id),
      )
    }
    for (const { id } of groups) await loadBalancing.deleteServerGroup(id)
  }
}

async function warned(reporter: Reporter, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isCloudError(error)) throw error
    reporter.emit({ type: 'warning', code: 'E_PREVIEW', message: `${what}: ${messageOf(error)}` })
  }
}
