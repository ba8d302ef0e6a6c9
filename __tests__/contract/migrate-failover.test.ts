import { describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { lockName } from '../../src/migrate/lock/lock.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { before, everyKind, onBigTables } from '../support/crash-migrations.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startOwnMariadb } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { needsOwnServer } from '../support/named-server.ts'
import { startReplicatedPair } from '../support/replicated-pair.ts'
import type { Replication } from '../support/replicated-pair.ts'
import { schemaPicture } from '../support/schema-picture.ts'

const isWhole = process.env['MIGRATE_KILL_POINTS'] === 'all'

/** What a run without any trouble makes, and how many commands it takes. */
async function uninterrupted(first: string | undefined, directory: string) {
  const server = await startOwnMariadb()
  const connection = await server.schema()
  if (first) await runMigrations(runOptions(first, connection))
  const proxy = await startCuttingProxy(server.address)
  await runMigrations(runOptions(directory, { ...connection, ...proxy.address }))
  await proxy.close()
  const picture = await schemaPicture(await server.session(connection))
  const commands = proxy.seen.flatMap(({ text }, index) => (text.includes('_acd_migrations') ? [index] : []))
  await server.stop()
  return { picture, commands }
}

/** One address in front of both servers, which leads to the primary until it is told to lead to the other one. */
async function startPair(replication: Replication, first: string | undefined) {
  const pair = await startReplicatedPair(replication)
  const connection = await pair.primary.schema()
  if (first) await runMigrations(runOptions(first, connection))
  const target = { ...pair.primary.address }
  let onCommand: (index: number) => void = () => {}
  const endpoint = await startCuttingProxy(target, undefined, (index) => onCommand(index))
  return {
    ...pair,
    endpoint: { ...connection, ...endpoint.address },
    /** At this command of the run, not counting those before. */
    at(command: number, act: () => void) {
      const offset = endpoint.seen.length
      onCommand = (index) => void (index - offset === command && act())
    },
    failOver: () => pair.failOver(() => void Object.assign(target, pair.replica.address)),
    async stop() {
      await endpoint.close()
      await Promise.all([pair.primary.stop(), pair.replica.stop()])
    },
    picture: async () => schemaPicture(await pair.replica.session({ ...connection, ...pair.replica.address })),
  }
}

const cases = [
  { what: 'every kind of statement', files: everyKind, first: undefined },
  { what: 'changes of big tables', files: onBigTables, first: before },
]

describe('a failover to a server that has every answered commit', () => {
  it.for(cases)('is survived by the run itself, and nothing runs twice: $what', async ({ files, first }, context) => {
    needsOwnServer(context)
    const prepared = first && (await migrationFiles(first))
    const directory = await migrationFiles(files)
    const { picture, commands } = await uninterrupted(prepared, directory)
    for (const command of sample(commands, isWhole ? 1 : 5)) {
      const pair = await startPair('semi-sync', prepared)
      let failedOver: Promise<void> | undefined
      pair.at(command, () => void (failedOver ??= pair.failOver()))
      const outcome = await runMigrations(runOptions(directory, pair.endpoint, { retryForMs: 60_000 }))
      await (failedOver ??= pair.failOver())
      expect(outcome.failure, `command ${command}: ${outcome.failure?.message}`).toBeUndefined()
      expect(await pair.picture(), `primary killed at command ${command}`).toEqual(picture)
      await pair.stop()
    }
  })

  it('is survived by the next run when the first one died with the primary', async (context) => {
    needsOwnServer(context)
    const directory = await migrationFiles(everyKind)
    const { picture, commands } = await uninterrupted(undefined, directory)
    for (const command of sample(commands, isWhole ? 1 : 7)) {
      const pair = await startPair('semi-sync', undefined)
      let failedOver: Promise<void> | undefined
      pair.at(command, () => void (failedOver ??= pair.failOver()))
      await runMigrations(runOptions(directory, pair.endpoint, { retryForMs: 0 })).catch(() => undefined)
      await (failedOver ??= pair.failOver())
      await finish(directory, pair.endpoint)
      expect(await pair.picture(), `primary killed at command ${command}`).toEqual(picture)
      await pair.stop()
    }
  })
})

