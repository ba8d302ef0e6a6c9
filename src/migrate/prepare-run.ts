import { join } from 'node:path'
import { Executor } from './executor.ts'
import type { Migration } from './files/files.ts'
import type { HistorySession } from './history-session.ts'
import { recordRun } from './journal.ts'
import type { RunIdentity } from './journal.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'
import type { Step } from './connect/packets.ts'
import type { RunPlan } from './plan.ts'
import { prepareStatements } from './prepare.ts'
import type { RunRecord } from './run-record.ts'
import type { RunMigrationsOptions } from './run-options.ts'
import { runScript } from './files/script-migration.ts'
import { readPreImages, touchedObjects } from './connect/server-facts.ts'
import { planSteps } from './steps.ts'
import type { TableFacts } from './steps.ts'

/** Looks at the tables, asks the server how it would change them, and writes down what the next run would need. */
export async function prepareRun({
  history,
  plan,
  facts,
  options,
  identity,
  direction,
  resetSession,
  onStatement,
  onDone,
}: {
  history: HistorySession
  plan: RunPlan
  facts: ReadonlyMap<string, TableFacts>
  options: RunMigrationsOptions
  identity: RunIdentity
  direction: 'up' | 'down'
  /** Restores what a file's SET statements changed. */
  resetSession: string
  onStatement: (step: Step) => void
  onDone: (migration: Migration, durationMs: number, algorithm: string | undefined) => void
}): Promise<Executor> {
  const { session, opening, tables } = history
  const pending = plan.pending.map(({ migration }) => migration)
  const images = await readPreImages(session, touchedObjects(pending), new Set(facts.keys()))
  const from = Object.fromEntries(plan.pending.map(({ migration, done }) => [migration.id, done]))
  const { backup, ...disk } = (await options.checkServer?.()) ?? {}
  const prepared = await prepareStatements(session, {
    pending,
    facts,
    images,
    version: opening.version,
    allowCopy: options.allowCopy ?? false,
    disk,
    resetSession,
  })
  await setAside(history, plan)
  const record: RunRecord = { images, from, ...(backup === undefined ? {} : { backup }) }
  await session.query(recordRun(identity, session.threadId, opening.server, JSON.stringify(record)))
  return new Executor({
    session,
    steps: planSteps(plan.pending, facts, prepared.sqlFor),
    started: [],
    cursors: new Map(
      plan.pending.flatMap(({ migration, cursor }) => (cursor === undefined ? [] : [[migration.id, cursor] as const])),
    ),
    rules: {
      tables,
      run: { ...identity, server: opening.server },
      maxMigrations: options.callbacks?.isPerMigration ? 1 : 50,
      maxBytes: Math.min(1_048_576, Math.floor(opening.maxPacketBytes / 4)),
      resetSession,
    },
    canRefuseToWait: opening.isMariaDb,
    clock: options.clock,
    reporter: options.reporter,
    signal: options.signal,
    lockRetryMs: options.lockTimeoutMs ?? 60_000,
    ...(options.killBlockersOlderThanMs === undefined
      ? {}
      : { killBlockersOlderThanMs: options.killBlockersOlderThanMs }),
    ...(options.throttle ? { throttle: options.throttle } : {}),
    runScript: (migration) => runScript(migration, join(options.directory, migration.file), direction, session),
    onStatement,
    onDone: (migration, durationMs) => onDone(migration, durationMs, prepared.algorithms.get(migration.id)),
  })
}

/** What a killed run did is known by now; left open, it would be asked again, of a schema that this run changes. */
async function setAside({ session, tables }: HistorySession, { interrupted, pending }: RunPlan): Promise<void> {
  const going = new Set(pending.map(({ migration }) => migration.id))
  const left = interrupted.filter(({ id }) => !going.has(id))
  if (left.length === 0) return
  const ids = left.map(({ id }) => quoteString(id)).join(', ')
  await session.query(
    `UPDATE ${quoteIdentifier(tables.migrations)} SET state = 'failed', stmt_started = 0, error = 'a run was killed in it' WHERE id IN (${ids})`,
  )
}
