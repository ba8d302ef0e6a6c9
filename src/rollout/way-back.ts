import { PreflightError } from '../shared/errors.ts'
import type { PreparedUpdater } from './instance/artifact-updater.ts'
import { isSameRelease } from './state/finished.ts'
import type { Server } from './traffic/fleet.ts'
import type { ReleaseId } from './state/journal.ts'
import { runsRelease, type RunningRelease } from './instance/server-state.ts'

type Running = ReadonlyMap<string, RunningRelease>

/**
 * The release to go back to. An unfinished run knows it better than the history; one that is being undone has none
 * but the wanted release itself. While two releases serve it is one of them: any other would be a third beside them.
 */
export function wayBack(
  request: { want: ReleaseId; from?: ReleaseId },
  unfinished: { want: ReleaseId; from?: ReleaseId } | undefined,
  servers: readonly Server[],
  running: Running,
): ReleaseId | undefined {
  const { want } = request
  const completed = completedButUnrecorded(unfinished?.want, want, servers, running)
  if (completed) return completed
  const seen = [...running.values()]
  const stands = (release: ReleaseId) => seen.some((one) => isOf(one, release))
  const others = new Set(seen.flatMap((one) => (isOf(one, want) ? [] : (labelOf(one) ?? []))))
  const isUndone = unfinished?.from !== undefined && isSameRelease(unfinished.from, want)
  // With a third one serving already, going straight there leaves fewer; by way of another it would spread that one first.
  if (isUndone && (others.size < 2 || stands(want))) return undefined
  const known = [unfinished?.from, request.from].flatMap((one) => one ?? [])
  const isMixed = others.size + (stands(want) ? 1 : 0) > 1
  if (!isMixed) return known[0] ?? commonestOf(answering(seen, want), { isOnlyOne: true })
  const found = [...known, ...(unfinished ? [unfinished.want] : [])].find(
    (one) => one.version !== want.version && stands(one),
  )
  if (found || (known.length > 0 && others.size < 2)) return found
  return commonestOf(answering(seen, want), { isOnlyOne: others.size < 2 })
}

/**
 * Servers that serve neither the wanted release nor the one to go back to. They go back before anything else, so that
 * never more than two releases serve at once.
 */
export function onThirdRelease(
  servers: readonly Server[],
  running: Running,
  two: { want: ReleaseId; from: ReleaseId },
): Server[] {
  return servers.filter(({ instanceId }) => {
    const one = running.get(instanceId)
    return one !== undefined && labelOf(one) !== undefined && !isOf(one, two.want) && !isOf(one, two.from)
  })
}

/** Servers that stay as they are while a third release goes: they run the wanted one, and serve. */
export function alreadyThere(
  servers: readonly Server[],
  running: Running,
  want: ReleaseId,
  left: ReadonlySet<string>,
): ReadonlySet<Server> {
  return new Set(
    servers.filter(({ instanceId }) => {
      const one = running.get(instanceId)
      return one !== undefined && isOf(one, want) && !left.has(instanceId)
    }),
  )
}

/** What tells the release of an instance from others; undefined where nothing does. */
function labelOf({ echoed, current, digest, isAnswering }: RunningRelease): string | undefined {
  return echoed ?? current ?? (isAnswering ? digest : undefined)
}

function isOf(one: RunningRelease, release: ReleaseId): boolean {
  const label = labelOf(one)
  if (label === undefined) return false
  return (one.echoed ?? one.current) === undefined ? label === release.digest : label === release.version
}

/** A run that was killed after its last server and before its record: its release is the one to go back to. */
function completedButUnrecorded(
  unfinished: ReleaseId | undefined,
  want: ReleaseId,
  servers: readonly Server[],
  running: Running,
): ReleaseId | undefined {
  if (!unfinished || unfinished.version === want.version) return undefined
  return servers.every((server) => runsRelease(running.get(server.instanceId), unfinished)) ? unfinished : undefined
}

/** What instances that answer with another release than this one say that they run. */
function answering(seen: readonly RunningRelease[], want: ReleaseId): ReleaseId[] {
  return seen.flatMap(({ isAnswering, echoed, current, digest, envDigest }) => {
    const version = current ?? echoed
    if (!isAnswering || version === undefined || version === want.version) return []
    return [{ version, ...(digest ? { digest } : {}), ...(envDigest ? { envDigest } : {}) }]
  })
}

/** What most of them run; undefined when nothing runs, or when they differ and are not to. */
function commonestOf(releases: readonly ReleaseId[], { isOnlyOne }: { isOnlyOne: boolean }): ReleaseId | undefined {
  const like = (one: ReleaseId) => releases.filter((other) => isSameRelease(one, other)).length
  const [most] = releases.toSorted((a, b) => like(b) - like(a))
  return most && isOnlyOne && like(most) < releases.length ? undefined : most
}

/**
 * The way back must exist before the first step forward: whole where it is fetched from, or on every instance. `probe` is
 * asked only where it is not. Throws PreflightError.
 */
export async function proveReachable(
  updater: Pick<PreparedUpdater, 'whyUnreachable'>,
  from: ReleaseId,
  probe: () => Promise<Running>,
): Promise<void> {
  const why = await updater.whyUnreachable(from)
  if (!why) return
  const running = [...(await probe()).values()]
  const isThere = ({ digest, envDigest }: RunningRelease) =>
    digest === from.digest && (from.envDigest === undefined || envDigest === from.envDigest)
  if (running.length > 0 && running.every(isThere)) return
  throw new PreflightError(`release ${from.version} could not be rolled back to: ${why.reason}`, {
    code: 'E_NO_WAY_BACK',
    fix: 'give --on-failure stop to deploy without a way back',
  })
}

/**
 * What is to be delivered must be whole before anything is changed, migrations included: in the bucket, or on every
 * instance that is to get it. Throws PreflightError.
 */
export async function proveDeliverable(
  updater: Pick<PreparedUpdater, 'whyUnreachable'>,
  want: ReleaseId,
  servers: readonly Server[],
  running: Running,
): Promise<void> {
  const lacking = servers.filter(({ instanceId }) => !hasFiles(running.get(instanceId), want))
  const why = lacking.length > 0 ? await updater.whyUnreachable(want) : undefined
  if (!why) return
  const names = lacking.map(({ name }) => name).join(', ')
  throw new PreflightError(`release ${want.version} cannot be brought to ${names}: ${why.reason}`, {
    code: why.code,
    fix: 'deliver it again: `alicloud-deploy rolling-deploy` with --artifact, or `bake-image` where it is an image',
  })
}

/** Whether an instance has all that a release is made of, switched on or kept for a way back. */
function hasFiles(one: RunningRelease | undefined, want: ReleaseId): boolean {
  const found = [...(one?.kept ?? []), ...(one ? [one] : [])]
  return found.some(
    ({ digest, envDigest }) =>
      digest !== undefined && digest === want.digest && (want.envDigest === undefined || envDigest === want.envDigest),
  )
}
