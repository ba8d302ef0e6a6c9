import { checkDatabase, serverState } from '../../migrate/rds-preflight.ts'
import type { ServerState } from '../../migrate/run-options.ts'
import type { CommandContext } from '../command.ts'

/** The look at the RDS instance that `migrate` begins with; a rollout takes it when something is pending. */
export async function lookAtServer(context: CommandContext, databaseId: string): Promise<ServerState> {
  const { databases } = await context.cloud()
  const { clock, signal, pollIntervalMs, reporter } = context
  const seen = await checkDatabase(databases, {
    databaseId,
    wantsBackup: false,
    clock,
    signal,
    pollIntervalMs,
    reporter,
  })
  return serverState(seen)
}
