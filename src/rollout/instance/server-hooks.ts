import { formatDuration } from '../../shared/duration.ts'
import type { Clock } from '../../shared/clock.ts'
import type { Server } from '../traffic/fleet.ts'
import { hookScript } from './hook-scripts.ts'
import { instanceHook, type HookName, type Hooks, type JobShell } from './hooks.ts'
import type { InstanceRuns } from './instance-runs.ts'
import type { ReleaseId } from '../state/journal.ts'
import { endOf } from './script-end.ts'
import type { AppLayout } from './script-parts.ts'
import type { UpdateEnd } from './updater.ts'

export interface ServerHookParts {
  runs: InstanceRuns
  clock: Pick<Clock, 'sleep'>
  layout: AppLayout
  hooks: Hooks
  job: JobShell
  deployId: string
  /** Generation of the lease. */
  fence: number
  /** Release that instances go away from. */
  previous: string
  /** The batch of an instance, from 1; undefined where servers do not go in batches. */
  batchOf: (instanceId: string) => number | undefined
}

const retryAfterMs = 1_000

/** Nobody waits for the end of the hook once the signal aborts; in the job it is killed then. */
export type RunHook = (name: HookName, server: Server, want: ReleaseId, signal: AbortSignal) => Promise<UpdateEnd>

/** Runs the hooks around the update of one server, on the instance or in the job; one that is not there went well. */
export function hooksOf(parts: ServerHookParts): RunHook {
  const { runs, clock, layout, hooks, job, deployId, fence, previous } = parts
  return async (name, server, want, signal) => {
    const hook = hooks[name]
    if (!hook) return { ok: true, message: '' }
    const batch = parts.batchOf(server.instanceId)
    if (hook.on === 'instance') {
      const script = hookScript(layout, name, instanceHook(hook), {
        previous,
        deployId,
        fence,
        batch,
        version: want.version,
      })
      return endOf(await runs.run(server.instanceId, script, signal), `hook ${name} done`)
    }
    const env = {
      DEPLOY_ID: deployId,
      BATCH: String(batch ?? ''),
      INSTANCE_ID: server.instanceId,
      INSTANCE_NAME: server.name,
      VERSION: want.version,
      PREVIOUS_VERSION: previous,
      FENCE: String(fence),
    }
    const attempt = async () => {
      const done = await job.run(hook.run, { env, timeoutMs: hook.timeout, signal })
      signal.throwIfAborted()
      return done
    }
    let ended = await attempt()
    for (let left = hook.retries ?? 0; left > 0 && ended.exitCode !== 0; left--) {
      await clock.sleep(retryAfterMs, signal)
      ended = await attempt()
    }
    if (ended.exitCode === 0 || hook.onError === 'ignore') return { ok: true, message: `hook ${name} done` }
    const how =
      ended.exitCode === undefined ? `was ended after ${formatDuration(hook.timeout)}` : `ended with ${ended.exitCode}`
    return { ok: false, code: 'E_HOOK_FAILED', reason: `the hook ${name} ${how}`, output: ended.output }
  }
}
