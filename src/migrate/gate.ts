import { formatDuration } from '../shared/duration.ts'

/** One server that serves, or may serve again. */
interface GateServer {
  instanceId: string
  /** Release that was verified on it last. */
  release?: string
  /** The highest of its weights. */
  weight: number
  /** True for one that uses the database beside the load balancer's servers: it has no weight, and always counts. */
  isConsumer?: boolean
}

/** One release that was rolled out, oldest first. */
interface GateRelease {
  version: string
  /** Newest migration of its checkout; undefined when it was deployed without migrations. */
  schemaHead?: string
  finishedAtMs: number
}

/** What the rollout knows: enough to say whether anybody still needs the old schema. */
export interface GateFacts {
  servers: readonly GateServer[]
  /** Verified releases only. */
  releases: readonly GateRelease[]
  /** The release that `rollback` would go to; undefined when there is none. */
  rollbackTarget?: string
  /** True when going back to it is given up (`--forfeit-rollback`, or `-to` this one). */
  isRollbackForfeited: boolean
  /** True when a server with weight 0 does not count (`--drained-counts-as-gone`). */
  drainedCountsAsGone: boolean
  /** How long the first release that knows the new schema must have served, unless another one was verified since. */
  soakMs: number
  nowMs: number
}

export interface ContractRequest {
  id: string
  /** The migration that a release must know. */
  requires: string
}

/**
 * Why a contract migration must wait, or undefined when nobody needs what it takes away. `order` are the ids of the
 * directory, in order. What is not known counts as old: it fails closed.
 */
export function whyContractWaits(
  request: ContractRequest,
  order: readonly string[],
  facts: GateFacts,
): string | undefined {
  const needed = order.indexOf(request.requires)
  if (needed < 0) return `it requires ${request.requires}, which is no migration of this directory`
  const byVersion = new Map(facts.releases.map((release) => [release.version, release]))
  const knows = (version: string | undefined): boolean =>
    order.indexOf(byVersion.get(version ?? '')?.schemaHead ?? '') >= needed
  const counted = facts.servers.filter(
    ({ weight, isConsumer }) => weight > 0 || isConsumer === true || !facts.drainedCountsAsGone,
  )
  if (counted.every(({ isConsumer }) => isConsumer === true))
    return 'no server of this environment is known, so nobody can say which release serves'
  const old = counted.filter(({ release }) => !knows(release))
  if (old.length > 0)
    return `${old.map(describeServer).join(', ')} ${old.length === 1 ? 'does' : 'do'} not know ${request.requires}`
  const target = facts.rollbackTarget
  if (target !== undefined && !facts.isRollbackForfeited && !knows(target)) {
    return `rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rollback-to ${target})`
  }
  return whySoaking(knows, facts)
}

const describeServer = ({ instanceId, release, weight, isConsumer }: GateServer) =>
  `${instanceId} (${release === undefined ? 'unknown release' : `release ${release}`}, ${isConsumer ? 'consumer' : `weight ${weight}`})`

/**
 * The soak begins with the first release that knows the schema, a way back to one that does not begins it anew. It is
 * over after its time, or when another release was verified since: each new one would put it off for ever.
 */
function whySoaking(knows: (version: string) => boolean, facts: GateFacts): string | undefined {
  const lastOld = facts.releases.findLastIndex(({ version }) => !knows(version))
  const [first, ...later] = facts.releases.slice(lastOld + 1)
  if (!first || later.some(({ version }) => version !== first.version)) return undefined
  const servedMs = facts.nowMs - first.finishedAtMs
  const leftMs = facts.soakMs - servedMs
  if (leftMs <= 0) return undefined
  return `release ${first.version} serves for ${formatDuration(servedMs)}; the soak time of ${formatDuration(facts.soakMs)} ends in ${formatDuration(leftMs)}, or with the next release`
}

/** A contract migration that is applied, and what a release must know to live with it. */
export interface AppliedContract {
  id: string
  requires: string
}

/**
 * Why a release may not come back, or undefined: something that it needs was taken away by a contract migration that
 * its checkout did not have.
 */
export function whyReleaseIsTooOld(
  release: { version: string; schemaHead?: string },
  order: readonly string[],
  applied: readonly AppliedContract[],
): string | undefined {
  const head = release.schemaHead === undefined ? -1 : order.indexOf(release.schemaHead)
  const missing = applied.find(({ requires }) => order.indexOf(requires) > head)
  if (!missing) return undefined
  const known = release.schemaHead === undefined ? 'no migration at all' : `migrations up to ${release.schemaHead}`
  return `release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`
}
