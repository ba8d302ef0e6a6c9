import type { LoadBalancing } from '../../cloud/load-balancer.ts'
import { isCloudError } from '../../cloud/errors.ts'
import { waitFor } from '../../cloud/wait.ts'
import { messageOf } from '../../shared/errors.ts'
import { waitUntilAdmissible } from '../traffic/admission.ts'
import { AppProof } from '../traffic/app-proof.ts'
import type { Pair } from './plan.ts'
import type { SwitchParts } from './switch.ts'
import { takesRequests, type FleetLayout, type Server } from '../traffic/fleet.ts'
import { maxAsked, unlessTooOld } from '../traffic/freshness.ts'
import { point, untilPointed, waiting } from './listener-settle.ts'
import { asOf } from '../replace/new-instances.ts'
import { isInFleet } from '../traffic/places.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { lookAtBalancers, type RolloutSession } from '../session.ts'
import {
  memberKey,
  pointersAt,
  readRulePointers,
  switchGroupName,
  takesRules,
  testRuleName,
  type Pointer,
} from './switch-group.ts'
import { weightDrift } from '../traffic/weight-drift.ts'
import { groupKey, groupsOf, readWeights, type BackendWeight } from '../traffic/weights.ts'

/** Why the traffic of this fleet cannot be switched by listener; undefined when it can. */
export async function whyNotByListener(
  loadBalancing: Pick<LoadBalancing, 'describeBackends' | 'describeRules'>,
  layout: FleetLayout,
  servers: readonly Server[],
): Promise<string | undefined> {
  const own = servers.filter(isInFleet).flatMap(({ backends }) => backends)
  const groups = groupsOf(own)
  if (groups.some(({ serverGroupId }) => serverGroupId === undefined))
    return 'the fleet stands in the default server group, which no other group can replace'
  const all = { ...layout, rules: await readRulePointers(loadBalancing, layout) }
  for (const group of groups) {
    const besides = (layout.switches ?? []).filter(({ originId }) => originId === group.serverGroupId)
    const pointers = [group.serverGroupId!, ...besides.map(({ id }) => id)].flatMap((id) => pointersAt(all, id))
    const other = pointers.find(
      ({ from }) => 'protocol' in from && from.protocol !== 'http' && from.protocol !== 'https',
    )
    if (other && 'protocol' in other.from)
      return `the ${other.from.protocol} listener on port ${other.from.port} finds no server healthy before it has traffic`
    if (pointers.length === 0) return `nothing sends requests to the server group ${group.serverGroupId}`
    const ids = new Set(servers.filter(({ stand }) => stand).map(({ instanceId }) => instanceId))
    const others = (await loadBalancing.describeBackends(group)).filter(
      ({ instanceId, weight }) => weight > 0 && !ids.has(instanceId),
    )
    if (others.length > 0)
      return `${others.map(({ instanceId }) => instanceId).join(', ')} in the server group ${groupKey(group)} would lose its traffic: it is not of this environment`
  }
  return undefined
}

/**
 * Puts a second group beside each group of the fleet: the same servers, the new ones with the weights, the old ones with
 * none, and those that have nothing new beside them, e.g. because they run the release already, with their own. Nobody
 * but requests for `host` gets there, which also has the balancer check the group before anybody needs it.
 */
export async function openSwitchGroups(session: RolloutSession, pairs: readonly Pair[], host: string): Promise<void> {
  const { context, lease } = session
  const { loadBalancing } = context.cloud
  const own = pairs.flatMap((pair) => pair.own)
  for (const { loadBalancerId, serverGroupId = '' } of groupsOf(own)) {
    const switched = pairs.flatMap(({ green, own: weights }) =>
      weights
        .filter(({ group }) => group.serverGroupId === serverGroupId)
        .flatMap((blue) => [{ ...blue, weight: 0 }, ...(green ? asOf(green, [blue]) : [])]),
    )
    const isSwitched = new Set(switched.map(memberKey))
    const others = (await loadBalancing.describeBackends({ loadBalancerId, serverGroupId })).filter(
      (one) => one.weight > 0 && !isSwitched.has(memberKey(one)),
    )
    const members = [...switched.map(bare), ...others]
    lease.assertHeld()
    const id = await loadBalancing.createServerGroup(loadBalancerId, switchGroupName(serverGroupId), members)
    const wanted = new Set(members.map((one) => `${memberKey(one)}=${one.weight}`))
    const isWhole = async () => {
      const found = await loadBalancing.describeBackends({ loadBalancerId, serverGroupId: id })
      return found.filter((one) => wanted.has(`${memberKey(one)}=${one.weight}`)).length === wanted.size || undefined
    }
    await waitFor(isWhole, { ...waiting(session), what: `the servers of ${id}` })
  }
  await lookAtBalancers(session)
  await admitTests(session, host)
}

