import type { RotationGuard } from '../guard/guard.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { isServing } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'

/** What a wait came to; nothing when it was quiet. */
export interface WaitEnd {
  /** Canaries that stopped serving. */
  lost: FailedServer[]
  objection?: { word: 'back' | 'hold'; reason: string }
}

/** Lets time pass with an eye on the canaries, and on those outside who have a say. `ms` may be 0: then it looks once. */
export async function watchCanaries(
  { view, context, signal }: RolloutSession,
  {
    canaryIds,
    guard,
    ms,
    intervalMs,
  }: { canaryIds: ReadonlySet<string>; guard: RotationGuard | undefined; ms: number; intervalMs: number },
): Promise<WaitEnd> {
  const { clock } = context
  const until = clock.monotonic() + ms
  for (;;) {
    const { servers } = await view.observe()
    const lost = [...servers.values()].filter((server) => canaryIds.has(server.instanceId) && !isServing(server))
    if (lost.length > 0) return { lost: lost.map((server) => failedServer(server, 'after', notServing)) }
    const word = await guard?.look()
    if (word && word.word !== 'go') return { lost: [], objection: word }
    const leftMs = until - clock.monotonic()
    if (leftMs <= 0) return { lost: [] }
    await clock.sleep(Math.min(intervalMs, leftMs), signal)
  }
}

const notServing = {
  code: 'E_BAKE_FAILED',
  reason: 'stopped being healthy for the load balancer while the canary waited',
}
