import { tagKeys, type Tags } from '../../cloud/tags.ts'

/**
 * What an instance is to a rollout: in its place of the fleet, new beside the one in that place, kept there without
 * traffic for a way back, or on its way out.
 */
export type Standing = 'instance' | 'green' | 'kept' | 'leaving'

export interface Stand {
  standing: Standing
  /** Number of the place, e.g. 1 for `instance-1` and `green-1`. */
  place: number
}

/** Where an instance stands, by its key tag; undefined for one that neither provision nor a rollout named. */
export function standOf({ tags }: { tags: Tags }): Stand | undefined {
  const found = /^(instance|green|kept|leaving)-(\d+)$/.exec(tags[tagKeys.key] ?? '')
  return found ? { standing: found[1] as Standing, place: Number(found[2]) } : undefined
}

export const stands = (instance: { tags: Tags }, standing: Standing): boolean =>
  standOf(instance)?.standing === standing

/** Value of the key tag. */
export const standKey = ({ standing, place }: Stand): string => `${standing}-${place}`

/** Ids of instances beside the fleet: new ones, kept ones and those on their way out. */
export function besideFleet(instances: readonly { id: string; tags: Tags }[]): Set<string> {
  return new Set(instances.filter((one) => !stands(one, 'instance') && standOf(one) !== undefined).map((one) => one.id))
}

/** Whether a server is part of the fleet and does not only stand beside it. */
export const isInFleet = ({ stand }: { stand?: Stand }): boolean => stand === undefined || stand.standing === 'instance'

/**
 * New or kept instances alone in their places: the old one has given up its place, and a run was killed before it gave
 * that to the other one.
 */
export function aloneIn<T extends { stand?: Stand }>(servers: readonly T[]): T[] {
  const placesOf = (standing: Standing) =>
    new Set(servers.flatMap(({ stand }) => (stand?.standing === standing ? [stand.place] : [])))
  const taken = placesOf('instance')
  const green = placesOf('green')
  return servers.filter(({ stand }) => {
    if (!stand || taken.has(stand.place)) return false
    return stand.standing === 'green' || (stand.standing === 'kept' && !green.has(stand.place))
  })
}

/** The servers of a fleet, without those that only stand beside it. */
export function fleetOf<T extends { stand?: Stand }>(servers: readonly T[]): T[] {
  const alone = new Set(aloneIn(servers))
  return servers.filter((one) => isInFleet(one) || alone.has(one))
}

/** The servers that are now where these were: a replaced one is another instance in the same place. */
export function inTheirPlaces<T extends { instanceId: string; stand?: Stand }>(
  before: readonly T[],
  now: ReadonlyMap<string, T>,
): T[] {
  const byPlace = new Map(
    [...now.values()].flatMap((one) => (one.stand?.standing === 'instance' ? [[one.stand.place, one] as const] : [])),
  )
  return before.map((one) => now.get(one.instanceId) ?? (one.stand && byPlace.get(one.stand.place)) ?? one)
}
