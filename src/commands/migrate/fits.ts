import { readOutputs } from '../../infra/outputs.ts'
import { whyReleaseDoesNotFit } from '../../migrate/release-fit.ts'
import { newestHead, readHistory } from '../../rollout/state/history.ts'
import { ConfigError, exitCodes } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { withTarget } from './connection.ts'
import type { MigrateTarget } from './connection.ts'
import { databasesOf } from './databases.ts'
import { delegatedTo } from './delegated.ts'

/** Asks, before an old release comes back, whether a contract migration has taken away what it needs. Exit 4 if so. */
export async function fits(context: CommandContext): Promise<CommandOutcome> {
  const version = context.operands[0]
  if (version === undefined) throw new ConfigError([{ message: 'migrate fits RELEASE: the release is missing' }])
  const delegated = delegatedTo(context)
  const schemaHead = delegated ? delegated.schemaHead : await knownHead(context, version)
  const release = { version, ...(schemaHead === undefined ? {} : { schemaHead }) }
  const reason = await withTarget(context, (target) => whyNotInAny(context, target, release))
  if (reason === undefined)
    return { result: 'succeeded', exitCode: exitCodes.done, text: `Release ${version} can live with the schema.` }
  const fix = 'go forward with a release that knows the new schema'
  return {
    result: 'failed',
    exitCode: exitCodes.preflight,
    error: { code: 'E_SCHEMA_TOO_NEW', message: reason, fix, retryable: false },
    text: `${reason[0]!.toUpperCase()}${reason.slice(1)}.\nFix: ${fix}`,
  }
}

/** The first of the databases that the release cannot live with says why. */
export async function whyNotInAny(
  context: CommandContext,
  target: MigrateTarget,
  release: { version: string; schemaHead?: string },
): Promise<string | undefined> {
  for (const { name, target: one } of await databasesOf(context, target)) {
    const reason = await whyReleaseDoesNotFit({ ...one, release })
    if (reason !== undefined) return name === undefined ? reason : `${name}: ${reason}`
  }
  return undefined
}

/** The newest migration that a release knows; undefined for one that the environment's history does not have. */
export async function knownHead(context: CommandContext, version: string): Promise<string | undefined> {
  const { name, settings } = await context.environment()
  const cloud = await context.cloud()
  const outputs = await readOutputs(cloud, { app: settings.app, env: name, bucket: settings.bucket })
  return newestHead(await readHistory(cloud.objectStore(outputs.bucket)), version)
}
