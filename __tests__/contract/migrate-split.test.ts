import { beforeAll, describe, expect, it } from 'vitest'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { lintMigrations } from '../../src/migrate/lint/lint.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { NotSplittable, splitChange } from '../../src/migrate/rewrite/split-change.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const base = {
  '01_t.sql':
    "CREATE TABLE t (id INT PRIMARY KEY, old VARCHAR(20) NOT NULL, n INT, price DECIMAL(10,3)); INSERT INTO t VALUES (1, 'a', NULL, 1.239), (2, 'b', 2, NULL);",
}

function split(sql: string, later: Record<string, string> = {}) {
  const files = { ...base, '20_change.sql': sql, ...later }
  const { migrations } = loadMigrations(
    Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  )
  return splitChange(migrations[1]!, migrations.slice(0, 1), migrations.slice(2))
}

describe('a renamed column, split', () => {
  it('serves both versions between expand and contract', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(base)
    await runMigrations(runOptions(directory, connection))
    const files = split('ALTER TABLE t RENAME COLUMN old TO fresh;')
    expect(files.map(({ file }) => file)).toEqual([
      '20_change.expand.sql',
      '21_change_fill.data.sql',
      '22_change_drop_old.contract.sql',
    ])
    await addFiles(directory, Object.fromEntries(files.map(({ file, text }) => [file, text])))
    const expanded = await runMigrations(runOptions(directory, connection, { phase: 'expand' }))
    expect(expanded.failure).toBeUndefined()
    const session = await server.session(connection)
    await session.query("INSERT INTO t (id, old) VALUES (3, 'by the old version')")
    await session.query("INSERT INTO t (id, fresh) VALUES (4, 'by the new version')")
    await session.query("UPDATE t SET old = 'A' WHERE id = 1; UPDATE t SET fresh = 'B' WHERE id = 2")
    const [rows] = await session.query('SELECT id, old, fresh FROM t ORDER BY id')
    expect(rows!.rows.map(({ old, fresh }) => [old, fresh])).toEqual([
      ['A', 'A'],
      ['B', 'B'],
      ['by the old version', 'by the old version'],
      ['by the new version', 'by the new version'],
    ])
    const contracted = await runMigrations(runOptions(directory, connection, { phase: 'contract' }))
    expect(contracted.failure).toBeUndefined()
    const [columns] = await session.query('SHOW COLUMNS FROM t')
    expect(columns!.rows.map((row) => [row['Field'], row['Null']])).toEqual([
      ['id', 'NO'],
      ['n', 'YES'],
      ['price', 'YES'],
      ['fresh', 'NO'],
    ])
  })
})

async function expanded(sql: string) {
  const connection = await server.schema()
  const directory = await migrationFiles(base)
  await runMigrations(runOptions(directory, connection))
  await addFiles(directory, Object.fromEntries(split(sql).map(({ file, text }) => [file, text])))
  const go = async (phase: 'expand' | 'contract') =>
    expect((await runMigrations(runOptions(directory, connection, { phase }))).failure).toBeUndefined()
  await go('expand')
  const session = await server.session(connection)
  const rows = async (query: string) => (await session.query(query))[0]!.rows.map((row) => Object.values(row))
  return { session, rows, contract: () => go('contract') }
}

describe('a column of another type, split', () => {
  it('takes what either version writes, and changes no value of the old one while it is filled', async () => {
    const { session, rows, contract } = await expanded('ALTER TABLE t MODIFY old VARCHAR(5) NOT NULL')
    await session.query("INSERT INTO t (id, old) VALUES (3, 'too long for it')")
    await session.query("INSERT INTO t (id, old_new) VALUES (4, 'new')")
    await session.query("UPDATE t SET old_new = 'B' WHERE id = 2")
    expect(await rows('SELECT id, old, old_new FROM t ORDER BY id')).toEqual([
      [1, 'a', 'a'],
      [2, 'B', 'B'],
      [3, 'too long for it', 'too l'],
      [4, 'new', 'new'],
    ])
    await contract()
    expect(await rows('SELECT id, old_new FROM t ORDER BY id')).toHaveLength(4)
  })

  it('is filled with rounded values without rounding the original', async () => {
    const { rows } = await expanded('ALTER TABLE t MODIFY price DECIMAL(10,1)')
    expect(await rows('SELECT price, price_new FROM t WHERE id = 1')).toEqual([['1.239', '1.2']])
  })
})

describe('a renamed table, split', () => {
  it('is there under both names until the contract, and under the new one after it', async () => {
    const { session, rows, contract } = await expanded('RENAME TABLE t TO fresh')
    await session.query("INSERT INTO fresh (id, old) VALUES (3, 'new'); UPDATE t SET n = 7 WHERE id = 1")
    expect(await rows('SELECT id, n FROM fresh ORDER BY id')).toEqual([
      [1, 7],
      [2, 2],
      [3, null],
    ])
    await contract()
    expect(await rows("SHOW FULL TABLES LIKE 'fresh%'")).toEqual([['fresh', 'BASE TABLE']])
    expect(await rows('SELECT COUNT(*) FROM fresh')).toEqual([[3]])
  })
})

