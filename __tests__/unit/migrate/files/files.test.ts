import { describe, expect, it } from 'vitest'
import { compareVersions, parseFileName } from '../../../../src/migrate/files/file-name.ts'
import { indexFiles, whenAllApplied } from '../../../../src/migrate/files/file-index.ts'
import { loadMigrations } from '../../../../src/migrate/files/files.ts'
import { checksumOf } from '../../../../src/migrate/files/source-file.ts'
import type { JournalRow } from '../../../../src/migrate/journal.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const load = (files: Record<string, string>, placeholders?: Record<string, string>) =>
  loadMigrations(
    Object.entries(files).map(([file, text]) => ({ file, bytes: bytes(text) })),
    placeholders,
  )
const problemsOf = (files: Record<string, string>, placeholders?: Record<string, string>) =>
  load(files, placeholders).problems.map(({ file, line, column, message }) =>
    [file, line, column, message].filter((part) => part !== undefined).join(':'),
  )

describe('the name of a migration', () => {
  it.each([
    [
      '20260101000000_create.sql',
      { id: '20260101000000_create', version: [20260101000000n], phase: undefined, direction: 'up', kind: 'versioned' },
    ],
    ['20260101000000_create.expand.sql', { id: '20260101000000_create', phase: 'expand' }],
    ['20260101000000_create.contract.sql', { phase: 'contract' }],
    ['000001_create.up.sql', { id: '000001_create', version: [1n], direction: 'up' }],
    ['000001_create.down.sql', { id: '000001_create', direction: 'down' }],
    ['V1__create.sql', { id: 'V1__create', version: [1n] }],
    ['V1_2.3__create.sql', { version: [1n, 2n, 3n] }],
    ['U1__create.sql', { id: 'V1__create', direction: 'down' }],
    ['R__views.sql', { kind: 'repeatable' }],
    ['B5__all.sql', { kind: 'baseline', version: [5n] }],
    ['20260101-create.js', { format: 'script', id: '20260101-create' }],
    ['20260101000000_create.mts', { format: 'script' }],
    ['2026.01.01T10.00.00.create.ts', { format: 'script', id: '2026.01.01T10.00.00.create' }],
  ])('%s is understood', (file, expected) => {
    expect(parseFileName(file)).toMatchObject(expected)
  })

  it.each(['README.md', 'helper.js', 'types.d.ts', 'seed.sql'])('%s is none', (file) => {
    expect(parseFileName(file)).toBeUndefined()
  })

  it('orders by numbers, not by text', () => {
    const files = ['V10__c.sql', 'V2__b.sql', 'V1_10__x.sql', 'V1_9__y.sql']
    const sorted = files.toSorted((a, b) => compareVersions(parseFileName(a)!.version, parseFileName(b)!.version))
    expect(sorted).toEqual(['V1_9__y.sql', 'V1_10__x.sql', 'V2__b.sql', 'V10__c.sql'])
  })
})

