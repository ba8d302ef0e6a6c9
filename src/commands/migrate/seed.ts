import { isProduction, runSeeds } from '../../migrate/files/seeds.ts'
import type { MigrationOutcome } from '../../migrate/outcome.ts'
import type { RunMigrationsOptions } from '../../migrate/run.ts'
import type { CommandContext } from '../command.ts'

/** What a run of migrations and a run of seeds have in common. */
type SeedRun = Omit<RunMigrationsOptions, 'phase' | 'to' | 'outOfOrder' | 'contractGate' | 'environment'>

/** The seeds that the words after `migrate seed` name, or all of the environment's. */
export async function seed(context: CommandContext, run: SeedRun): Promise<MigrationOutcome> {
  const { name, settings } = await context.environment()
  const listed = isProduction(name) ? namesOf(settings.migrations.seeds) : 'all'
  const isListed = listed === 'all' || listed.length > 0
  const names = context.operands.length > 0 ? context.operands : isListed ? listed : 'all'
  return runSeeds({ ...run, environment: name, names })
}

/** The seeds that `migrations.seeds` wants after the migrations; undefined where it wants none. */
export async function seedAfterMigrations(
  context: CommandContext,
  run: SeedRun,
): Promise<MigrationOutcome | undefined> {
  const { name, settings } = await context.environment()
  const { seeds } = settings.migrations
  if (seeds === 'all' && isProduction(name)) {
    context.reporter.emit({
      type: 'notice',
      message: `migrations.seeds: all leaves ${name} out, because it is a production; list the names that are meant for it`,
    })
    return undefined
  }
  return seeds.length === 0 ? undefined : runSeeds({ ...run, environment: name, names: seeds })
}

const namesOf = (seeds: 'all' | readonly string[]) => (seeds === 'all' ? [] : seeds)
