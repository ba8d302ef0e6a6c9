import { messageOf } from '../../shared/errors.ts'
import type { LocalCore } from '../core.ts'
import type { CommandEnd } from '../drivers.ts'
import { instances } from '../ecs/records.ts'
import { agentOf, countInvocation, isAgentOnline } from './agent.ts'
import { cutOutput } from './content.ts'
import { assistantDurations } from './durations.ts'
import type { InstanceRun, RunStatus } from './records.ts'
import { errorInfos, isFinished, type RunErrorCode } from './status.ts'

/** One task on one instance. `changed` is called after every change of `run`. */
export interface Task {
  run: InstanceRun
  changed: () => void
  /** Does the work; the signal ends it early. */
  work(signal: AbortSignal): Promise<CommandEnd>
}

// What runs right now, per cloud: the records themselves are plain data.
const running = new WeakMap<LocalCore, Map<InstanceRun, AbortController>>()

/** Gives the task to the instance's agent as soon as that answers, and keeps its books until it has ended. */
export function deliver(core: LocalCore, task: Task): void {
  const instance = instances(core.store).get(task.run.instanceId)
  if (instance) agentOf(core, instance)
  core.after(assistantDurations(core).delivery, () => tryDelivery(core, task, assistantDurations(core).deliveryLimit))
}

/** Stops a run: one that has not begun never will, one that runs is killed. */
export function stopRun(core: LocalCore, run: InstanceRun): void {
  if (run.status === 'Pending' || run.status === 'Scheduled') finish(core, run, 'Cancelled')
  if (run.status !== 'Running') return
  run.status = 'Stopping'
  running.get(core)?.get(run)?.abort()
}

async function tryDelivery(core: LocalCore, task: Task, leftMs: number): Promise<void> {
  const { run } = task
  if (isFinished(run)) return task.changed()
  const instance = instances(core.store).get(run.instanceId)
  if (!instance) return end(core, task, 'Aborted', 'InstanceReleased')
  if (instance.status !== 'Running') return end(core, task, 'Aborted', 'InstanceNotRunning')
  if (isAgentOnline(core, run.instanceId)) return execute(core, task)
  if (leftMs <= 0) return end(core, task, 'Aborted', 'DeliveryTimeout')
  core.after(assistantDurations(core).deliveryRetry, () =>
    tryDelivery(core, task, leftMs - assistantDurations(core).deliveryRetry),
  )
}

async function execute(core: LocalCore, task: Task): Promise<void> {
  const { run } = task
  const abort = new AbortController()
  const ofCore = running.get(core) ?? new Map<InstanceRun, AbortController>()
  running.set(core, ofCore.set(run, abort))
  const bootedAtMs = instances(core.store).get(run.instanceId)?.startedAtMs
  run.status = 'Running'
  run.startedAtMs = run.updatedAtMs = core.clock.now()
  countInvocation(core, run.instanceId)
  task.changed()
  try {
    const result = await task.work(abort.signal)
    Object.assign(run, cutOutput(result.output, result.droppedBytes))
    const now = instances(core.store).get(run.instanceId)
    const isInterrupted = now?.status !== 'Running' || now.startedAtMs !== bootedAtMs
    if (isInterrupted && result.exitCode !== 0) end(core, task, 'Error', 'ExecutionInterrupted')
    else settle(core, task, result)
  } catch (error) {
    Object.assign(run, cutOutput(Buffer.from(messageOf(error))))
    end(core, task, 'Error', 'ExecutionException')
  } finally {
    ofCore.delete(run)
  }
}

function settle(core: LocalCore, task: Task, result: CommandEnd): void {
  switch (result.reason) {
    case 'exited':
      task.run.exitCode = result.exitCode ?? 0
      return task.run.exitCode === 0 ? end(core, task, 'Success') : end(core, task, 'Failed', 'ExitCodeNonzero')
    case 'timed-out':
      return end(core, task, 'Timeout', 'ExecutionTimeout')
    case 'stopped':
      return end(core, task, 'Terminated')
    case 'account-missing':
      return end(core, task, 'Invalid', 'AccountNotExists')
    case 'directory-missing':
      return end(core, task, 'Invalid', 'DirectoryNotExists')
  }
}

function end(core: LocalCore, task: Task, status: RunStatus, errorCode: RunErrorCode = ''): void {
  finish(core, task.run, status, errorCode)
  task.changed()
}

/** Puts a run into one of its final states. */
function finish(core: LocalCore, run: InstanceRun, status: RunStatus, errorCode: RunErrorCode = ''): void {
  const now = core.clock.now()
  Object.assign(run, { status, errorCode, errorInfo: errorInfos[errorCode], finishedAtMs: now, updatedAtMs: now })
  if (status === 'Cancelled' || status === 'Terminated') run.stoppedAtMs = now
}
