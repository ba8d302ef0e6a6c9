import { describe, expect, it } from 'vitest'
import type { Databases } from '../../../src/cloud/database.ts'
import { openPublicAccess, removeStaleAccess } from '../../../src/migrate/access.ts'
import { checkDatabase } from '../../../src/migrate/rds-preflight.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

/** An RDS instance as far as these functions see it. */
function anInstance(overrides: { status?: string; isPublic?: boolean; backupEnds?: 'Success' | 'Failed' } = {}) {
  const whitelist = new Map<string, readonly string[]>([['default', ['10.0.0.0/16']]])
  const backups: { id: string; status: string; finishedAt?: string }[] = [
    { id: 'b-1', status: 'Success', finishedAt: '2025-12-31T23:59:48Z' },
    { id: 'b-0', status: 'Success', finishedAt: '2025-12-01T00:00:00Z' },
  ]
  let polls = 0
  const databases = {
    describeDatabases: async () => [{ status: overrides.status ?? 'Running', storageGiB: 20 }],
    describeEndpoints: async () => [
      { kind: 'private', host: 'private', port: 3306 },
      ...(overrides.isPublic === false ? [] : [{ kind: 'public', host: 'public', port: 3307 }]),
    ],
    describeWhitelist: async () => [...whitelist].map(([group, addresses]) => ({ group, addresses })),
    setWhitelist: async (_id: string, group: string, addresses: readonly string[]) =>
      void whitelist.set(group, addresses),
    deleteWhitelist: async (_id: string, group: string) => void whitelist.delete(group),
    describeBackups: async () => {
      const made = backups.find(({ id }) => id === 'b-2')
      if (made && ++polls === 3)
        Object.assign(made, { status: overrides.backupEnds ?? 'Success', finishedAt: '2026-01-01T00:00:10Z' })
      return backups.map((backup) => ({ ...backup }))
    },
    createBackup: async () => {
      backups.push({ id: 'b-2', status: 'Running' })
      return 'job-1'
    },
  } as unknown as Databases
  return { databases, whitelist }
}

const request = { databaseId: 'rm-1', runnerAddress: '203.0.113.5', nowMs: 1_000_000, isDryRun: false }

describe('access through the public endpoint', () => {
  it('lets this address in for as long as the work takes', async () => {
    const { databases, whitelist } = anInstance()
    const access = await openPublicAccess(databases, request)
    expect(access).toMatchObject({ host: 'public', port: 3307 })
    expect([...whitelist.values()]).toEqual([['10.0.0.0/16'], ['203.0.113.5']])
    await access.close()
    expect([...whitelist.keys()]).toEqual(['default'])
  })

  it('changes nothing in a dry run', async () => {
    const { databases, whitelist } = anInstance()
    await openPublicAccess(databases, { ...request, isDryRun: true })
    expect([...whitelist.keys()]).toEqual(['default'])
  })

  it('never makes a private database public', async () => {
    const { databases } = anInstance({ isPublic: false })
    await expect(openPublicAccess(databases, request)).rejects.toMatchObject({
      code: 'E_DATABASE_NOT_PUBLIC',
      exitCode: 4,
    })
  })

  it('needs to know where the job comes from', async () => {
    const { databases } = anInstance()
    await expect(openPublicAccess(databases, { ...request, runnerAddress: undefined })).rejects.toMatchObject({
      code: 'E_RUNNER_ADDRESS',
    })
  })

  it("takes back what a killed run left open, and nobody else's groups", async () => {
    const { databases, whitelist } = anInstance()
    await openPublicAccess(databases, request)
    expect(await removeStaleAccess(databases, 'rm-1', request.nowMs + 3_600_000)).toEqual([])
    expect(await removeStaleAccess(databases, 'rm-1', request.nowMs + 7 * 3_600_000)).toHaveLength(1)
    expect([...whitelist.keys()]).toEqual(['default'])
  })
})

describe('the look at the instance', () => {
  const look = (databases: Databases, wantsBackup = false) => {
    const clock = new VirtualClock(Date.UTC(2026, 0, 1))
    return clock.run(
      checkDatabase(databases, {
        databaseId: 'rm-1',
        wantsBackup,
        clock,
        signal: new AbortController().signal,
        pollIntervalMs: 2_000,
      }),
    )
  }

  it('names the newest backup and the size of the disk', async () => {
    expect(await look(anInstance().databases)).toMatchObject({
      storageBytes: 20 * 2 ** 30,
      summary: 'backup b-1 (12.0 s ago)',
    })
  })

  it('makes a backup and waits for it when asked to', async () => {
    expect((await look(anInstance().databases, true)).backup).toMatchObject({ id: 'b-2' })
  })

  it('refuses when the backup fails or the instance is not running', async () => {
    await expect(look(anInstance({ backupEnds: 'Failed' }).databases, true)).rejects.toMatchObject({
      code: 'E_BACKUP_FAILED',
    })
    await expect(look(anInstance({ status: 'Rebooting' }).databases)).rejects.toMatchObject({
      code: 'E_DATABASE_NOT_RUNNING',
      retryable: true,
    })
  })
})
