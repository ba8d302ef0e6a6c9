// `npm run simulate`: rollouts over random fleets in virtual time, killed, signalled and disturbed at random and run
// again, watched by a monitor that knows nothing of the engine. `--story <name>` runs one kind, `--seed N` replays one,
// `--count N` runs so many of each kind. `--kills` and `--pairs` kill small rollouts of every strategy at every call,
// and at every pair of calls. Before the stories migrations are cut at every point on a real MariaDB and the server is
// killed under them; `--no-migrate` leaves that out.
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

const { stories, replayOf } = await import('../__tests__/support/simulated-stories.ts')
const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    from: { type: 'string', default: '1' },
    'no-migrate': { type: 'boolean', default: false },
  },
})
const isOne = values.seed !== undefined
const isMigrateOk = values['no-migrate'] || isOne || values.story !== undefined || cutMigrationsEverywhere()
let isOk = isMigrateOk
for (const [name, story] of Object.entries(stories))
  if (name === (values.story ?? name)) isOk = (await play(name, story)) && isOk
process.exitCode = isOk ? 0 : 1

/** So many stories of one kind; false when one did not end as it must. */
async function play(name, { run, count }) {
  const first = Number(values.seed ?? values.from)
  const wanted = isOne ? 1 : Number(values.count ?? count)
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  let kills = 0
  let failed = 0
  for (let seed = first; seed < first + wanted && failed < 10; seed++) {
    const end = await run(seed, isOne ? { log: (line) => console.log(line) } : {})
    kills += end.kills
    if (end.problems.length > 0) {
      failed++
      const shown = end.problems.slice(0, 5).join('\n  ')
      console.log(`${name} ${seed}: ${end.what}\n  ${shown}\n  replay: ${replayOf(name, seed)}`)
    } else if (isOne) console.log(`${name} ${seed}: ${end.what}\n  ${end.kills} kills, converged`)
    const done = seed - first + 1
    if (done % 5_000 === 0) console.log(`${name}: ${done} stories, ${kills} kills, ${failed} failed, ${seconds()} s`)
  }
  console.log(`${name}: ${wanted} stories, ${kills} kills, ${failed} did not end as they must, ${seconds()} s`)
  return failed === 0
}

function cutMigrationsEverywhere() {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = ['crash', 'failover', 'lock', 'online', 'backfill'].map(
    (name) => `__tests__/contract/migrate-${name}.test.ts`,
  )
  const words = ['run', '--project', 'contract', '--maxWorkers=1', ...files, '--testTimeout', '1200000']
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    cwd: root,
    env: { ...process.env, MIGRATE_KILL_POINTS: 'all' },
    stdio: 'inherit',
  })
  return status === 0
}
