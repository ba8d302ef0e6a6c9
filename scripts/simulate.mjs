// `npm run simulate`: rollouts over random fleets in virtual time, killed, signalled and disturbed at random and run
// again, watched by a monitor that knows nothing of the engine. `--story <name>` runs one kind, `--seed N` replays one,
// `--count N` runs so many of each kind. `--kills` and `--pairs` kill a small rollout of every strategy (or `--strategy
// <name>`) at every call, and at every pair of changes that it and the run that takes it up make; `--next` names what is
// typed after the kills, `--part 2/4` does the second of four parts. Before the stories migrations are cut at every point
// on a real MariaDB and the server is killed under them; `--no-migrate` leaves that out.
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
const { strategies } = await import('../__tests__/support/simulated-strategies.ts')
const kills = await import('../__tests__/support/simulated-kills.ts')
const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    seed: { type: 'string' },
    count: { type: 'string' },
    from: { type: 'string', default: '1' },
    kills: { type: 'boolean', default: false },
    pairs: { type: 'boolean', default: false },
    strategy: { type: 'string' },
    first: { type: 'string' },
    second: { type: 'string' },
    next: { type: 'string' },
    part: { type: 'string', default: '1/1' },
    'no-migrate': { type: 'boolean', default: false },
  },
})
const isOne = values.seed !== undefined
const isKilling = values.kills || values.pairs || values.first !== undefined
const isWhole = !isOne && !isKilling && values.story === undefined
let isOk = values['no-migrate'] || !isWhole || cutMigrationsEverywhere()
if (values.first !== undefined) isOk = await replayKills()
else if (isKilling) isOk = await killStrategies()
else
  for (const [name, story] of Object.entries(stories))
    if (name === (values.story ?? name)) isOk = (await play(name, story)) && isOk
process.exitCode = isOk ? 0 : 1

/** Every strategy, or the one that was asked for, killed at every call, and with `--pairs` at every pair of calls. */
async function killStrategies() {
  let isWell = true
  for (const [name, strategy] of Object.entries(strategies)) {
    if (name !== (values.strategy ?? name)) continue
    const nexts = strategy.next.filter((next) => next === (values.next ?? next))
    for (const next of values.pairs ? nexts : [undefined]) {
      const started = Date.now()
      const found = next ? await kills.killPairs(strategy, next, partOf(values.part)) : await killOnce(strategy, nexts)
      for (const { story, problems } of found.failed)
        console.log(`${name}: ${problems.slice(0, 5).join('\n  ')}\n  replay: ${kills.replayOf(name, story)}`)
      const what = `${found.stories} ${next ? `pairs of kills and then ${next}` : 'kills'}`
      console.log(
        `${name}: ${what}, ${found.failed.length} did not end as they must, ${Math.round((Date.now() - started) / 1000)} s`,
      )
      isWell = isWell && found.failed.length === 0
    }
  }
  return isWell
}

async function killOnce(strategy, next) {
  return kills.killEverywhere({ ...strategy, next }, await kills.callsOf(strategy))
}

/** `2/4` as the second of four. */
function partOf(text) {
  const [part, parts] = text.split('/').map(Number)
  return { part: part - 1, parts }
}

async function replayKills() {
  const story = { first: kills.killOf(values.first), next: values.next ?? 'same' }
  const problems = await kills.playKills(strategies[values.strategy], {
    ...story,
    ...(values.second ? { second: kills.killOf(values.second) } : {}),
  })
  const isPlayed = typeof problems !== 'string'
  console.log(isPlayed ? problems.join('\n') || 'ended as it must' : `${problems}: its run ended before`)
  return isPlayed && problems.length === 0
}

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
  const files = [
    'crash',
    'failover',
    'lock',
    'online',
    'backfill',
    'pick',
    'drift',
    'silent-copy',
    'kill-blockers',
  ].map((name) => `__tests__/contract/migrate-${name}.test.ts`)
  const words = ['run', '--project', 'contract', '--maxWorkers=1', ...files, '--testTimeout', '1200000']
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    cwd: root,
    env: { ...process.env, MIGRATE_KILL_POINTS: 'all' },
    stdio: 'inherit',
  })
  return status === 0
}
