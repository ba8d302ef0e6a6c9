import type { BackendServer, ServerGroupRef } from '../../cloud/load-balancer.ts'
import type { Server } from '../traffic/fleet.ts'
import { ownWeights } from '../instance/server-state.ts'
import { groupKey, type BackendWeight } from '../traffic/weights.ts'

/** An old instance and the new one that stands beside it. */
export interface Pair {
  /** Key of the place both are for, e.g. `instance-1`. */
  key: string
  blue?: Server
  green?: Server
  /** Weights of the old instance outside of any rollout. */
  own: BackendWeight[]
}

/** The new instance that speaks for all of them. */
export const firstGreen = (pairs: readonly Pair[]): Server | undefined => pairs.find(({ green }) => green)?.green

/** What stands beside an instance: a new one, or an old one that was kept. */
export type Beside = 'green' | 'kept'

/** Finds the pairs by the instances' keys: `instance-1` and `green-1` (or `kept-1`). */
export function pairsOf(
  servers: readonly { server: Server; key: string }[],
  held: readonly BackendWeight[],
  beside: Beside,
): Pair[] {
  const find = (key: string) => servers.find((one) => one.key === key)?.server
  const numbers = new Set(
    servers.flatMap(({ key }) => new RegExp(`^(?:instance|${beside})-(\\d+)$`).exec(key)?.[1] ?? []),
  )
  return [...numbers]
    .toSorted((a, b) => Number(a) - Number(b))
    .map((number) => {
      const key = `instance-${number}`
      const blue = find(key)
      const green = find(`${beside}-${number}`)
      return { key, ...(blue ? { blue } : {}), ...(green ? { green } : {}), own: blue ? ownWeights(blue, held) : [] }
    })
    .filter((pair) => pair.green !== undefined)
}

/** The API takes at most this many servers in one call. */
const serversPerCall = 20

export interface WeightCall {
  group: ServerGroupRef
  backends: BackendServer[]
}

/**
 * The calls that move all traffic: one per server group where both sides fit into it. Otherwise the side that gets the
 * traffic comes first, because for a moment two versions are better than none.
 */
export function switchCalls(pairs: readonly Pair[], to: 'blue' | 'green'): WeightCall[] {
  return sidesOf(pairs, to).flatMap(({ group, up, down }) =>
    up.length + down.length <= serversPerCall
      ? [{ group, backends: [...up, ...down] }]
      : [...callsOf(group, up), ...callsOf(group, down)],
  )
}

/** The same in two steps, for load balancers that only find a server healthy when it has traffic. */
export function gradualCalls(pairs: readonly Pair[], to: 'blue' | 'green'): { up: WeightCall[]; down: WeightCall[] } {
  const sides = sidesOf(pairs, to)
  return {
    up: sides.flatMap(({ group, up }) => callsOf(group, up)),
    down: sides.flatMap(({ group, down }) => callsOf(group, down)),
  }
}

function sidesOf(
  pairs: readonly Pair[],
  to: 'blue' | 'green',
): { group: ServerGroupRef; up: BackendServer[]; down: BackendServer[] }[] {
  const groups = new Map<string, { group: ServerGroupRef; up: BackendServer[]; down: BackendServer[] }>()
  for (const { blue, green, own } of pairs) {
    for (const { group, port, weight } of own) {
      const key = groupKey(group)
      let side = groups.get(key)
      if (!side) groups.set(key, (side = { group, up: [], down: [] }))
      // One that a killed run did not put into the group any more has no weight to change.
      const isMember = (server: Server) =>
        server.backends.some((one) => groupKey(one.group) === key && one.port === port)
      const backend = (server: Server | undefined, value: number) =>
        server && isMember(server)
          ? [{ instanceId: server.instanceId, weight: value, ...(port === undefined ? {} : { port }) }]
          : []
      side.up.push(...backend(to === 'green' ? green : blue, weight))
      side.down.push(...backend(to === 'green' ? blue : green, 0))
    }
  }
  return [...groups.values()]
}

/** Calls of at most as many servers as the API takes. */
export const callsOf = (group: ServerGroupRef, backends: readonly BackendServer[]): WeightCall[] =>
  chunk(backends).map((part) => ({ group, backends: part }))

function chunk<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / serversPerCall) }, (_, index) =>
    items.slice(index * serversPerCall, (index + 1) * serversPerCall),
  )
}
