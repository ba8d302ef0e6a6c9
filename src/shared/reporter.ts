/**
 * What domains tell the world while they work. They never print: the CI host decides how an event looks
 * (`::group::`, GitLab section, plain line), and `--events` writes each one as a line of JSON.
 */
export type ReportEvent =
  /** Something changed or is still going on, on `subject` (an instance, a resource, a migration). */
  | { type: 'progress'; subject: string; phase: string; message: string; data?: Record<string, unknown> }
  | { type: 'notice'; message: string; data?: Record<string, unknown> }
  | { type: 'warning'; message: string; code?: string; file?: string; line?: number; column?: number }
  | { type: 'group-start'; title: string }
  | { type: 'group-end'; title: string; ok: boolean }

export interface Reporter {
  emit(event: ReportEvent): void
}

/** Drops everything; for callers that only want the result. */
export const silentReporter: Reporter = { emit: () => {} }
