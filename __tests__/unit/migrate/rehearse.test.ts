import { describe, expect, it } from 'vitest'
import { loadMigrations } from '../../../src/migrate/files/files.ts'
import { renderRehearsal, splitAtScript } from '../../../src/migrate/rehearsal-report.ts'
import { rehearsalParameters, withSharedCollations } from '../../../src/migrate/rehearse.ts'

const live = (variables: Record<string, string>) => ({
  version: '8.0.36',
  charset: 'utf8mb4',
  collation: 'utf8mb4_bin',
  variables,
  dump: '',
})

describe('the settings of the throw-away server', () => {
  it('are those of the live one, without modes that only MySQL has', () => {
    const parameters = rehearsalParameters(
      live({ sql_mode: 'STRICT_TRANS_TABLES,TIME_TRUNCATE_FRACTIONAL,NO_ZERO_DATE', innodb_strict_mode: 'ON' }),
      'linux',
    )
    expect(parameters).toEqual({ sql_mode: 'STRICT_TRANS_TABLES,NO_ZERO_DATE', innodb_strict_mode: 'ON' })
  })

  it('tell names apart by their case only where the file system does', () => {
    const asked = live({ lower_case_table_names: '0' })
    expect(rehearsalParameters(asked, 'linux')).toMatchObject({ lower_case_table_names: '0' })
    expect(rehearsalParameters(asked, 'darwin')).not.toHaveProperty('lower_case_table_names')
  })
})

it('takes the nearest collation of MariaDB for one of MySQL 8', () => {
  const sql = 'COLLATE utf8mb4_0900_ai_ci, utf8mb4_ja_0900_as_cs, utf8mb4_0900_bin, utf8mb4_general_ci'
  expect(withSharedCollations(sql)).toBe(
    'COLLATE utf8mb4_unicode_520_ci, utf8mb4_unicode_520_ci, utf8mb4_bin, utf8mb4_general_ci',
  )
})

describe('what is rehearsed', () => {
  const { migrations } = loadMigrations(
    ['1_a.sql', '2_b.sql', '3_c.mjs', '4_d.sql'].map((file) => ({ file, bytes: Buffer.from('SELECT 1;') })),
  )
  const entries = migrations.map(({ id, file, phase }) => ({
    id,
    file,
    phase,
    state: id === '1_a' ? ('already-applied' as const) : ('pending' as const),
    statements: { total: 1, done: 0 },
  }))
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

  it('ends in front of the first script', () => {
    const { taken, left } = splitAtScript(entries, migrations, {})
    expect([ids(taken), ids(left)]).toEqual([['2_b'], ['3_c', '4_d']])
  })

  it('ends where the run would', () => {
    for (const end of [{ to: '2_b' }, { step: 1 }]) {
      const { taken, left } = splitAtScript(entries, migrations, end)
      expect([ids(taken), ids(left)]).toEqual([['2_b'], []])
    }
  })
})

it('says in words that tables were empty, that the live server was only read, and what differs', () => {
  const text = renderRehearsal({
    result: 'succeeded',
    server: '10.11.6-MariaDB',
    liveServer: '8.0.36',
    live: 'only read',
    tables: 'empty',
    differences: ['the live server is MySQL 8.0.36'],
    migrations: [
      {
        id: '2_b',
        file: '2_b.sql',
        state: 'passed',
        statements: [{ number: 1, line: 3, column: 1, state: 'passed', algorithm: 'ALGORITHM=INSTANT' }],
      },
    ],
  })
  expect(text).toContain('the schema of the live server (8.0.36), which was only read')
  expect(text).toContain('statement 1, line 3: passed, ALGORITHM=INSTANT')
  expect(text).toContain('Warning: the live server is MySQL 8.0.36.')
  expect(text).toContain('empty tables')
})
