import type { CommandContext } from './command.ts'

/** When the job is killed and when `--timeout` stops the run, as far as either is known. Epoch milliseconds. */
export function deadlinesOf({ host, timeoutAtMs }: CommandContext): { jobDeadlineMs?: number; timeoutAtMs?: number } {
  const { deadlineMs } = host.job()
  return {
    ...(deadlineMs === undefined ? {} : { jobDeadlineMs: deadlineMs }),
    ...(timeoutAtMs === undefined ? {} : { timeoutAtMs }),
  }
}