/** Requests for one host reach the new side; what the cloud refuses of that is only a warning. */
async function admitTests({ context, layout }: RolloutSession, host: string): Promise<void> {
  const { loadBalancing } = context.cloud
  try {
    for (const listener of layout.loadBalancers.flatMap(({ listeners }) => listeners).filter(takesRules)) {
      const { loadBalancerId, target } = listener
      const group = layout.switches?.find(
        ({ originId }) => 'serverGroupId' in target && target.serverGroupId === originId,
      )
      if (!group || !takesRequests(listener)) continue
      await loadBalancing.createRule(loadBalancerId, listener, {
        name: testRuleName,
        domain: host,
        serverGroupId: group.id,
      })
    }
  } catch (error) {
    if (!isCloudError(error)) throw error
    const message = `requests for ${host} do not reach the new instances before the switch: ${messageOf(error)}`
    context.reporter.emit({ type: 'warning', code: 'E_PREVIEW', message })
  }
}

/** Where each listener and rule leads that a switch moves, for the way back. */
export function switchedPointers({ layout }: Pick<RolloutSession, 'layout'>): Pointer[] {
  return (layout.switches ?? []).flatMap(({ originId }) => pointersAt(layout, originId))
}

/**
 * Moves all traffic to the new instances, whose applications have just answered, with one call for each listener; one
 * that has to be sent again rests on fresh answers, too. Returns those that are not fit for it; then the listeners so far
 * may have been moved. Throws DeployError (E_WEIGHT_DRIFT) rather than move traffic after somebody else has changed weights.
 */
export async function switchListeners(
  session: RolloutSession,
  { admitTimeoutMs, unknownGraceMs, updater, want }: SwitchParts,
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  const { journal, context, signal, sentinel, timeline, layout } = session
  const { clock, cloud } = context
  const own = pairs.flatMap((pair) => pair.own)
  const greens = pairs.flatMap(({ green, own: weights }) =>
    green && weights.some(({ weight }) => weight > 0) ? green : [],
  )
  sentinel.see(pairs.flatMap(({ blue, green }) => [...(blue?.backends ?? []), ...(green?.backends ?? [])]))
  await journal.append({ kind: 'hold', backends: own, atMs: clock.now() })
  const proof = new AppProof({
    clock,
    freshForMs: updater.freshForMs,
    ask: (green) => updater.check(green, want, signal),
  }).for(greens)
  const admission = { clock, view: session.view, admitTimeoutMs, unknownGraceMs, signal }
  const staying = await stayingServers(session, pairs)
  const unfit = async (): Promise<FailedServer[]> => {
    const lost = await proof.renew()
    if (lost.length > 0) return lost
    const admitted = await Promise.all(
      [...greens, ...staying].map(async (server) => ({ server, end: await waitUntilAdmissible(admission, server) })),
    )
    return admitted.flatMap(({ server, end }) => (end.ok ? [] : [failedServer(server, 'admit', end)]))
  }
  const moved = (layout.switches ?? []).flatMap(({ originId, id }) =>
    pointersAt(layout, originId).map((pointer) => ({ pointer, id })),
  )
  try {
    for (const { pointer, id } of moved) {
      for (let asked = 0, isSent = false; !isSent; asked++) {
        const before = asked < maxAsked ? await unfit() : proof.neverFresh()
        if (before.length > 0) return before
        const changed = sentinel.changed(await readWeights(cloud.loadBalancing, own))
        if (changed.length > 0) throw weightDrift(changed)
        // The looks in between take their time, and an answer does not stay true for ever.
        const aged = await proof.renew()
        if (aged.length > 0) return aged
        isSent = await unlessTooOld(
          (refuse) => {
            if (!proof.isFresh()) refuse()
          },
          () => point(session, pointer, id),
        )
      }
    }
  } finally {
    // The way back begins with what was moved so far.
    await lookAtBalancers(session)
  }
  await untilPointed(session, moved)
  for (const green of greens) timeline.add(green, 'in', 'all traffic to the green side')
  return []
}

/** Servers with traffic that a switch leaves as they are; in the second group the load balancer has to find them healthy, too. */
async function stayingServers({ view }: RolloutSession, pairs: readonly Pair[]): Promise<Server[]> {
  const moving = new Set(pairs.flatMap(({ blue, green }) => [blue?.instanceId, green?.instanceId]))
  const { servers } = await view.observe()
  return [...servers.values()].filter(
    ({ instanceId, backends }) => !moving.has(instanceId) && backends.some(({ weight }) => weight > 0),
  )
}

const bare = ({ group: _, ...backend }: BackendWeight) => backend
