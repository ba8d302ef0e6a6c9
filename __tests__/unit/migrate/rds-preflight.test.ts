import { describe, expect, it } from 'vitest'
import type { Databases } from '../../../src/cloud/database.ts'
import { CloudError } from '../../../src/cloud/errors.ts'
import { checkDatabase, serverState } from '../../../src/migrate/rds-preflight.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

const gib = 2 ** 30
const now = Date.UTC(2026, 0, 1)

interface Instance {
  status?: string
  /** What it is at the first looks, before `status`. */
  before?: readonly string[]
  lockMode?: string
  category?: string
  maintenanceWindow?: string
  standbys?: { zoneId: string; synchronization: string }[]
  usedBytes?: number
  replicas?: { id: string; delaySeconds?: number }[]
  backups?: { id: string; status: string; finishedAt?: string }[]
  backupEnds?: 'Success' | 'Failed'
  /** Permissions that the job does not have. */
  forbidden?: readonly string[]
}

const recent = { id: 'b-1', status: 'Success', finishedAt: '2025-12-31T23:59:48Z' }
const older = { id: 'b-0', status: 'Success', finishedAt: '2025-12-01T00:00:00Z' }

/** An RDS instance of 20 GB as far as the look at it goes. */
function databasesWith(instance: Instance): Databases {
  const backups = (instance.backups ?? [recent, older]).map((backup) => ({ ...backup }))
  let polls = 0
  const before = [...(instance.before ?? [])]
  const asked = <T>(name: string, answer: () => T) => {
    if (instance.forbidden?.includes(name)) throw forbidden(name)
    return answer()
  }
  return {
    describeDatabases: async () => [
      {
        id: 'rm-1',
        status: before.shift() ?? instance.status ?? 'Running',
        storageGiB: 20,
        category: instance.category ?? 'HighAvailability',
        ...(instance.lockMode ? { lockMode: instance.lockMode } : {}),
        ...(instance.maintenanceWindow ? { maintenanceWindow: instance.maintenanceWindow } : {}),
      },
    ],
    describeUsedBytes: async () => asked('usage', () => instance.usedBytes ?? 3 * gib),
    describeReplicaDelays: async () => asked('replicas', () => instance.replicas ?? []),
    describeStandbys: async () => asked('standbys', () => instance.standbys ?? []),
    describeBackups: async () =>
      asked('backups', () => {
        const made = backups.find(({ id }) => id === 'b-2')
        if (made && ++polls === 3)
          Object.assign(made, { status: instance.backupEnds ?? 'Success', finishedAt: '2026-01-01T00:00:10Z' })
        return backups.map((backup) => ({ ...backup }))
      }),
    createBackup: async () => {
      backups.push({ id: 'b-2', status: 'Running' })
      return 'job-1'
    },
  } as unknown as Databases
}

const forbidden = (action: string) =>
  new CloudError('not allowed', {
    code: 'E_PERMISSION',
    product: 'Rds',
    action,
    apiCode: 'Forbidden.RAM',
    kind: 'permission',
    retryable: false,
  })

async function look(instance: Instance = {}, wantsBackup = false) {
  const events: ReportEvent[] = []
  const clock = new VirtualClock(now)
  const seen = await clock.run(
    checkDatabase(databasesWith(instance), {
      databaseId: 'rm-1',
      wantsBackup,
      clock,
      signal: new AbortController().signal,
      pollIntervalMs: 2_000,
      reporter: { emit: (event) => events.push(event) },
    }),
  )
  const warnings = events.flatMap((event) => (event.type === 'warning' ? [`${event.code} ${event.message}`] : []))
  return { ...seen, warnings }
}

