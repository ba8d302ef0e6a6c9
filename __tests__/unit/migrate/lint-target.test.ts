import { describe, expect, it } from 'vitest'
import { loadMigrations } from '../../../src/migrate/files/files.ts'
import { lintMigrations } from '../../../src/migrate/lint/lint.ts'
import type { LintSettings } from '../../../src/migrate/lint/lint.ts'
import { lintSeeds } from '../../../src/migrate/lint/seed-rules.ts'
import { parseTarget } from '../../../src/migrate/lint/server-target.ts'

const before = {
  '01_tables.sql': 'CREATE TABLE t (id BIGINT PRIMARY KEY, n INT, m INT);',
  '02_routine.sql':
    'CREATE PROCEDURE fill(IN a INT) BEGIN SELECT a; END;\nCREATE FUNCTION f(a INT) RETURNS INT RETURN a;',
}

function load(files: Record<string, string>) {
  const { migrations, problems } = loadMigrations(
    Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  )
  expect(problems).toEqual([])
  return migrations
}

const codes = (sql: string, settings: LintSettings = {}, file = '03_change.sql') =>
  lintMigrations(load({ ...before, [file]: sql }), (migration) => migration.file === file, settings).map(
    ({ code }) => code,
  )
const on = (target: string) => ({ target: parseTarget(target) })

describe('the server that the migrations are for', () => {
  it.each([
    ['5.7', { isMariaDb: false, major: 5, minor: 7 }],
    ['mysql8.0', { isMariaDb: false, major: 8, minor: 0 }],
    ['MariaDB 10.11', { isMariaDb: true, major: 10, minor: 11 }],
    ['10.11.19-MariaDB-deb12', { isMariaDb: true, major: 10, minor: 11 }],
    ['oracle', undefined],
  ])('is read from %s', (text, target) => expect(parseTarget(text)).toEqual(target))

  it.each([
    ['ALTER TABLE t ADD COLUMN IF NOT EXISTS x INT', 'mysql8.0', 'mariadb10.11'],
    ['CREATE OR REPLACE TABLE u (id INT PRIMARY KEY)', 'mysql8.0', 'mariadb10.11'],
    ['CREATE INDEX e ON t ((n + 1))', 'mariadb10.11', 'mysql8.0'],
    ['ALTER TABLE t ADD INDEX e ((n + 1))', 'mysql5.7', 'mysql8.0'],
    ['ALTER TABLE t ADD CHECK (n > 0) NOT ENFORCED', 'mariadb10.11', 'mysql8.0'],
    ['CREATE TABLE u (id INT PRIMARY KEY, n INT, KEY k (n) INVISIBLE)', 'mariadb10.11', 'mysql8.0'],
    ['ALTER TABLE t RENAME COLUMN n TO x', 'mysql5.7', 'mysql8.0'],
    ['CREATE TABLE u (id INT PRIMARY KEY, n INT DEFAULT (1 + 1))', 'mysql5.7', 'mariadb10.11'],
  ])('%s: unknown to %s, known to %s', (sql, without, having) => {
    expect(codes(sql, on(without))).toContain('ST09')
    expect(codes(sql, on(having))).not.toContain('ST09')
  })

  it('is MySQL 8 when nobody says', () => {
    expect(codes('ALTER TABLE t ADD COLUMN IF NOT EXISTS x INT')).toContain('ST09')
    expect(codes('CREATE INDEX e ON t ((n + 1))')).not.toContain('ST09')
  })

  it('makes several changes in one ALTER a risk where DDL is not atomic', () => {
    const sql = 'ALTER TABLE t ADD x INT, ADD y INT'
    expect(codes(sql, on('5.7'))).toEqual(['CR05'])
    expect(codes(sql, on('8.0'))).toEqual([])
    expect(codes('ALTER TABLE t ADD x INT, ALGORITHM=INPLACE, LOCK=NONE', on('5.7'))).toEqual([])
  })

  it.each([
    ['CREATE TABLE `groups` (id INT PRIMARY KEY)', '8.0', true],
    ['CREATE TABLE `groups` (id INT PRIMARY KEY)', '5.7', false],
    ['ALTER TABLE t ADD COLUMN `key` INT', 'mariadb10.11', true],
    ['ALTER TABLE t ADD COLUMN `rank` INT', 'mysql8.0', true],
    ['ALTER TABLE t ADD COLUMN `rank` INT', 'mariadb10.11', false],
    ['ALTER TABLE t ADD COLUMN `qualify` INT', '8.4', true],
    ['ALTER TABLE t ADD COLUMN ranking INT', '8.4', false],
  ])('%s on %s: a reserved word: %s', (sql, target, isReserved) => {
    expect(codes(sql, on(target)).includes('ST04')).toBe(isReserved)
  })
})

describe('a routine', () => {
  it('that comes back with other parameters breaks its callers', () => {
    expect(codes('DROP PROCEDURE fill;\nCREATE PROCEDURE fill(a INT, b INT) BEGIN SELECT a; END;')).toContain('BC14')
    expect(codes('CREATE OR REPLACE FUNCTION f(a INT) RETURNS BIGINT RETURN a;')).toContain('BC14')
    expect(
      codes('CREATE OR REPLACE FUNCTION f(a INT) RETURNS BIGINT RETURN a;', {}, '03_change.contract.sql'),
    ).not.toContain('BC14')
  })

  it('may get another body, or another spelling of the same parameters', () => {
    expect(codes('CREATE OR REPLACE PROCEDURE `fill`(`a` int) BEGIN SELECT a + 1; END;')).not.toContain('BC14')
  })
})

describe('types', () => {
  it('FLOAT for money is looked for only where it is asked for', () => {
    const sql = 'ALTER TABLE t ADD price FLOAT, ADD width FLOAT'
    expect(codes(sql)).toEqual([])
    expect(codes(sql, { enabled: ['ST02'] })).toEqual(['ST02'])
  })

  it('a TIMESTAMP says whether it may be NULL, or its default', () => {
    expect(codes('ALTER TABLE t ADD a TIMESTAMP')).toEqual(['ST08'])
    expect(codes('ALTER TABLE t ADD a TIMESTAMP NULL, ADD b TIMESTAMP DEFAULT CURRENT_TIMESTAMP')).toEqual([])
  })
})

it('several changes of structure in one file are worth a note, once', () => {
  const sql = 'ALTER TABLE t ADD x INT;\nCREATE TABLE u (id INT PRIMARY KEY);\nCREATE TABLE v (id INT PRIMARY KEY);'
  expect(codes(sql)).toEqual(['CR03'])
})

it('a seed says what can be said twice', () => {
  const [seed] = load({
    '01_seed.sql':
      'INSERT INTO t VALUES (1, 1, 1);\nINSERT IGNORE INTO t VALUES (2, 1, 1);\nREPLACE INTO t VALUES (3, 1, 1);\n' +
      'INSERT INTO t VALUES (4, 1, 1) ON DUPLICATE KEY UPDATE n = 1;\n-- acd:allow SD01 reason="a log"\nINSERT INTO t VALUES (5, 1, 1);',
  })
  expect(lintSeeds([seed!], () => true).map(({ code, line }) => `${code} ${line}`)).toEqual(['SD01 1'])
})
