import { tagKeys, type Tags } from '../cloud/tags.ts'

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
