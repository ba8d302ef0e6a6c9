import { messageOf } from '../../shared/errors.ts'
import type { LocalCore } from '../core.ts'
import type { ScaledClock } from '../scaled-clock.ts'
import { executions, hasEnded, type ExecutionRecord, type ExecutionStatus } from './records.ts'

/** Carries on an execution until it ends, sleeps or waits for somebody; each further step follows by itself. */
export async function runExecution(core: LocalCore, execution: ExecutionRecord): Promise<void> {
  while (execution.status === 'Running') {
    const task = execution.tasks[execution.done]
    if (!task)
      return end(core, execution, execution.statusMessage === '' ? 'Success' : 'Failed', execution.statusMessage)
    if (task.kind !== 'api') {
      if (execution.wakesAtMs === undefined)
        executions(core.store).update(execution, {
          wakesAtMs: task.kind === 'sleep' ? core.clock.now() + task.durationMs : task.atMs,
        })
      if (sleeps(core, execution)) return
      delete execution.wakesAtMs
    } else {
      try {
        await callApi(core, execution, task)
      } catch (error) {
        const message = `${task.name}: ${messageOf(error)}`
        if (hasEnded(execution)) return
        if (task.goesOn) {
          executions(core.store).update(execution, { statusMessage: message, done: execution.done + 1 })
          continue
        }
        const status = execution.mode === 'FailurePause' ? 'Waiting' : 'Failed'
        return end(core, execution, status, message)
      }
    }
    executions(core.store).update(execution, {
      done: execution.done + 1,
      ...(execution.mode === 'Debug' && execution.status === 'Running' ? { status: 'Waiting' as const } : {}),
    })
  }
}

/** Whether the time of a sleep is not over; if so, the execution goes on when it is. */
function sleeps(core: LocalCore, execution: ExecutionRecord): boolean {
  const leftMs = (execution.wakesAtMs ?? 0) - core.clock.now()
  if (leftMs <= 0) return false
  // What a client asked to wait for is compared with the client's own time, so it lasts as long at any time scale.
  const { scale = 1 } = core.clock as Partial<ScaledClock>
  core.after(leftMs * scale, () => runExecution(core, execution))
  return true
}

function callApi(
  core: LocalCore,
  execution: ExecutionRecord,
  { service, api, parameters }: { service: string; api: string; parameters: Record<string, unknown> },
): Promise<object> {
  if (!core.execute) throw new Error('this cloud has no gateway to call through')
  return core.execute({
    service,
    api,
    parameters: { RegionId: execution.regionId, ...parameters },
    accessKeyId: execution.accessKeyId,
  })
}

export function end(core: LocalCore, execution: ExecutionRecord, status: ExecutionStatus, statusMessage = ''): void {
  executions(core.store).update(execution, {
    status,
    statusMessage,
    ...(status === 'Waiting' ? {} : { endedAtMs: core.clock.now() }),
  })
}

/** Takes up executions that were under way when the cloud ended; a sleep that is over by now has simply ended. */
export function resumeExecutions(core: LocalCore): void {
  for (const execution of executions(core.store).filter(({ status }) => status === 'Running'))
    core.after(0, () => runExecution(core, execution))
}
