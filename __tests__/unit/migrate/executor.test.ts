import { describe, expect, it } from 'vitest'
import type { Clock } from '../../../src/shared/clock.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { DatabaseError } from '../../../src/migrate/database.ts'
import type { Session } from '../../../src/migrate/database.ts'
import { Executor } from '../../../src/migrate/executor.ts'
import { loadMigrations } from '../../../src/migrate/files/files.ts'
import { planSteps } from '../../../src/migrate/steps.ts'

const names = ['01', '02', '03']

/** An executor of three migrations that travel one by one, over a session whose answers the test gives. */
function stage(answer: (sent: number) => Promise<void> | void = () => {}) {
  const log: string[] = []
  const events: ReportEvent[] = []
  const pauses: number[] = []
  const controller = new AbortController()
  const { migrations } = loadMigrations(
    names.map((name) => ({ file: `${name}.sql`, bytes: new TextEncoder().encode(`CREATE TABLE t${name} (n INT);`) })),
  )
  let sent = 0
  const session: Session = {
    threadId: 1,
    async query(sql) {
      const name = /CREATE TABLE t(\d+)/.exec(sql)?.[1]
      if (name === undefined) return [{ rows: [], affectedRows: 0 }]
      log.push(`sent ${name}`)
      await answer(++sent)
      return []
    },
    close: async () => {},
    destroy: () => {},
  }
  const clock: Clock = {
    now: () => 0,
    monotonic: () => pauses.reduce((sum, ms) => sum + ms, 0),
    sleep: async (ms) => void pauses.push(ms),
    schedule: () => () => {},
  }
  const executor = new Executor({
    session,
    steps: planSteps(
      migrations.map((migration, sequence) => ({ migration, sequence, done: 0 })),
      new Map(),
    ),
    started: [],
    cursors: new Map(),
    rules: {
      tables: { migrations: 'h' },
      run: { runId: 'r', actor: 'a' },
      maxMigrations: 1,
      maxBytes: 1_000_000,
      resetSession: 'RESET',
    },
    canRefuseToWait: true,
    clock,
    reporter: { emit: (event) => events.push(event) },
    signal: controller.signal,
    lockRetryMs: 60_000,
    runScript: async () => {},
    onStatement: () => {},
    onDone: ({ id }) => log.push(`done ${id}`),
  })
  return { executor, migrations, log, events, pauses, stop: () => controller.abort(new Error('stop')) }
}

/** The server refused the statement; before it stood the announcement of the migration, the first time it was sent. */
function refused(errno: number, isAnnounced: boolean): DatabaseError {
  const results = isAnnounced ? [{ rows: [], affectedRows: 1 }] : []
  return new DatabaseError('refused', { errno, code: 'ER_X', isConnectionLost: false, results })
}

describe('an executor that runs ahead', () => {
  it('sends the next packet before it reports the last one', async () => {
    const { executor, migrations, log } = stage()
    executor.runAhead()
    for (const migration of migrations) await executor.complete(migration)
    expect(log).toEqual(['sent 01', 'sent 02', 'done 01', 'sent 03', 'done 02', 'done 03'])
  })

  it('sends nothing after a stop request, and lets what is under way end', async () => {
    let release = () => {}
    const answered = new Promise<void>((resolve) => (release = resolve))
    const { executor, migrations, log, stop } = stage(() => answered)
    executor.runAhead()
    stop()
    release()
    await executor.complete(migrations[0]!)
    await expect(executor.complete(migrations[1]!)).rejects.toThrow('stop')
    expect(log).toEqual(['sent 01', 'done 01'])
  })

  it('keeps the refusal of a packet for the migration that it belongs to', async () => {
    const { executor, migrations, log } = stage((sent) => {
      if (sent === 2) throw refused(1064, true)
    })
    executor.runAhead()
    await executor.complete(migrations[0]!)
    await expect(executor.complete(migrations[1]!)).rejects.toThrow('02.sql')
    expect(log).toEqual(['sent 01', 'sent 02', 'done 01'])
  })

  it('sends nothing more once it was told to settle', async () => {
    const { executor, log } = stage()
    executor.runAhead()
    await executor.settled()
    expect(log).toEqual(['sent 01', 'done 01'])
  })
})

it('an executor that does not run ahead sends a packet when its migration is asked for', async () => {
  const { executor, migrations, log } = stage()
  await executor.complete(migrations[0]!)
  expect(log).toEqual(['sent 01', 'done 01'])
})

describe('a table that somebody holds', () => {
  it('is tried again within milliseconds and without a word, because the server itself holds it now and then', async () => {
    const { executor, migrations, events, pauses, log } = stage((sent) => {
      if (sent === 1) throw refused(1205, true)
    })
    await executor.complete(migrations[0]!)
    expect(pauses).toEqual([5])
    expect(events).toEqual([])
    expect(log).toEqual(['sent 01', 'sent 01', 'done 01'])
  })

  it('is named once when it stays held, and asked for less and less often', async () => {
    const { executor, migrations, events, pauses } = stage((sent) => {
      if (sent <= 8) throw refused(1205, sent === 1)
    })
    await executor.complete(migrations[0]!)
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 250, 250])
    expect(events.map((event) => event.type)).toEqual(['warning'])
  })
})
