import { describe, expect, it } from 'vitest'
import { loadMigrations } from '../../../src/migrate/files/files.ts'
import { formatFindings } from '../../../src/migrate/lint/formats.ts'
import { lintMigrations } from '../../../src/migrate/lint/lint.ts'

const before = {
  '01_tables.sql':
    "CREATE TABLE t (id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL DEFAULT 'x', n INT, small TINYINT, price DECIMAL(10,2), kind ENUM('a','b'), KEY (name));",
}

function lint(files: Record<string, string>) {
  return lintMigrations(load(files))
}

function load(files: Record<string, string>) {
  const { migrations, problems } = loadMigrations(
    Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  )
  expect(problems).toEqual([])
  return migrations
}

/** Codes that one statement, in a file after the tables, is found guilty of. */
const codes = (sql: string) =>
  lint({ ...before, '02_change.sql': sql })
    .filter(({ file }) => file === '02_change.sql')
    .map(({ code }) => code)

describe('the version that still runs', () => {
  it.each([
    ['DROP TABLE t', 'BC01'],
    ['DROP VIEW v', 'BC01'],
    ['DROP PROCEDURE p', 'BC01'],
    ['ALTER TABLE t DROP COLUMN n', 'BC02'],
    ['RENAME TABLE t TO u', 'BC03'],
    ['ALTER TABLE t RENAME TO u', 'BC03'],
    ['ALTER TABLE t RENAME COLUMN n TO m', 'BC04'],
    ['ALTER TABLE t CHANGE n m INT', 'BC04'],
    ['ALTER TABLE t MODIFY n SMALLINT', 'BC05'],
    ['ALTER TABLE t MODIFY n INT UNSIGNED', 'BC05'],
    ["ALTER TABLE t MODIFY name VARCHAR(49) NOT NULL DEFAULT 'x'", 'BC05'],
    ['ALTER TABLE t MODIFY price DECIMAL(10,3)', 'BC05'],
    ['ALTER TABLE t MODIFY unknown_one INT', 'BC05'],
    ['ALTER TABLE t MODIFY n INT NOT NULL', 'BC06'],
    ['ALTER TABLE t ADD COLUMN m INT NOT NULL', 'BC07'],
    ['ALTER TABLE t ALTER name DROP DEFAULT', 'BC08'],
    ['ALTER TABLE t MODIFY name VARCHAR(50) NOT NULL', 'BC08'],
    ['ALTER TABLE t ADD UNIQUE (n)', 'BC09'],
    ['CREATE UNIQUE INDEX n_ux ON t (n)', 'BC09'],
    ['ALTER TABLE t ADD CHECK (n > 0)', 'BC09'],
    ['ALTER TABLE t ADD FOREIGN KEY (n) REFERENCES u (id)', 'BC09'],
    ["ALTER TABLE t MODIFY kind ENUM('b','a')", 'BC10'],
    ['TRUNCATE TABLE t', 'DT01'],
    ['ALTER TABLE t DROP PARTITION p0', 'DT01'],
  ])('loses something with %s', (sql, code) => {
    expect(codes(sql)).toContain(code)
  })

  it.each([
    'ALTER TABLE t ADD COLUMN m INT',
    'ALTER TABLE t ADD COLUMN m INT NOT NULL DEFAULT 0',
    'ALTER TABLE t MODIFY n BIGINT',
    "ALTER TABLE t MODIFY name VARCHAR(100) NOT NULL DEFAULT 'x'",
    'ALTER TABLE t MODIFY price DECIMAL(12,3)',
    "ALTER TABLE t MODIFY kind ENUM('a','b','c')",
    'ALTER TABLE t CHANGE n n BIGINT',
    'CREATE INDEX n_ix ON t (n)',
    'DROP INDEX name ON t',
    'DROP TRIGGER r',
    'CREATE TABLE u (id INT PRIMARY KEY, n INT); ALTER TABLE u DROP COLUMN n; DROP TABLE u',
    'ALTER TABLE t ADD CONSTRAINT c CHECK (n > 0) NOT ENFORCED',
  ])('loses nothing with %s', (sql) => {
    expect(codes(sql).filter((code) => code.startsWith('BC') || code.startsWith('DT'))).toEqual([])
  })

  it('may lose things in a file with the phase contract', () => {
    expect(lint({ ...before, '02_drop.contract.sql': 'ALTER TABLE t DROP COLUMN n' })).toEqual([])
    expect(lint({ ...before, '02_drop.sql': '-- acd:phase contract\nALTER TABLE t DROP COLUMN n' })).toEqual([])
  })
})

