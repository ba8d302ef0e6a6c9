import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../shared/clock.ts'
import { PreflightError } from '../shared/errors.ts'
import { readJson } from '../shared/json.ts'
import type { Reporter } from '../shared/reporter.ts'
import { answerOutline, questionPhase } from './job-question.ts'
import type { JobAnswer, JobQuestion } from './job-question.ts'
import type { ServerState } from './run-options.ts'

export interface JobLine {
  /** Folder of the run on the instance, where the job puts its answers. */
  directory: string
  clock: Clock
  reporter: Reporter
  signal: AbortSignal
}

const lookMs = 300
/** A job that has not looked for so long is gone; the lock of the migrations must not wait for it. */
const silentJobMs = 180_000
/** File that the job touches whenever it looks for progress. */
export const jobSignFile = 'job-looked'

/**
 * Asks the job that runs this program on an instance, and waits for its answer: what only the job has, its checkout and
 * the cloud, stays there. Throws PreflightError for what the job refuses, and E_JOB_GONE when nobody looks any more.
 */
export async function askJob(line: JobLine, question: JobQuestion): Promise<ServerState | undefined> {
  const { directory, clock, reporter, signal } = line
  const number = randomBytes(6).toString('hex')
  const askedAtMs = clock.now()
  reporter.emit({
    type: 'progress',
    subject: 'job',
    phase: questionPhase,
    message: question.kind === 'server' ? 'how is the server?' : `callback ${question.event}`,
    data: { question: { ...question, number } },
  })
  for (;;) {
    const answer = await readAnswer(join(directory, `answer-${number}`))
    if (answer) return resolved(answer)
    if (clock.now() - Math.max(askedAtMs, await lookedAtMs(join(directory, jobSignFile))) > silentJobMs) {
      throw new PreflightError('the job that started these migrations does not answer any more', {
        code: 'E_JOB_GONE',
        retryable: true,
        fix: 'run the same command again: it continues where this one stopped',
      })
    }
    await clock.sleep(lookMs, signal)
  }
}

function resolved(answer: JobAnswer): ServerState | undefined {
  if ('failed' in answer) throw new Error(answer.failed)
  if (!('refused' in answer)) return answer.server
  const { message, ...details } = answer.refused
  throw new PreflightError(message, details)
}

async function readAnswer(file: string): Promise<JobAnswer | undefined> {
  try {
    const read = readJson<JobAnswer>(await readFile(file, 'utf8'), answerOutline)
    return 'value' in read ? read.value : { failed: `the answer of the job cannot be understood: ${read.wrong}` }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Epoch milliseconds; 0 when the job has not looked yet. */
async function lookedAtMs(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
}