describe('a failover to a server that lacks the last commits', () => {
  it('is continued where that server stands: what it never got is pending again', async (context) => {
    needsOwnServer(context)
    const directory = await migrationFiles(everyKind)
    const { picture, commands } = await uninterrupted(undefined, directory)
    for (const command of sample(commands, isWhole ? 1 : 7)) {
      const pair = await startPair('async', undefined)
      let cut: Promise<void> | undefined
      pair.at(command, () => void (cut ??= pair.cutReplication()))
      const first = await runMigrations(runOptions(directory, pair.endpoint))
      expect(first.result).toBe('succeeded')
      await (cut ??= pair.cutReplication())
      await pair.failOver()
      await finish(directory, pair.endpoint)
      expect(await pair.picture(), `replication cut at command ${command}`).toEqual(picture)
      await pair.stop()
    }
  })

  it('stops, executes nothing and shows the difference where the history arrived without the table', async (context) => {
    needsOwnServer(context)
    const first = { '01_lost.sql': 'CREATE TABLE lost (id INT PRIMARY KEY, n INT);' }
    const change = { ...first, '02_change.sql': 'ALTER TABLE lost ADD COLUMN m INT; ALTER TABLE lost DROP COLUMN n;' }
    const directory = await migrationFiles(first)
    const pair = await startReplicatedPair('async', ['--replicate-wild-ignore-table=%.lost'])
    const connection = await pair.primary.schema()
    await runMigrations(runOptions(directory, connection))
    await addFiles(directory, change)
    const line = await startCuttingProxy(pair.primary.address, behindLastChange)
    await runMigrations(runOptions(directory, { ...connection, ...line.address }, { retryForMs: 0 }))
    await line.close()
    // The server keeps the lock until it has worked off what had arrived.
    const orphaned = await pair.primary.session(connection)
    const [taken] = await orphaned.query(`SELECT GET_LOCK('${lockName(connection.database)}', 60) AS taken`)
    expect(taken!.rows[0]).toEqual({ taken: 1 })
    await pair.untilCaughtUp()
    await pair.failOver()
    const promoted = { ...connection, ...pair.replica.address }
    const outcome = await runMigrations(runOptions(directory, promoted))
    expect(outcome.failure).toMatchObject({ code: 'E_MIGRATION_DIVERGED', file: '02_change.sql', retryable: false })
    expect(outcome.failure!.message).toMatch(
      /table lost .*\n.*before: +CREATE TABLE `lost`[^]*now: +\(does not exist\)/,
    )
    expect(Object.keys(await schemaPicture(await pair.replica.session(promoted)))).not.toContain('table lost')
    await Promise.all([pair.primary.stop(), pair.replica.stop()])
  })
})

/** Behind the last change, before that is recorded; how many packets come before depends on how fast the server is. */
function behindLastChange(texts: readonly string[]): number | undefined {
  const at = texts.findIndex((text) => text.includes('DROP COLUMN n') && !text.includes('_acd_probe'))
  return at < 0 ? undefined : at + 1
}

async function finish(directory: string, connection: ConnectionOptions): Promise<void> {
  const outcome = await runMigrations(runOptions(directory, connection, { retryForMs: 60_000 }))
  expect(outcome.failure, outcome.failure?.message).toBeUndefined()
}

/**
 * Every so many of them, the last one included. How many commands a run takes depends on how fast the server answers: a
 * run that ends before its command has its failover behind it, and the same must hold.
 */
const sample = (commands: readonly number[], every: number) =>
  commands.filter((_, index) => (commands.length - 1 - index) % every === 0)
