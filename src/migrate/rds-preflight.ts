import type { Databases } from '../cloud/database.ts'
import { isCloudError } from '../cloud/errors.ts'
import type { Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { PreflightError } from '../shared/errors.ts'

type PreflightCloud = Pick<Databases, 'describeDatabases' | 'describeBackups' | 'createBackup'>

export interface PreflightResult {
  storageBytes: number
  backup: { id: string; finishedAt: string | undefined } | undefined
  /** For the head of the report, e.g. `backup b-9921 (12.0 s ago)`. */
  summary: string
}

/** Looks at the RDS instance before its schema changes, and makes a backup first when asked to. */
export async function checkDatabase(
  databases: PreflightCloud,
  options: { databaseId: string; wantsBackup: boolean; clock: Clock; signal: AbortSignal; pollIntervalMs: number },
): Promise<PreflightResult> {
  const { databaseId, clock } = options
  const [database] = await databases.describeDatabases({ ids: [databaseId] })
  if (database?.status !== 'Running') {
    throw new PreflightError(`database ${databaseId} is ${database?.status ?? 'gone'}, not Running`, {
      code: 'E_DATABASE_NOT_RUNNING',
      retryable: true,
      fix: 'run again when the instance has finished what it is doing',
    })
  }
  const made = options.wantsBackup ? await makeBackup(databases, options) : undefined
  const storageBytes = database.storageGiB * 2 ** 30
  try {
    const backup = made ?? (await newestBackup(databases, databaseId))
    return { storageBytes, backup, summary: describeBackup(backup, clock.now()) }
  } catch (error) {
    // Seeing backups is a permission of its own; migrating does not need it.
    if (!isCloudError(error, 'permission')) throw error
    return { storageBytes, backup: undefined, summary: 'backups not visible' }
  }
}

async function makeBackup(
  databases: PreflightCloud,
  {
    databaseId,
    clock,
    signal,
    pollIntervalMs,
  }: { databaseId: string; clock: Clock; signal: AbortSignal; pollIntervalMs: number },
): Promise<PreflightResult['backup']> {
  const known = new Set((await databases.describeBackups(databaseId)).map(({ id }) => id))
  await databases.createBackup(databaseId)
  for (;;) {
    const found = (await databases.describeBackups(databaseId)).find(({ id }) => !known.has(id))
    if (found?.status === 'Success') return { id: found.id, finishedAt: found.finishedAt }
    if (found?.status === 'Failed') {
      throw new PreflightError(`the backup ${found.id} of ${databaseId} failed; nothing was executed`, {
        code: 'E_BACKUP_FAILED',
        fix: 'see the instance in the RDS console, or run without --backup',
      })
    }
    await clock.sleep(pollIntervalMs, signal)
  }
}

async function newestBackup(databases: PreflightCloud, databaseId: string): Promise<PreflightResult['backup']> {
  const done = (await databases.describeBackups(databaseId)).filter(({ status }) => status === 'Success')
  const newest = done.toSorted((a, b) => (a.finishedAt ?? '').localeCompare(b.finishedAt ?? '')).at(-1)
  return newest && { id: newest.id, finishedAt: newest.finishedAt }
}

function describeBackup(backup: PreflightResult['backup'], nowMs: number): string {
  if (!backup) return 'no backup'
  const age = backup.finishedAt ? ` (${formatDuration(Math.max(0, nowMs - Date.parse(backup.finishedAt)))} ago)` : ''
  return `backup ${backup.id}${age}`
}
