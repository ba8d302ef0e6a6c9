import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { lintBlocking } from '../../src/migrate/lint/blocking-rules.ts'
import type { LintLimits } from '../../src/migrate/lint/blocking-rules.ts'
import { lintDependents } from '../../src/migrate/lint/dependent-rules.ts'
import { readDirectory } from '../../src/migrate/files/directory.ts'
import { lockName } from '../../src/migrate/lock/lock.ts'
import { startOwnMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { runMigrate } from '../support/migrate-command.ts'
import { migrationFiles } from '../support/migration-files.ts'

let server: TestServer
let connection: ConnectionOptions
let session: Session

beforeAll(async () => {
  server = await startOwnMariadb(['--performance-schema=ON'])
  connection = await server.schema()
  session = await server.session(connection)
  await session.query(
    'CREATE TABLE big (id INT PRIMARY KEY, name VARCHAR(20), n INT, v INT AS (n + 1) VIRTUAL, KEY n_ix (n), CHECK (n > 0));' +
      'INSERT INTO big (id, name, n) SELECT seq, seq, seq FROM seq_1_to_15000; ANALYZE TABLE big;' +
      'CREATE TABLE small LIKE big; CREATE TABLE other (id INT PRIMARY KEY, note VARCHAR(20));' +
      'CREATE VIEW names AS SELECT id, name FROM big; CREATE TRIGGER trig BEFORE INSERT ON big FOR EACH ROW SET NEW.name = 1;' +
      'CREATE PROCEDURE proc() SELECT name FROM big',
  )
})

async function load(files: Record<string, string>) {
  return loadMigrations(await readDirectory(await migrationFiles(files))).migrations
}

async function lint(sql: string, limits: Partial<LintLimits> = {}, database = connection) {
  const migrations = await load({ '01_change.contract.sql': sql })
  const own = await server.session(database)
  const result = await lintBlocking(own, {
    database: database.database,
    pending: migrations,
    migrations,
    trafficWindowSeconds: 900,
    limits: { copyRows: 12_000, ...limits },
  })
  await own.close()
  return { ...result, found: result.findings.map(({ code, line, message }) => `${code} ${line} ${message}`) }
}

describe('how long a change blocks', () => {
  it.each([
    [
      'a copy of a big table',
      'ALTER TABLE big MODIFY n BIGINT;',
      /^BL01 1 .*goes with ALGORITHM=COPY \(about 1\d{4} rows/,
    ],
    [
      'a lock against writers',
      'ALTER TABLE big ADD FULLTEXT INDEX f (name);',
      /^BL03 1 .*ALGORITHM=INPLACE LOCK=SHARED/,
    ],
    [
      'an estimated UPDATE of most rows',
      "UPDATE big SET name = 'x' WHERE name <> 'y';",
      /^BL08 1 .*looks at about 1\d{4} rows/,
    ],
  ])('finds %s', async (_what, sql, finding) => {
    expect((await lint(sql)).found).toEqual([expect.stringMatching(finding)])
  })

  it('finds a table that two files of the run rebuild, and leaves an instant change apart', async () => {
    const migrations = await load({
      '01_a.sql': 'ALTER TABLE big ADD INDEX a_ix (name);',
      '02_b.sql': 'ALTER TABLE other ADD COLUMN b INT;',
      '03_c.sql': 'ALTER TABLE big ADD INDEX c_ix (n, name);',
      '04_d.sql': 'ALTER TABLE other ADD COLUMN d INT;',
    })
    const own = await server.session(connection)
    const { findings } = await lintBlocking(own, {
      database: connection.database,
      pending: migrations,
      migrations,
      trafficWindowSeconds: 0,
    })
    await own.close()
    expect(findings.filter(({ code }) => code === 'BL07').map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringMatching(/^03_c\.sql .*big, which 01_a\.sql:1 changes, too; neither is instant$/),
    ])
  })

  it('finds the rebuild of a very big table, and leaves alone what writes no rows again', async () => {
    const limits = { rebuildBytes: 1_000 }
    expect(
      (await lint('ALTER TABLE big MODIFY n INT NOT NULL;', { ...limits, copyRows: 1_000_000, lockedRows: 1_000_000 }))
        .found,
    ).toEqual([expect.stringMatching(/^BL02 1 /)])
    expect((await lint('ALTER TABLE big ENGINE=InnoDB;', limits)).found).toEqual([expect.stringMatching(/^BL02 1 /)])
    expect((await lint('ALTER TABLE big ADD INDEX name_ix (name);', limits)).found).toEqual([])
  })

  it.each([
    'ALTER TABLE small MODIFY n BIGINT;',
    'ALTER TABLE big ADD COLUMN more INT;',
    '-- acd:algorithm copy\nALTER TABLE big MODIFY n BIGINT;',
    '-- acd:allow BL01 reason="at night"\nALTER TABLE big MODIFY n BIGINT;',
    "UPDATE big SET name = 'x' WHERE id = 1;",
    "-- acd:batch 100\nUPDATE big SET name = 'x' WHERE name <> 'y';",
    'ALTER TABLE nowhere ADD x INT;\nUPDATE nowhere SET x = 1 WHERE x = 2;',
  ])('has nothing against %s', async (sql) => {
    expect((await lint(sql)).found).toEqual([])
  })

  it('knows what earlier statements did to the table, and leaves nothing behind', async () => {
    const { found } = await lint(
      'ALTER TABLE big DROP COLUMN v, ADD COLUMN later INT;\nALTER TABLE big MODIFY later BIGINT;',
    )
    expect(found.filter((finding) => finding.startsWith('BL01 2'))).toHaveLength(1)
    const [left] = await session.query("SHOW TABLES LIKE '\\_acd%'")
    expect(left!.rows).toEqual([])
  })

  it('asks nothing while migrations run, nor of an account that cannot make a table, and says so', async () => {
    const holder = await server.session(connection)
    await holder.query(`SELECT GET_LOCK('${lockName(connection.database)}', 0)`)
    expect(await lint('ALTER TABLE big MODIFY n BIGINT;')).toMatchObject({
      findings: [],
      notes: ['not tried on copies of the tables: migrations run there now'],
    })
    await holder.query(`SELECT RELEASE_LOCK('${lockName(connection.database)}')`)
    await session.query(
      `CREATE USER reader@'%' IDENTIFIED BY 'pw'; GRANT SELECT ON \`${connection.database}\`.* TO reader@'%'`,
    )
    const { notes } = await lint(
      'ALTER TABLE big MODIFY n BIGINT;',
      {},
      { ...connection, user: 'reader', password: 'pw' },
    )
    expect(notes).toEqual([expect.stringMatching(/^not tried on copies of the tables: .*denied/)])
  })
})

describe('what the application sends', () => {
  it.each([
    ['BC11', "INSERT INTO other VALUES (1, 'a')", 'ALTER TABLE other ADD COLUMN more INT;'],
    ['BC12', 'SELECT id FROM big FORCE INDEX (n_ix) WHERE n = 1', 'ALTER TABLE big DROP INDEX n_ix;'],
  ])('makes %s known', async (code, query, sql) => {
    await session.query(`${query}`)
    await session.query('DO 0')
    expect((await lint(sql)).found).toEqual([expect.stringMatching(new RegExp(`^${code} 1 .*last seen 20`))])
  })

  it('is not known where performance_schema is off', async () => {
    const silent = await startOwnMariadb()
    const where = await silent.schema()
    const own = await silent.session(where)
    const migrations = await load({ '01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY);' })
    const request = { database: where.database, pending: migrations, migrations, trafficWindowSeconds: 900 }
    expect((await lintBlocking(own, request)).notes).toEqual([
      'queries of the application not checked: performance_schema is off on this server',
    ])
  })
})

describe('what else reads a column that goes', () => {
  const found = async (sql: string) =>
    (await lintDependents(session, await load({ '01_change.contract.sql': sql }))).map(
      ({ code, message }) => `${code} ${message}`,
    )

  it('is a view, a trigger or a routine, by name', async () => {
    const title = 'BC13 takes a column from under a view, trigger or routine: '
    const all = ['view names', 'trigger trig', 'procedure proc'].map((what) => `${title}${what} uses big.name`)
    expect(await found('ALTER TABLE big DROP COLUMN name;')).toEqual(all)
    expect(await found('ALTER TABLE big CHANGE name label VARCHAR(20);')).toEqual(all)
    expect(await found('ALTER TABLE big MODIFY name VARCHAR(30);')).toEqual([])
    expect(await found('ALTER TABLE other DROP COLUMN note;')).toEqual([])
  })

  it('is no trouble when the file has changed it before', async () => {
    const sql =
      'DROP TRIGGER trig;\nDROP PROCEDURE proc;\nCREATE OR REPLACE VIEW names AS SELECT id FROM big;\nALTER TABLE big DROP COLUMN name;'
    expect(await found(sql)).toEqual([])
  })

  it('finds a new index that one covers that is there', async () => {
    expect(await found('CREATE INDEX again ON big (n);')).toEqual([
      'ST07 an index that another one covers: (n) of big is covered by n_ix',
    ])
    expect(await found('ALTER TABLE big DROP INDEX n_ix, ADD INDEX again (n);')).toEqual([])
    expect(await found('CREATE INDEX both_ix ON big (n, name);')).toEqual([])
  })
})

it('migrate lint --url looks with the eyes of that server, and makes nothing in a dry run', async () => {
  const directory = await migrationFiles({
    'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
    'migrations/01_change.sql':
      'ALTER TABLE other ADD COLUMN IF NOT EXISTS extra INT;\nCREATE INDEX e ON other ((id + 1));\n',
  })
  const found = async (...words: string[]) =>
    (await runMigrate(directory, connection, ['lint', ...words])).checks
      .map(({ code, line }: { code: string; line: number }) => `${code} ${line}`)
      .filter((finding: string) => finding.startsWith('ST09'))
  expect(await found()).toEqual(['ST09 2'])
  expect(await found('--target', 'mysql8.0', '--dry-run')).toEqual(['ST09 1'])
  const wrong = await runMigrate(directory, connection, ['lint', '--target', 'oracle', '--enable', 'ZZ99'])
  expect(wrong).toMatchObject({ exitCode: 3 })
})
