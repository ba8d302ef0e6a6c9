import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { Server } from './traffic/fleet.ts'
import { removeStanding } from './hand-over.ts'
import { aloneIn, stands } from './traffic/places.ts'
import type { RolloutSession } from './session.ts'

/** Until when an instance is kept for a way back, epoch milliseconds; undefined for all others and for one without an end. */
export function keptUntilMs(instance: Pick<Instance, 'tags'>): number | undefined {
  const until = instance.tags[tagKeys.keptUntil]
  return stands(instance, 'kept') && until !== undefined ? Date.parse(until) : undefined
}

/**
 * Old instances that were kept for a time that is over. Not those that a killed rollback gave traffic, or a place that
 * nobody else has.
 */
export function keptTooLong(instances: readonly Instance[], servers: readonly Server[], nowMs: number): Instance[] {
  const alone = new Set(aloneIn(servers).map(({ instanceId }) => instanceId))
  const used = new Set(
    servers.flatMap(({ instanceId, backends }) => (backends.some(({ weight }) => weight > 0) ? [instanceId] : [])),
  )
  return instances.filter(
    (instance) => (keptUntilMs(instance) ?? Infinity) <= nowMs && !used.has(instance.id) && !alone.has(instance.id),
  )
}

/** Deletes old instances that were kept for a way back whose time is over. */
export async function retireExpired(session: RolloutSession): Promise<void> {
  const { clock, reporter } = session.context
  if (!session.layout.instances.some((instance) => keptUntilMs(instance) !== undefined)) return
  const servers = [...(await session.view.observe()).servers.values()]
  const expired = keptTooLong(session.layout.instances, servers, clock.now())
  for (const { name, id } of expired) {
    const message = `${id}, which was kept for a way back; its time is over`
    reporter.emit({ type: 'progress', subject: name, phase: 'delete', message })
  }
  const ids = new Set(expired.map(({ id }) => id))
  await removeStanding(session, ({ id }) => ids.has(id))
}
