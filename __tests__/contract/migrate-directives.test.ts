import { beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../src/migrate/database.ts'
import { migrationStatus, revertMigrations, runMigrations } from '../../src/migrate/run.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { onlyOnMariaDb } from '../support/named-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
})

async function stage(files: Record<string, string>) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query('CREATE TABLE t (id INT PRIMARY KEY, n INT); INSERT INTO t VALUES (1, 0), (2, 0), (3, 0)')
  const directory = await migrationFiles(files)
  const run = (overrides: Parameters<typeof runOptions>[2] = {}) =>
    runMigrations(runOptions(directory, connection, overrides))
  return { connection, directory, session, run }
}

describe('acd:env', () => {
  const files = {
    '01_all.sql': 'ALTER TABLE t ADD a INT;',
    '02_dev.sql': '-- acd:env dev, staging\nALTER TABLE t ADD b INT;',
    '03_not_prod.sql': '-- acd:env !prod\nALTER TABLE t ADD c INT;',
  }
  const ids = ({ migrations }: Awaited<ReturnType<typeof runMigrations>>) => migrations.map(({ id }) => id)

  it.each([
    ['dev', ['01_all', '02_dev', '03_not_prod']],
    ['prod', ['01_all']],
    ['qa', ['01_all', '03_not_prod']],
  ])('in %s these run: %j', async (environment, expected) => {
    const { run, directory, connection } = await stage(files)
    expect(ids(await run({ environment }))).toEqual(expected)
    expect((await run({ environment })).result).toBe('no-change')
    expect(ids(await migrationStatus({ ...runOptions(directory, connection), environment }))).toEqual(expected)
  })

  it('what has run is not forgotten when the file stops being for this environment', async () => {
    const { run } = await stage(files)
    await run({ environment: 'dev' })
    expect(await run({ environment: 'prod' })).toMatchObject({ result: 'no-change', migrations: [{}, {}, {}] })
  })
})

describe('acd:timeout', () => {
  it('ends a statement that takes longer, and holds for its file only', async (context) => {
    onlyOnMariaDb(context, 'MySQL has no limit for statements that write')
    const { run } = await stage({
      '01_slow.sql': '-- acd:timeout 2s\nDO 1;\nUPDATE t SET n = SLEEP(60);',
    })
    const outcome = await run()
    expect(outcome.failure).toMatchObject({
      file: '01_slow.sql',
      line: 3,
      message: expect.stringContaining('max_statement_time'),
    })
    const limit = (id: number) => `INSERT INTO t VALUES (${id}, @@SESSION.max_statement_time);`
    const { run: both, session } = await stage({
      '01_limited.sql': `-- acd:timeout 1h\n${limit(10)}`,
      '02_free.sql': limit(11),
    })
    expect((await both()).failure).toBeUndefined()
    const [answer] = await session.query('SELECT n FROM t WHERE id >= 10 ORDER BY id')
    expect(answer!.rows.map(({ n }) => n)).toEqual([3_600, 0])
  })

  it('is refused when it is no time', async () => {
    const { run } = await stage({ '01_x.sql': '-- acd:timeout soon\n-- acd:lock-timeout never\nDO 1;' })
    await expect(run()).rejects.toThrow(/01_x\.sql:1:1 acd:timeout is a duration.*\n.*01_x\.sql:2:1 acd:lock-timeout/)
  })
})

describe('acd:no-transaction', () => {
  const three =
    'UPDATE t SET n = n + 1 WHERE id = 1;\nUPDATE t SET n = n + 1 WHERE id = 2;\nINSERT INTO t VALUES (1, 9);'
  const numbers = async (session: Session) => {
    const [answer] = await session.query('SELECT n FROM t ORDER BY id')
    return answer!.rows.map(({ n }) => n)
  }

  it.each([
    ['without it', '', [0, 0, 0], 0],
    ['with it', '-- acd:no-transaction\n', [1, 1, 0], 2],
    ['as dbmate says it', '-- migrate:up transaction:false\n', [1, 1, 0], 2],
    ['as goose says it', '-- +goose NO TRANSACTION\n-- +goose Up\n', [1, 1, 0], 2],
    ['as sql-migrate says it', '-- +migrate Up notransaction\n', [1, 1, 0], 2],
    ['with it, in a transaction of its own', '-- acd:no-transaction\nSTART TRANSACTION;\n', [0, 0, 0], 1],
  ])('%s: a refused third statement, and what it leaves', async (_how, head, left, done) => {
    const { run, session, directory } = await stage({ '01_three.sql': `${head}${three}` })
    const outcome = await run()
    expect(outcome.failure?.message).toContain('Duplicate entry')
    expect(outcome.migrations[0]!.statements.done).toBe(done)
    expect(await numbers(session)).toEqual(left)
    await addFiles(directory, { '01_three.sql': `${head}${three.replace('(1, 9)', '(4, 9)')}` })
    expect((await run()).failure).toBeUndefined()
    expect(await numbers(session)).toEqual([1, 1, 0, 9])
  })

  it('holds no lock of the statement before while the next one runs', async () => {
    const { run, session } = await stage({
      '01_two.sql': `-- acd:no-transaction\nUPDATE t SET n = 1 WHERE id = 1;\nINSERT INTO t SELECT 7, COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_mysql_thread_id = CONNECTION_ID() AND trx_rows_modified > 0;`,
    })
    expect((await run()).failure).toBeUndefined()
    expect(await numbers(session)).toEqual([1, 0, 0, 0])
  })

  it('runs a procedure that commits by itself, outside of any transaction', async () => {
    const { run, session } = await stage({
      '01_procedure.sql':
        'CREATE PROCEDURE fill() BEGIN SET TRANSACTION ISOLATION LEVEL READ COMMITTED; UPDATE t SET n = 5; END;',
      '02_call.sql': '-- acd:no-transaction\nCALL fill();',
    })
    expect((await run()).failure).toBeUndefined()
    expect(await numbers(session)).toEqual([5, 5, 5])
  })

  it('holds for the way back where its file has it', async () => {
    const { run, session, directory, connection } = await stage({
      '01_x.sql': 'UPDATE t SET n = 3 WHERE id = 3;',
      '01_x.down.sql': `-- acd:no-transaction\n${three}`,
    })
    await run()
    const outcome = await revertMigrations(runOptions(directory, connection))
    expect(outcome.failure?.message).toContain('Duplicate entry')
    expect(await numbers(session)).toEqual([1, 1, 3])
  })

  it('is refused with anything behind it', async () => {
    const { run } = await stage({ '01_x.sql': '-- acd:no-transaction false\nDO 1;' })
    await expect(run()).rejects.toThrow(/01_x\.sql:1:1 acd:no-transaction takes nothing behind it, not "false"/)
  })
})

it('acd:lock-timeout says how long a file tries to get its table', async () => {
  const { run, session } = await stage({ '01_x.sql': '-- acd:lock-timeout 0s\nALTER TABLE t ADD a INT;' })
  await session.query('START TRANSACTION; SELECT * FROM t')
  const outcome = await run({ lockTimeoutMs: 3_600_000 })
  expect(outcome.failure?.message).toMatch(/[Ll]ock wait timeout/)
  await session.query('COMMIT')
  expect((await run()).result).toBe('succeeded')
})
