import type { CommandResult, CommandRunner } from '../../cloud/command.ts'
import { isCloudError } from '../../cloud/errors.ts'
import type { Clock } from '../../shared/clock.ts'
import { later, momentOf, type Moment } from '../traffic/freshness.ts'

/** A script for instances. Equal scripts of many instances are sent in one call. */
export interface InstanceScript {
  /** Appears in the cloud's command history, e.g. `alicloud-deploy-switch`. */
  name: string
  text: string
  timeoutSeconds: number
  /** For a script whose end must be known closely: the least time that it takes, and the time between looks for its end. */
  looks?: { leastMs: number; everyMs: number }
}

/** How a script ended on one instance. */
export interface InstanceRun extends CommandResult {
  /** The last moment at which it was not seen ended. */
  endedAfter: Moment
}

/** Runs scripts on instances and waits for their end. */
export interface InstanceRuns {
  /** Calls `onSent` right before the script goes out; a signal before that keeps it from going out. */
  run(instanceId: string, script: InstanceScript, signal?: AbortSignal, onSent?: () => void): Promise<InstanceRun>
  runAll(
    instanceIds: readonly string[],
    script: InstanceScript,
    signal?: AbortSignal,
  ): Promise<Map<string, InstanceRun>>
}

interface Waiting {
  instanceId: string
  settle: (run: InstanceRun) => void
  fail: (error: unknown) => void
  signal: AbortSignal | undefined
  onSent: (() => void) | undefined
}

interface Sent {
  invocationId: string
  script: InstanceScript
  batch: readonly Waiting[]
  delivery: number
  sentAt: Moment
}

/** The API takes at most this many instances in one call. */
const instancesPerCall = 100
/** Runs asked for within this time go out together. */
const collectMs = 20
/** What the cloud may need to hand a command to an instance, on top of the command's own time-out. */
const deliveryMs = 90_000
/** What the cloud may need to end a command that did not end by itself. */
const stopMs = 30_000
/** What does not end as soon as it can is looked for at the usual interval after so long. */
const closeLooksMs = 3_000
/** Nothing ran on the instance when the agent was away for a moment, so the same script is sent again. */
const maxDeliveries = 3

/** Sends equal scripts of many instances in calls of at most 100, so that calls per instance stay constant as a fleet grows. */
export function createInstanceRuns(parts: {
  commands: CommandRunner
  clock: Clock
  pollIntervalMs: number
  beforeStart?: () => void
}): InstanceRuns {
  const { commands, clock, pollIntervalMs } = parts
  const queues = new Map<string, Waiting[]>()

  const send = async (script: InstanceScript, batch: readonly Waiting[], delivery: number): Promise<void> => {
    let invocationId: string
    const sentAt = momentOf(clock)
    try {
      parts.beforeStart?.()
      invocationId = await commands.start({
        instanceIds: batch.map((one) => one.instanceId),
        script: script.text,
        timeoutSeconds: script.timeoutSeconds,
        name: script.name,
      })
    } catch (error) {
      // One unfit instance fails the call for all; alone, each gets its own answer.
      if (batch.length > 1 && isCloudError(error, 'invalid', 'not-found', 'busy')) {
        await Promise.all(batch.map((one) => send(script, [one], delivery)))
      } else for (const one of batch) one.fail(error)
      return
    }
    await collect({ invocationId, script, batch, delivery, sentAt })
  }

  const collect = async ({ invocationId, script, batch, delivery, sentAt }: Sent): Promise<void> => {
    const open = new Map(batch.map((one) => [one.instanceId, one]))
    let deadline = clock.monotonic() + script.timeoutSeconds * 1_000 + deliveryMs
    let isStopped = false
    const again: Waiting[] = []
    const { leastMs, everyMs } = script.looks ?? { leastMs: 0, everyMs: pollIntervalMs }
    let closeUntil = clock.monotonic() + leastMs + closeLooksMs
    let isRunning = false
    let endedAfter = later(sentAt, leastMs)
    await clock.sleep(leastMs + everyMs)
    for (;;) {
      const askedAt = momentOf(clock)
      const results = await commands.results(invocationId)
      for (const result of results) {
        const one = open.get(result.instanceId)
        if (!one || !isFinal(result)) continue
        open.delete(result.instanceId)
        if (isStopped && result.status !== 'succeeded') one.settle(lateRun(one.instanceId, script, endedAfter))
        else if (result.status === 'not-delivered' && delivery < maxDeliveries) again.push(one)
        else one.settle({ ...result, endedAfter })
      }
      if (open.size === 0) break
      endedAfter = askedAt
      const wasRunning = isRunning
      isRunning = results.some(({ instanceId, status }) => open.has(instanceId) && status === 'running')
      if (isRunning && !wasRunning) closeUntil = clock.monotonic() + leastMs + closeLooksMs
      if (clock.monotonic() > deadline) {
        if (isStopped) {
          for (const one of open.values()) one.settle(lateRun(one.instanceId, script, endedAfter))
          break
        }
        // It may still be on its way: an update that begins when the server has its traffic back would cut requests.
        parts.beforeStart?.()
        isStopped = true
        deadline = clock.monotonic() + stopMs
        await commands.stop(invocationId, [...open.keys()])
      }
      await clock.sleep(clock.monotonic() < closeUntil ? everyMs : pollIntervalMs)
    }
    if (again.length > 0) await send(script, again, delivery + 1)
  }

  const run: InstanceRuns['run'] = (instanceId, script, signal, onSent) => {
    const key = JSON.stringify([script.name, script.timeoutSeconds, script.text])
    const answer = new Promise<InstanceRun>((settle, fail) => {
      const one = { instanceId, settle, fail, signal, onSent }
      const queue = queues.get(key)
      if (queue) return void queue.push(one)
      const collected = [one]
      queues.set(key, collected)
      void clock.sleep(collectMs).then(async () => {
        queues.delete(key)
        const wanted = collected.filter((each) => !each.signal?.aborted)
        for (const each of collected) if (each.signal?.aborted) each.fail(each.signal.reason)
        for (const each of wanted) each.onSent?.()
        const batches = chunk(wanted, instancesPerCall)
        await Promise.all(
          batches.map((batch) =>
            send(script, batch, 1).catch((error: unknown) => batch.forEach((each) => each.fail(error))),
          ),
        )
      })
    })
    return signal ? abortable(answer, signal) : answer
  }

  return {
    run,
    async runAll(instanceIds, script, signal) {
      const results = await Promise.all(instanceIds.map((id) => run(id, script, signal)))
      return new Map(results.map((result) => [result.instanceId, result]))
    },
  }
}

function isFinal(result: CommandResult): boolean {
  return result.status !== 'pending' && result.status !== 'running'
}

function lateRun(instanceId: string, script: InstanceScript, endedAfter: Moment): InstanceRun {
  return {
    instanceId,
    status: 'timed-out',
    output: '',
    droppedBytes: 0,
    endedAfter,
    errorCode: 'NoAnswer',
    errorMessage: `the instance's agent did not report the end of ${script.name}`,
  }
}

// The script itself goes on: an instance cannot be interrupted safely in the middle of an update.
function abortable<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
