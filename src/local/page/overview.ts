import { instances } from '../ecs/records.ts'
import { groupBy } from '../group-by.ts'
import { seenBackends, type ObservedBalancers } from '../observed-balancers.ts'
import type { Store } from '../state/store.ts'
import { clientTokenKind } from '../gateway/client-tokens.ts'
import { accessKeyKind } from '../sts/records.ts'

const hiddenKinds = new Set([accessKeyKind, clientTokenKind])
const secretNames = /password|secret|privatekey|securitytoken/i

/** All records, without credentials and with every secret in them covered. */
export function shownState(store: Store): Record<string, unknown[]> {
  const shown = Object.entries(store.toJSON()).filter(([kind]) => !hiddenKinds.has(kind))
  return Object.fromEntries(shown.map(([kind, records]) => [kind, records.map(covered)]))
}

function covered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(covered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secretNames.test(name) && typeof member === 'string' ? '***' : covered(member),
    ]),
  )
}

/** What the page shows of one instance. */
export interface InstanceRow {
  id: string
  name: string
  zone: string
  status: string
  address: string
  loopbackAddress: string
  /** Of the tag `alicloud-deploy:release`, if it has one. */
  release: string
  backends: {
    listener: string
    port: number
    weight: number
    health: string
    inFlight: number
    requests: number
    errors: number
  }[]
}

/** Instances in the order of their zones, each with its places behind the load balancers. */
export function instanceRows(store: Store, balancers: ObservedBalancers): InstanceRow[] {
  const backends = seenBackends(balancers)
  const rows = instances(store)
    .all()
    .map((instance) => ({
      id: instance.id,
      name: instance.name,
      zone: instance.zoneId,
      status: instance.status,
      address: instance.privateIp,
      loopbackAddress: instance.loopbackAddress,
      release: instance.tags['alicloud-deploy:release'] ?? '',
      backends: backends
        .filter(({ backend }) => backend.serverId === instance.id)
        .map(({ loadBalancerId, listenerPort, protocol, backend, state, counters }) => ({
          listener: `${loadBalancerId} ${protocol}:${listenerPort}`,
          port: backend.port,
          weight: backend.weight,
          health: state,
          inFlight: counters?.inFlight ?? 0,
          requests: counters?.requests ?? 0,
          errors: counters?.status5xx ?? 0,
        })),
    }))
  return rows.sort((a, b) => (a.zone < b.zone ? -1 : a.zone > b.zone ? 1 : 0))
}

/** How many instances are in each status. */
export function instancesByStatus(store: Store): Record<string, number> {
  const groups = groupBy(instances(store).all(), ({ status }) => status)
  return Object.fromEntries([...groups].map(([status, group]) => [status, group.length]))
}
