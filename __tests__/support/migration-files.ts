import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import type { RunMigrationsOptions } from '../../src/migrate/run.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'

/** Writes migration files into a directory that is gone after the test. */
export async function migrationFiles(files: Record<string, string>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  await addFiles(directory, files)
  return directory
}

export async function addFiles(directory: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), text)
  }
}

export interface RecordedRun extends RunMigrationsOptions {
  events: ReportEvent[]
}

/** Options of a run with everything that a test usually does not care about. */
export function runOptions(
  directory: string,
  connection: ConnectionOptions,
  overrides: Partial<RunMigrationsOptions> = {},
): RecordedRun {
  const events: ReportEvent[] = []
  return {
    directory,
    connection,
    phase: 'all',
    isDryRun: false,
    clock: systemClock,
    random: seededRandom(1),
    reporter: { emit: (event) => events.push(event) },
    signal: new AbortController().signal,
    lockTimeoutMs: 60_000,
    retryForMs: 60_000,
    waitForDatabaseMs: 0,
    actor: 'tester',
    runId: 'test-run',
    events,
    ...overrides,
  }
}
