import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { before, everyKind, onBigTables } from '../support/crash-migrations.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import type { Cut, SeenCommand } from '../support/cutting-proxy.ts'
import { startMariadb, startOwnMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { needsOwnServer } from '../support/named-server.ts'
import { schemaPicture } from '../support/schema-picture.ts'

let server: TestServer
let directory: string

const isWhole = process.env['MIGRATE_KILL_POINTS'] === 'all'

/** `npm run simulate` tells how much was tried. */
const say = (message: string) => void (isWhole && console.log(message))

type Prepare = (connection: ConnectionOptions) => Promise<unknown>

async function finish(connection: ConnectionOptions) {
  const outcome = await runMigrations(runOptions(directory, connection))
  expect(outcome.failure, outcome.failure?.message).toBeUndefined()
  const session = await server.session(connection)
  const picture = await schemaPicture(session)
  const [history] = await session.query("SELECT id, state FROM _acd_migrations WHERE state <> 'done'")
  const [left] = await session.query("SHOW TABLES LIKE '\\_acd\\_probe%'")
  await session.close()
  expect(history!.rows).toEqual([])
  expect(left!.rows).toEqual([])
  return picture
}

async function uninterrupted(prepare?: Prepare): Promise<{ picture: unknown; seen: SeenCommand[] }> {
  const connection = await server.schema()
  await prepare?.(connection)
  const proxy = await startCuttingProxy(server.address)
  const outcome = await runMigrations(runOptions(directory, { ...connection, ...proxy.address }))
  expect(outcome.failure, outcome.failure?.message).toBeUndefined()
  await proxy.close()
  return { picture: await finish(connection), seen: proxy.seen }
}

function killPoints(seen: readonly SeenCommand[]): Cut[] {
  return seen.flatMap(({ statements }, command) =>
    Array.from({ length: statements + 1 }, (_, index) => ({ command, statements: index })),
  )
}

beforeAll(async () => {
  const started = await startMariadb()
  server = started
  return () => started.stop()
})

describe('a run that is cut off', () => {
  it('is continued by the next run to the state of an uninterrupted one, wherever it was cut', async () => {
    directory = await migrationFiles(everyKind)
    await cutEverywhere(isWhole ? 1 : 5)
  })

  it('is continued on big tables, where each change travels alone', async () => {
    const first = await migrationFiles(before)
    directory = await migrationFiles(onBigTables)
    await cutEverywhere(isWhole ? 1 : 16, (connection) => runMigrations(runOptions(first, connection)))
  })

  it('continues by itself when the connection comes back', async () => {
    directory = await migrationFiles(everyKind)
    const { picture, seen } = await uninterrupted()
    for (const cut of killPoints(seen).filter((_, index) => index % (isWhole ? 2 : 20) === 1)) {
      const connection = await server.schema()
      const proxy = await startCuttingProxy(server.address, cut)
      const outcome = await runMigrations(
        runOptions(directory, { ...connection, ...proxy.address }, { random: () => 0, waitForDatabaseMs: 5_000 }),
      )
      await proxy.close()
      expect(outcome.failure, JSON.stringify(cut)).toBeUndefined()
      expect(await finish(connection), JSON.stringify(cut)).toEqual(picture)
    }
  })
})

async function cutEverywhere(every: number, prepare?: Prepare): Promise<void> {
  const { picture, seen } = await uninterrupted(prepare)
  const points = killPoints(seen).filter((_, index) => index % every === 0)
  // How many packets a run takes depends on how fast the server answers; a sample of none would prove nothing.
  expect(points.length).toBeGreaterThan(2)
  say(`${points.length} places to cut a run off`)
  for (const cut of points) {
    const connection = await server.schema()
    await prepare?.(connection)
    const proxy = await startCuttingProxy(server.address, cut)
    const options = runOptions(directory, { ...connection, ...proxy.address }, { retryForMs: 0 })
    await runMigrations(options).catch(() => undefined)
    await proxy.close()
    const place = `cut in command ${cut.command} after statement ${cut.statements}: ${seen[cut.command]?.text.slice(0, 300)}`
    expect(await finish(connection), place).toEqual(picture)
  }
}

describe('a server that is killed', () => {
  it('comes back, and the run goes on to the state of an uninterrupted one', async (context) => {
    needsOwnServer(context)
    const own = await startOwnMariadb()
    onTestFinished(() => own.stop())
    server = own
    const first = await migrationFiles(before)
    directory = await migrationFiles(onBigTables)
    const prepare = (connection: ConnectionOptions) => runMigrations(runOptions(first, connection))
    const { picture, seen } = await uninterrupted(prepare)
    const commands = seen.flatMap(({ text }, index) => (text.includes('_acd_migrations') ? [index] : []))
    // Some of the kills come at once, some while the server is at work.
    const kills = commands.flatMap((command) => [0, 1, 2, 3, 5, 8, 15, 30].map((delayMs) => ({ command, delayMs })))
    say(`${kills.length} moments to kill the server`)
    for (const { command, delayMs } of kills.filter((_, index) => isWhole || index % 19 === 2)) {
      const connection = await server.schema()
      await prepare(connection)
      let crash: Promise<void> | undefined
      const proxy = await startCuttingProxy(server.address, undefined, (index) => {
        if (index === command && !crash)
          crash = new Promise((resolve) => setTimeout(resolve, delayMs)).then(() => own.crash())
      })
      const outcome = await runMigrations(runOptions(directory, { ...connection, ...proxy.address }))
      await crash
      await proxy.close()
      expect(outcome.failure, `killed in command ${command}`).toBeUndefined()
      expect(await finish(connection), `killed in command ${command}`).toEqual(picture)
    }
  })
})