describe('every split', () => {
  it('goes behind the last file when the numbers after it are taken', () => {
    const files = split('ALTER TABLE t RENAME COLUMN old TO fresh', {
      '21_next.sql': 'SELECT 1',
      '30_last.sql': 'SELECT 1',
    })
    expect(files.map(({ file }) => file.slice(0, 2))).toEqual(['31', '32', '33'])
  })

  it.each([
    ['ALTER TABLE t CHANGE old fresh VARCHAR(20) NOT NULL', 3],
    ['ALTER TABLE t DROP COLUMN old', 2],
    ['ALTER TABLE t DROP COLUMN n', 1],
    ['ALTER TABLE t MODIFY n INT NOT NULL', 2],
    ['ALTER TABLE t ADD COLUMN m INT NOT NULL', 3],
    ['ALTER TABLE t ADD UNIQUE u (n)', 1],
    ['ALTER TABLE t MODIFY old VARCHAR(5)', 3],
    ['RENAME TABLE t TO fresh', 2],
    ['ALTER TABLE t RENAME TO fresh', 2],
  ])('of %s gives %i files that lint finds no error in', (sql, count) => {
    const files = split(sql)
    expect(files).toHaveLength(count)
    const all = [...Object.entries(base), ...files.map(({ file, text }): [string, string] => [file, text])]
    const { migrations, problems } = loadMigrations(
      all.map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
    )
    expect(problems).toEqual([])
    expect(lintMigrations(migrations).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('is refused for what has no known rewrite', () => {
    expect(() => split('ALTER TABLE t MODIFY old VARCHAR(50) NOT NULL DEFAULT 1, ADD COLUMN x INT')).toThrow(
      NotSplittable,
    )
    expect(() => split('ALTER TABLE t MODIFY n BIGINT')).toThrow('nothing to split')
    expect(() => split('DROP TABLE t')).toThrow(NotSplittable)
  })
})

describe('columns split and merged, split', () => {
  const people = {
    '01_t.sql':
      "CREATE TABLE people (id INT PRIMARY KEY, name VARCHAR(60) NOT NULL, city VARCHAR(20), zip VARCHAR(10) NOT NULL); INSERT INTO people VALUES (1, 'Ada Lovelace', 'London', 'W1'), (2, 'Alan Turing', NULL, 'CB2');",
  }

  async function stage(sql: string) {
    const connection = await server.schema()
    const directory = await migrationFiles(people)
    await runMigrations(runOptions(directory, connection))
    const { migrations } = loadMigrations(
      Object.entries({ ...people, '20_change.sql': sql }).map(([file, text]) => ({
        file,
        bytes: new TextEncoder().encode(text),
      })),
    )
    const files = splitChange(migrations[1]!, migrations.slice(0, 1))
    await addFiles(directory, Object.fromEntries(files.map(({ file, text }) => [file, text])))
    const run = async (phase: 'expand' | 'contract') =>
      expect((await runMigrations(runOptions(directory, connection, { phase }))).failure).toBeUndefined()
    const session = await server.session(connection)
    const rows = async (what: string) => {
      const [answer] = await session.query(`SELECT ${what} AS shown FROM people ORDER BY id`)
      return answer!.rows.map(({ shown }) => shown)
    }
    return { files, run, session, rows }
  }

  it('fill the new columns from the old one, whoever writes it, until the old one goes', async () => {
    const { files, run, session, rows } = await stage(
      "ALTER TABLE people ADD COLUMN first VARCHAR(30) NOT NULL, ADD COLUMN `last` VARCHAR(30); UPDATE people SET first = SUBSTRING_INDEX(name, ' ', 1), people.last = SUBSTRING_INDEX(people.`name`, ' ', -1); ALTER TABLE people DROP COLUMN name;",
    )
    expect(files.map(({ file }) => file)).toEqual([
      '20_change.expand.sql',
      '21_change_fill.data.sql',
      '22_change_drop_old.contract.sql',
    ])
    await run('expand')
    await session.query("INSERT INTO people (id, name, zip) VALUES (3, 'Grace Hopper', 'NY')")
    await session.query("INSERT INTO people (id, first, last, zip) VALUES (4, 'Barbara', 'Liskov', 'MA')")
    await session.query(
      "UPDATE people SET name = 'Ada King' WHERE id = 1; UPDATE people SET first = 'A. M.' WHERE id = 2",
    )
    const shown = ['Ada|King', 'A. M.|Turing', 'Grace|Hopper', 'Barbara|Liskov']
    expect(await rows("CONCAT(first, '|', last)")).toEqual(shown)
    await run('contract')
    expect(await rows("CONCAT(first, '|', last)")).toEqual(shown)
    await expect(session.query("INSERT INTO people (id, last, zip) VALUES (5, 'x', 'y')")).rejects.toThrow(/first/)
  })

  it('merge several into one', async () => {
    const { run, session, rows } = await stage(
      "ALTER TABLE people ADD COLUMN place VARCHAR(40); UPDATE people SET place = CONCAT_WS(', ', city, zip); ALTER TABLE people DROP COLUMN city, DROP COLUMN zip;",
    )
    await run('expand')
    await session.query("INSERT INTO people (id, name, city, zip) VALUES (3, 'c', 'Oslo', '0150')")
    await session.query("INSERT INTO people (id, name, place) VALUES (4, 'd', 'Rome, 00100')")
    await session.query("UPDATE people SET city = 'Cambridge' WHERE id = 2")
    const shown = ['London, W1', 'Cambridge, CB2', 'Oslo, 0150', 'Rome, 00100']
    expect(await rows('place')).toEqual(shown)
    await run('contract')
    expect(await rows('place')).toEqual(shown)
  })

  it.each([
    [
      'ALTER TABLE people ADD a INT; UPDATE people SET a = 1 WHERE id > 1; ALTER TABLE people DROP city;',
      /leave out WHERE/,
    ],
    ['ALTER TABLE people ADD a INT; UPDATE people SET zip = 1; ALTER TABLE people DROP city;', /only fill the columns/],
    [
      'ALTER TABLE people ADD a INT; UPDATE people SET a = b; ALTER TABLE people DROP b;',
      /no earlier migration says what people\.b is/,
    ],
  ])('are refused as %s', async (sql, message) => {
    await expect(stage(sql)).rejects.toThrow(message)
  })
})
