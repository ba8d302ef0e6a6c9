// Deployments of the bundle on a local cloud, killed and stopped at random points under traffic of every kind, and run
// again: `node scripts/kill-run.mjs --minutes 10 --seed 1`. `--seed N --rounds 1` replays round N alone.
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

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rounds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '250' },
  },
})
const { KillStage } = await import('../__tests__/support/kill-stage.ts')
const { isBadVersion, playRound } = await import('../__tests__/support/kill-round.ts')
const { startMixedTraffic } = await import('../__tests__/support/traffic-mix.ts')
const { seededRandom } = await import('../src/shared/random.ts')

const first = Number(values.seed)
const stage = await KillStage.start()
let stopped = 0
let bad = 0
let seed = first
try {
  const { exitCode, stderr } = await stage.run(['rolling-deploy', ...(await stage.deliver({ version: 'v1' }))])
  if (exitCode !== 0) throw new Error(stderr)
  const traffic = startMixedTraffic({
    url: stage.url,
    requestsPerSecond: Number(values.rate),
    random: seededRandom(first),
    isBadVersion,
  })
  const started = performance.now()
  const minutes = () => (performance.now() - started) / 60_000
  for (; seed < first + Number(values.rounds) && minutes() < Number(values.minutes) && bad < 5; seed++) {
    const before = traffic.failed.length
    const end = await playRound(stage, seed)
    const problems = [...end.problems, ...traffic.failed.slice(before)]
    stopped += end.wasStopped ? 1 : 0
    console.log(`${minutes().toFixed(1)} min, ${traffic.sent} requests  round ${seed}: ${end.what}`)
    if (problems.length > 0) {
      bad++
      console.log(end.log.map((line) => `    ${line}`).join('\n'))
      console.log(
        `  ${problems.slice(0, 10).join('\n  ')}\n  replay: node scripts/kill-run.mjs --seed ${seed} --rounds 1`,
      )
    }
  }
  const { sent, byKind, ownErrors, failed, leftOut } = await traffic.stop()
  console.log(
    `${seed - first} rounds, ${stopped} of them stopped half-way, ${bad} not as they must; ${failed.length} of ${sent} requests failed`,
  )
  console.log(
    `${Object.entries(byKind)
      .map(([kind, count]) => `${kind}: ${count}`)
      .join(
        ', ',
      )}; answered with an error by bad canaries themselves: ${ownErrors}; not sent by a busy machine: ${leftOut}`,
  )
  if (bad > 0 || failed.length > 0) process.exitCode = 1
} finally {
  await stage.stop()
}
