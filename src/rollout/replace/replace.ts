import { notLostYet, passBorder } from '../bake.ts'
import type { DeploymentRequest } from '../deployment-request.ts'
import type { Rotation, RotationEnd } from '../engine.ts'
import { FailureBudget } from '../guard/failure-budget.ts'
import type { Server } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { Machine } from './new-instances.ts'
import type { RotationLimits } from '../plan.ts'
import { factsOf, mostToKeep, seePlaces, settlePlaces, type Place } from './place.ts'
import { nextStep, sliceSize, type PlaceFacts } from './plan.ts'
import { ReplaceSlice, type SliceEnd } from './slice.ts'
import { undoPlaces, type ReplaceParts } from './undo.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'

export interface Replacement extends Pick<Rotation, 'pauseAfter' | 'guard'> {
  want: ReleaseId
  /** Servers whose places are brought to the release, as they were when the run began. */
  among: readonly Server[]
  /** `slots` is the number of new instances at once. */
  limits: RotationLimits
  machine: Machine
}

/** What a slice may take when none was seen: an instance that starts, its checks, those of the load balancer. */
const usualSliceMs = 180_000

/**
 * Replaces a fleet in slices: new instances beside the old ones are proved, take their weights, serve alone for the
 * bake, and then the old ones go. At no moment there are more than the fleet and `slots` instances, or fewer that
 * serve than without it. What to do is read off tags, images, weights and the journal before every slice, so a killed
 * run is continued by the next one, whatever release that wants.
 */
export async function replaceFleet(
  session: RolloutSession,
  request: DeploymentRequest,
  replacement: Replacement,
): Promise<RotationEnd> {
  const { want, among, limits, guard } = replacement
  const { clock } = session.context
  const asked = new Set(among.flatMap(({ stand }) => (stand ? [stand.place] : [])))
  const end: RotationEnd = { done: [], failed: [], untouched: [], isPaused: false }
  const tried = new Map<number, 'done' | 'failed'>()
  const tries = new Map<number, number>()
  let places: Place[] = []
  let isPrepared = false
  let slices = 0
  let begun = 0
  const budget = new FailureBudget(limits)
  let longestMs = usualSliceMs + limits.bakeMs
  const stop = (more: Partial<RotationEnd> = {}): RotationEnd => {
    const open = factsOf(session, places, { want, asked }).filter((one) => one.isAsked && !one.isDone)
    const left = new Set(open.map(({ place }) => place).filter((place) => !tried.has(place)))
    end.untouched = places.flatMap(({ place, blue }) => (left.has(place) ? [blue.instanceId] : []))
    return { ...end, isBudgetSpent: budget.isSpent, ...more }
  }
  for (;;) {
    session.signal.throwIfAborted()
    await settlePlaces(session)
    places = await seePlaces(session)
    const facts = factsOf(session, places, { want, asked })
    for (const lost of lostSince(facts, places, tried)) {
      end.failed.push(lost)
      budget.count(false)
    }
    const step = nextStep(facts, { surge: sliceSize(limits, slices), tried: new Set(tried.keys()) })
    if (step.kind === 'done') {
      // When all is done, only what speaks for going back still matters.
      const last = end.failed.length === 0 ? await guard?.look() : undefined
      return stop(last?.word === 'back' ? { objection: last } : {})
    }
    const chosen = places.filter(({ place }) => step.places.includes(place))
    const parts = partsOf(session, request, limits, places)
    if (step.kind === 'undo') {
      if (!(await undoPlaces(parts, chosen))) return stop()
      continue
    }
    const isBorder = chosen.every(({ green }) => !green)
    if (isBorder) {
      if (budget.isSpent) return stop()
      if (replacement.pauseAfter !== undefined && begun >= replacement.pauseAfter) return stop({ isPaused: true })
      if (clock.now() >= lastStartMs(request, longestMs)) return stop({ isPaused: true })
      const word = await guard?.look()
      if (word && word.word !== 'go') return stop({ objection: word })
      if (begun > 0) {
        const { context, view, journal, signal } = session
        const border = await passBorder(
          { clock, reporter: context.reporter, view, journal, signal },
          { pauseMs: limits.pauseBetweenMs, done: notLostYet(end), of: asked.size, guard },
        )
        // Seen again, and counted, by the next look.
        if (border.lost.length > 0) continue
        if (border.objection) return stop({ objection: border.objection })
      }
    }
    if (!isPrepared) {
      const unprepared = await request.updater.prepare(
        chosen.map(({ blue }) => blue),
        want,
        session.signal,
      )
      end.failed.push(...unprepared)
      if (unprepared.length > 0) return stop()
      isPrepared = true
    }
    const startedAt = clock.monotonic()
    const slice = await new ReplaceSlice(parts, {
      want,
      number: slices + 1,
      machine: replacement.machine,
      bakeMs: limits.bakeMs,
      budget,
      tries,
      mayTryAgain: () => !budget.isSpent && !session.signal.aborted && clock.now() < lastStartMs(request, longestMs),
      ...(guard ? { guard } : {}),
    }).run(chosen)
    for (const place of slice.again) tries.set(place, (tries.get(place) ?? 0) + 1)
    begun += chosen.length - slice.again.length
    if (slice.again.length < chosen.length) slices++
    for (const _ of slice.done) budget.count(true)
    longestMs = Math.max(longestMs, clock.monotonic() - startedAt)
    add(end, slice, tried)
    if (slice.isStarved || slice.objection) {
      places = await seePlaces(session)
      return stop(slice.objection ? { objection: slice.objection } : {})
    }
  }
}

function add(end: RotationEnd, slice: SliceEnd, tried: Map<number, 'done' | 'failed'>): void {
  for (const { place, instanceId } of slice.done) {
    end.done.push(instanceId)
    tried.set(place, 'done')
  }
  for (const { place, failure } of slice.failed) {
    end.failed.push(failure)
    tried.set(place, 'failed')
  }
}

/** New instances that took their places in this run and do not serve any more; none is renewed twice in one run. */
function lostSince(
  facts: readonly PlaceFacts[],
  places: readonly Place[],
  tried: Map<number, 'done' | 'failed'>,
): FailedServer[] {
  const reason = 'stopped being healthy for the load balancer after it had taken its place'
  return facts.flatMap(({ place, isDone }) => {
    if (isDone || tried.get(place) !== 'done') return []
    tried.set(place, 'failed')
    const { blue } = places.find((one) => one.place === place)!
    return [failedServer(blue, 'after', { code: 'E_BAKE_FAILED', reason })]
  })
}

// Whoever is killed needs the time of the longest slice twice: for the next one, and for the way back.
function lastStartMs({ jobDeadlineMs = Infinity, timeoutAtMs = Infinity }: DeploymentRequest, sliceMs: number): number {
  return Math.min(jobDeadlineMs - 2 * sliceMs, timeoutAtMs - sliceMs)
}

function partsOf(
  session: RolloutSession,
  { updater, admitTimeoutMs, unknownGraceMs }: DeploymentRequest,
  limits: RotationLimits,
  places: readonly Place[],
): ReplaceParts {
  const floor = { ...limits, minHealthy: Math.min(limits.minHealthy, mostToKeep(places)) }
  return { session, updater, admitTimeoutMs, unknownGraceMs, floor }
}
