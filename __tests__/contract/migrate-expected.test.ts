import { beforeAll, describe, expect, it } from 'vitest'
import { planMarkdown, renderStatements } from '../../src/migrate/report.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { onlyOnMariaDb } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

async function schemaWith(sql: string) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(sql)
  return { connection, session }
}

const plain = `CREATE TABLE t (id INT NOT NULL PRIMARY KEY, n INT, name VARCHAR(40), long_name VARCHAR(63), d DECIMAL(10,2),
kind ENUM('a','b'), ix INT, body TEXT, KEY ix_ix (ix)) DEFAULT CHARSET=utf8mb4`
const withCheck = 'CREATE TABLE t (id INT PRIMARY KEY, n INT, v INT AS (n + 1) VIRTUAL, CHECK (n > 0))'
const withFulltext = 'CREATE TABLE t (id INT PRIMARY KEY, n INT, body TEXT, FULLTEXT KEY body_ix (body))'
const compressed = 'CREATE TABLE t (id INT PRIMARY KEY, n INT) ROW_FORMAT=COMPRESSED'

const changes: [definition: string, sql: string][] = [
  ...[
    'ADD COLUMN a INT',
    "ADD COLUMN a VARCHAR(10) NOT NULL DEFAULT 'x'",
    'ADD COLUMN a TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP',
    'ADD COLUMN a INT FIRST',
    'ADD COLUMN a INT AFTER n',
    'ADD COLUMN a INT DEFAULT (n + 1)',
    'ADD COLUMN a INT AS (n + 1) VIRTUAL',
    'ADD COLUMN a INT AS (n + 1) STORED',
    'ADD COLUMN a INT UNIQUE',
    'ADD COLUMN a INT CHECK (a > 0)',
    'DROP COLUMN n',
    'DROP COLUMN ix',
    'RENAME COLUMN n TO m',
    'CHANGE COLUMN n m INT',
    'MODIFY COLUMN n BIGINT',
    'MODIFY COLUMN n INT UNSIGNED',
    'MODIFY COLUMN n INT NOT NULL',
    'MODIFY COLUMN n INT AFTER name',
    'MODIFY COLUMN n INT DEFAULT 7',
    'MODIFY COLUMN name VARCHAR(60)',
    'MODIFY COLUMN long_name VARCHAR(64)',
    'MODIFY COLUMN name VARCHAR(20)',
    'MODIFY COLUMN d DECIMAL(12,2)',
    "MODIFY COLUMN kind ENUM('a','b','c')",
    "MODIFY COLUMN kind ENUM('a','x','b')",
    'MODIFY COLUMN body MEDIUMTEXT',
    'MODIFY COLUMN name VARCHAR(40) CHARACTER SET latin1',
    'ALTER COLUMN n SET DEFAULT 3',
    'ALTER COLUMN n DROP DEFAULT',
    'ADD INDEX n_ix (n)',
    'ADD UNIQUE INDEX n_ix (n)',
    'ADD FULLTEXT INDEX body_ix (body)',
    'DROP INDEX ix_ix',
    'RENAME INDEX ix_ix TO iy_ix',
    'DROP PRIMARY KEY',
    'DROP PRIMARY KEY, ADD PRIMARY KEY (id, ix)',
    'ADD CONSTRAINT f FOREIGN KEY (ix) REFERENCES p (id)',
    'ADD CONSTRAINT c CHECK (n > 0)',
    'CONVERT TO CHARACTER SET latin1',
    'DEFAULT CHARACTER SET latin1',
    "COMMENT = 'x'",
    'AUTO_INCREMENT = 100',
    'ENGINE = InnoDB',
    'ENGINE = MyISAM',
    'ORDER BY n',
    'PARTITION BY HASH (id) PARTITIONS 2',
    'FORCE',
    'ADD SYSTEM VERSIONING',
    'RENAME TO u',
    'ADD COLUMN a INT, ADD INDEX n_ix (n)',
  ].map((clause): [string, string] => [plain, `ALTER TABLE t ${clause}`]),
  [plain, 'CREATE INDEX n_ix ON t (n)'],
  [plain, 'CREATE FULLTEXT INDEX body_ix ON t (body)'],
  [plain, 'SET foreign_key_checks = 0; ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (ix) REFERENCES p (id)'],
  [withCheck, 'ALTER TABLE t ADD COLUMN a INT'],
  [withCheck, 'ALTER TABLE t ADD COLUMN a INT FIRST'],
  [withFulltext, 'ALTER TABLE t ADD COLUMN a INT'],
  [withFulltext, 'ALTER TABLE t DROP COLUMN n'],
  [withFulltext, 'ALTER TABLE t FORCE'],
  [withFulltext, 'ALTER TABLE t MODIFY COLUMN n INT NOT NULL'],
  [withCheck, 'ALTER TABLE t MODIFY COLUMN n INT FIRST'],
  [compressed, 'ALTER TABLE t DROP COLUMN n'],
  [compressed, 'ALTER TABLE t ADD COLUMN a INT'],
]

