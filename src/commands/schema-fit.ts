import { newestHead, type ReleaseRecord } from '../rollout/state/history.ts'
import type { ReleaseId } from '../rollout/state/journal.ts'
import { DeployError, PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'
import { withTarget } from './migrate/connection.ts'
import { isForInstance } from './migrate/delegated.ts'
import { whyNotInAny } from './migrate/fits.ts'
import { previousOf } from './release.ts'
import type { RolloutEnvironment } from './rollout-context.ts'

/** A release that may come back. */
interface ComingBack {
  release: ReleaseId | undefined
  /** What to do when the schema is too new for it. */
  fix: string
  /**
   * What a database that does not answer means. By hand it is refused. An automatic way back only warns: the contract
   * gate is shut as long as a rollout is unfinished, and servers that were taken out must not wait for a database.
   */
  ifUnknown: 'refuse' | 'warn'
}

export const goForward = 'go forward with a release that knows the new schema'
const stopInstead = 'set rollout.onFailure: stop, because the release before cannot come back any more'

/** What a deployment may bring back: an older release on purpose, and the one before when it fails. */
export function comingBack(
  { settings }: RolloutEnvironment,
  want: ReleaseId,
  history: readonly ReleaseRecord[],
): ComingBack[] {
  const goesBack = settings.rollout.onFailure === 'rollback'
  return [
    { release: want, fix: goForward, ifUnknown: 'refuse' },
    ...(goesBack ? [{ release: previousOf(history, want), fix: stopInstead, ifUnknown: 'warn' as const }] : []),
  ]
}

/**
 * Asks the database, before anything is changed, whether a contract migration has taken away what an old release
 * needs. Throws PreflightError (E_SCHEMA_TOO_NEW, E_SCHEMA_UNKNOWN), unless `--no-migrate` says not to ask.
 * A release that was never verified here is new, and brings its own migrations.
 */
export async function refuseTooOld(
  context: CommandContext,
  environment: RolloutEnvironment,
  history: readonly ReleaseRecord[],
  candidates: readonly ComingBack[],
): Promise<void> {
  if (context.options['no-migrate'] === true || !hasDatabase(environment)) return
  for (const { release, fix, ifUnknown } of candidates) {
    if (!release || !isKnown(history, release.version)) continue
    const reason = await ask(context, history, release.version, environment.outputs.database).catch(
      (cause: unknown) => {
        const problem = cannotSay(cause, release.version)
        if (ifUnknown === 'refuse' && !isOutOfReach(context, environment)) throw problem
        context.reporter.emit({ type: 'warning', code: problem.code, message: problem.message })
        return undefined
      },
    )
    if (reason !== undefined) throw new PreflightError(reason, { code: 'E_SCHEMA_TOO_NEW', fix })
  }
}

const hasDatabase = ({ settings, outputs }: RolloutEnvironment) =>
  settings.infrastructure.database !== undefined && outputs.database !== undefined

const isKnown = (history: readonly ReleaseRecord[], version: string) =>
  history.some((record) => record.version === version && record.isVerified)

/** A dry run opens no way to a database and runs nothing on an instance, so it may not be able to ask. */
const isOutOfReach = ({ isDryRun }: CommandContext, { settings }: RolloutEnvironment) =>
  isDryRun && settings.migrations.access !== 'direct'

async function ask(
  context: CommandContext,
  history: readonly ReleaseRecord[],
  version: string,
  database: RolloutEnvironment['outputs']['database'],
): Promise<string | undefined> {
  const schemaHead = newestHead(history, version)
  const release = { version, ...(schemaHead === undefined ? {} : { schemaHead }) }
  if (await isForInstance({ ...context, verb: 'fits' })) {
    if (context.isDryRun) throw new Error('only an instance reaches the database, and a dry run starts nothing there')
    return (await import('./rollout-on-instance.ts')).whyReleaseDoesNotFitOnInstance(context, release)
  }
  return withTarget({ ...context, verb: 'fits' }, (target) => whyNotInAny(context, target, release), database)
}

function cannotSay(cause: unknown, version: string): PreflightError {
  const message = cause instanceof Error ? cause.message : String(cause)
  const ownFix = cause instanceof DeployError && cause.fix ? `${cause.fix}; ` : ''
  return new PreflightError(`cannot tell whether release ${version} can live with the database's schema: ${message}`, {
    code: 'E_SCHEMA_UNKNOWN',
    retryable: true,
    fix: `${ownFix}or give --no-migrate when you know that no contract migration has run since that release`,
    cause,
  })
}
