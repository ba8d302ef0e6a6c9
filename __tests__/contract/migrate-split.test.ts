import { beforeAll, describe, expect, it } from 'vitest'
import { loadMigrations } from '../../src/migrate/files.ts'
import { lintMigrations } from '../../src/migrate/lint/lint.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { NotSplittable, splitChange } from '../../src/migrate/split-change.ts'
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
    "CREATE TABLE t (id INT PRIMARY KEY, old VARCHAR(20) NOT NULL, n INT); INSERT INTO t VALUES (1, 'a', NULL), (2, 'b', 2);",
}

function split(sql: string) {
  const files = { ...base, '20_change.sql': sql }
  const { migrations } = loadMigrations(
    Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  )
  return splitChange(migrations[1]!, migrations.slice(0, 1))
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
      ['fresh', 'NO'],
    ])
  })
})

describe('every split', () => {
  it.each([
    ['ALTER TABLE t CHANGE old fresh VARCHAR(20) NOT NULL', 3],
    ['ALTER TABLE t DROP COLUMN old', 2],
    ['ALTER TABLE t DROP COLUMN n', 1],
    ['ALTER TABLE t MODIFY n INT NOT NULL', 2],
    ['ALTER TABLE t ADD COLUMN m INT NOT NULL', 3],
    ['ALTER TABLE t ADD UNIQUE u (n)', 1],
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
    expect(() => split('ALTER TABLE t MODIFY old VARCHAR(5)')).toThrow(NotSplittable)
    expect(() => split('DROP TABLE t')).toThrow(NotSplittable)
  })
})