/** Each change meets a table of its own, so that one run answers for all. */
const own = (sql: string, index: number) =>
  sql
    .replaceAll(/\b(TABLE|ON) t\b/g, `$1 t${index}`)
    .replace('CONSTRAINT f ', `CONSTRAINT f${index} `)
    .replace('RENAME TO u', `RENAME TO u${index}`)

describe('a dry run', () => {
  it('expects the algorithm that the run then sends', { timeout: 120_000 }, async (context) => {
    onlyOnMariaDb(context, 'which change needs which algorithm differs from MySQL')
    const tables = changes.map(([definition], index) => own(definition, index))
    const { connection } = await schemaWith(
      `CREATE TABLE p (id INT PRIMARY KEY) DEFAULT CHARSET=utf8mb4; ${tables.join('; ')}`,
    )
    const directory = await migrationFiles(
      Object.fromEntries(changes.map(([, sql], index) => [`${index + 10}_a.sql`, `${own(sql, index)};`])),
    )
    const planned = await runMigrations(runOptions(directory, connection, { isDryRun: true }))
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    const expected = new Map(planned.statements.map(({ migration, change }) => [migration, change?.algorithm]))
    expect(expected.size).toBe(changes.length)
    const differences = outcome.migrations.flatMap(({ id, algorithm }, index) =>
      expected.get(id) === algorithm ? [] : [`${changes[index]![1]}: expected ${expected.get(id)}, sent ${algorithm}`],
    )
    expect(differences).toEqual([])
  })

  it('tells the size of the table that a statement changes, also under its next name', async () => {
    const { connection } = await schemaWith(
      `CREATE TABLE big (id INT PRIMARY KEY, n INT); INSERT INTO big SELECT seq, seq FROM ${numbersTo(20000)}; ANALYZE TABLE big`,
    )
    const directory = await migrationFiles({
      '01_a.sql':
        'CREATE TABLE fresh (id INT PRIMARY KEY);\nALTER TABLE fresh ADD COLUMN n INT;\nALTER TABLE big RENAME TO large;',
      '02_b.sql':
        'ALTER TABLE large ADD INDEX n_ix (n), ALGORITHM=COPY;\nUPDATE large SET n = 1 WHERE id = 1;\nDROP TABLE large;\nDROP TABLE fresh;',
    })
    const planned = await runMigrations(runOptions(directory, connection, { isDryRun: true }))
    const known = planned.statements.map(({ change }) => change)
    expect(known.map((change) => change?.table)).toEqual([
      undefined,
      undefined,
      'big',
      'large',
      'large',
      'large',
      undefined,
    ])
    expect(known[3]).toMatchObject({ algorithm: 'ALGORITHM=COPY', basis: 'written' })
    for (const change of known.slice(2, 6)) {
      expect(change!.rows).toBeGreaterThan(10_000)
      expect(change!.bytes).toBeGreaterThan(100_000)
    }
    const size = /about \d+ rows, \d+ (KB|MB)/.source
    expect(renderStatements(planned)).toMatch(
      new RegExp(`-- 02_b\n-- large: ${size}; ALGORITHM=COPY\nALTER TABLE large .*\n-- large: ${size}\nUPDATE`),
    )
    expect(planMarkdown(planned, 'up', 'shop')).toMatch(
      /\| 02_b \| ` ALTER TABLE large .*` \| large \| \d+ \| \d+ (KB|MB) \| ALGORITHM=COPY \|/,
    )
  })
})
