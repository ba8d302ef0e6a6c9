import type { Instance } from '../../cloud/compute.ts'
import { tagKeys, type Tags } from '../../cloud/tags.ts'
import type { Server } from '../traffic/fleet.ts'
import { takenUp, type JournalState } from '../state/journal.ts'
import { clearPort, type PortStop } from './clear.ts'
import type { RolloutSession } from '../session.ts'

/** An old version that still runs on its own port of an instance, without traffic. */
export interface KeptPort {
  instanceId: string
  name: string
  port: number
  /** Epoch milliseconds. */
  untilMs: number
}

/** Says on the instances which release serves on which port, and which port keeps an old one until when. */
export async function markServing(
  { context, layout }: RolloutSession,
  servers: readonly Server[],
  { release, port, kept }: { release: string; port: number; kept?: { port: number; untilMs: number } },
): Promise<void> {
  const { tagging } = context.cloud
  const ids = servers.map(({ instanceId }) => instanceId)
  const instances = layout.instances.filter(({ id }) => ids.includes(id))
  const tags: Tags = {
    [tagKeys.release]: release,
    [tagKeys.port]: String(port),
    ...(kept ? { [tagKeys.keptPort]: `${kept.port}/${new Date(kept.untilMs).toISOString()}` } : {}),
  }
  await tagging.tag('instance', ids, tags)
  const outdated = kept ? [] : instances.filter((instance) => instance.tags[tagKeys.keptPort] !== undefined)
  const outdatedIds = outdated.map(({ id }) => id)
  if (outdatedIds.length > 0) await tagging.untag('instance', outdatedIds, [tagKeys.keptPort])
  // Read back by the next look: what later commands see of this run's end.
  for (const instance of outdated) delete instance.tags[tagKeys.keptPort]
  for (const instance of instances) Object.assign(instance.tags, tags)
}

/** What is kept on an instance (`8080/2026-11-21T09:00:00.000Z`); undefined for nothing, for what has no end, and for a tag that somebody changed. */
export function keptPortOf({ id, name, tags }: Pick<Instance, 'id' | 'name' | 'tags'>): KeptPort | undefined {
  const [port, until] = (tags[tagKeys.keptPort] ?? '').split('/')
  const untilMs = Date.parse(until ?? '')
  return Number(port) > 0 && !Number.isNaN(untilMs) ? { instanceId: id, name, port: Number(port), untilMs } : undefined
}

/**
 * Old versions whose time is over. None while a rollout is half done, because nobody knows then what the instances' own
 * release is, and none on a port that serves or has traffic: then somebody went back to it.
 */
export function portsKeptTooLong(
  instances: readonly Instance[],
  servers: readonly Server[],
  { journal, nowMs }: { journal: JournalState; nowMs: number },
): KeptPort[] {
  if (journal.open || takenUp(journal).size > 0) return []
  const busy = new Set(
    servers.flatMap(({ instanceId, backends }) =>
      backends.flatMap(({ port, weight }) => (weight > 0 ? [`${instanceId}:${port}`] : [])),
    ),
  )
  return instances.flatMap((instance) => {
    const kept = keptPortOf(instance)
    if (!kept || kept.untilMs > nowMs || busy.has(`${kept.instanceId}:${kept.port}`)) return []
    return instance.tags[tagKeys.port] === String(kept.port) ? [] : [kept]
  })
}

/** Ends what was kept too long: out of the groups, stopped, and forgotten. Safe to repeat after a kill. */
export async function retirePorts(session: RolloutSession, stop: PortStop): Promise<void> {
  const { context, journal, layout, lease, view } = session
  const servers = [...(await view.observe()).servers.values()]
  const facts = { journal: journal.state, nowMs: context.clock.now() }
  const expired = portsKeptTooLong(layout.instances, servers, facts)
  for (const port of new Set(expired.map((kept) => kept.port))) {
    const ids = expired.filter((kept) => kept.port === port).map(({ instanceId }) => instanceId)
    const leaving = servers.filter(({ instanceId }) => ids.includes(instanceId))
    const message = `the old version on port ${port}, which was kept for a way back; its time is over`
    for (const { name } of leaving) context.reporter.emit({ type: 'progress', subject: name, phase: 'stop', message })
    const failed = await clearPort(session, stop, { port, servers: leaving, ...currentOf(leaving) })
    const stopped = ids.filter((id) => !failed.some(({ instanceId }) => instanceId === id))
    lease.assertHeld()
    if (stopped.length > 0) await context.cloud.tagging.untag('instance', stopped, [tagKeys.keptPort])
  }
}

/** What serves on the other port is the instances' own release from then on; they have the same, or nobody says. */
function currentOf(servers: readonly Server[]): { current?: string } {
  const releases = new Set(servers.map(({ release }) => release))
  const [release] = releases
  return releases.size === 1 && release !== undefined ? { current: release } : {}
}
