import { switchCalls, type Pair } from './plan.ts'
import { switchToGreen, type SwitchParts } from './switch.ts'
import type { DeadMan } from '../dead-man/dead-man.ts'
import { settleSwitch } from './listener-settle.ts'
import { openSwitchGroups, switchedPointers, switchListeners, whyNotByListener } from './listener-switch.ts'
import { createPreview, removePreviews } from '../traffic/preview.ts'
import type { FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'
import { changedWeights } from '../traffic/weights.ts'

/** How blue-green moves all traffic, and who reaches the new side before that. */
export interface TrafficSwitch {
  /** Weights within each server group, or a second group to which each listener is pointed. */
  by: 'weights' | 'listener'
  /** Requests with this Host header reach the new instances before all others do. */
  host?: string
}

/** Nobody owns this name, so that only the load balancer's own checks come that way. */
export const nobodysHost = 'green.alicloud-deploy.invalid'

/** Lets tests reach the new instances, which have no traffic yet. */
export async function openToTests(
  session: RolloutSession,
  { by, host }: TrafficSwitch,
  pairs: readonly Pair[],
): Promise<void> {
  const { context, layout, view } = session
  const say = (message: string) => context.reporter.emit({ type: 'notice', message })
  const servers = by === 'listener' ? [...(await view.observe()).servers.values()] : []
  const why = by === 'listener' ? await whyNotByListener(context.cloud.loadBalancing, layout, servers) : undefined
  if (why !== undefined) say(`the traffic is switched by weights, not by listener: ${why}`)
  if (by === 'listener' && why === undefined) await openSwitchGroups(session, pairs, host ?? nobodysHost)
  else if (host !== undefined)
    await createPreview({ ...previewParts(session), layout, host }).show(pairs.flatMap(({ green }) => green ?? []))
  if (host !== undefined) say(`requests for ${host} reach the new instances; no others do before the switch`)
}

const previewParts = ({ context }: RolloutSession) => ({
  loadBalancing: context.cloud.loadBalancing,
  reporter: context.reporter,
})

/** From now on all traffic goes back when this process dies. */
export async function armWayBack(
  session: RolloutSession,
  deadMan: DeadMan | undefined,
  pairs: readonly Pair[],
): Promise<void> {
  const pointers = switchedPointers(session)
  const back = switchCalls(pairs, 'blue').flatMap(({ group, backends }) =>
    backends.map((backend) => ({ ...backend, group })),
  )
  const have = pairs.flatMap(({ blue, green }) => [...(blue?.backends ?? []), ...(green?.backends ?? [])])
  // A killed run may have got as far as one of several groups, which has the weights of the new side then.
  if (pointers.length > 0) return deadMan?.arm(changedWeights(have, back), pointers)
  if (back.length > 0) await deadMan?.arm(back)
}

/** All traffic to the new instances; returns those that are not fit for it. */
export function moveToGreen(
  session: RolloutSession,
  parts: SwitchParts,
  pairs: readonly Pair[],
): Promise<FailedServer[]> {
  return session.layout.switches ? switchListeners(session, parts, pairs) : switchToGreen(session, parts, pairs)
}

/** Removes what only a switch needs, wherever the traffic is now. */
export async function closeToTests(session: RolloutSession, { host }: TrafficSwitch): Promise<void> {
  await settleSwitch(session, 'on')
  if (host !== undefined) await removePreviews(previewParts(session), session.layout)
}
