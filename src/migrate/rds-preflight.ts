import type { Database, Databases } from '../cloud/database.ts'
import { isCloudError } from '../cloud/errors.ts'
import type { Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { PreflightError } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { ServerState } from './run-options.ts'

type PreflightCloud = Pick<
  Databases,
  | 'describeDatabases'
  | 'describeBackups'
  | 'createBackup'
  | 'describeUsedBytes'
  | 'describeReplicaDelays'
  | 'describeStandbys'
>

export interface PreflightRequest {
  databaseId: string
  /** Make a backup first, and wait for it. */
  wantsBackup: boolean
  clock: Clock
  signal: AbortSignal
  pollIntervalMs: number
  reporter: Reporter
}

export interface PreflightResult {
  /** Size of the disk. */
  storageBytes: number
  /** What is free of it; absent where the cloud does not say. */
  freeBytes?: number
  backup: { id: string; finishedAt: string | undefined } | undefined
  /** For the head of the report, e.g. `17.2 of 20 GB free, backup b-9921 (12.0 s ago)`. */
  summary: string
}

/** What a run of migrations is told of it. */
export const serverState = ({ storageBytes, freeBytes, backup }: PreflightResult): ServerState => ({
  storageBytes,
  ...(freeBytes === undefined ? {} : { freeBytes }),
  ...(backup ? { backup: backup.id } : {}),
})

/** RDS makes a backup at least twice a week unless somebody has turned that off. */
const oldBackupMs = 7 * 86_400_000
/** A change makes a replica lag further, and a failover waits for it. */
const longLagSeconds = 60
const lowDiskShare = 0.1

/**
 * Looks at the RDS instance before its schema changes, and makes a backup first when asked to. Throws PreflightError
 * when it takes no changes (E_DATABASE_NOT_RUNNING, E_DATABASE_LOCKED) or the backup fails (E_BACKUP_FAILED); a full
 * disk, a replica that lags, a standby that is not in step, the hours of maintenance and an old backup are warnings, because what they mean depends on the change.
 */
export async function checkDatabase(databases: PreflightCloud, request: PreflightRequest): Promise<PreflightResult> {
  const { databaseId, reporter } = request
  const database = await whenSettled(databases, request)
  refuseUnlessWritable(database, databaseId)
  const storageBytes = database.storageGiB * 2 ** 30
  const made = request.wantsBackup ? await makeBackup(databases, request) : undefined
  const [usedBytes, replicas, standbys, backup] = await Promise.all([
    unlessForbidden(databases.describeUsedBytes(databaseId)),
    unlessForbidden(databases.describeReplicaDelays(databaseId)),
    database.category === 'Basic' ? [] : unlessForbidden(databases.describeStandbys(databaseId)),
    made ?? unlessForbidden(newestBackup(databases, databaseId)),
  ])
  const freeBytes = usedBytes === undefined ? undefined : Math.max(0, storageBytes - usedBytes)
  const nowMs = request.clock.now()
  const warnings = [
    diskWarning(database, freeBytes),
    ...lagWarnings(replicas ?? []),
    ...standbyWarnings(database, standbys ?? []),
    maintenanceWarning(database, nowMs),
    backupWarning(backup, nowMs),
  ]
  for (const warning of warnings) if (warning) reporter.emit({ type: 'warning', ...warning })
  const disk = freeBytes === undefined ? [] : [`${gigabytes(freeBytes)} of ${database.storageGiB} GB free`]
  return {
    storageBytes,
    ...(freeBytes === undefined ? {} : { freeBytes }),
    backup: backup ?? undefined,
    summary: [...disk, describeBackup(backup, nowMs)].join(', '),
  }
}

/** What an instance is for some seconds while its addresses change, e.g. after a run that gave a public endpoint back. */
const passing = new Set(['NET_CREATING', 'NET_DELETING', 'NET_MODIFYING', 'DBInstanceNetTypeChanging'])
const mostToPassMs = 5 * 60_000

/** The instance, when its addresses are no longer being changed or that takes too long. */
async function whenSettled(
  databases: PreflightCloud,
  { databaseId, clock, signal, pollIntervalMs }: PreflightRequest,
): Promise<Database | undefined> {
  const untilMs = clock.monotonic() + mostToPassMs
  for (;;) {
    const [database] = await databases.describeDatabases({ ids: [databaseId] })
    if (!passing.has(database?.status ?? '') || clock.monotonic() >= untilMs) return database
    await clock.sleep(pollIntervalMs, signal)
  }
}

function refuseUnlessWritable(database: Database | undefined, id: string): asserts database is Database {
  if (database?.status !== 'Running') {
    throw new PreflightError(`database ${id} is ${database?.status ?? 'gone'}, not Running`, {
      code: 'E_DATABASE_NOT_RUNNING',
      retryable: true,
      fix: 'run again when the instance has finished what it is doing',
    })
  }
  if (database.lockMode !== undefined) {
    throw new PreflightError(`database ${id} takes no writes (${database.lockMode})`, {
      code: 'E_DATABASE_LOCKED',
      fix: 'enlarge its disk, renew it, or unlock it in the RDS console',
    })
  }
}

async function makeBackup(databases: PreflightCloud, request: PreflightRequest): Promise<Backup> {
  const { databaseId, clock, signal, pollIntervalMs } = request
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

type Backup = NonNullable<PreflightResult['backup']>

/** Null when there is none. */
async function newestBackup(databases: PreflightCloud, databaseId: string): Promise<Backup | null> {
  const done = (await databases.describeBackups(databaseId)).filter(({ status }) => status === 'Success')
  const newest = done.toSorted((a, b) => (a.finishedAt ?? '').localeCompare(b.finishedAt ?? '')).at(-1)
  return newest ? { id: newest.id, finishedAt: newest.finishedAt } : null
}

/** Seeing this is a permission of its own; migrating does not need it. */
async function unlessForbidden<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (isCloudError(error, 'permission')) return undefined
    throw error
  }
}