describe('the look at the RDS instance', () => {
  it('names what is free of the disk and the newest backup, and finds nothing to warn of', async () => {
    const seen = await look()
    expect(seen).toMatchObject({ summary: '17.0 of 20 GB free, backup b-1 (12.0 s ago)', warnings: [] })
    expect(serverState(seen)).toEqual({ storageBytes: 20 * gib, freeBytes: 17 * gib, backup: 'b-1' })
  })

  it('refuses an instance that is not running, or that takes no writes', async () => {
    await expect(look({ status: 'Rebooting' })).rejects.toMatchObject({
      code: 'E_DATABASE_NOT_RUNNING',
      exitCode: 4,
      retryable: true,
    })
    await expect(look({ lockMode: 'LockByDiskQuota' })).rejects.toMatchObject({
      code: 'E_DATABASE_LOCKED',
      exitCode: 4,
      message: expect.stringContaining('LockByDiskQuota'),
    })
  })

  it('waits while addresses are changed, as they are after a run that gave a public endpoint back, and not for ever', async () => {
    expect((await look({ before: ['NET_DELETING', 'NET_DELETING', 'NET_CREATING'] })).warnings).toEqual([])
    await expect(look({ before: ['NET_DELETING'], status: 'Rebooting' })).rejects.toMatchObject({
      message: expect.stringContaining('Rebooting'),
    })
    await expect(look({ status: 'NET_DELETING' })).rejects.toMatchObject({ code: 'E_DATABASE_NOT_RUNNING' })
  })

  it('warns of a disk that is nearly full', async () => {
    expect((await look({ usedBytes: 19 * gib })).warnings).toEqual([
      'W_DISK_LOW database rm-1 has 1.0 of 20 GB free; RDS locks an instance whose disk is full',
    ])
  })

  it('warns of each read-only instance that is far behind', async () => {
    const replicas = [{ id: 'rr-1', delaySeconds: 2 }, { id: 'rr-2', delaySeconds: 300 }, { id: 'rr-3' }]
    expect((await look({ replicas })).warnings).toEqual([
      expect.stringMatching(/^W_REPLICA_LAG read-only instance rr-2 is 5\S* ?m.* behind/),
    ])
  })

  it('warns of a standby that a failover could not rely on', async () => {
    const standbys = ['Synchronized', 'Syncing', 'NotAvailable', 'NotSupport'].map((synchronization, at) => ({
      zoneId: `zone-${at}`,
      synchronization,
    }))
    expect((await look({ standbys })).warnings).toEqual([
      expect.stringMatching(/^W_STANDBY .*zone-1 .*may lose the last commits/),
      expect.stringMatching(/^W_STANDBY .*zone-2 .*nothing takes over/),
    ])
  })

  it('does not ask an edition without a standby for one', async () => {
    const seen = look({ category: 'Basic', standbys: [{ zoneId: 'zone-1', synchronization: 'NotAvailable' }] })
    expect((await seen).warnings).toEqual([])
  })

  // It is midnight UTC here.
  it.each([
    ['18:00Z-22:00Z', false],
    ['22:00Z-00:00Z', false],
    ['00:00Z-01:00Z', true],
    ['22:00Z-02:00Z', true],
    ['whenever', false],
  ])('says whether %s, the hours of maintenance, are now: %s', async (maintenanceWindow, isNow) => {
    const expected = isNow ? [expect.stringMatching(/^W_MAINTENANCE_WINDOW .*may restart it/)] : []
    expect((await look({ maintenanceWindow })).warnings).toEqual(expected)
  })

  it('warns of an old backup, and says when there is none', async () => {
    expect((await look({ backups: [older] })).warnings).toEqual([expect.stringMatching(/^W_BACKUP_OLD .*--backup/)])
    const none = await look({ backups: [{ id: 'b-9', status: 'Failed' }] })
    expect(none).toMatchObject({ summary: '17.0 of 20 GB free, no backup' })
    expect(none.warnings).toEqual([])
  })

  it('makes a backup and waits for it when asked to', async () => {
    const seen = await look({ backups: [older] }, true)
    expect(seen).toMatchObject({ backup: { id: 'b-2' }, warnings: [] })
    expect(serverState(seen).backup).toBe('b-2')
  })

  it('refuses when that backup fails', async () => {
    await expect(look({ backupEnds: 'Failed' }, true)).rejects.toMatchObject({ code: 'E_BACKUP_FAILED', exitCode: 4 })
  })

  it('does without what the job may not see', async () => {
    const seen = await look({ forbidden: ['usage', 'replicas', 'standbys', 'backups'] })
    expect(seen).toMatchObject({ summary: 'backups not visible', warnings: [] })
    expect(serverState(seen)).toEqual({ storageBytes: 20 * gib })
  })
})
