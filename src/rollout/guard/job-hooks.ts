import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { guardOf, type Guard, type GuardedRollout } from './guard.ts'
import type { JobShell } from '../instance/hooks.ts'

/** A script of the job around a whole rollout; the time-out in milliseconds. */
export interface JobHook {
  run: string
  timeout: number
  /** How often it is run again before its failure counts. */
  retries: number
}

export type JobHookName = 'before' | 'after' | 'onRollback' | 'onFailure'

export interface JobHookParts {
  hooks: Partial<Record<JobHookName, JobHook>>
  shell: JobShell
  clock: Clock
  reporter: Reporter
  /** What every hook finds in its environment, e.g. DEPLOY_ID. */
  env: Readonly<Record<string, string>>
}

const retryAfterMs = 1_000

/** Which hook the end of a rollout calls; none for one that only waits. */
function hookAfter(result: string): JobHookName | undefined {
  if (result === 'succeeded') return 'after'
  if (result === 'paused') return undefined
  return result === 'rolled-back' || result === 'rejected' || result === 'inconclusive' ? 'onRollback' : 'onFailure'
}

/** The scripts around a rollout as a guard: the first can refuse it, the others are told how it ended. */
export function createJobHooks(parts: JobHookParts): Guard {
  const { hooks, shell, clock, reporter, env } = parts

  /** Why it failed, with the last lines it printed; undefined when it did not. */
  const run = async (
    name: JobHookName,
    { want, from }: GuardedRollout,
    result: string,
    signal?: AbortSignal,
  ): Promise<string | undefined> => {
    const hook = hooks[name]
    if (!hook) return undefined
    const facts = { ...env, VERSION: want.version, PREVIOUS_VERSION: from?.version ?? '', RESULT: result }
    for (let left = hook.retries; ; left--) {
      const ended = await shell.run(hook.run, { env: facts, timeoutMs: hook.timeout, ...(signal ? { signal } : {}) })
      if (ended.exitCode === 0) return undefined
      signal?.throwIfAborted()
      if (left <= 0) {
        const how =
          ended.exitCode === undefined
            ? `was ended after ${formatDuration(hook.timeout)}`
            : `ended with ${ended.exitCode}`
        return [`the hook ${name} ${how}`, ...lastLines(ended.output)].join('\n')
      }
      await clock.sleep(retryAfterMs, signal)
    }
  }

  return guardOf({
    async mayBegin(rollout, signal) {
      const failure = await run('before', rollout, '', signal)
      if (failure !== undefined)
        throw new PreflightError(failure, {
          code: 'E_HOOK_FAILED',
          fix: 'see what the hook printed (rollout.hooks.before)',
        })
    },
    async ended(rollout, result) {
      const name = hookAfter(result)
      const failure = name && (await run(name, rollout, result))
      if (failure !== undefined) reporter.emit({ type: 'warning', code: 'E_HOOK_FAILED', message: failure })
    },
  })
}

/** Enough to see why, short enough for a log. */
const shownLines = 12

const lastLines = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .slice(-shownLines)
    .map((line) => `    | ${line}`)
