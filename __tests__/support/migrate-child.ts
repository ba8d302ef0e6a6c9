// Runs migrations in a process of its own, so that a test can race or kill it. Argument: JSON with directory,
// connection and further options; prints one line of JSON with the outcome.
import { runMigrations } from '../../src/migrate/run.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { DeployError } from '../../src/shared/errors.ts'
import { systemRandom } from '../../src/shared/random.ts'

const startedWith = process.resourceUsage().maxRSS
const grown = () => Math.round((process.resourceUsage().maxRSS - startedWith) / 1_024)
const given = JSON.parse(process.argv[2]!)
const stop = new AbortController()
process.on('SIGTERM', () => stop.abort(new Error('stopped by SIGTERM')))

try {
  const outcome = await runMigrations({
    phase: 'all',
    isDryRun: false,
    clock: systemClock,
    random: systemRandom,
    reporter: { emit: (event) => process.stderr.write(`${JSON.stringify(event)}\n`) },
    signal: stop.signal,
    actor: `process ${process.pid}`,
    runId: `child-${process.pid}`,
    ...given,
  })
  process.stdout.write(
    `${JSON.stringify({ result: outcome.result, applied: outcome.migrations.filter(({ state }) => state === 'applied').length, failure: outcome.failure, grownMegabytes: grown() })}\n`,
  )
} catch (error) {
  const code = error instanceof DeployError ? error.exitCode : 1
  process.stdout.write(`${JSON.stringify({ error: (error as Error).message, exitCode: code })}\n`)
  process.exitCode = code
}
