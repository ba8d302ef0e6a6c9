import { WaitTimeout } from '../../cloud/wait.ts'
import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import type { FleetView } from './fleet-view.ts'
import type { Server } from './fleet.ts'
import { isServing } from '../instance/server-state.ts'
import type { BackendWeight } from './weights.ts'

export interface AdmissionParts {
  clock: Clock
  view: FleetView
  /** Until a server that the application calls healthy must be healthy for the load balancers too. */
  admitTimeoutMs: number
  /** How long a load balancer that knows nothing about a server without traffic is waited for. */
  unknownGraceMs: number
  signal: AbortSignal
}

export type Admission = { ok: true; message: string } | { ok: false; code: string; reason: string }

/**
 * No server gets traffic while a load balancer finds it unhealthy. Layer-4 listeners call every server without
 * weight unhealthy, so only layer-7 listeners are asked; one that does not check such servers stays `unknown` and
 * is not waited for longer than its checks would take, from `startedAt` on (monotonic).
 */
export async function waitUntilAdmissible(
  parts: AdmissionParts,
  server: Server,
  startedAt = parts.clock.monotonic(),
): Promise<Admission> {
  return waited(parts, server, 'healthy for the load balancer before it gets traffic', (now) => {
    const rows = now.health.filter((row) => row.protocol === 'http' || row.protocol === 'https')
    if (rows.every((row) => row.health === 'healthy')) return true
    const isOnlyUnknown = rows.every((row) => row.health !== 'unhealthy')
    return isOnlyUnknown && parts.clock.monotonic() - startedAt >= parts.unknownGraceMs ? true : undefined
  })
}

/** Until a server with its weights is healthy on every listener. */
export async function waitUntilServing(
  parts: AdmissionParts,
  server: Server,
  own: readonly BackendWeight[],
): Promise<Admission> {
  return waited(parts, server, 'healthy on every listener', (now) => (isServing(now, own) ? true : undefined))
}

async function waited(
  parts: AdmissionParts,
  server: Server,
  what: string,
  test: (server: Server) => true | undefined,
): Promise<Admission> {
  const { view, admitTimeoutMs, signal } = parts
  try {
    await view.watch({
      instanceId: server.instanceId,
      what: `${server.name} ${what}`,
      timeoutMs: admitTimeoutMs,
      test,
      signal,
    })
    return { ok: true, message: what }
  } catch (error) {
    if (!(error instanceof WaitTimeout)) throw error
    const rows = (await view.observe()).servers.get(server.instanceId)?.health ?? []
    const seen = rows.map((row) => `${row.protocol}:${row.listenerPort} ${row.health}`).join(', ')
    return {
      ok: false,
      code: 'E_NOT_ADMITTED',
      reason: `not ${what} within ${formatDuration(admitTimeoutMs)} (${seen || 'no listener'})`,
    }
  }
}
