import { waitFor } from '../../cloud/wait.ts'
import { callsOf } from './plan.ts'
import { isInFleet } from '../traffic/places.ts'
import { lookAtBalancers, type RolloutSession } from '../session.ts'
import {
  heldIn,
  memberKey,
  pointersAt,
  takesRules,
  testRuleName,
  type Pointer,
  type SwitchGroup,
} from './switch-group.ts'
import { moveTraffic } from '../traffic/traffic-move.ts'

const shownTimeoutMs = 60_000

/**
 * Ends what a switch by listener has begun, and removes its groups: `on` leaves the traffic where it is, `back` takes it
 * to the old instances in one call for each listener. The groups of the fleet get the weights to go with it while
 * nobody is sent there. Of a switch that only some listeners have made, those go back. Safe to repeat, and costs no
 * call where no switch is under way.
 */
export async function settleSwitch(session: RolloutSession, goes: 'on' | 'back'): Promise<void> {
  const { layout } = session
  if (!layout.switches) return
  await lookAtBalancers(session)
  const switches = layout.switches ?? []
  const moved = switches.flatMap(({ originId, id }) =>
    pointersAt(layout, id).map((pointer) => ({ pointer, id: originId })),
  )
  for (const one of switches)
    if (pointersAt(layout, one.id).length > 0 && pointersAt(layout, one.originId).length === 0)
      await alignWeights(session, one, goes)
  for (const { pointer, id } of moved) await point(session, pointer, id)
  await untilPointed(session, moved)
  for (const one of switches) await removeSwitchGroup(session, one)
  await lookAtBalancers(session)
}

/** Gives a group of the fleet, to which nothing sends any request now, the weights with which it takes them again. */
async function alignWeights(
  session: RolloutSession,
  { loadBalancerId, id, originId }: SwitchGroup,
  goes: 'on' | 'back',
): Promise<void> {
  const { loadBalancing } = session.context.cloud
  const group = { loadBalancerId, serverGroupId: originId }
  const members = await loadBalancing.describeBackends(group)
  const beside = new Map(
    (await loadBalancing.describeBackends({ loadBalancerId, serverGroupId: id })).map((one) => [
      memberKey(one),
      one.weight,
    ]),
  )
  const held = heldIn(session.journal.state.held, group)
  const isBack = goes === 'back' && held.size > 0
  const fleet = isBack ? [...(await session.view.observe()).servers.values()].filter(isInFleet) : []
  // A server of the fleet that is not held was left as it is by the switch.
  const inFleet = new Set(fleet.map(({ instanceId }) => instanceId))
  const wanted = members.flatMap((member) => {
    const there = beside.get(memberKey(member))
    // Somebody else's: no part of the switch.
    if (there === undefined) return []
    const back = held.get(memberKey(member)) ?? (inFleet.has(member.instanceId) ? there : 0)
    return [{ ...member, weight: isBack ? back : there }]
  })
  await moveTraffic(session, callsOf(group, wanted))
}

/** One call. */
export async function point(
  { context, lease }: RolloutSession,
  pointer: Pointer,
  serverGroupId: string,
): Promise<void> {
  const { loadBalancing } = context.cloud
  const { loadBalancerId, from } = pointer
  lease.assertHeld()
  if ('ruleId' in from) await loadBalancing.pointRule(loadBalancerId, from.ruleId, serverGroupId)
  else await loadBalancing.pointListener(loadBalancerId, from, serverGroupId)
}

/** Until the cloud shows all of them where they were pointed. */
export async function untilPointed(
  session: RolloutSession,
  moved: readonly { pointer: Pointer; id: string }[],
): Promise<void> {
  if (moved.length === 0) return
  const isShown = async () => {
    const keys = new Set(moved.map(({ id }) => id).flatMap((id) => pointersAt(session.layout, id).map(pointerKey)))
    if (moved.every(({ pointer, id }) => keys.has(pointerKey({ ...pointer, serverGroupId: id })))) return true
    await lookAtBalancers(session)
    return undefined
  }
  await waitFor(isShown, { ...waiting(session), what: 'the listeners to show their new server group' })
}

async function removeSwitchGroup(
  { context, layout, lease }: RolloutSession,
  { loadBalancerId, id }: SwitchGroup,
): Promise<void> {
  const { loadBalancing } = context.cloud
  const listeners = layout.loadBalancers.flatMap((one) => one.listeners)
  for (const listener of listeners.filter((one) => one.loadBalancerId === loadBalancerId && takesRules(one))) {
    const rules = await loadBalancing.describeRules(loadBalancerId, listener)
    const tests = rules.filter((rule) => rule.name === testRuleName && rule.serverGroupId === id)
    lease.assertHeld()
    await loadBalancing.deleteRules(
      loadBalancerId,
      tests.map((rule) => rule.id),
    )
  }
  await loadBalancing.deleteServerGroup(id)
}

const pointerKey = ({ loadBalancerId, serverGroupId, from }: Pointer): string =>
  [loadBalancerId, serverGroupId, 'ruleId' in from ? from.ruleId : `${from.protocol}:${from.port}`].join('/')

/** How long, and how often, what was written is looked for. */
export const waiting = ({ context }: RolloutSession) => ({
  clock: context.clock,
  timeoutMs: shownTimeoutMs,
  intervalMs: context.pollIntervalMs,
})