describe('bad input', () => {
  it('is reported all at once, each with its place', () => {
    const problems = problemsOf({
      '01_a.sql': 'SELECT 1;',
      '01_b.sql': 'SELECT 1;',
      'no-number.sql': 'SELECT 1;',
      '02_open.sql': "SELECT 1;\n  SELECT 'x",
      '03_delimiter.sql': 'DELIMITER $$\nSELECT 1;\n',
      '04_phase.sql': '-- acd:phase later\nSELECT 1;',
      '05_directive.sql': 'SELECT 1;\n-- acd:phaze expand\n',
    })
    expect(problems).toEqual([
      'no-number.sql:this file name has no number to order it by',
      "02_open.sql:2:10:the string that opens with ' is not closed",
      '03_delimiter.sql:2:1:the statement does not end with $$, the DELIMITER of line 1',
      '04_phase.sql:1:1:acd:phase is expand, data or contract, not "later"',
      '05_directive.sql:2:1:acd:phaze is no directive',
      '01_b.sql:has the same number as 01_a.sql: 1',
    ])
  })

  it.each([
    ["SELECT 'x", /written twice/],
    ['DELIMITER $$\nSELECT 1;', /write \$\$ behind it, and DELIMITER ;/],
    ['SELECT 1 */', /remove it/],
    ['CREATE PROCEDURE p() BEGIN SELECT 1;', /END behind its last statement/],
    ['SELECT 1\nDELIMITER $$', /end it with its delimiter/],
    ['DELIMITER\nSELECT 1', /DELIMITER \$\$/],
  ])('says what to do about %j', (text, fix) => {
    const { problems } = loadMigrations([{ file: '01_a.sql', bytes: Buffer.from(text) }])
    expect(problems).toMatchObject([{ fix: expect.stringMatching(fix) }])
  })

  it('is a file that is not UTF-8', () => {
    const { problems } = loadMigrations([
      { file: '01_a.sql', bytes: Buffer.from("SELECT 1;\nSELECT 'caf\xe9';", 'latin1') },
    ])
    expect(problems).toMatchObject([{ file: '01_a.sql', line: 2, column: 12, message: 'this file is not UTF-8' }])
  })

  it.each([
    ["SET sql_mode = '', autocommit = 0", 'autocommit is set together'],
    ['SET @a = 1, SESSION autocommit = 0', 'autocommit is set together'],
    ['SET @@SESSION.completion_type = 1', 'completion_type changes what COMMIT does'],
    ['SET SESSION TRANSACTION READ ONLY', 'a read only transaction cannot record'],
    ['SET tx_read_only = 1', 'a read only transaction cannot record'],
  ])('is what takes our transactions away: %s', (sql, message) => {
    expect(problemsOf({ '01_a.sql': `SELECT 1;\n${sql}` })).toEqual([expect.stringMatching(`^01_a.sql:2:1:${message}`)])
  })

  it('is a wish for placeholders that is not known', () => {
    expect(problemsOf({ '01_a.sql': '-- acd:placeholders yes\nSELECT ${a};' }, { a: '1' })).toEqual([
      '01_a.sql:1:1:acd:placeholders takes on, off or everywhere, not "yes"',
    ])
  })

  it('is an unknown placeholder, outside comments', () => {
    const text = '-- ${nothing}\nSELECT "${known}", "${unknown}";'
    expect(problemsOf({ '01_a.sql': text }, { known: 'x' })).toEqual([
      '01_a.sql:2:21:no value for the placeholder ${unknown}',
    ])
    expect(load({ '01_a.sql': text }, { known: 'x', unknown: 'y' }).migrations[0]!.statements[0]!.sql).toBe(
      'SELECT "x", "y"',
    )
    expect(load({ '01_a.sql': text }).migrations[0]!.statements[0]!.sql).toContain('${known}')
  })
})

describe('the phase', () => {
  const phases = (files: Record<string, string>) => load(files).migrations.map(({ phase }) => phase)
  const table = { '01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, n INT);' }

  it('is inferred from what the statements take away', () => {
    expect(phases({ ...table, '02.sql': 'ALTER TABLE t ADD m INT;' })).toEqual(['expand', 'expand'])
    expect(phases({ ...table, '02.sql': 'UPDATE t SET n = 1;' })).toEqual(['expand', 'data'])
    expect(phases({ ...table, '02.sql': 'ALTER TABLE t DROP n;' })).toEqual(['expand', 'contract'])
    expect(phases({ ...table, '02.sql': 'ALTER TABLE t MODIFY n BIGINT;' })).toEqual(['expand', 'expand'])
    expect(phases({ ...table, '02.sql': 'ALTER TABLE t MODIFY n SMALLINT;' })).toEqual(['expand', 'contract'])
  })

  it('is what the name or the file says', () => {
    expect(phases({ ...table, '02.expand.sql': 'ALTER TABLE t DROP n;' })).toEqual(['expand', 'expand'])
    expect(phases({ ...table, '02.sql': '-- acd:phase contract\nALTER TABLE t ADD m INT;' })).toEqual([
      'expand',
      'contract',
    ])
  })
})

describe('the checksum', () => {
  it('is the same with CRLF and a byte order mark, and another one after any edit', () => {
    const plain = checksumOf(bytes('SELECT 1;\nSELECT 2;\n'))
    expect(checksumOf(bytes('\uFEFFSELECT 1;\r\nSELECT 2;\r\n'))).toBe(plain)
    expect(checksumOf(bytes('SELECT 1;\nSELECT 3;\n'))).not.toBe(plain)
  })

  it('of every statement ignores comments and white space only', () => {
    const hashes = (text: string) => load({ '01.sql': text }).migrations[0]!.statements.map(({ hash }) => hash)
    expect(hashes('-- why\nSELECT  1,\n /* x */ 2;')).toEqual(hashes('SELECT 1, 2;'))
    expect(hashes("SELECT 'a  b'")).not.toEqual(hashes("SELECT 'a b'"))
  })
})

