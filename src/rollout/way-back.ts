import { PreflightError } from '../shared/errors.ts'
import type { PreparedUpdater } from './artifact-updater.ts'
import { isSameRelease } from './finished.ts'
import type { Server } from './fleet.ts'
import type { ReleaseId } from './journal.ts'
import { runsRelease, type RunningRelease } from './server-state.ts'

/**
 * The release to go back to. An unfinished run knows it better than the history; one that is being undone has none
 * but the wanted release itself.
 */
export function wayBack(
  request: { want: ReleaseId; from?: ReleaseId },
  unfinished: { want: ReleaseId; from?: ReleaseId } | undefined,
  servers: readonly Server[],
  running: ReadonlyMap<string, RunningRelease>,
): ReleaseId | undefined {
  const { want } = request
  const completed = completedButUnrecorded(unfinished?.want, want, servers, running)
  if (completed) return completed
  if (unfinished?.from) return isSameRelease(unfinished.from, want) ? undefined : unfinished.from
  return request.from ?? commonRelease(running, want)
}

/** A run that was killed after its last server and before its record: its release is the one to go back to. */
function completedButUnrecorded(
  unfinished: ReleaseId | undefined,
  want: ReleaseId,
  servers: readonly Server[],
  running: ReadonlyMap<string, RunningRelease>,
): ReleaseId | undefined {
  if (!unfinished || unfinished.version === want.version) return undefined
  return servers.every((server) => runsRelease(running.get(server.instanceId), unfinished)) ? unfinished : undefined
}

/** What all answering instances run, where nobody wrote a history; undefined when they differ or nothing runs. */
function commonRelease(running: ReadonlyMap<string, RunningRelease>, want: ReleaseId): ReleaseId | undefined {
  const answering = [...running.values()].filter(
    (one) => one.isAnswering && one.current !== undefined && one.current !== want.version,
  )
  const [one] = answering
  if (!one?.current || answering.some((other) => other.current !== one.current || other.digest !== one.digest))
    return undefined
  return {
    version: one.current,
    ...(one.digest ? { digest: one.digest } : {}),
    ...(one.envDigest ? { envDigest: one.envDigest } : {}),
  }
}

/** The way back must exist before the first step forward: where it is fetched from, or on every instance. */
export async function proveReachable(
  updater: Pick<PreparedUpdater, 'isReachable'>,
  from: ReleaseId,
  running: ReadonlyMap<string, RunningRelease>,
): Promise<void> {
  if (await updater.isReachable(from)) return
  if (running.size > 0 && [...running.values()].every((one) => one.digest === from.digest)) return
  throw new PreflightError(`release ${from.version} could not be rolled back to: what it is made of is gone`, {
    code: 'E_NO_WAY_BACK',
    fix: 'give --on-failure stop to deploy without a way back',
  })
}
