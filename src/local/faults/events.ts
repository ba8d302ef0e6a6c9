import type { LocalCore } from '../core.ts'
import { instances } from '../ecs/records.ts'
import { liftStock, setStock } from '../ecs/stock.ts'

/** Things that happen once, now, without any API call: what a zone or a server does on a bad day. */
type FaultEvent =
  | { event: 'zone-outage' | 'zone-recovery'; zone: string }
  | { event: 'instance-crash' | 'instance-recovery'; instance: string }
  | { event: 'database-failover'; instance: string }
  | { event: 'stock'; zone: string; instanceType: string; remaining: number }

const names = [
  'zone-outage',
  'zone-recovery',
  'instance-crash',
  'instance-recovery',
  'database-failover',
  'stock',
] as const

/**
 * Makes the event happen; answers which resources it met. The API goes on to say `Running` of crashed machines, as the
 * real one does for a while. Throws for an event that is not known.
 */
export async function runFaultEvent(document: object, core: LocalCore): Promise<{ event: string; met: string[] }> {
  const event = readEvent(document)
  if (event.event === 'database-failover') {
    await core.drivers.databases.failover(event.instance)
    return { event: event.event, met: [event.instance] }
  }
  if (event.event === 'stock') {
    setStock(core.store, event.zone, event.instanceType, event.remaining)
    return { event: event.event, met: [`${event.zone}/${event.instanceType}`] }
  }
  if (event.event === 'zone-outage') setStock(core.store, event.zone, '*', 0)
  if (event.event === 'zone-recovery') liftStock(core.store, event.zone, '*')
  const met = instances(core.store)
    .filter((instance) => instance.status === 'Running')
    .filter((instance) => ('zone' in event ? instance.zoneId === event.zone : instance.id === event.instance))
    .map(({ id }) => id)
  const isEnd = event.event === 'zone-recovery' || event.event === 'instance-recovery'
  await Promise.all(
    met.map((id) => (isEnd ? core.drivers.machines.start(id) : core.drivers.machines.stop(id, { force: true }))),
  )
  return { event: event.event, met }
}

function readEvent(document: object): FaultEvent {
  const { event, zone, instance } = document as Record<string, unknown>
  const name = names.find((known) => known === event)
  if (!name) throw new Error(`event must be one of ${names.join(', ')}`)
  if (name === 'zone-outage' || name === 'zone-recovery') {
    if (typeof zone !== 'string') throw new Error(`${name} needs a zone, e.g. "cn-hangzhou-h"`)
    return { event: name, zone }
  }
  if (name === 'stock') return readStock(document)
  if (typeof instance !== 'string') throw new Error(`${name} needs an instance, e.g. "i-bp1…"`)
  return { event: name, instance }
}

/** How many of a type (default: of every type) a zone can still sell. */
function readStock(document: object): FaultEvent {
  const { zone, instanceType = '*', remaining } = document as Record<string, unknown>
  if (typeof zone !== 'string' || typeof instanceType !== 'string' || typeof remaining !== 'number')
    throw new Error('stock needs a zone and a number "remaining", and may name an instanceType')
  return { event: 'stock', zone, instanceType, remaining }
}
