import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../../../../src/migrate/sql/classify.ts'
import type { AlterClause } from '../../../../src/migrate/sql/alter-clauses.ts'
import { seededRandom } from '../../../../src/shared/random.ts'

interface Expected {
  sql: string
  nature: string
  verb: string
  targets: string[] | null
  clauses?: string[]
  columns?: string[]
  references?: string[]
  renames?: string[]
  index?: string
  indexKind?: string
  asSelect?: boolean
  hasWhere?: boolean
  lacksColumnList?: boolean
  engine?: string
}

const statements = JSON.parse(
  readFileSync(new URL('../../../fixtures/sql/statements.json', import.meta.url), 'utf8'),
) as Expected[]
const shared = new URL('../../../../../shared/fixtures/sql-statements.json', import.meta.url)

describe('classifying a statement', () => {
  it.each(statements)('$sql', (expected) => {
    const found = classify(expected.sql)
    expect(found.nature).toBe(expected.nature)
    expect(found.verb).toBe(expected.verb)
    if (expected.targets) expect(found.targets.map(({ name }) => name)).toEqual(expected.targets)
    if (expected.clauses) expect(found.clauses.map(({ kind }) => kind)).toEqual(expected.clauses)
    if (expected.columns) expect(found.columns.map(({ name }) => name)).toEqual(expected.columns)
    if (expected.references) expect(found.references.map(({ name }) => name)).toEqual(expected.references)
    if (expected.renames) expect(found.renames.map(({ name }) => name)).toEqual(expected.renames)
    if (expected.index) expect(found.index?.name).toBe(expected.index)
    if (expected.indexKind) expect(found.index?.kind).toBe(expected.indexKind)
    for (const option of ['asSelect', 'hasWhere', 'lacksColumnList', 'engine'] as const) {
      if (expected[option] !== undefined) expect(found.options[option], option).toBe(expected[option])
    }
  })

  it('says where each name stands, without its schema', () => {
    for (const { sql } of statements) {
      const found = classify(sql)
      for (const { name, start, end } of [...found.targets, ...found.renames, ...found.references]) {
        expect(sql.slice(start, end).replace(/^`|`$/g, '').replaceAll('``', '`')).toBe(name)
      }
    }
  })

  it.runIf(existsSync(shared))('knows every shared statement and the names in it', () => {
    for (const { id, sql, tables } of JSON.parse(readFileSync(shared, 'utf8'))) {
      const found = classify(sql)
      expect(found.nature, id).not.toBe('unknown')
      expect(
        found.clauses.filter(({ kind }) => kind === 'unknown'),
        id,
      ).toEqual([])
      for (const table of tables) expect(JSON.stringify(found), id).toContain(`"${table}"`)
    }
  })

  it('ends for any tokens in any order', () => {
    const random = seededRandom(3)
    const words = statements.flatMap(({ sql }) => sql.split(/\s+/))
    for (let turn = 0; turn < 4_000; turn++) {
      const start = ['ALTER TABLE t', 'CREATE TABLE t (', 'CREATE', 'DROP', 'INSERT', 'ALTER', 'RENAME TABLE', ''][
        turn % 8
      ]
      const sql = `${start} ${Array.from({ length: Math.floor(random() * 12) }, () => words[Math.floor(random() * words.length)]).join(' ')}`
      expect(() => attempt(sql)).not.toThrow()
    }
  })
})

/** Unclosed strings are the splitter's business; here only the parser may not stumble. */
function attempt(sql: string): void {
  try {
    classify(sql)
  } catch (error) {
    if ((error as Error).name !== 'UnterminatedError') throw error
  }
}

describe('a column definition', () => {
  const definition = (text: string) => {
    const clause = classify(`ALTER TABLE t ADD COLUMN x ${text}`).clauses[0] as Extract<
      AlterClause,
      { kind: 'add-column' }
    >
    return clause.definition
  }

  it.each([
    ['INT', { type: 'INT', isNotNull: false, default: 'none' }],
    ['INT NOT NULL', { isNotNull: true, default: 'none' }],
    ['INT NOT NULL DEFAULT 0', { isNotNull: true, default: 'constant' }],
    ['INT DEFAULT -1', { default: 'constant' }],
    ['INT DEFAULT NULL', { default: 'null' }],
    ["VARCHAR(20) DEFAULT 'NOT NULL'", { type: 'VARCHAR', arguments: ['20'], isNotNull: false, default: 'constant' }],
    ["CHAR(1) DEFAULT _utf8mb4'x' NOT NULL", { isNotNull: true, default: 'constant' }],
    ['DATETIME DEFAULT NOW()', { default: 'constant' }],
    ['CHAR(36) DEFAULT (UUID())', { default: 'expression' }],
    ['CHAR(36) DEFAULT UUID()', { default: 'expression' }],
    ['BOOLEAN DEFAULT TRUE', { default: 'constant' }],
    ['DECIMAL(10,2) DEFAULT 1.5 NOT NULL', { arguments: ['10', '2'], isNotNull: true, default: 'constant' }],
    ['INT UNSIGNED AUTO_INCREMENT PRIMARY KEY', { isUnsigned: true, isAutoIncrement: true, isPrimaryKey: true }],
    ['INT AS (a + 1) STORED', { generated: 'stored' }],
    ['INT GENERATED ALWAYS AS (a + 1)', { generated: 'virtual' }],
    ["TEXT COMMENT 'DEFAULT 5' CHARACTER SET latin1", { default: 'none', charset: 'latin1' }],
    ['INT CHECK (x > 0) REFERENCES b (id)', { hasCheck: true, hasReferences: true }],
    ["ENUM('a','b') NOT NULL", { type: 'ENUM', arguments: ["'a'", "'b'"] }],
  ])('%s', (text, expected) => {
    expect(definition(text)).toMatchObject(expected)
  })
})
