import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError, PreflightError } from '../../shared/errors.ts'
import type { Problem } from '../../shared/errors.ts'
import { readDirectory } from './directory.ts'
import { loadMigrations } from './files.ts'
import type { Migration } from './files.ts'
import type { ParsedFileName } from './file-name.ts'
import { defaultTable, seedsTable, statementCount } from '../journal.ts'
import type { JournalRow } from '../journal.ts'
import { driveUp, MigrationRun } from '../migration-run.ts'
import type { MigrationOutcome } from '../outcome.ts'
import type { RunPlan } from '../plan.ts'
import type { RunMigrationsOptions } from '../run-options.ts'

/** Folder beside the migrations; files in it are for every environment, those in a folder of it for that one. */
export const seedsFolder = 'seeds'

export interface SeedOptions extends Omit<
  RunMigrationsOptions,
  'phase' | 'to' | 'outOfOrder' | 'contractGate' | 'environment'
> {
  /** Name of the environment, e.g. `dev`. */
  environment: string
  /** `all` never means those of a production: there each is named. */
  names: 'all' | readonly string[]
}

/** Names that people give to what must not be filled by accident, e.g. `prod`, `prod-eu` and `shop-production`. */
export const isProduction = (environment: string): boolean =>
  /(?<![a-z])(?<!(non|pre|not)[-_.])(prod|production|live)(?![a-z])/i.test(environment)

/**
 * Runs the seeds of one environment that are new or were changed, each statement exactly once per text, in the order of
 * their names. Throws PreflightError (E_SEED_PRODUCTION) for all seeds of a production, ConfigError for a name that is
 * no seed and for a seed that changes structure; a failed statement is in the outcome.
 */
export async function runSeeds(options: SeedOptions): Promise<MigrationOutcome> {
  const startedAt = options.clock.monotonic()
  const chosen = choose(await loadSeeds(options), options)
  const request: RunMigrationsOptions = {
    ...options,
    phase: 'all',
    table: seedsTable(options.table ?? defaultTable),
    // Another tool's history is about the schema; which rows were seeded it does not say.
    mayBeForeign: true,
  }
  const run = new MigrationRun(request, undefined, () => ({
    direction: 'up',
    migrations: chosen,
    plan: (journal) => planSeeds(chosen, journal),
    drive: driveUp,
  }))
  const outcome = await run.run()
  return { ...outcome, schemaHead: undefined, durationMs: options.clock.monotonic() - startedAt }
}

/** The environment's seeds: the common ones first, then its own. */
async function loadSeeds({ directory, environment, placeholders }: SeedOptions): Promise<Migration[]> {
  const folder = join(directory, seedsFolder)
  if (!existsSync(folder)) return []
  const own = (await readDirectory(folder))
    .filter(({ file }) => !file.includes('/') || file.startsWith(`${environment}/`))
    .map((source) => ({ ...source, file: `${seedsFolder}/${source.file}` }))
  const { migrations, problems } = loadMigrations(own, placeholders, seedName)
  const found = [...problems, ...migrations.flatMap(structureProblems)]
  if (found.length > 0) throw new ConfigError(found)
  const rank = ({ id }: Migration) => (id.includes('/') ? 1 : 0)
  return migrations.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** A seed is named by its path: `countries`, `dev/users`. */
function seedName(file: string): ParsedFileName | undefined {
  const match = /^seeds\/(?<id>.+)\.(?<extension>sql|js|cjs|mjs|ts|cts|mts)$/i.exec(file)
  if (!match || /\.d\.[cm]?ts$/.test(file)) return undefined
  return {
    id: match.groups!['id']!,
    kind: 'repeatable',
    version: [],
    phase: 'data',
    direction: 'up',
    format: match.groups!['extension']!.toLowerCase() === 'sql' ? 'sql' : 'script',
  }
}

const structureProblems = ({ file, statements }: Migration): Problem[] =>
  statements
    .filter(({ what }) => what.nature === 'ddl' && what.verb !== 'TRUNCATE TABLE' && !what.options.isTemporary)
    .map(({ what, line, column }) => ({
      message: `a seed fills tables; ${what.verb} changes the schema`,
      file,
      line,
      column,
      fix: 'put it into a migration',
    }))

/** Seeds of every environment, as far as they can be read. */
export async function readSeeds(directory: string): Promise<Migration[]> {
  const folder = join(directory, seedsFolder)
  if (!existsSync(folder)) return []
  const files = (await readDirectory(folder)).map((source) => ({ ...source, file: `${seedsFolder}/${source.file}` }))
  const { migrations, problems } = loadMigrations(files, {}, seedName)
  if (problems.length > 0) throw new ConfigError(problems)
  return migrations
}

function choose(seeds: readonly Migration[], { environment, names }: SeedOptions): Migration[] {
  if (names === 'all') {
    if (!isProduction(environment)) return [...seeds]
    throw new PreflightError(`${environment} is a production: its seeds run only when they are named`, {
      code: 'E_SEED_PRODUCTION',
      fix:
        seeds.length > 0
          ? `name what is meant, e.g. migrate seed ${seeds[0]!.id} --env ${environment}`
          : `there is none for it in ${seedsFolder}/`,
    })
  }
  const wanted = names.map((name) => name.replace(/\.(sql|[cm]?[jt]s)$/i, ''))
  const unknown = wanted.filter((name) => !seeds.some(({ id }) => id === name))
  if (unknown.length > 0) {
    const known = seeds.map(({ id }) => id).join(', ')
    throw new ConfigError(
      unknown.map((name) => ({
        message: `there is no seed ${name} for ${environment}`,
        path: 'migrations.seeds',
        fix: known ? `there are ${known}` : `put one into ${seedsFolder}/ or ${seedsFolder}/${environment}/`,
      })),
    )
  }
  return seeds.filter(({ id }) => wanted.includes(id))
}

/** A seed whose text changed begins again; one that was cut short goes on. */
export function planSeeds(seeds: readonly Migration[], journal: readonly JournalRow[]): RunPlan {
  const rows = new Map(journal.map((row) => [row.id, row]))
  const plan: RunPlan = { entries: [], pending: [], interrupted: [], problems: [], notices: [] }
  for (const [sequence, migration] of seeds.entries()) {
    const row = rows.get(migration.id)
    const isSame = row?.checksum === migration.checksum
    const done = row && isSame ? row.statementsDone : 0
    const isApplied = isSame && row?.state === 'done'
    if (isSame && row?.state === 'running') plan.interrupted.push(row)
    plan.entries.push({
      id: migration.id,
      file: migration.file,
      phase: migration.phase,
      state: isApplied ? 'already-applied' : done > 0 ? 'partly-applied' : 'pending',
      statements: { total: statementCount(migration), done: isApplied ? statementCount(migration) : done },
      ...(isSame && row?.error ? { reason: row.error } : {}),
    })
    if (isApplied) continue
    const cursor = isSame ? row?.cursor : undefined
    plan.pending.push({ migration, sequence, done, ...(cursor === undefined ? {} : { cursor }) })
  }
  return plan
}

/** What migrations and the seeds after them came to together. */
export function withSeeds(migrations: MigrationOutcome, seeds: MigrationOutcome | undefined): MigrationOutcome {
  if (!seeds) return migrations
  return {
    ...migrations,
    result: seeds.result === 'no-change' ? migrations.result : seeds.result,
    migrations: [...migrations.migrations, ...seeds.migrations],
    statements: [...migrations.statements, ...seeds.statements],
    durationMs: migrations.durationMs + seeds.durationMs,
    ...(seeds.failure ? { failure: seeds.failure } : {}),
  }
}
