import type { BackendServer, Listener, LoadBalancing, ServerGroupRef } from '../../cloud/load-balancer.ts'
import { groupKey, type BackendWeight } from '../traffic/weights.ts'

/**
 * A second server group with the servers of a group of the fleet, and the weights that they have after a switch of
 * blue-green. Whatever is pointed at it moves all its traffic in one call. It stands only while a switch is under way.
 */
export interface SwitchGroup {
  loadBalancerId: string
  id: string
  /** The group of the fleet that it stands in for; its name says so. */
  originId: string
}

/** What sends requests to a server group: a listener, or a forwarding rule that somebody made. */
export interface Pointer {
  loadBalancerId: string
  serverGroupId: string
  from: Pick<Listener, 'port' | 'protocol'> | { ruleId: string }
}

/** What of a fleet's layout says where requests go. */
interface Pointing {
  loadBalancers: readonly { listeners: Listener[] }[]
  switches?: SwitchGroup[]
  rules?: Pointer[]
}

const prefix = 'alicloud-deploy-switch-'
/** Name of the rule through which requests for one host reach the new side before everybody else's do. */
export const testRuleName = 'alicloud-deploy-green'

export const switchGroupName = (originId: string): string => `${prefix}${originId}`

/** The switch group that a name speaks of, if it speaks of one. */
export function switchGroupOf(group: { id: string; name: string; loadBalancerId: string }): SwitchGroup[] {
  if (!group.name.startsWith(prefix)) return []
  return [{ loadBalancerId: group.loadBalancerId, id: group.id, originId: group.name.slice(prefix.length) }]
}

/** Rules that somebody made on the listeners of a fleet, as pointers. */
export async function readRulePointers(
  loadBalancing: Pick<LoadBalancing, 'describeRules'>,
  { loadBalancers }: Pointing,
): Promise<Pointer[]> {
  const asked = loadBalancers.flatMap(({ listeners }) => listeners).filter(takesRules)
  const found = await Promise.all(
    asked.map(async (listener) => {
      const rules = await loadBalancing.describeRules(listener.loadBalancerId, listener)
      return rules
        .filter(({ name }) => !name.startsWith('alicloud-deploy-'))
        .map(({ id, serverGroupId }) => ({
          loadBalancerId: listener.loadBalancerId,
          serverGroupId,
          from: { ruleId: id },
        }))
    }),
  )
  return found.flat()
}

/** Only HTTP and HTTPS listeners have rules. */
export const takesRules = ({ protocol, redirectToPort }: Listener): boolean =>
  (protocol === 'http' || protocol === 'https') && redirectToPort === undefined

/** Everything that sends requests to this group, stopped listeners included. */
export function pointersAt({ loadBalancers, rules = [] }: Pointing, serverGroupId: string): Pointer[] {
  const listeners = loadBalancers.flatMap((one) =>
    one.listeners.flatMap(({ loadBalancerId, port, protocol, target, redirectToPort }): Pointer[] =>
      'serverGroupId' in target && redirectToPort === undefined
        ? [{ loadBalancerId, serverGroupId: target.serverGroupId, from: { port, protocol } }]
        : [],
    ),
  )
  return [...listeners, ...rules].filter((pointer) => pointer.serverGroupId === serverGroupId)
}

/** The group of the fleet that a listener stands for: its own, or the one that its switch group stands in for. */
export function originOf({ switches = [] }: Pointing, group: ServerGroupRef): ServerGroupRef {
  const found = switches.find(({ id }) => id === group.serverGroupId)
  return found ? { loadBalancerId: found.loadBalancerId, serverGroupId: found.originId } : group
}

/**
 * The weights that really count in a group of the fleet: those of its switch group where all that sends requests to it
 * was pointed there, and the higher of both where only some was.
 */
export function countingWeights(
  layout: Pointing,
  group: ServerGroupRef,
  own: readonly BackendServer[],
  besides: ReadonlyMap<string, readonly BackendServer[]>,
): BackendServer[] {
  const beside = layout.switches?.find(({ originId }) => originId === group.serverGroupId)
  if (!beside || pointersAt(layout, beside.id).length === 0) return [...own]
  const isSplit = pointersAt(layout, beside.originId).length > 0
  const there = new Map((besides.get(beside.id) ?? []).map((one) => [memberKey(one), one.weight]))
  return own.map((one) => {
    const weight = there.get(memberKey(one)) ?? 0
    return { ...one, weight: isSplit ? Math.max(weight, one.weight) : weight }
  })
}

export const memberKey = ({ instanceId, port }: Pick<BackendServer, 'instanceId' | 'port'>): string =>
  `${instanceId}:${port ?? ''}`

/** What the journal holds of one group, by member. */
export const heldIn = (held: readonly BackendWeight[], group: ServerGroupRef): Map<string, number> =>
  new Map(held.filter((one) => groupKey(one.group) === groupKey(group)).map((one) => [memberKey(one), one.weight]))
