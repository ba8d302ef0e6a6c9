import { expect, test } from 'vitest'
import { DatabaseError } from '../../../src/migrate/database.ts'
import type { Session } from '../../../src/migrate/database.ts'
import { hasAtomicDdl, warnOfLeftovers } from '../../../src/migrate/leftover-tables.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'

/** What is said about a server of this version, whose InnoDB knows these tables. */
async function said(version: string, tables: readonly string[] | Error): Promise<string[]> {
  const events: ReportEvent[] = []
  const session = {
    query: async () => {
      if (tables instanceof Error) throw tables
      return [{ rows: tables.map((name) => ({ name })), affectedRows: 0 }]
    },
  } as unknown as Session
  const history = { session, opening: { version } } as Parameters<typeof warnOfLeftovers>[0]
  await warnOfLeftovers(history, {
    connection: { database: 'my-shop' },
    reporter: { emit: (event) => events.push(event) },
  })
  return events.flatMap((event) =>
    event.type === 'warning' ? [`${event.code} ${event.message}`] : event.type === 'notice' ? [event.message] : [],
  )
}

const tables = ['my@002dshop/#sql-1b7_3', 'my@002dshop/#sql-ib45-12', 'other/#sql-9_9']

test('tables that a crashed ALTER left are named, those of this schema only, with how to drop one', async () => {
  expect(await said('5.7.44-log', tables)).toEqual([
    expect.stringMatching(/^W_LEFTOVER_TABLES my-shop holds #sql-1b7_3, #sql-ib45-12: .*Orphan Intermediate Tables/),
  ])
  expect(await said('5.7.44', ['other/#sql-9_9'])).toEqual([])
})

test('nobody looks where DDL is atomic: what is there belongs to an ALTER under way', async () => {
  expect(await said('8.0.36', tables)).toEqual([])
  expect(['5.7.44', '8.0.11', '10.5.20-MariaDB', '10.6.1-MariaDB', '11.4.2-MariaDB'].map(hasAtomicDdl)).toEqual([
    false,
    true,
    false,
    true,
    true,
  ])
})

test('an account that may not look is told so', async () => {
  const denied = new DatabaseError('Access denied; you need PROCESS', {
    errno: 1227,
    code: 'ER_SPECIFIC_ACCESS_DENIED_ERROR',
    isConnectionLost: false,
  })
  expect(await said('5.7.44', denied)).toEqual([expect.stringContaining('PROCESS')])
})
