import type { Instance } from '../cloud/compute.ts'
import { PreflightError } from '../shared/errors.ts'
import type { Server } from './traffic/fleet.ts'
import type { ReleaseRecord } from './state/history.ts'
import { takenUp, type JournalState } from './state/journal.ts'

/** Tags that name a part of the fleet: `role=edge`, or `role` for any value. An instance needs all of them. */
export type TagSelectors = readonly string[]

type Tagged = Pick<Instance, 'id' | 'tags'>

export function hasTags({ tags }: Pick<Instance, 'tags'>, only: TagSelectors): boolean {
  return only.every((selector) => {
    const [key, value] = partsOf(selector)
    return value === undefined ? tags[key] !== undefined : tags[key] === value
  })
}

// Neither keys nor values of tags may be told apart by a second =, which belongs to the value.
function partsOf(selector: string): [key: string, value?: string] {
  const at = selector.indexOf('=')
  return at < 0 ? [selector] : [selector.slice(0, at), selector.slice(at + 1)]
}

/** Ids of the instances outside of the part. Throws PreflightError when no instance is in it. */
export function outsideOf(instances: readonly Tagged[], only: TagSelectors): ReadonlySet<string> {
  if (only.length === 0) return new Set()
  const outside = instances.filter((instance) => !hasTags(instance, only))
  if (outside.length < instances.length) return new Set(outside.map(({ id }) => id))
  const keys = new Set(only.map((selector) => partsOf(selector)[0]))
  const there = [
    ...new Set(
      instances.flatMap(({ tags }) =>
        Object.entries(tags).flatMap(([key, value]) => (keys.has(key) ? [`${key}=${value}`] : [])),
      ),
    ),
  ].toSorted()
  throw new PreflightError(`no instance of the environment has the tags ${only.join(', ')}`, {
    code: 'E_NO_SUCH_INSTANCE',
    fix:
      there.length > 0
        ? `there are ${there.join(', ')}`
        : `tag instances first, in the console or with \`aliyun ecs TagResources\`; none has ${[...keys].join(' or ')}`,
  })
}

const sameSelectors = (a: TagSelectors = [], b: TagSelectors = []) =>
  a.length === b.length && a.every((selector) => b.includes(selector))

/**
 * What is half done in the whole fleet, or in another part of it, must be brought to an end where it began: the end of
 * this run would close the journal over it. Throws PreflightError.
 */
export function refuseOverUnfinished(journal: JournalState, only: TagSelectors, outside: ReadonlySet<string>): void {
  const { open } = journal
  const isOther = open !== undefined && !sameSelectors(open.only, only)
  if (only.length === 0 || (!isOther && ![...takenUp(journal)].some((id) => outside.has(id)))) return
  const what = open ? `${open.command} to ${open.want.version}` : 'an earlier rollout'
  throw new PreflightError(`${what} is unfinished outside of ${only.join(', ')}`, {
    code: 'E_UNFINISHED',
    fix: open?.only
      ? `end it first: the same command with --only ${open.only.join(',')}, or \`alicloud-deploy recover\``
      : 'end it first: the same command without --only, or `alicloud-deploy recover`',
  })
}

/** A release that a part of the fleet has, and the rest not yet. */
export interface Partly {
  record: ReleaseRecord & { only: TagSelectors }
  /** Servers that have it, by name. */
  names: string[]
}

/** The rollout of a part that still stands beside the release of the rest: nothing has served everywhere since. */
export function partlyDeployed(history: readonly ReleaseRecord[], servers: readonly Server[]): Partly | undefined {
  const since = history.slice(history.findLastIndex(({ isVerified }) => isVerified) + 1)
  const record = since.findLast(({ only, result }) => only !== undefined && result === 'succeeded')
  if (!record) return undefined
  const names = servers.filter(({ release }) => release === record.version).map(({ name }) => name)
  return names.length > 0 ? { record: { ...record, only: record.only! }, names } : undefined
}

/** Refuses a strategy that compares or exchanges one release of the whole fleet. Throws PreflightError. */
export function refusePartly(history: readonly ReleaseRecord[], servers: readonly Server[], command: string): void {
  const partly = partlyDeployed(history, servers)
  if (!partly) return
  const { record, names } = partly
  const message = `${command} starts from one release, and ${names.join(', ')} (${record.only.join(', ')}) have ${record.version} beside it`
  throw new PreflightError(message, {
    code: 'E_MIXED_FLEET',
    fix: `complete it: alicloud-deploy rolling-deploy --release ${record.version}, or take it back: alicloud-deploy rollback`,
  })
}

/** Whether a record is about all servers that a run with these selectors is about. */
export function covers(record: ReleaseRecord, only: TagSelectors): boolean {
  return record.isVerified || (record.result === 'succeeded' && only.length > 0 && sameSelectors(record.only, only))
}
