import type { ReportEvent } from '../shared/reporter.ts'

export interface JobFacts {
  /** Branch the job runs for, if any. */
  branch?: string
  commit?: string
  /** Page of the job, for messages and lock records. */
  jobUrl?: string
  actor?: string
  /** Distinguishes this run from every other, e.g. the run id and attempt. */
  runId: string
  /** Epoch milliseconds at which the CI system will kill the job, where it says so. */
  deadlineMs?: number
  /** What the CI system gives a job that sets no limit of its own, milliseconds; absent where there is none. */
  usualLimitMs?: number
}

/** Where the program runs: how progress is shown and how results reach later steps. */
export interface CiHost {
  readonly name: 'github' | 'gitlab' | 'jenkins' | 'terminal' | 'plain'
  job(): JobFacts
  /** Shows one event; goes to stderr or to the host's own channel, never to stdout. */
  show(event: ReportEvent): void
  /** Makes the host hide `secret` in its log, where it can. */
  mask(secret: string): void
  /** Value of an action input, if this host has inputs. */
  input(name: string): string | undefined
  /** Hands results to later steps (GITHUB_OUTPUT, dotenv report). */
  setOutputs(outputs: Record<string, string>): Promise<void>
  /** Leaves a note for the job's later post step, where the host has one. */
  saveState(name: string, value: string): Promise<void>
  /** Appends Markdown to the job's summary, where the host has one. */
  addSummary(markdown: string): Promise<void>
}
