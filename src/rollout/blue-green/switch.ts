import { waitUntilServing } from '../traffic/admission.ts'
import { AppProof } from '../traffic/app-proof.ts'
import { gradualCalls, switchCalls, type Pair } from './plan.ts'
import type { ReleaseId } from '../state/journal.ts'
import { settleSwitch } from './listener-settle.ts'
import { asOf } from '../replace/new-instances.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { isServing } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'
import { moveTraffic } from '../traffic/traffic-move.ts'
import type { Updater } from '../instance/updater.ts'
import { weightDrift } from '../traffic/weight-drift.ts'

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
  seePairs(session, pairs)
  const greens = pairs.flatMap(({ green, own }) => (green && own.some(({ weight }) => weight > 0) ? green : []))
  const proof = new AppProof({
    clock: context.clock,
    freshForMs: updater.freshForMs,
    ask: (green) => updater.check(green, want, signal),
  }).for(greens)
  await journal.append({ kind: 'hold', backends: pairs.flatMap(({ own }) => own), atMs: context.clock.now() })
  const unproved = await proof.renew()
  if (unproved.length > 0) return unproved
  const { servers } = await view.observe()
  const isReady = pairs.every(({ green }) =>
    (green && servers.get(green.instanceId))?.health.every(({ health }) => health === 'healthy'),
  )
  if (isReady) {
    const { unfit } = await moveTraffic(session, switchCalls(pairs, 'green'), proof)
    if (unfit.length > 0) return unfit
  } else {
    const { up, down } = gradualCalls(pairs, 'green')
    const written = await moveTraffic(session, up, proof)
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
    await moveTraffic(session, down)
  }
  for (const { green } of pairs) if (green) timeline.add(green, 'in', 'all traffic to the green side')
  return []
}

/**
 * Moves all traffic back to the old instances, by the listeners that were switched or by weights: at once, unless new ones serve and a listener has to find the old ones
 * healthy first. Throws DeployError (E_WEIGHT_DRIFT) when all is written but what somebody else has changed.
 */
export async function switchToBlue(
  session: RolloutSession,
  times: Pick<SwitchParts, 'admitTimeoutMs' | 'unknownGraceMs'>,
  pairs: readonly Pair[],
): Promise<void> {
  const { journal, context, timeline } = session
  const isByListener = session.layout.switches !== undefined
  if (!isByListener) seePairs(session, pairs)
  const isReady = pairs.every(({ blue }) => !blue || blue.health.every(({ health }) => health === 'healthy'))
  const isServed = pairs.some(({ green, own }) => green && isServing(green, asOf(green, own)))
  const isGradual = !isReady && isServed
  if (isByListener) await settleSwitch(session, isGradual ? 'on' : 'back')
  const { up, down } = gradualCalls(pairs, 'blue')
  const raised = isGradual ? await moveTraffic(session, up) : undefined
  if (raised?.isWritten) {
    const parts = { clock: context.clock, view: session.view, signal: session.signal, ...times }
    const blues = pairs.filter(({ own }) => own.some(({ weight }) => weight > 0))
    await Promise.all(blues.flatMap(({ blue, own }) => (blue ? [waitUntilServing(parts, blue, own)] : [])))
    await moveTraffic(session, down)
  }
  const { isWritten, drifted } = await moveTraffic(session, switchCalls(pairs, 'blue'))
  for (const { blue } of pairs)
    if (blue && (isWritten || raised?.isWritten || isByListener))
      timeline.add(blue, 'in', 'all traffic to the blue side')
  if (drifted.length > 0) throw weightDrift(drifted)
  const instanceIds = [...new Set(pairs.flatMap(({ own }) => own.map((backend) => backend.instanceId)))]
  await journal.append({ kind: 'restored', instanceIds, atMs: context.clock.now() })
}

/** What a switch rests on: a change of it that is not this run's own stops the switch. */
function seePairs({ sentinel }: RolloutSession, pairs: readonly Pair[]): void {
  sentinel.see(pairs.flatMap(({ blue, green }) => [...(blue?.backends ?? []), ...(green?.backends ?? [])]))
}
