import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { Pair } from './blue-green/plan.ts'
import { removeInstances } from './replace/new-instances.ts'
import { standKey, standOf, stands } from './traffic/places.ts'
import { lookAgain, type RolloutSession } from './session.ts'
import { refuseBusy } from './traffic/traffic-move.ts'

/** What becomes of the old instances. */
export type OldInstances =
  | { are: 'deleted' }
  /** Without traffic, for a way back in one call; `untilMs` (epoch) absent: until the next switch. */
  | { are: 'kept'; untilMs?: number }

/**
 * New instances take the places of the old ones. The old one of a pair gives up its key first, so that no key is ever
 * there twice; a run that is killed in between is continued by the next, because a new instance that has nobody
 * beside it can only go forward. Throws DeployError (E_WEIGHT_DRIFT) while an old one has traffic, before anything is changed.
 */
export async function handOver(
  session: RolloutSession,
  pairs: readonly Pair[],
  facts: { old: OldInstances; version?: string },
): Promise<void> {
  const { context, lease, timeline } = session
  const { tagging } = context.cloud
  const { old, version } = facts
  await refuseBusy(
    session,
    pairs.flatMap(({ blue }) => blue?.backends ?? []),
  )
  for (const { key, blue, green } of pairs) {
    lease.assertHeld()
    if (blue) await tagging.tag('instance', [blue.instanceId], tagsOf(key, old))
    if (!green) continue
    await tagging.tag('instance', [green.instanceId], {
      [tagKeys.key]: key,
      ...(version === undefined ? {} : { [tagKeys.release]: version }),
    })
    if (instanceOf(session, green.instanceId)?.tags[tagKeys.keptUntil] !== undefined)
      await tagging.untag('instance', [green.instanceId], [tagKeys.keptUntil])
  }
  await lookAgain(session)
  if (old.are === 'deleted')
    for (const { blue } of pairs) if (blue) timeline.add(blue, 'out', 'no longer needed; deleted')
  await removeStanding(session, (one) => stands(one, 'leaving'))
}

function tagsOf(key: string, old: OldInstances): Record<string, string> {
  const { place } = standOf({ tags: { [tagKeys.key]: key } })!
  const standing = old.are === 'kept' ? 'kept' : 'leaving'
  return {
    [tagKeys.key]: standKey({ standing, place }),
    ...(old.are === 'kept' && old.untilMs !== undefined
      ? { [tagKeys.keptUntil]: new Date(old.untilMs).toISOString() }
      : {}),
  }
}

const instanceOf = ({ layout }: RolloutSession, id: string) => layout.instances.find((instance) => instance.id === id)

/** Takes the instances that `test` names out of every group and deletes them. */
export async function removeStanding(session: RolloutSession, test: (instance: Instance) => boolean): Promise<void> {
  const chosen = new Set(session.layout.instances.filter(test).map(({ id }) => id))
  if (chosen.size === 0) return
  const { servers } = await session.view.observe()
  await removeInstances(
    session,
    [...servers.values()].filter(({ instanceId }) => chosen.has(instanceId)),
  )
}

/**
 * New instances of a place that has another one: a call whose answer was lost was made again by the next run. The one
 * that has traffic stays.
 */
export async function surplusGreens(session: RolloutSession): Promise<Set<string>> {
  const { servers } = await session.view.observe()
  const traffic = (id: string) => servers.get(id)?.backends.reduce((total, { weight }) => total + weight, 0) ?? 0
  const greens = session.layout.instances
    .filter((one) => stands(one, 'green'))
    .toSorted((a, b) => traffic(b.id) - traffic(a.id) || (a.id < b.id ? -1 : 1))
  const seen = new Set<number>()
  return new Set(
    greens.flatMap((green) => {
      const { place } = standOf(green)!
      if (seen.has(place)) return [green.id]
      seen.add(place)
      return []
    }),
  )
}
