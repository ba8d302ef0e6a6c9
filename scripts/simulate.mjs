// `npm run simulate`: rollouts over random fleets in virtual time, killed and signalled at random and run again,
// watched by a monitor that knows nothing of the engine. `--seed N` replays one, `--count N` runs so many. Before them
// migrations are cut at every point on a real MariaDB and the server is killed under them; `--no-migrate` leaves that out.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

if (Number(process.versions.node.split('.')[0]) < 24) {
  const { nodeOf } = await import('./node-versions.mjs')
  const { status } = spawnSync(nodeOf(24), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exit(status ?? 1)
}

const { runScenario } = await import('../__tests__/support/simulated-scenario.ts')
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '60000' },
    from: { type: 'string', default: '1' },
    'no-migrate': { type: 'boolean', default: false },
  },
})
const isMigrateOk = values['no-migrate'] || values.seed !== undefined || cutMigrationsEverywhere()
const first = Number(values.seed ?? values.from)
const count = values.seed === undefined ? Number(values.count) : 1
let killed = 0
let failed = 0
const started = Date.now()
for (let seed = first; seed < first + count; seed++) {
  const end = await runScenario(seed, values.seed === undefined ? {} : { log: (line) => console.log(line) })
  killed += end.kills
  if (end.problems.length > 0) {
    failed++
    console.log(
      `seed ${seed}: ${end.what}\n  ${end.problems.slice(0, 5).join('\n  ')}\n  replay: npm run simulate -- --seed ${seed}`,
    )
    if (failed >= 10) break
  } else if (values.seed !== undefined) console.log(`seed ${seed}: ${end.what}\n  ${end.kills} kills, converged`)
  if ((seed - first + 1) % 5_000 === 0)
    console.log(
      `${seed - first + 1} rollouts, ${killed} kills, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`,
    )
}
console.log(
  `${count} rollouts, ${killed} of them killed and resumed, ${failed} did not end as they must, ${Math.round((Date.now() - started) / 1000)} s`,
)
process.exitCode = failed > 0 || !isMigrateOk ? 1 : 0

function cutMigrationsEverywhere() {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const words = ['run', '--project', 'contract', '__tests__/contract/migrate-crash.test.ts', '--testTimeout', '1200000']
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    cwd: root,
    env: { ...process.env, MIGRATE_KILL_POINTS: 'all' },
    stdio: 'inherit',
  })
  return status === 0
}
