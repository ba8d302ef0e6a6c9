import type { Databases } from '../cloud/database.ts'
import type { Clock } from '../shared/clock.ts'
import type { Pause } from './backfill.ts'
import type { CloudQuestions } from './cloud-questions.ts'

export interface CpuOptions {
  databases: Pick<Databases, 'describeCpu'>
  databaseId: string
  /** More than this is too much, in percent of what the instance has. */
  maxPercent: number
  clock: Clock
  questions: CloudQuestions
}

/** The cloud has a new figure every minute, and counts the questions. */
const answerMs = 15_000
/** What was measured longer ago says nothing about now. */
const staleMs = 10 * 60_000

/** Holds a backfill back while the CPU of the RDS instance is busier than allowed, by what CloudMonitor has measured. */
export class ServerCpu {
  readonly #options: CpuOptions
  #known: { atMs: number; pause: Pause | undefined } | undefined

  constructor(options: CpuOptions) {
    this.#options = options
  }

  readonly ask = async (): Promise<Pause | undefined> => {
    const { clock } = this.#options
    const nowMs = clock.monotonic()
    if (!this.#known || nowMs - this.#known.atMs >= answerMs) this.#known = { atMs: nowMs, pause: await this.#read() }
    return this.#known.pause
  }

  async #read(): Promise<Pause | undefined> {
    const { clock, databases, databaseId, maxPercent, questions } = this.#options
    const cpu = await questions.ask('how busy the CPU of RDS is', 'cms:QueryMetricLast', () =>
      databases.describeCpu(databaseId),
    )
    const isFresh = cpu !== undefined && clock.now() - cpu.atMs < staleMs
    if (!isFresh || cpu.percent <= maxPercent) return undefined
    return { pauseMs: answerMs, reason: `the CPU of ${databaseId} is at ${Math.round(cpu.percent)} %` }
  }
}
