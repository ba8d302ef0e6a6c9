import type { CommandResult, CommandRunner } from '../cloud/command.ts'
import type { Clock } from '../shared/clock.ts'
import { DeployError, exitCodes, PreflightError } from '../shared/errors.ts'
import { readJson } from '../shared/json.ts'
import type { ReportEvent, Reporter } from '../shared/reporter.ts'
import {
  answerScript,
  readScript,
  removeScript,
  startScript,
  stopScript,
  type InstanceStart,
} from './instance-scripts.ts'
import { questionOutline, questionPhase } from './job-question.ts'
import type { JobAnswer, JobQuestion } from './job-question.ts'

export interface InstanceRunParts {
  commands: CommandRunner
  instanceId: string
  clock: Clock
  reporter: Reporter
  pollIntervalMs: number
  /** Stops the program on the instance at its next safe point. */
  signal: AbortSignal
  /** Ends the statement that it is in, too. */
  hurry?: AbortSignal
  /** How long it takes to end that statement by itself after a stop request; default: it waits for its end. */
  graceMs?: number
  /** Answers what the program asks this job. */
  answer?: (question: JobQuestion) => Promise<JobAnswer>
}

/** The longest time that Cloud Assistant gives a command; a backfill may need it. */
const timeoutSeconds = 86_400
const shortSeconds = 60
/** What the cloud may need to deliver a command, on top of the command's own time. */
const deliveryMs = 90_000
/** A program that was asked to stop ends after the statement it is in; then the cloud ends it. */
const stopMs = 60_000
/** Looks between two pieces of progress: each piece is a command of its own. */
const looksPerPiece = 3

/**
 * Runs the program on an instance to its end and shows its progress here. Returns the text of its result document.
 * Throws PreflightError when it could not be started there, and DeployError when it ended without a result.
 */
export async function runOnInstance(parts: InstanceRunParts, start: InstanceStart): Promise<string> {
  const { commands, instanceId } = parts
  const invocationId = await commands.start({
    instanceIds: [instanceId],
    script: startScript(start),
    timeoutSeconds,
    name: 'alicloud-deploy-migrate',
  })
  const progress = new Progress(parts, start.id)
  const ended = await waitForEnd(parts, start.id, invocationId, progress)
  const exit = /^acd exit=(\d+)$/m.exec(ended.output)
  if (ended.status !== 'succeeded' || !exit) throw failureOf(parts, ended)
  try {
    await progress.readOn()
    const result = await readWhole(parts, start.id)
    if (result.length === 0) throw failureOf(parts, ended)
    return result.toString('utf8')
  } finally {
    await execute(parts, 'alicloud-deploy-migrate-remove', removeScript(start.id))
  }
}

async function waitForEnd(
  parts: InstanceRunParts,
  id: string,
  invocationId: string,
  progress: Progress,
): Promise<CommandResult> {
  const { commands, clock, instanceId, pollIntervalMs, signal } = parts
  let deadline = clock.monotonic() + timeoutSeconds * 1_000 + deliveryMs
  let asked = 0
  let isEnded = false
  for (let look = 1; ; look++) {
    await clock.sleep(pollIntervalMs)
    const [row] = await commands.results(invocationId)
    if (row && isFinal(row)) return row
    const wanted = Number(signal.aborted) + Number(signal.aborted && parts.hurry?.aborted === true)
    if (asked < wanted) {
      asked++
      deadline = clock.monotonic() + stopMs + (asked === 1 ? (parts.graceMs ?? 0) : 0)
      await execute(parts, 'alicloud-deploy-migrate-stop', stopScript(id))
    } else if (clock.monotonic() > deadline) {
      if (isEnded) throw failureOf(parts, row)
      isEnded = true
      deadline = clock.monotonic() + deliveryMs
      await commands.stop(invocationId, [instanceId])
    } else if (look % looksPerPiece === 0 || progress.wasAsked) await progress.readOn()
  }
}

/** The events that the program has written, shown as if it ran here. */
class Progress {
  readonly #parts: InstanceRunParts
  readonly #id: string
  #offsetBytes = 0
  #rest = Buffer.alloc(0)
  #unsent: unknown
  /** True once the program has asked something: who asks once asks again, and waits for it. */
  wasAsked = false

  constructor(parts: InstanceRunParts, id: string) {
    this.#parts = parts
    this.#id = id
  }

