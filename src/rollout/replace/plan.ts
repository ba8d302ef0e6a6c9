import type { Server } from '../traffic/fleet.ts'
import type { Machine } from './new-instances.ts'
import { countBy, leastIn, type RotationLimits, type ZoneFloor } from '../plan.ts'
import { isServing } from '../instance/server-state.ts'
import { backendKey, type BackendWeight } from '../traffic/weights.ts'

/** How a fleet gets new instances instead of new releases on the ones it has. */
export interface ReplaceWay {
  /** `2` or `25%`: new instances beside the fleet at once; a percentage is rounded up. */
  surge: string
  machine: Machine
}

/** One place of the fleet as a replacement sees it. */
export interface PlaceFacts {
  place: number
  /** Whether this run is to bring it to the release. */
  isAsked: boolean
  /** The instance in it has the release, verified, and stands as it should. */
  isDone: boolean
  isServing: boolean
  /** The new instance beside it, if there is one: from the image of the release, or from another. */
  green?: 'wanted' | 'other'
}

export type ReplaceStep =
  /** These new instances go, and the old ones beside them stay. */
  | { kind: 'undo'; places: number[] }
  /** Bring the release to these places: their new instances stand already, or are made now. */
  | { kind: 'slice'; places: number[] }
  | { kind: 'done' }

/**
 * What to do next, from what stands there alone. What an earlier run began comes first, so that never more than `surge`
 * instances stand beside the fleet: a new slice begins only when nothing does. `tried` are the places that this run has
 * worked on, well or not: none is worked on twice.
 */
export function nextStep(
  places: readonly PlaceFacts[],
  limits: { surge: number; tried: ReadonlySet<number> },
): ReplaceStep {
  const isOpen = ({ isAsked, isDone, place }: PlaceFacts) => isAsked && !isDone && !limits.tried.has(place)
  const standing = places.filter(({ green }) => green !== undefined)
  const wrong = standing.filter((one) => one.green === 'other' || !isOpen(one))
  if (wrong.length > 0) return { kind: 'undo', places: numbersOf(wrong) }
  if (standing.length > 0) return { kind: 'slice', places: numbersOf(standing) }
  // Those that do not serve gain most and cost nothing.
  const open = places
    .filter(isOpen)
    .toSorted((a, b) => Number(a.isServing) - Number(b.isServing) || a.place - b.place)
    .slice(0, limits.surge)
  return open.length > 0 ? { kind: 'slice', places: numbersOf(open) } : { kind: 'done' }
}

/** New instances in the slice with this index: as many as may stand beside the fleet, or fewer where batches grow. */
export function sliceSize({ slots, batches, firstBatch }: RotationLimits, index: number): number {
  if (batches) return Math.min(slots, batches[Math.min(index, batches.length - 1)]!)
  return index === 0 ? Math.min(slots, firstBatch ?? slots) : slots
}

const numbersOf = (places: readonly PlaceFacts[]) => places.map(({ place }) => place)

/** How far the new instance of a place is, by the weights alone. */
export type PlaceStage =
  /** Without its weights: whether it was proved is not known any more, so it is proved again. */
  | 'unproved'
  /** Has the weights of the old one, which has them too. */
  | 'both'
  /** Has them alone. */
  | 'shifted'

export function stageOf(pair: { blue: Server; green: Server; own: readonly BackendWeight[] }): PlaceStage {
  const wanted = pair.own.filter(({ weight }) => weight > 0)
  if (wanted.length === 0) return 'unproved'
  const now = new Map(
    [...pair.blue.backends, ...pair.green.backends].map((backend) => [backendKey(backend), backend.weight]),
  )
  const weightOf = (backend: BackendWeight, { instanceId }: Server) =>
    now.get(backendKey({ ...backend, instanceId })) ?? 0
  if (wanted.some((backend) => weightOf(backend, pair.green) !== backend.weight)) return 'unproved'
  return wanted.every((backend) => weightOf(backend, pair.blue) === 0) ? 'shifted' : 'both'
}

/**
 * Whether so many servers go on serving without these that the fleet and each of their zones keep what they must have.
 * Servers that do not serve may always go.
 */
export function canSpare(
  servers: readonly Server[],
  leaving: ReadonlySet<string>,
  floor: { minHealthy: number } & ZoneFloor,
): boolean {
  const serving = servers.filter((server) => isServing(server))
  const rest = serving.filter(({ instanceId }) => !leaving.has(instanceId))
  if (rest.length === serving.length) return true
  const byZone = countBy(rest, ({ zoneId }) => zoneId)
  const zones = new Set(serving.flatMap((one) => (leaving.has(one.instanceId) ? [one.zoneId] : [])))
  return rest.length >= floor.minHealthy && [...zones].every((zone) => (byZone.get(zone) ?? 0) >= leastIn(zone, floor))
}