describe('sections', () => {
  it.each([
    ['dbmate', '-- migrate:up\nCREATE TABLE a (n INT);\n-- migrate:down\nDROP TABLE a;\n'],
    ['goose', '-- +goose Up\nCREATE TABLE a (n INT);\n-- +goose Down\nDROP TABLE a;\n'],
    ['sql-migrate', '-- +migrate Up\nCREATE TABLE a (n INT);\n-- +migrate Down\nDROP TABLE a;\n'],
    ['ours', 'CREATE TABLE a (n INT);\n\n-- acd:down\nDROP TABLE a;\n'],
  ])('of %s go up and down and keep their lines', (_, text) => {
    const [migration] = load({ '01_a.sql': text }).migrations
    expect(migration!.statements.map(({ sql }) => sql)).toEqual(['CREATE TABLE a (n INT)'])
    expect(migration!.down!.map(({ sql, line }) => [sql, line])).toEqual([['DROP TABLE a', 4]])
  })
})

describe('the quick look', () => {
  const files = [{ file: '01_a.sql', bytes: bytes('SELECT 1;') }]
  const row = {
    id: '01_a',
    checksum: checksumOf(files[0]!.bytes),
    state: 'done',
    phase: 'expand',
    statementsTotal: 1,
  } as JournalRow

  it('sees that every file is applied as it is', () => {
    expect(whenAllApplied(indexFiles(files)!, [row])).toMatchObject([{ id: '01_a', state: 'already-applied' }])
  })

  it.each([
    ['a file is new', [], files],
    ['a file was edited', [{ ...row, checksum: 'x' }], files],
    ['a row is not finished', [{ ...row, state: 'running' as const }], files],
    ['a file is gone', [row], []],
  ])('is not enough when %s', (_, journal, present) => {
    expect(whenAllApplied(indexFiles(present)!, journal)).toBeUndefined()
  })
})

describe('placeholders', () => {
  const sqlOf = (text: string) => load({ '01_a.sql': text }, { a: 'A' }).migrations[0]!.statements.map(({ sql }) => sql)

  it.each([
    ['CREATE TABLE ${a} (n INT)', 'CREATE TABLE A (n INT)'],
    ["INSERT INTO t VALUES ('${a}')", "INSERT INTO t VALUES ('A')"],
    ['CREATE PROCEDURE ${a}_p(IN x INT) SELECT "${a}"', 'CREATE PROCEDURE A_p(IN x INT) SELECT "${a}"'],
    [
      "CREATE OR REPLACE DEFINER = 'u'@'%' FUNCTION f(x DECIMAL(3, 1)) RETURNS INT BEGIN SET @a = '${b}'; RETURN 1; END",
      "CREATE OR REPLACE DEFINER = 'u'@'%' FUNCTION f(x DECIMAL(3, 1)) RETURNS INT BEGIN SET @a = '${b}'; RETURN 1; END",
    ],
    [
      "CREATE TRIGGER t BEFORE INSERT ON ${a} FOR EACH ROW SET NEW.x = '${a}'",
      "CREATE TRIGGER t BEFORE INSERT ON A FOR EACH ROW SET NEW.x = '${a}'",
    ],
    [
      "CREATE EVENT e ON SCHEDULE EVERY 1 DAY COMMENT '${a}' DO DELETE FROM t WHERE x = '${a}'",
      "CREATE EVENT e ON SCHEDULE EVERY 1 DAY COMMENT 'A' DO DELETE FROM t WHERE x = '${a}'",
    ],
    ["CREATE VIEW v AS SELECT '${a}'", "CREATE VIEW v AS SELECT 'A'"],
  ])('are filled in outside of bodies: %s', (text, filled) => {
    expect(sqlOf(`SELECT 1; ${text};\nSELECT '\${a}'`)).toEqual(['SELECT 1', filled, "SELECT 'A'"])
  })

  it('are filled in inside of bodies where the file asks for it', () => {
    expect(sqlOf("-- acd:placeholders everywhere\nCREATE PROCEDURE p() SELECT '${a}'")).toEqual([
      "CREATE PROCEDURE p() SELECT 'A'",
    ])
  })
})