interface Warning {
  code: string
  message: string
}

function diskWarning({ id, storageGiB }: Database, freeBytes: number | undefined): Warning | undefined {
  if (freeBytes === undefined || freeBytes >= lowDiskShare * storageGiB * 2 ** 30) return undefined
  const message = `database ${id} has ${gigabytes(freeBytes)} of ${storageGiB} GB free; RDS locks an instance whose disk is full`
  return { code: 'W_DISK_LOW', message }
}

const lagWarnings = (replicas: readonly { id: string; delaySeconds?: number }[]): Warning[] =>
  replicas
    .filter(({ delaySeconds = 0 }) => delaySeconds > longLagSeconds)
    .map(({ id, delaySeconds = 0 }) => ({
      code: 'W_REPLICA_LAG',
      message: `read-only instance ${id} is ${formatDuration(delaySeconds * 1_000)} behind; a schema change reaches it after that, and may hold it up further`,
    }))

/** What a failover in the middle of the run would meet. */
const standbyWarnings = (
  { id }: Database,
  standbys: readonly { zoneId: string; synchronization: string }[],
): Warning[] =>
  standbys
    .filter(({ synchronization }) => ['Syncing', 'NotAvailable'].includes(synchronization))
    .map(({ zoneId, synchronization }) => ({
      code: 'W_STANDBY',
      message:
        synchronization === 'Syncing'
          ? `the standby of database ${id} in ${zoneId} is still catching up (Syncing); a failover now may lose the last commits`
          : `the standby of database ${id} in ${zoneId} does not replicate (NotAvailable); nothing takes over if the primary fails`,
    }))

function maintenanceWarning({ id, maintenanceWindow }: Database, nowMs: number): Warning | undefined {
  if (maintenanceWindow === undefined || !isWithin(maintenanceWindow, nowMs)) return undefined
  const message = `database ${id} is in its maintenance window (${maintenanceWindow}, UTC): RDS may restart it or switch over; the run would continue there`
  return { code: 'W_MAINTENANCE_WINDOW', message }
}

/** True within a daily window such as `18:00Z-22:00Z`, which may go past midnight; false for what cannot be read. */
function isWithin(window: string, nowMs: number): boolean {
  const match = /^(\d\d):(\d\d)Z-(\d\d):(\d\d)Z$/.exec(window)
  if (!match) return false
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number)
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  const now = Math.floor(nowMs / 60_000) % 1_440
  return from < to ? now >= from && now < to : now >= from || now < to
}

/** None at all is no warning: an instance gets its first one within a day. */
function backupWarning(backup: Backup | null | undefined, nowMs: number): Warning | undefined {
  const ageMs = ageOf(backup ?? null, nowMs)
  if (ageMs === undefined || ageMs <= oldBackupMs) return undefined
  const message = `the newest backup is ${formatDuration(ageMs)} old; \`migrate --backup\` makes one first`
  return { code: 'W_BACKUP_OLD', message }
}

function describeBackup(backup: Backup | null | undefined, nowMs: number): string {
  if (backup === undefined) return 'backups not visible'
  if (backup === null) return 'no backup'
  const ageMs = ageOf(backup, nowMs)
  return `backup ${backup.id}${ageMs === undefined ? '' : ` (${formatDuration(ageMs)} ago)`}`
}

const ageOf = (backup: Backup | null, nowMs: number): number | undefined =>
  backup?.finishedAt === undefined ? undefined : Math.max(0, nowMs - Date.parse(backup.finishedAt))

const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(1)
