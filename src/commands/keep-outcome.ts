import { messageOf } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { CommandOutcome } from './command.ts'

/** Does what no result hangs on, e.g. writes `what`; when it fails, a warning says what is missing. Never throws. */
export async function orWarn<T>(reporter: Reporter, what: string, work: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    reporter.emit({ type: 'warning', code: 'W_NOT_WRITTEN', message: `${what} was not written: ${messageOf(error)}` })
    return undefined
  }
}

/** Does something with the outcome of what is done already. What is done stays done: without it, the outcome is as before. */
export async function keepOutcome(
  { reporter }: { reporter: Reporter },
  outcome: CommandOutcome,
  what: string,
  work: (outcome: CommandOutcome) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  return (await orWarn(reporter, what, () => work(outcome))) ?? outcome
}
