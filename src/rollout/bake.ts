import { formatDuration } from '../shared/duration.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Server } from './fleet.ts'
import type { Objection, RotationGuard } from './guard.ts'
import type { CycleParts, FailedServer } from './server-cycle.ts'
import { isServing, ownWeights } from './server-state.ts'

export interface BakeParts extends Pick<CycleParts, 'clock' | 'view' | 'journal' | 'signal'> {
  reporter: Reporter
}

/** Time between looks at the new servers during a bake. */
const bakeLookMs = 5_000

/** What a rotation learns between two batches. */
export interface BorderEnd {
  /** New servers that stopped serving. */
  lost: FailedServer[]
  objection?: Objection
}

/** Waits the pause between two batches with an eye on the new servers, then asks whether there may be more of them. */
export async function passBorder(
  parts: BakeParts,
  border: { pauseMs: number; done: readonly string[]; of: number; guard: RotationGuard | undefined },
): Promise<BorderEnd> {
  const { done, guard } = border
  const paused = await bake(parts, border.pauseMs, done, guard)
  if (paused.lost.length > 0 || paused.objection || !guard) return paused
  const word = await guard.mayIncrease(`${done.length} of ${border.of} servers`)
  return word.word === 'go' ? paused : { lost: [], objection: word }
}

/** Watches the servers that are new already while nothing is taken out. */
async function bake(
  parts: BakeParts,
  ms: number,
  done: readonly string[],
  guard: RotationGuard | undefined,
): Promise<BorderEnd> {
  if (ms === 0) return { lost: [] }
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
    if (serving.length > 0) return { lost: serving.map((server) => bakeFailure(server)) }
    const word = await guard?.look()
    if (word && word.word !== 'go') return { lost: [], objection: word }
    const leftMs = until - clock.monotonic()
    if (leftMs <= 0) return { lost: [] }
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