describe('other rules', () => {
  it.each([
    ['ALTER TABLE t ADD FULLTEXT (name)', 'BL04'],
    ['ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (n) REFERENCES u (id)', 'BL05'],
    ['ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4', 'BL06'],
    ['ALTER TABLE t ADD a INT; ALTER TABLE t ADD b INT', 'BL07'],
    ['UPDATE t SET n = 1', 'BL08'],
    ['DELETE FROM t', 'BL08'],
    ['CREATE TABLE u AS SELECT * FROM t', 'BL09'],
    ['INSERT INTO u (a) SELECT n FROM t', 'BL09'],
    ['LOCK TABLES t WRITE', 'BL10'],
    ['OPTIMIZE TABLE t', 'BL11'],
    ['ALTER TABLE t ADD a INT, ALGORITHM=COPY', 'BL12'],
    ['ALTER TABLE t ADD a INT, LOCK=EXCLUSIVE', 'BL12'],
    ['ALTER TABLE t ADD a INT; INSERT INTO t (id) VALUES (1)', 'CR01'],
    ['BEGIN; ALTER TABLE t ADD a INT; COMMIT', 'CR02'],
    ['CREATE TABLE u (id INT PRIMARY KEY) ENGINE=MyISAM', 'CR04'],
    ['SET @a = 1', 'CR06'],
    ['CREATE TABLE IF NOT EXISTS u (id INT PRIMARY KEY)', 'CR07'],
    ['ROLLBACK', 'CR08'],
    ['CALL p()', 'CR09'],
    ['CREATE TABLE u (n INT)', 'ST01'],
    ['CREATE TABLE u (id INT PRIMARY KEY) CHARSET utf8', 'ST03'],
    ['CREATE DEFINER=a@b VIEW v AS SELECT 1', 'ST05'],
    ['CREATE TABLE u (id INT PRIMARY KEY, t INT REFERENCES t (id))', 'ST06'],
    ['ALTER TABLE t ADD KEY a (n), ADD KEY b (n, small)', 'ST07'],
    ["UPDATE t SET n = 1 WHERE name = '0000-00-00'", 'ST08'],
    ['ALTER TABLE t ADD COLUMN IF NOT EXISTS a INT', 'ST09'],
    ['ALTER TABLE shop.t ADD a INT', 'ST10'],
    ['GRANT SELECT ON t TO a', 'ST11'],
    ['USE shop', 'ST12'],
    ['ALTER TABLE t FROBNICATE', 'XX01'],
  ])('%s breaks %s', (sql, code) => {
    expect(codes(sql)).toContain(code)
  })

  it('names the file of the same run that changes the table, too, where it is known what runs together', () => {
    const files = {
      ...before,
      '02_a.sql': 'ALTER TABLE t ADD a INT;',
      '03_new.sql': 'CREATE TABLE u (id INT PRIMARY KEY);\nALTER TABLE u ADD a INT;',
      '04_b.sql': '\nALTER TABLE t ADD b INT;',
      '05_c.contract.sql': 'ALTER TABLE t DROP n;',
    }
    const migrations = load(files)
    const run = (isInRun?: (file: string) => boolean) =>
      lintMigrations(migrations, () => true, isInRun ? { isInRun: ({ file }) => isInRun(file) } : {})
        .filter(({ code }) => code === 'BL07')
        .map(({ file, line, message }) => `${file}:${line} ${message}`)
    expect(run()).toEqual([])
    expect(run((file) => file > '02')).toEqual([
      expect.stringMatching(/^04_b\.sql:2 .*: t, which 02_a\.sql:1 changes, too$/),
    ])
    expect(run((file) => file > '03')).toEqual([])
  })

  it('finds nothing in the migrations of a careful team', () => {
    const findings = lint({
      ...before,
      '02_expand.sql': 'ALTER TABLE t ADD COLUMN m INT NOT NULL DEFAULT 0;',
      '03_fill.sql': 'UPDATE t SET m = n WHERE m = 0 AND id < 100;',
      '04_index.sql': 'CREATE INDEX m_ix ON t (m);',
    })
    expect(findings).toEqual([])
  })
})

describe('a suppression', () => {
  it('silences its rule for the next statement only, or for the file when it stands first', () => {
    const reason = 'reason="nobody reads it"'
    const next = lint({
      ...before,
      '02.sql': `ALTER TABLE t ADD a INT;\n-- acd:allow BC02 ${reason}\nALTER TABLE t DROP n;\nALTER TABLE t DROP small;`,
    })
    expect(next.filter(({ code }) => code === 'BC02').map(({ line }) => line)).toEqual([4])
    const whole = lint({
      ...before,
      '02.sql': `-- acd:allow BC02 ${reason}\nALTER TABLE t DROP n;\nALTER TABLE t DROP small;`,
    })
    expect(whole.filter(({ code }) => code === 'BC02')).toEqual([])
  })

  it('without a reason is an error itself', () => {
    const findings = lint({ ...before, '02.sql': '-- acd:allow BC02\nALTER TABLE t DROP n;' })
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['LINT', 'error'],
      ['BC02', 'error'],
    ])
  })
})

describe('the report', () => {
  const findings = lint({ ...before, '02_drop.sql': 'SELECT 1;\n  ALTER TABLE t DROP COLUMN n' })

  it('is text for people', () => {
    expect(formatFindings(findings, 'text', 'migrations')).toMatch(
      /^migrations\/02_drop\.sql:2:3 error BC02 drops a column: column t\.n no longer exists\n/,
    )
  })

  it('is SARIF for code scanning', () => {
    const sarif = JSON.parse(formatFindings(findings, 'sarif', 'migrations'))
    const [result] = sarif.runs[0].results
    expect(result).toMatchObject({ ruleId: 'BC02', level: 'error' })
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'migrations/02_drop.sql' },
      region: { startLine: 2, startColumn: 3 },
    })
    expect(sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('BC02')
  })

  it('is JUnit, GitHub annotations and GitLab code quality', () => {
    expect(formatFindings(findings, 'junit', 'm')).toContain(
      '<failure type="error" message="drops a column: column t.n no longer exists">',
    )
    expect(formatFindings(findings, 'github', 'm')).toContain(
      '::error file=m/02_drop.sql,line=2,col=3,title=BC02::drops a column',
    )
    const [entry] = JSON.parse(formatFindings(findings, 'gitlab', 'm'))
    expect(entry).toMatchObject({
      check_name: 'BC02',
      severity: 'critical',
      location: { path: 'm/02_drop.sql', lines: { begin: 2 } },
    })
    expect(formatFindings([], 'junit', 'm')).toContain('nothing found')
  })
})
