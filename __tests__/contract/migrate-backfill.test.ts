import { beforeAll, describe, expect, it } from 'vitest'
import { repair, resolve } from '../../src/migrate/edit-history.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { numbersTo } from '../support/numbers.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const table = `CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL); INSERT INTO t SELECT seq * 3, 0 FROM ${numbersTo(95)}`
const backfill = {
  '01_fill.sql':
    '-- acd:batch 10\nUPDATE t SET n = n + 1 WHERE id <> 6 OR id IS NULL;\nINSERT INTO t VALUES (1000, 7);',
}

async function prepared() {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(table)
  return { connection, session }
}

const summary = 'SELECT SUM(n) AS sum, MAX(n) AS max, COUNT(*) AS rows_there FROM t'

describe('a backfill', () => {
  it('goes along the key in batches and changes every row once', async () => {
    const { connection, session } = await prepared()
    const options = runOptions(await migrationFiles(backfill), connection)
    const outcome = await runMigrations(options)
    expect(outcome.failure).toBeUndefined()
    expect((await session.query(summary))[0]!.rows[0]).toEqual({ sum: '101', max: 7, rows_there: 96 })
    const batches = options.events.filter((event) => event.type === 'progress' && event.phase === 'backfill')
    expect(batches).toHaveLength(10)
  })

  it('that is cut off goes on behind the last batch that counts, wherever it was cut', async () => {
    const directory = await migrationFiles(backfill)
    const watched = await prepared()
    const watch = await startCuttingProxy(server.address)
    await runMigrations(runOptions(directory, { ...watched.connection, ...watch.address }))
    await watch.close()
    const batches = watch.seen.flatMap(({ text, statements }, command) =>
      text.includes('batch_cursor =') ? [{ command, statements }] : [],
    )
    for (const { command, statements } of batches.slice(0, 2)) {
      for (let cut = 0; cut <= statements; cut++) {
        const { connection, session } = await prepared()
        const proxy = await startCuttingProxy(server.address, { command, statements: cut })
        await runMigrations(runOptions(directory, { ...connection, ...proxy.address }, { retryForMs: 0 }))
        await proxy.close()
        const again = await runMigrations(runOptions(directory, connection))
        expect(again.failure).toBeUndefined()
        expect((await session.query(summary))[0]!.rows[0], `${command}/${cut}`).toEqual({
          sum: '101',
          max: 7,
          rows_there: 96,
        })
        session.destroy()
      }
    }
  })

  it('stops between two batches when it is asked to, and goes on later', async () => {
    const { connection, session } = await prepared()
    const stop = new AbortController()
    const options = runOptions(await migrationFiles(backfill), connection, { signal: stop.signal })
    const stopping = {
      ...options,
      reporter: {
        emit: (event: { type: string; phase?: string }) =>
          void (event.phase === 'backfill' && stop.abort(new Error('enough'))),
      },
    }
    await expect(runMigrations(stopping)).rejects.toThrow('enough')
    const [half] = await session.query('SELECT COUNT(*) AS n FROM t WHERE n = 1')
    expect(half!.rows[0]!['n']).toBe(9)
    await runMigrations(runOptions(options.directory, connection))
    expect((await session.query(summary))[0]!.rows[0]).toEqual({ sum: '101', max: 7, rows_there: 96 })
  })

  it('needs a primary key of one column and says so', async () => {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query('CREATE TABLE t (a INT, b INT, n INT, PRIMARY KEY (a, b))')
    const outcome = await runMigrations(
      runOptions(await migrationFiles({ '01_fill.sql': '-- acd:batch 10\nUPDATE t SET n = 1;' }), connection),
    )
    expect(outcome.failure?.message).toContain('a primary key of several columns')
  })
})

/** A run that was stopped after its first batch of ten rows. */
async function stopped(files: Record<string, string> = backfill) {
  const { connection, session } = await prepared()
  const stop = new AbortController()
  const options = runOptions(await migrationFiles(files), connection, { signal: stop.signal })
  const emit = (event: { type: string; phase?: string }) =>
    void (event.phase === 'backfill' && stop.abort(new Error('enough')))
  await expect(runMigrations({ ...options, reporter: { emit } })).rejects.toThrow('enough')
  return { session, options: runOptions(options.directory, connection) }
}

describe('a backfill that stopped half way', () => {
  const edited = '-- acd:batch 10\nUPDATE t SET n = n + 100;\nINSERT INTO t VALUES (1000, 7);'

  it.each([
    ['edited', edited, /01_fill\.sql:2:1.*statement 1 was edited after its backfill had got to key 30/],
    ['without its batches', 'UPDATE t SET n = n + 1 WHERE id <> 6 OR id IS NULL;', /statement 1 lost its acd:batch/],
    ['without the statement', '-- nothing', /statement 1 is gone/],
  ])('is refused when it comes back %s', async (_, text, message) => {
    const { session, options } = await stopped()
    await addFiles(options.directory, { '01_fill.sql': text })
    const refusal: unknown = await runMigrations(options).catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 'E_MIGRATION_DRIFT',
      message: expect.stringMatching(message),
      // What it was is looked up by this in Git.
      context: { problems: [{ recordedChecksum: expect.stringMatching(/^[0-9a-f]{64}$/) }] },
    })
    const [half] = await session.query('SELECT SUM(n) AS sum FROM t')
    expect(half!.rows[0]!['sum']).toBe('9')
  })

  it('may have another batch size, or a comment more', async () => {
    const { session, options } = await stopped()
    await addFiles(options.directory, {
      '01_fill.sql': backfill['01_fill.sql']
        .replace('acd:batch 10', 'acd:batch 50')
        .replace('UPDATE', '/* all */ UPDATE'),
    })
    expect((await runMigrations(options)).result).toBe('succeeded')
    expect((await session.query(summary))[0]!.rows[0]).toEqual({ sum: '101', max: 7, rows_there: 96 })
  })

  it('goes on behind the rows that are done once the new text is accepted', async () => {
    const { session, options } = await stopped()
    await addFiles(options.directory, { '01_fill.sql': edited })
    await repair(options, '01_fill', 'the first thirty are right')
    expect((await runMigrations(options)).result).toBe('succeeded')
    const [counts] = await session.query('SELECT n, COUNT(*) AS c FROM t GROUP BY n ORDER BY n')
    expect(counts!.rows.map(({ n, c }) => [n, c])).toEqual([
      [0, 1],
      [1, 9],
      [7, 1],
      [100, 85],
    ])
  })

  it('begins again with the first row when a person says so', async () => {
    const { session, options } = await stopped()
    await addFiles(options.directory, { '01_fill.sql': edited })
    await resolve(options, '01_fill', 'pending')
    expect((await runMigrations(options)).result).toBe('succeeded')
    const [counts] = await session.query('SELECT n, COUNT(*) AS c FROM t GROUP BY n ORDER BY n')
    expect(counts!.rows.map(({ n, c }) => [n, c])).toEqual([
      [7, 1],
      [100, 86],
      [101, 9],
    ])
  })
})
