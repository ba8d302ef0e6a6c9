import { PreflightError } from '../../shared/errors.ts'
import { waitUntilServing, type AdmissionParts } from '../traffic/admission.ts'
import type { PreparedUpdater } from '../instance/artifact-updater.ts'
import type { Server } from '../traffic/fleet.ts'
import { handOver } from '../hand-over.ts'
import { asOf, removeInstances } from './new-instances.ts'
import { aloneIn, standOf, stands } from '../traffic/places.ts'
import { countOf, zoneFloor, type RotationSettings, type ZoneFloor } from '../plan.ts'
import { candidatesOf } from '../preflight.ts'
import { hasGreen, mostToKeep, seePlaces, settlePlaces, type Place, type StandingPlace } from './place.ts'
import { canSpare } from './plan.ts'
import { isServing } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'

export interface ReplaceParts {
  session: RolloutSession
  updater: PreparedUpdater
  admitTimeoutMs: number
  unknownGraceMs: number
  /** What the fleet, and each zone that loses a server, must keep serving. */
  floor: { minHealthy: number } & ZoneFloor
}

/** What the waits of admission need, with the view of this moment. */
export function admissionOf({ session, admitTimeoutMs, unknownGraceMs }: ReplaceParts): AdmissionParts {
  const { context, view, signal } = session
  return { clock: context.clock, view, admitTimeoutMs, unknownGraceMs, signal }
}

/**
 * The old instances get their weights back and the new ones beside them go. Where the old one does not serve any more
 * and the new one does, it is the old one that goes: going back must not cost a server. Returns false when the fleet is
 * too weak to let the new ones go; both then stay as they stand.
 */
export async function undoPlaces(parts: ReplaceParts, places: readonly Place[]): Promise<boolean> {
  const { session, updater } = parts
  const { writer, journal, context, timeline, signal } = session
  const standing = places.filter(hasGreen)
  await writer.write(standing.flatMap(({ own }) => own))
  const used = standing.filter(({ green }) => green.backends.some(({ weight }) => weight > 0))
  const kept = new Set((await Promise.all(used.map((place) => hasToStay(parts, place)))).flat())
  const back = standing.filter((place) => !kept.has(place.place))
  const drain = async (servers: readonly Server[]) => {
    await writer.write(servers.flatMap(({ backends }) => backends.map((backend) => ({ ...backend, weight: 0 }))))
    await Promise.all(servers.map(async (server) => timeline.add(server, 'drain', await updater.drain(server, signal))))
  }
  const replaced = standing.filter(({ place }) => kept.has(place))
  if (replaced.length > 0) {
    // It may be a single listener that finds the old one unhealthy: on the others requests are still under way.
    await drain(replaced.map(({ blue }) => blue))
    await handOver(session, replaced, { old: { are: 'deleted' } })
  }
  const leaving = used.filter((place) => !kept.has(place.place)).map(({ green }) => green)
  if (!(await untilSpare(parts, leaving))) return false
  await drain(leaving)
  for (const { green } of back) timeline.add(green, 'out', 'deleted; the old instance serves')
  await removeInstances(
    session,
    back.map(({ green }) => green),
  )
  const held = new Set(journal.state.held.map(({ instanceId }) => instanceId))
  const restored = standing.map(({ blue }) => blue.instanceId).filter((id) => held.has(id))
  if (restored.length > 0) await journal.append({ kind: 'restored', instanceIds: restored, atMs: context.clock.now() })
  return true
}

/**
 * Takes back what a killed replacement left, except new instances from this image, with which a replacement goes on.
 * Only then is it known which releases serve: a new instance may have to stay. Throws PreflightError where the fleet
 * cannot do without its new instances.
 */
export async function undoStanding(
  session: RolloutSession,
  request: Omit<ReplaceParts, 'session' | 'floor'> & { settings: RotationSettings },
  exceptImageId?: string,
): Promise<void> {
  const { instances } = session.layout
  const isSettled = aloneIn(instances.flatMap((one) => standOf(one) ?? []).map((stand) => ({ stand }))).length === 0
  if (isSettled && !instances.some((one) => stands(one, 'green') || stands(one, 'leaving'))) return
  await settlePlaces(session)
  const places = await seePlaces(session)
  const minHealthy = Math.min(mostToKeep(places), countOf(request.settings.minHealthy, places.length, 'up'))
  const floor = {
    ...zoneFloor(
      request.settings,
      candidatesOf(
        places.map(({ blue }) => blue),
        session.journal.state,
      ),
    ),
    minHealthy,
  }
  const imageOf = new Map(instances.map(({ id, imageId }) => [id, imageId]))
  const others = places.filter(({ green }) => green && imageOf.get(green.instanceId) !== exceptImageId)
  if (await undoPlaces({ session, ...request, floor }, others)) return
  throw new PreflightError('a killed replacement left new instances that the fleet cannot do without now', {
    code: 'E_UNSAFE_PLAN',
    fix: 'repair the servers that do not serve, or finish with --update replace what it had begun',
  })
}

async function hasToStay(parts: ReplaceParts, { place, blue, green, own }: StandingPlace): Promise<number[]> {
  const served = await waitUntilServing(admissionOf(parts), blue, own)
  if (served.ok) {
    parts.session.timeline.add(blue, 'in', `weight ${own.map(({ weight }) => weight).join('/')} again`)
    return []
  }
  const now = (await parts.session.view.observe()).servers.get(green.instanceId)
  return now && isServing(now, asOf(green, own)) ? [place] : []
}

/** Waits until the fleet can do without these servers; false when it cannot in the time that a server has to get healthy. */
export async function untilSpare(
  { session, floor, admitTimeoutMs }: ReplaceParts,
  leaving: readonly { instanceId: string }[],
): Promise<boolean> {
  const { clock, pollIntervalMs } = session.context
  const ids = new Set(leaving.map(({ instanceId }) => instanceId))
  const deadline = clock.monotonic() + admitTimeoutMs
  for (;;) {
    const { servers } = await session.view.observe()
    if (canSpare([...servers.values()], ids, floor)) return true
    if (clock.monotonic() >= deadline) return false
    await clock.sleep(pollIntervalMs, session.signal)
  }
}
