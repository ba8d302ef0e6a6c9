import { waitFor } from '../../cloud/wait.ts'
import type { Clock } from '../../shared/clock.ts'
import { observeFleet, type FleetCloud, type FleetLayout, type Server } from './fleet.ts'

export interface Snapshot {
  servers: ReadonlyMap<string, Server>
  /** Monotonic time at which the first call of the observation was sent. */
  takenAt: number
}

/** One fleet watched by many waits at once: they share observations, so calls do not grow with the number of waits. */
export interface FleetView {
  /** An observation that began at `sinceMs` (monotonic) or later. */
  observe(sinceMs?: number): Promise<Snapshot>
  /** Looks until `test` gives something for the server; shares each look with everybody else who waits. */
  watch<T>(request: {
    instanceId: string
    what: string
    timeoutMs: number
    test: (server: Server) => T | undefined
    signal?: AbortSignal
  }): Promise<T>
}

export function createFleetView(parts: {
  cloud: FleetCloud
  layout: FleetLayout
  clock: Clock
  pollIntervalMs: number
}): FleetView {
  const { cloud, layout, clock, pollIntervalMs } = parts
  let latest: Snapshot | undefined
  let running: Promise<Snapshot> | undefined

  const look = async (): Promise<Snapshot> => {
    const takenAt = clock.monotonic()
    const servers = await observeFleet(cloud, layout)
    return (latest = { servers: new Map(servers.map((server) => [server.instanceId, server])), takenAt })
  }

  const observe = async (sinceMs = clock.monotonic()): Promise<Snapshot> => {
    for (;;) {
      if (latest && latest.takenAt >= sinceMs) return latest
      running ??= look().finally(() => {
        running = undefined
      })
      const snapshot = await running
      if (snapshot.takenAt >= sinceMs) return snapshot
    }
  }

  return {
    observe,
    async watch({ instanceId, what, timeoutMs, test, signal }) {
      let sinceMs = clock.monotonic()
      return waitFor(
        async () => {
          const snapshot = await observe(sinceMs)
          sinceMs = snapshot.takenAt + pollIntervalMs
          const server = snapshot.servers.get(instanceId)
          return server && test(server)
        },
        { clock, what, timeoutMs, intervalMs: pollIntervalMs, ...(signal ? { signal } : {}) },
      )
    },
  }
}