  /** Shows what was written since the last time; an incomplete line waits. */
  async readOn(): Promise<void> {
    if (this.#unsent !== undefined) throw this.#unsent
    for (;;) {
      const piece = await readPiece(this.#parts, this.#id, 'events', this.#offsetBytes)
      if (piece.length === 0) return
      this.#offsetBytes += piece.length
      const bytes = Buffer.concat([this.#rest, piece])
      const end = bytes.lastIndexOf('\n') + 1
      this.#rest = bytes.subarray(end)
      for (const line of bytes.toString('utf8', 0, end).split('\n')) if (line !== '') this.#show(line)
    }
  }

  #show(line: string): void {
    const read = readJson<ReportEvent & { time: string }>(line, { type: 'string' })
    // Progress is for people; what counts is the result, which says what is wrong with it.
    if (!('value' in read)) return
    const { time: _time, ...event } = read.value
    if (event.type === 'progress' && event.phase === questionPhase) this.#answer(event.data?.['question'])
    else this.#parts.reporter.emit(event)
  }

  /** While the job works on the answer, the program is looked at as before. */
  #answer(question: unknown): void {
    const { answer } = this.#parts
    const read = readJson<JobQuestion & { number: string }>(JSON.stringify(question ?? null), questionOutline)
    if (!answer || !('value' in read) || !/^[0-9a-f]+$/.test(read.value.number)) return
    this.wasAsked = true
    const { number } = read.value
    answer(read.value)
      .then(async (reply) => {
        const put = await execute(this.#parts, 'alicloud-deploy-migrate-answer', answerScript(this.#id, number, reply))
        // The program would wait for it as long as somebody looks.
        if (put.status !== 'succeeded') throw failureOf(this.#parts, put)
      })
      .catch((error: unknown) => {
        this.#unsent = error
      })
  }
}

async function readWhole(parts: InstanceRunParts, id: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let offset = 0; ;) {
    const piece = await readPiece(parts, id, 'result', offset)
    if (piece.length === 0) return Buffer.concat(pieces)
    pieces.push(piece)
    offset += piece.length
  }
}

async function readPiece(
  parts: InstanceRunParts,
  id: string,
  file: 'events' | 'result',
  offsetBytes: number,
): Promise<Buffer> {
  const answer = await execute(parts, 'alicloud-deploy-migrate-read', readScript(id, file, offsetBytes))
  if (answer.status !== 'succeeded') throw failureOf(parts, answer)
  return Buffer.from(answer.output, 'base64')
}

/** Runs a short script to its end, also after the run was asked to stop. */
async function execute(parts: InstanceRunParts, name: string, script: string): Promise<CommandResult> {
  const { commands, clock, instanceId, pollIntervalMs } = parts
  const invocationId = await commands.start({ instanceIds: [instanceId], script, timeoutSeconds: shortSeconds, name })
  const deadline = clock.monotonic() + shortSeconds * 1_000 + deliveryMs
  for (;;) {
    const [row] = await commands.results(invocationId)
    if (row && isFinal(row)) return row
    if (clock.monotonic() > deadline) throw failureOf(parts, row)
    await clock.sleep(Math.min(pollIntervalMs, 500))
  }
}

const isFinal = ({ status }: CommandResult) => status !== 'pending' && status !== 'running'

function failureOf({ instanceId, signal }: InstanceRunParts, row: CommandResult | undefined): Error {
  if (signal.aborted) return signal.reason as Error
  const output = row?.output ?? ''
  const failed = /^acd failed=(\S+)\n(.*)/m.exec(output)
  if (failed) {
    return new PreflightError(`migrations cannot run on ${instanceId}: ${failed[2]}`, {
      code: 'E_INSTANCE_UNFIT',
      fix: fixes[failed[1]!] ?? 'look at the output above, then run the same command again',
      retryable: failed[1] === 'download',
      context: { output },
    })
  }
  const why = row?.errorCode ?? row?.status ?? 'no answer'
  return new DeployError(
    `migrations on ${instanceId} ended without a result (${why})${output === '' ? '' : `: ${output.trim()}`}`,
    exitCodes.migrationFailed,
    'failed',
    {
      code: 'E_INSTANCE_RUN',
      fix: 'run the same command again: it finds out what took effect and continues there',
      retryable: true,
    },
  )
}

const fixes: Readonly<Record<string, string>> = {
  node: 'use an image with Node.js 20.19 or later (bake-image with a step that installs it), or run this job in the VPC with migrations.access: direct',
  download: 'let the instance reach the bucket: outbound HTTPS in its security group',
}
