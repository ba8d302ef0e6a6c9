import { ConfigError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

/** The verbs of `migrate` beside running and looking. */
export async function runVerb(context: CommandContext): Promise<CommandOutcome> {
  throw new ConfigError([{ message: `migrate ${context.verb}: no such verb` }])
}
