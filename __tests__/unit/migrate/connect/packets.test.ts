import { describe, expect, it } from 'vitest'
import { loadMigrations } from '../../../../src/migrate/files/files.ts'
import { committedSteps, planPacket } from '../../../../src/migrate/connect/packets.ts'
import type { PacketRules } from '../../../../src/migrate/connect/packets.ts'
import { planSteps } from '../../../../src/migrate/steps.ts'
import type { TableFacts } from '../../../../src/migrate/steps.ts'

const rules: PacketRules = {
  tables: { migrations: 'h' },
  run: { runId: 'r', actor: 'a' },
  maxMigrations: 50,
  maxBytes: 1_000_000,
  mayShareTransaction: true,
  resetSession: 'RESET',
}

function stepsOf(
  files: Record<string, string>,
  facts: ReadonlyMap<string, TableFacts> = new Map(),
  done: Record<string, number> = {},
) {
  const { migrations } = loadMigrations(
    Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })),
  )
  return planSteps(
    migrations.map((migration, sequence) => ({ migration, sequence, done: done[migration.id] ?? 0 })),
    facts,
  )
}

/** A packet in short: I(ntent), B(egin), C(ommit), R(ecord), the reset, and statements in words. */
function shape(
  files: Record<string, string>,
  overrides: Partial<PacketRules> = {},
  facts?: ReadonlyMap<string, TableFacts>,
) {
  const packet = planPacket(stepsOf(files, facts), new Set(), { ...rules, ...overrides })
  return packet.parts.map((part) => {
    if (part.kind === 'statement') return part.sql
    if (part.kind === 'bookkeeping') return part.sql.startsWith('INSERT') ? 'I' : part.sql
    return { begin: 'B', commit: 'C', record: 'R' }[part.kind]
  })
}

describe('a packet', () => {
  it('announces first and records DDL last', () => {
    expect(shape({ '01.sql': 'CREATE TABLE a (n INT);', '02.sql': 'CREATE TABLE b (n INT);' })).toEqual([
      'I',
      'CREATE TABLE a (n INT)',
      'CREATE TABLE b (n INT)',
      'R',
    ])
  })

  it('does not let a quick change of a table wait, but a slow one, and leaves everything else as it is', () => {
    const facts = new Map([
      ['small', { rows: 1, bytes: 1, engine: 'InnoDB' }],
      ['big', { rows: 10_000_000, bytes: 10 ** 10, engine: 'InnoDB' }],
    ])
    const sent = (sql: string) =>
      shape({ '01.sql': sql }, { refusesToWait: true }, facts).filter((part) => part.length > 1)
    const nowait = 'SET STATEMENT lock_wait_timeout = 0 FOR '
    expect(sent('ALTER TABLE small ADD COLUMN m INT')).toEqual([`${nowait}ALTER TABLE small ADD COLUMN m INT`])
    expect(sent('DROP TABLE small')).toEqual([`${nowait}DROP TABLE small`])
    expect(sent('ALTER TABLE big ADD INDEX m_ix (m)')).toEqual(['ALTER TABLE big ADD INDEX m_ix (m)'])
    expect(sent('CREATE TABLE new (n INT)')).toEqual(['CREATE TABLE new (n INT)'])
    expect(sent('INSERT INTO small VALUES (1)')).toEqual(['INSERT INTO small VALUES (1)'])
  })

  it('puts data statements into one transaction with their record', () => {
    expect(
      shape({ '01.sql': 'INSERT INTO a VALUES (1); INSERT INTO a VALUES (2);', '02.sql': 'DELETE FROM a;' }),
    ).toEqual(['I', 'B', 'INSERT INTO a VALUES (1)', 'INSERT INTO a VALUES (2)', 'DELETE FROM a', 'R', 'C'])
  })

  it('ends the transaction before DDL, which would end it anyway', () => {
    expect(shape({ '01.sql': 'INSERT INTO a VALUES (1); CREATE TABLE b (n INT); INSERT INTO b VALUES (1);' })).toEqual([
      'I',
      'B',
      'INSERT INTO a VALUES (1)',
      'R',
      'C',
      'CREATE TABLE b (n INT)',
      'B',
      'INSERT INTO b VALUES (1)',
      'R',
      'C',
    ])
  })

  it("takes at most fifty migrations and keeps within the server's packet size", () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${100 + index}.sql`, 'INSERT INTO a VALUES (1);']),
    )
    const count = (overrides: Partial<PacketRules>) =>
      planPacket(stepsOf(files), new Set(), { ...rules, ...overrides }).steps.length
    expect(count({})).toBe(50)
    expect(count({ maxBytes: 1_000 })).toBeLessThan(5)
    expect(count({ maxBytes: 1 })).toBe(1)
  })

  it('carries a change of a big table alone', () => {
    const facts = new Map([['a', { rows: 1_000_000, bytes: 1e9, engine: 'InnoDB' }]])
    expect(shape({ '01.sql': 'ALTER TABLE a ADD n INT; ALTER TABLE a ADD m INT;' }, {}, facts)).toEqual([
      'I',
      'ALTER TABLE a ADD n INT',
      'R',
    ])
  })

  it('announces by number what cannot be looked into, alone', () => {
    expect(shape({ '01.sql': 'CALL p(); CALL q();' })).toEqual([
      'I',
      expect.stringContaining('stmt_started = 1'),
      'B',
      'CALL p()',
      'R',
      'C',
    ])
  })

  it('restores the session behind a file that changed it', () => {
    expect(shape({ '01.sql': 'SET @a = 1; CREATE TABLE b (n INT);', '02.sql': 'CREATE TABLE c (n INT);' })).toEqual([
      'I',
      'SET @a = 1',
      'CREATE TABLE b (n INT)',
      'RESET',
      'CREATE TABLE c (n INT)',
      'R',
    ])
  })

  it("leaves the marks of the author's own transaction out", () => {
    expect(shape({ '01.sql': 'BEGIN; INSERT INTO a VALUES (1); COMMIT;' })).toEqual([
      'I',
      'DO 0',
      'B',
      'INSERT INTO a VALUES (1)',
      'R',
      'C',
      'DO 0',
      'R',
    ])
  })
})

describe('continuing a file', () => {
  it('sets its session up again and goes on behind what is done', () => {
    const steps = stepsOf({ '01.sql': 'SET @a = 1; INSERT INTO t VALUES (1); INSERT INTO t VALUES (@a);' }, new Map(), {
      '01': 2,
    })
    expect(steps.map(({ sql, number }) => [sql, number])).toEqual([
      ['SET @a = 1', 2],
      ['INSERT INTO t VALUES (@a)', 3],
    ])
  })
})

describe('what stands after an error', () => {
  const packet = planPacket(
    stepsOf({
      '01.sql':
        'CREATE TABLE a (n INT); INSERT INTO a VALUES (1); CREATE TABLE b (n INT); INSERT INTO b VALUES (1); INSERT INTO b VALUES (2);',
    }),
    new Set(),
    rules,
  )
  const at = (sql: string) => packet.parts.findIndex((part) => part.sql === sql)

  it('is everything that was committed before it', () => {
    const { steps, isRecorded } = committedSteps(packet, at('INSERT INTO b VALUES (2)'))
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3])
    expect([...isRecorded].map(({ number }) => number)).toEqual([1, 2])
  })

  it('is nothing of an open transaction', () => {
    const { steps } = committedSteps(packet, at('INSERT INTO a VALUES (1)'))
    expect(steps.map(({ number }) => number)).toEqual([1])
  })
})
