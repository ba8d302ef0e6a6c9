import { formatDuration } from '../shared/duration.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Server } from './traffic/fleet.ts'
import type { Objection, RotationGuard } from './guard/guard.ts'
import type { CycleParts, FailedServer } from './server-cycle.ts'
import { isServing, ownWeights } from './instance/server-state.ts'

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
  const { done, guard, pauseMs } = border
  const what = `pause of ${formatDuration(pauseMs)} with ${done.length} servers on the new release`
  const paused = await bake(parts, { ms: pauseMs, done, guard, what })
  if (paused.lost.length > 0 || paused.objection || !guard) return paused
  const word = await guard.mayIncrease(`${done.length} of ${border.of} servers`)
  return word.word === 'go' ? paused : { lost: [], objection: word }
}

/** Servers that may still be lost: one that was, is counted already. */
export const notLostYet = ({ done, failed }: { done: readonly string[]; failed: readonly FailedServer[] }): string[] =>
  done.filter((id) => failed.every(({ instanceId }) => instanceId !== id))

/**
 * Watches the whole fleet on the new release before that counts as verified. A run that ends in here for want of time, or is
 * killed, leaves the watching to the next, which begins anew.
 */
export function bakeAtEnd(
  parts: BakeParts,
  end: { bakeMs: number; done: readonly string[]; guard: RotationGuard | undefined; isLate: () => boolean },
): Promise<BorderEnd & { isOutOfTime?: true }> {
  const { bakeMs: ms, ...watched } = end
  const what = `watching ${end.done.length} servers for ${formatDuration(ms)} before the release counts as verified`
  return bake(parts, { ms, what, ...watched })
}

/** Watches the servers that are new already while nothing is taken out. */
async function bake(
  parts: BakeParts,
  watched: {
    ms: number
    done: readonly string[]
    guard: RotationGuard | undefined
    what: string
    isLate?: () => boolean
  },
): Promise<BorderEnd & { isOutOfTime?: true }> {
  const { ms, done, guard, what, isLate } = watched
  if (ms === 0) return { lost: [] }
  const { clock, view, signal } = parts
  parts.reporter.emit({ type: 'notice', message: what })
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
    if (isLate?.()) return { lost: [], isOutOfTime: true }
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
