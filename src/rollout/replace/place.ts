import type { Pair } from '../blue-green/plan.ts'
import type { Server } from '../traffic/fleet.ts'
import { handOver, removeStanding, surplusGreens } from '../hand-over.ts'
import type { ReleaseId } from '../state/journal.ts'
import { aloneIn, standKey, stands } from '../traffic/places.ts'
import type { PlaceFacts } from './plan.ts'
import { isServing, ownWeights } from '../instance/server-state.ts'
import { lookAgain, type RolloutSession } from '../session.ts'
import type { BackendWeight } from '../traffic/weights.ts'

/** A place of the fleet with the instance in it, and the new one beside it where there is one. */
export interface Place extends Pair {
  place: number
  blue: Server
  own: BackendWeight[]
}

export type StandingPlace = Place & { green: Server }

export const hasGreen = (place: Place): place is StandingPlace => place.green !== undefined

/**
 * Ends what cannot be undone, whatever killed it: a new instance whose old one has given up its place takes it, an old
 * one on its way out goes, and so does a second new one in one place.
 */
export async function settlePlaces(session: RolloutSession): Promise<void> {
  await lookAgain(session)
  const surplus = await surplusGreens(session)
  await removeStanding(session, (one) => surplus.has(one.id))
  const servers = [...(await session.view.observe()).servers.values()]
  const pairs = aloneIn(servers).map((green) => ({ key: keyOf(green.stand!.place), green, own: [] }))
  if (pairs.length > 0) await handOver(session, pairs, { old: { are: 'deleted' } })
  await removeStanding(session, (one) => stands(one, 'leaving'))
}

/** All places of the fleet as they are now. */
export async function seePlaces(session: RolloutSession): Promise<Place[]> {
  await lookAgain(session)
  const servers = [...(await session.view.observe()).servers.values()]
  const greenOf = new Map(
    servers.flatMap((server) => (server.stand?.standing === 'green' ? [[server.stand.place, server] as const] : [])),
  )
  return servers.flatMap((blue): Place[] => {
    if (blue.stand?.standing !== 'instance') return []
    const { place } = blue.stand
    const green = greenOf.get(place)
    const own = ownWeights(blue, session.journal.state.held)
    return [{ place, key: keyOf(place), blue, own, ...(green ? { green } : {}) }]
  })
}

const keyOf = (place: number) => standKey({ standing: 'instance', place })

/**
 * How many servers can be asked to go on serving: as many as do, because a fleet that is weak already is never made
 * weaker, and no more than there are places with traffic, because beside each of these the second one has to go.
 */
export function mostToKeep(places: readonly Place[]): number {
  const serving = places.flatMap(({ blue, green }) => [blue, ...(green ? [green] : [])]).filter((one) => isServing(one))
  const used = places.filter(({ own }) => own.some(({ weight }) => weight > 0))
  return Math.min(serving.length, used.length)
}

/** What the plan needs to know of the places. */
export function factsOf(
  session: RolloutSession,
  places: readonly Place[],
  { want, asked }: { want: ReleaseId; asked: ReadonlySet<number> },
): PlaceFacts[] {
  const imageOf = new Map(session.layout.instances.map(({ id, imageId }) => [id, imageId]))
  const isOfRelease = ({ instanceId }: Server) => imageOf.get(instanceId) === want.digest
  return places.map(({ place, blue, green, own }) => {
    const serves = isServing(blue, own)
    const isParked = own.every(({ weight }) => weight === 0)
    return {
      place,
      isAsked: asked.has(place),
      isDone: isOfRelease(blue) && blue.release === want.version && (serves || isParked),
      isServing: serves,
      ...(green ? { green: isOfRelease(green) ? ('wanted' as const) : ('other' as const) } : {}),
    }
  })
}
