import { formatDuration } from '../shared/duration.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Server } from './fleet.ts'
import type { CycleParts, FailedServer } from './server-cycle.ts'
import { isServing, ownWeights } from './server-state.ts'

export interface BakeParts extends Pick<CycleParts, 'clock' | 'view' | 'journal' | 'signal'> {
  reporter: Reporter
}

/** Time between looks at the new servers during a bake. */
const bakeLookMs = 5_000

/** Watches the servers that are new already while nothing is taken out; returns those that stopped serving. */
export async function pauseAfterBatch(parts: BakeParts, ms: number, done: readonly string[]): Promise<FailedServer[]> {
  if (ms === 0) return []
  const { clock, view, signal } = parts
  parts.reporter.emit({
    type: 'notice',
    message: `pause of ${formatDuration(ms)} with ${done.length} servers on the new release`,
  })
  const until = clock.monotonic() + ms
  for (;;) {
    const { servers } = await view.observe()
    const lost = done
      .flatMap((instanceId) => servers.get(instanceId) ?? [])
      .filter((server) => !isServing(server, ownWeights(server, parts.journal.state.held)))
    const serving = lost.filter((server) => server.backends.some((backend) => backend.weight > 0))
    if (serving.length > 0) return serving.map((server) => bakeFailure(server))
    const leftMs = until - clock.monotonic()
    if (leftMs <= 0) return []
    await clock.sleep(Math.min(bakeLookMs, leftMs), signal)
  }
}

function bakeFailure(server: Server): FailedServer {
  return {
    instanceId: server.instanceId,
    name: server.name,
    stage: 'after',
    code: 'E_BAKE_FAILED',
    reason: 'stopped being healthy for the load balancer after it had been updated',
  }
}
