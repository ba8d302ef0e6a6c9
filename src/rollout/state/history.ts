import type { ObjectStore } from '../../cloud/object-store.ts'
import { readStored } from '../../cloud/stored-json.ts'
import type { ResultWord } from '../../shared/errors.ts'
import type { Outline } from '../../shared/json.ts'
import type { ReleaseId } from './journal.ts'

/** What one deployment left behind; written once, when it ended. */
export interface ReleaseRecord extends ReleaseId {
  /** True when every instance served it, checked by version. Only such a release is rolled back to. */
  isVerified: boolean
  result: ResultWord
  command: string
  runId: string
  /** Order of CI runs (`--seq`); an older run must not undo a newer one. */
  seq?: number
  finishedAt: string
  /** Name of the newest migration of its checkout; absent on a way back, which runs none. */
  migrationsHead?: string
  /** A release that this one replaced because it was bad. */
  rejects?: string
  /** Why it was deployed although deployments were frozen. */
  duringFreeze?: string
  /** Tags of the instances that it was deployed to, where it was not all of them. */
  only?: readonly string[]
  /** Time out of service per instance in milliseconds, for the order of the next rollout. */
  durationsMs: Record<string, number>
}

const prefix = 'releases/'
const recordKey = (number: number) => `${prefix}${String(number).padStart(8, '0')}.json`
const numberOf = (key: string) => Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1])
/** More than anybody rolls back by; older records are deleted. */
const keptRecords = 50

const outline: Outline = {
  version: 'string',
  'digest?': 'string',
  'envDigest?': 'string',
  isVerified: 'boolean',
  result: 'string',
  command: 'string',
  runId: 'string',
  'seq?': 'number',
  finishedAt: 'string',
  'migrationsHead?': 'string',
  'rejects?': 'string',
  'only?': ['string'],
  durationsMs: { '*': 'number' },
}

/**
 * All records, oldest first. Throws PreflightError (E_OBJECT_CORRUPT) for one that cannot be understood: without it an
 * older `--seq` would pass, and a rollback would go to another release.
 */
export async function readHistory(store: ObjectStore): Promise<ReleaseRecord[]> {
  const objects = await Promise.all((await listRecords(store)).map(({ key }) => store.get(key)))
  return objects.flatMap((object) =>
    object
      ? [
          readStored<ReleaseRecord>(store, object, {
            outline,
            fix: `remove the object, e.g. \`ossutil rm oss://${store.bucket}/${object.key}\`; only that release is forgotten`,
          }),
        ]
      : [],
  )
}

/** What else somebody put there is none of ours. */
const listRecords = async (store: ObjectStore) =>
  (await store.list(prefix)).filter(({ key }) => !Number.isNaN(numberOf(key)))

/** Adds a record behind the last one. */
export async function addToHistory(store: ObjectStore, record: ReleaseRecord): Promise<void> {
  const objects = await listRecords(store)
  let number = Math.max(0, ...objects.map(({ key }) => numberOf(key))) + 1
  while (!(await store.put(recordKey(number), JSON.stringify(record), { ifAbsent: true }))) number++
  for (const old of objects.slice(0, -keptRecords)) await store.delete(old.key)
}

/** The release that served everywhere last. */
export function lastVerified(history: readonly ReleaseRecord[]): ReleaseRecord | undefined {
  return history.findLast((record) => record.isVerified)
}

/**
 * The release to go back to from `current`: the newest verified one that is another version and that nobody
 * rolled back from since.
 */
export function releaseBefore(history: readonly ReleaseRecord[], current: string): ReleaseRecord | undefined {
  const isRejectedAfter = (index: number, version: string) =>
    history.slice(index + 1).some((later) => later.rejects === version)
  return history.findLast(
    (record, index) => record.isVerified && record.version !== current && !isRejectedAfter(index, record.version),
  )
}

/** The newest migration that a release is known to have in its checkout; a rollback to it does not say so again. */
export function newestHead(history: readonly ReleaseRecord[], version: string): string | undefined {
  return history.findLast((record) => record.version === version && record.migrationsHead !== undefined)?.migrationsHead
}

/** What was recorded last about the time that each instance needs. */
export function lastDurations(history: readonly ReleaseRecord[]): Record<string, number> {
  return Object.assign({}, ...history.map((record) => record.durationsMs)) as Record<string, number>
}

/** The highest `--seq` that was ever deployed. */
export function newestSeq(history: readonly ReleaseRecord[]): number | undefined {
  const seen = history.flatMap((record) => (record.seq === undefined ? [] : [record.seq]))
  return seen.length > 0 ? Math.max(...seen) : undefined
}
