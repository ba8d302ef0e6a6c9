import type { InstancePlace } from './resources/instance/instance.ts'
import { firstFreeKey, type ZoneChoice } from './zones.ts'

/** An instance of the fleet as it is. */
export interface KnownInstance {
  key: string
  zoneId: string
  type: string
  imageId: string
}

export interface PlacesQuestion {
  count: number
  zones: readonly ZoneChoice[]
  /** In the order of their keys. */
  existing: readonly KnownInstance[]
  newType: string
  newImageId: string
  /** The type that every instance should have; absent: each keeps its own. */
  wantedType?: string
}

/**
 * Which instances the environment should have, and where. Existing ones stay in their zone as long as it is
 * wanted; too many leave the fullest zone first, new ones go to the emptiest.
 */
export function placeInstances(question: PlacesQuestion): InstancePlace[] {
  const { count, zones, existing, wantedType } = question
  const zoneOf = new Map(zones.map((zone) => [zone.zoneId, zone]))
  const kept = keepBalanced(existing, zoneOf, count)
  const load = new Map(zones.map(({ zoneId }) => [zoneId, 0]))
  const settled = kept.filter(({ zoneId }) => load.has(zoneId))
  for (const { zoneId } of settled) load.set(zoneId, load.get(zoneId)! + 1)

  const places: InstancePlace[] = kept.map((instance) => {
    const zone = zoneOf.get(instance.zoneId) ?? emptiest(zones, load)
    return {
      key: instance.key,
      vswitch: zone.key,
      zoneId: zone.zoneId,
      type: wantedType ?? instance.type,
      imageId: instance.imageId,
    }
  })
  const takenKeys = new Set(existing.map(({ key }) => key))
  while (places.length < count) {
    const zone = emptiest(zones, load)
    const key = firstFreeKey('instance', takenKeys)
    takenKeys.add(key)
    places.push({
      key,
      vswitch: zone.key,
      zoneId: zone.zoneId,
      type: wantedType ?? question.newType,
      imageId: question.newImageId,
    })
  }
  return places.toSorted((a, b) => keyNumber(a.key) - keyNumber(b.key))
}

/** Drops instances until `count` are left: first those in zones that go, then from the fullest zone, newest first. */
function keepBalanced(
  existing: readonly KnownInstance[],
  zones: ReadonlyMap<string, unknown>,
  count: number,
): KnownInstance[] {
  const kept = [...existing]
  while (kept.length > count) {
    const sizes = new Map<string, number>()
    for (const { zoneId } of kept) sizes.set(zoneId, (sizes.get(zoneId) ?? 0) + 1)
    const rank = ({ zoneId, key }: KnownInstance) => [zones.has(zoneId) ? 0 : 1, sizes.get(zoneId)!, keyNumber(key)]
    const victim = kept.toSorted((a, b) => compareRanks(rank(b), rank(a)))[0]!
    kept.splice(kept.indexOf(victim), 1)
  }
  return kept
}

/** Takes a place in the zone that has the fewest, the first of equals. */
function emptiest(zones: readonly ZoneChoice[], load: Map<string, number>): ZoneChoice {
  const zone = zones.toSorted((a, b) => load.get(a.zoneId)! - load.get(b.zoneId)!)[0]!
  load.set(zone.zoneId, load.get(zone.zoneId)! + 1)
  return zone
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!
  return 0
}

export const keyNumber = (key: string): number => Number(key.replace(/^.*-/, ''))
