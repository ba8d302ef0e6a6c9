import { CloudError } from '../../src/cloud/errors.ts'
import type { Listener, ServerGroupRef } from '../../src/cloud/load-balancer.ts'
import type { ServerOptions } from './simulated-server.ts'

export interface SimulatedFleetOptions {
  servers: readonly ServerOptions[]
  /** Number of server groups, each with its own listener; default 1. */
  groups?: number
  /** Load balancers that the groups are dealt out to; default 1. */
  loadBalancers?: number
  /** Backends of each group that belong to somebody else, by weight. */
  foreign?: readonly number[]
  /** Servers are made from images of releases, as `update: image` wants it. */
  isFromImage?: boolean
  /** Listener's request time-out, the longest that a drain may take. */
  requestTimeoutSeconds?: number
  /** Sessions stick to their servers: each server's `drainMs` is how long those on it go on after its weight became 0. */
  stickySession?: NonNullable<Listener['stickySession']>
  /** Versions that never get healthy, or only not on some servers, or not at their first start there. */
  isBad?: (version: string, serverIndex: number, start: number) => boolean
  minHealthy: number
  /** What the run is told to leave per zone; default 0. */
  minHealthyPerZone?: number
  /** Percent of the weight of each group that has to serve. */
  minCapacity?: number
  latencyMs?: number
  protocol?: 'http' | 'tcp'
}

/** The cloud says no to one instance. */
export const refusal = (kind: 'busy' | 'invalid' | 'transient' | 'throttled', what: string, apiCode: string) =>
  new CloudError(`${what}: ${apiCode}`, { code: 'E_CLOUD', kind, product: 'Sim', action: 'Sim', apiCode })

/** A listener as DescribeListeners shows it. */
export function listenerOf(
  { loadBalancerId, serverGroupId }: Required<ServerGroupRef>,
  index: number,
  options: SimulatedFleetOptions,
): Listener {
  return {
    loadBalancerId,
    port: 80 + index,
    protocol: options.protocol ?? 'http',
    status: 'running',
    target: { serverGroupId },
    healthCheck: {
      kind: 'http',
      path: '/healthz',
      intervalSeconds: 2,
      timeoutSeconds: 1,
      healthyThreshold: 2,
      unhealthyThreshold: 3,
    },
    requestTimeoutSeconds: options.requestTimeoutSeconds ?? 60,
    connectionDrainSeconds: options.requestTimeoutSeconds ?? 60,
    ...(options.stickySession ? { stickySession: options.stickySession } : {}),
  }
}
