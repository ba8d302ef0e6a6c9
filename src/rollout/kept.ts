import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import { removeStanding } from './hand-over.ts'
import { stands } from './places.ts'
import type { RolloutSession } from './session.ts'

/** Until when an instance is kept for a way back, epoch milliseconds; undefined for all others and for one without an end. */
export function keptUntilMs(instance: Pick<Instance, 'tags'>): number | undefined {
  const until = instance.tags[tagKeys.keptUntil]
  return stands(instance, 'kept') && until !== undefined ? Date.parse(until) : undefined
}

/** Whether an old instance was kept for a time that is over. */
export const isKeptTooLong = (instance: Pick<Instance, 'tags'>, nowMs: number): boolean =>
  (keptUntilMs(instance) ?? Infinity) <= nowMs

/** Deletes old instances that were kept for a way back whose time is over. */
export async function retireExpired(session: RolloutSession): Promise<void> {
  const { clock, reporter } = session.context
  const expired = session.layout.instances.filter((instance) => isKeptTooLong(instance, clock.now()))
  for (const { name, id } of expired)
    reporter.emit({
      type: 'progress',
      subject: name,
      phase: 'delete',
      message: `${id}, which was kept for a way back; its time is over`,
    })
  const ids = new Set(expired.map(({ id }) => id))
  await removeStanding(session, ({ id }) => ids.has(id))
}
