import type { Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { DeployError, exitCodes } from '../shared/errors.ts'

export interface WaitOptions {
  clock: Clock
  /** What is waited for, for the message when time runs out. */
  what: string
  timeoutMs: number
  /** Time between looks; default 2 s. */
  intervalMs?: number
  signal?: AbortSignal
}

/** The deadline of a wait passed; `what` was still not so. */
export class WaitTimeout extends DeployError {
  constructor(what: string, timeoutMs: number) {
    super(`${what}: not reached within ${formatDuration(timeoutMs)}`, exitCodes.mixed, 'failed', {
      code: 'E_TIMEOUT',
      retryable: true,
      fix: 'run the same command again: it continues from what the cloud shows',
    })
  }
}

/** Looks until `look` returns something; throws WaitTimeout at the deadline and the signal's reason on abort. */
export async function waitFor<T>(look: () => Promise<T | undefined>, options: WaitOptions): Promise<T> {
  const { clock, timeoutMs, intervalMs = 2_000, signal } = options
  const deadline = clock.monotonic() + timeoutMs
  for (;;) {
    signal?.throwIfAborted()
    const found = await look()
    if (found !== undefined) return found
    const left = deadline - clock.monotonic()
    if (left <= 0) throw new WaitTimeout(options.what, timeoutMs)
    await clock.sleep(Math.min(intervalMs, left), signal)
  }
}
