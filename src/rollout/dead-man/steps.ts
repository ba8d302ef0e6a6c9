import type { AutomationStep } from '../../cloud/automation.ts'
import type { Pointer } from '../blue-green/switch-group.ts'
import { orderWrites, type BackendWeight } from '../traffic/weights.ts'

/** Older pages of the vendor give ACS::Sleep four hours at most, newer ones no limit. */
const longestSleepSeconds = 4 * 3_600

/** A sleep of so many milliseconds, one second at least, in as many steps as it takes. */
export function sleeps(ms: number): AutomationStep[] {
  const seconds = Math.max(1, Math.round(ms / 1_000))
  return Array.from({ length: Math.ceil(seconds / longestSleepSeconds) }, (_, index) => ({
    kind: 'sleep',
    seconds: Math.min(longestSleepSeconds, seconds - index * longestSleepSeconds),
  }))
}

/** A load balancer refuses a call while the one before is being applied, and nobody is there to send it again. */
const betweenCallsSeconds = 2
const betweenRoundsSeconds = 5
/** A template holds 64 KB; more backends than this fit in only once. */
const repeatedBackends = 300

/**
 * Calls of at most 20 servers of one group, those that take traffic away first, all of them twice: writing a weight again
 * does no harm, and the second round makes up for a call that was refused in the first. With `raiseFirstMs` those that
 * get traffic come first, and the others so much later: a listener that only knows servers with traffic would have none.
 */
export function wayBack(weights: readonly BackendWeight[], raiseFirstMs = 0): AutomationStep[] {
  if (weights.length === 0) return []
  const zeros = weights.filter(({ weight }) => weight === 0)
  const others = weights.filter(({ weight }) => weight > 0)
  const isLarge = weights.length > repeatedBackends
  if (raiseFirstMs > 0 && zeros.length > 0 && others.length > 0)
    return [...roundOf(others), ...sleeps(raiseFirstMs), ...roundOf(isLarge ? zeros : [...zeros, ...others])]
  const round = roundOf([...zeros, ...others])
  return isLarge ? round : [...round, { kind: 'sleep', seconds: betweenRoundsSeconds }, ...round]
}

/** Each twice, for the same reason. */
export function pointBack(pointers: readonly Pointer[]): AutomationStep[] {
  return [...pointers, ...pointers].flatMap((pointer, index): AutomationStep[] => [
    ...(index === 0 ? [] : [{ kind: 'sleep' as const, seconds: betweenCallsSeconds }]),
    { kind: 'point', ...pointer },
  ])
}

function roundOf(weights: readonly BackendWeight[]): AutomationStep[] {
  return orderWrites([], weights).flatMap((call, index): AutomationStep[] => [
    ...(index === 0 ? [] : [{ kind: 'sleep' as const, seconds: betweenCallsSeconds }]),
    { kind: 'set-weights', ...call },
  ])
}
