import { describe, expect, it } from 'vitest'
import { loadMigrations } from '../../../src/migrate/files/files.ts'
import type { JournalRow } from '../../../src/migrate/journal.ts'
import { planRun } from '../../../src/migrate/plan.ts'
import type { PlanRequest } from '../../../src/migrate/plan.ts'

const files = {
  '01_t.sql': 'CREATE TABLE t (id INT, n INT);',
  '02_m.sql': 'ALTER TABLE t ADD m INT;',
  '03_drop.sql': 'ALTER TABLE t DROP n;',
  '04_fill.sql': 'UPDATE t SET m = 1;',
}
const load = (texts: Record<string, string> = files) =>
  loadMigrations(Object.entries(texts).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) })))
    .migrations

function row(id: string, overrides: Partial<JournalRow> = {}): JournalRow {
  const migration = load().find((candidate) => candidate.id === id)!
  const total = migration.statements.length
  return {
    id,
    checksum: migration.checksum,
    phase: migration.phase,
    kind: migration.kind,
    state: 'done',
    statementsTotal: total,
    statementsDone: total,
    statementStarted: 0,
    statementHashes: migration.statements.map(({ hash }) => hash),
    sequence: 0,
    runId: 'r',
    error: undefined,
    cursor: undefined,
    ...overrides,
  }
}

const plan = (overrides: Partial<PlanRequest> = {}) =>
  planRun({
    migrations: load(),
    journal: [],
    phase: 'expand',
    outOfOrder: 'refuse',
    isFreshSchema: false,
    ...overrides,
  })
const pending = (overrides: Partial<PlanRequest>) => plan(overrides).pending.map(({ migration }) => migration.id)

describe('what runs', () => {
  it('is everything but contract before a rollout', () => {
    expect(pending({})).toEqual(['01_t', '02_m', '04_fill'])
  })

  it('is contract only after it, and only when the others are applied', () => {
    const applied = [row('01_t'), row('02_m'), row('04_fill')]
    expect(pending({ phase: 'contract', journal: applied })).toEqual(['03_drop'])
    expect(plan({ phase: 'contract', journal: [row('01_t')] }).entries[2]).toMatchObject({
      state: 'held',
      reason: '02_m comes before it and is not applied',
    })
  })

  it('is everything on a schema that nobody uses yet', () => {
    expect(pending({ isFreshSchema: true })).toEqual(['01_t', '02_m', '03_drop', '04_fill'])
  })

  it('stops where it is told to', () => {
    expect(pending({ phase: 'all', to: '02_m' })).toEqual(['01_t', '02_m'])
  })

  it('goes on with what was interrupted, whatever its phase', () => {
    const journal = [row('01_t'), row('02_m'), row('03_drop', { state: 'running', statementsDone: 0 })]
    const { pending: left, interrupted } = plan({ journal })
    expect(left.map(({ migration }) => migration.id)).toEqual(['03_drop', '04_fill'])
    expect(interrupted.map(({ id }) => id)).toEqual(['03_drop'])
  })

  it('is not held up by a contract migration that waits', () => {
    expect(plan({ journal: [row('01_t'), row('02_m'), row('04_fill')] }).problems).toEqual([])
    expect(pending({ phase: 'contract', journal: [row('01_t'), row('02_m'), row('04_fill')] })).toEqual(['03_drop'])
  })

  it('includes a repeatable file whenever its text changed', () => {
    const migrations = load({ ...files, 'R__v.sql': 'CREATE OR REPLACE VIEW v AS SELECT 1;' })
    const view = migrations.at(-1)!
    const old: JournalRow = { ...row('01_t'), id: 'R__v', kind: 'repeatable', checksum: 'old' }
    const done = [row('01_t'), row('02_m'), row('04_fill')]
    expect(pending({ migrations, journal: [...done, old] })).toEqual(['R__v'])
    expect(pending({ migrations, journal: [...done, { ...old, checksum: view.checksum }] })).toEqual([])
  })
})

describe('what refuses', () => {
  it('an edit of a file that stopped half way, in front of where it stopped', () => {
    const migrations = load({ '01_t.sql': 'CREATE TABLE t (id BIGINT); CREATE TABLE u (id INT);' })
    const journal = [row('01_t', { state: 'failed', statementsDone: 1, statementsTotal: 2 })]
    expect(plan({ migrations, journal }).problems).toMatchObject([
      { file: '01_t.sql', line: 1, message: expect.stringContaining('statement 1 was edited') },
    ])
  })

  it('not an edit behind it', () => {
    const migrations = load({ '01_t.sql': 'CREATE TABLE t (id INT, n INT); CREATE TABLE u (id INT);' })
    expect(plan({ migrations, journal: [row('01_t', { state: 'failed', statementsDone: 1 })] }).problems).toEqual([])
  })

  it('not a migration that was reverted: it runs again', () => {
    const journal = [row('01_t'), row('02_m', { state: 'reverted' }), row('04_fill')]
    expect(pending({ journal })).toEqual(['02_m'])
  })

  it('going up while a way back is half done', () => {
    const journal = [row('01_t'), { ...row('02_m'), id: '02_m~down', state: 'running' as const }]
    expect(plan({ journal }).problems).toMatchObject([
      {
        message: expect.stringMatching(/^a way back was interrupted: 02_m \(/),
        fix: expect.stringMatching(/^finish it: migrate down/),
      },
    ])
  })
})
