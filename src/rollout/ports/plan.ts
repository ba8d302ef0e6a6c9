import type { BackendServer, ServerGroupRef } from '../../cloud/load-balancer.ts'
import type { Server } from '../traffic/fleet.ts'
import { backendKey, groupKey, type BackendWeight } from '../traffic/weights.ts'

/** The two ports that take turns on every instance. */
export type Ports = readonly [number, number]

/** From the port that serves now to the one that the new version gets. */
export interface PortMove {
  from: number
  to: number
}

/** One instance in one server group: a backend on each port, and the weight that the one that serves has. */
export interface PortSeat {
  group: ServerGroupRef
  instanceId: string
  weight: number
  hasFrom: boolean
  hasTo: boolean
}

/**
 * Which port serves. What the journal holds comes first: its port is the one to go back to, however far the weights
 * have moved. Undefined when no instance stands on either port.
 */
export function portMove(
  servers: readonly Server[],
  ports: Ports,
  held: readonly BackendWeight[],
): PortMove | undefined {
  const from =
    busiest(held, ports) ??
    busiest(
      servers.flatMap((server) => server.backends),
      ports,
    )
  if (from === undefined) return undefined
  return { from, to: from === ports[0] ? ports[1] : ports[0] }
}

/** The port with the highest sum of weights; with no weight at all the one with more backends. */
function busiest(backends: readonly BackendWeight[], ports: Ports): number | undefined {
  const on = (port: number) => backends.filter((backend) => backend.port === port)
  const score = (port: number) => on(port).reduce((total, backend) => total + backend.weight + 0.001, 0)
  const [first, second] = ports
  if (score(first) === 0 && score(second) === 0) return undefined
  return score(second) > score(first) ? second : first
}

/** The seats of all instances. Their weight is the journal's, else that of the port that serves, else of the other. */
export function portSeats(
  servers: readonly Server[],
  { from, to }: PortMove,
  held: readonly BackendWeight[],
): PortSeat[] {
  const kept = new Map(held.map((backend) => [backendKey(backend), backend.weight]))
  return servers.flatMap((server) => {
    const groups = new Map(server.backends.map((backend) => [groupKey(backend.group), backend.group]))
    return [...groups.values()].flatMap((group): PortSeat[] => {
      const on = (port: number) =>
        server.backends.find((backend) => backend.port === port && groupKey(backend.group) === groupKey(group))
      const [old, other] = [on(from), on(to)]
      if (!old && !other) return []
      const { instanceId } = server
      const weight = kept.get(backendKey({ group, instanceId, port: from })) ?? (old ?? other)!.weight
      return [{ group, instanceId, weight, hasFrom: old !== undefined, hasTo: other !== undefined }]
    })
  })
}

/** The weights with all traffic on one of the two ports. */
export function weightsOn(seats: readonly PortSeat[], move: PortMove, side: keyof PortMove): BackendWeight[] {
  return seats.flatMap(({ group, instanceId, weight, hasFrom, hasTo }) => {
    const backend = (port: number, isUp: boolean) => ({ group, instanceId, port, weight: isUp ? weight : 0 })
    // Whoever stands on one port only serves there in any case.
    return [
      ...(hasFrom ? [backend(move.from, side === 'from' || !hasTo)] : []),
      ...(hasTo ? [backend(move.to, side === 'to' || !hasFrom)] : []),
    ]
  })
}

/** Both backends of an instance go into the same call, which takes at most 20. */
const instancesPerCall = 10

/**
 * The calls that move all traffic to one port. Both ports of an instance change in the same call, so at no moment is
 * an instance without a serving backend and none counts twice; with at most 10 instances a group is one call.
 */
export function portCalls(
  seats: readonly PortSeat[],
  move: PortMove,
  side: keyof PortMove,
): { group: ServerGroupRef; backends: BackendServer[] }[] {
  const byGroup = new Map<string, PortSeat[]>()
  for (const seat of seats) byGroup.set(groupKey(seat.group), [...(byGroup.get(groupKey(seat.group)) ?? []), seat])
  return [...byGroup.values()].flatMap((inGroup) =>
    Array.from({ length: Math.ceil(inGroup.length / instancesPerCall) }, (_, index) => {
      const part = inGroup.slice(index * instancesPerCall, (index + 1) * instancesPerCall)
      return {
        group: part[0]!.group,
        backends: weightsOn(part, move, side).map(({ instanceId, port, weight }) => ({
          instanceId,
          weight,
          ...(port === undefined ? {} : { port }),
        })),
      }
    }),
  )
}
