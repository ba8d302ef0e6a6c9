import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '../../src/shared/random.ts'
import { isBadVersion, planRound, playRound } from '../support/kill-round.ts'
import { KillStage } from '../support/kill-stage.ts'
import { leftoversBelow } from '../support/leftovers.ts'
import { startProgram } from '../support/program.ts'
import { startMixedTraffic } from '../support/traffic-mix.ts'

// Another seed tries other moments; every failure names the one it was found with.
const seed = Number(process.env.ALICLOUD_DEPLOY_TEST_SEED ?? 1)

describe.skipIf(!existsSync('/proc/self/mountinfo'))('a demo that is killed', () => {
  test('leaves no process, no mount and no directory after the next start', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'killed-demo-'))
    const env = { TMPDIR: directory }
    try {
      const demo = startProgram(['demo'], { env })
      demo.stdin!.end()
      demo.stdout!.resume()
      await someLines(createInterface({ input: demo.stderr! }), 30 + Math.floor(seededRandom(seed)() * 60))
      expect(leftoversBelow(directory).processes.length).toBeGreaterThan(2)
      demo.kill('SIGKILL')
      await once(demo, 'exit')

      const next = startProgram(['local', '--port', '0', '--until-stdin-closes', '--output', 'json'], { env })
      next.stderr!.resume()
      await someLines(createInterface({ input: next.stdout! }), 1)
      next.stdin!.end()
      await once(next, 'exit')
      await expect
        .poll(() => leftoversBelow(directory), { message: `seed ${seed}` })
        .toEqual({ processes: [], mounts: [], entries: [] })
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  })
})

const someLines = (lines: NodeJS.EventEmitter, count: number) =>
  new Promise<void>((resolve) => {
    let seen = 0
    lines.on('line', () => ++seen === count && resolve())
  })

describe('deployments under traffic of every kind', () => {
  let stage: KillStage
  let traffic: ReturnType<typeof startMixedTraffic>

  beforeAll(async () => {
    stage = await KillStage.start()
    const first = await stage.run(['rolling-deploy', ...(await stage.deliver({ version: 'v1' }))])
    expect(first.exitCode, first.stderr).toBe(0)
    traffic = startMixedTraffic({ url: stage.url, requestsPerSecond: 100, random: seededRandom(seed), isBadVersion })
  })
  afterAll(() => stage?.stop())

  test('a run that was killed when it had just taken the lock leaves nothing but the lock, which recover frees', async () => {
    const words = ['rolling-deploy', ...(await stage.deliver({ version: 'never' })), '--verbose']
    const killed = await stage.run(words, {
      onLine: (line, child) => void (line.includes('Oss.PutObject') && child.kill('SIGKILL')),
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(await stage.status()).toMatchObject({ lock: { holder: { command: 'rolling-deploy' } }, unfinished: null })
    const recovered = await stage.run(['recover'])
    expect(JSON.parse(recovered.stdout)).toMatchObject({ result: 'succeeded', exitCode: 0 })
    expect(await stage.status()).toMatchObject({ lock: null, unfinished: null, held: [] })
  })

  test.each(roundsOf(seed))(
    'seed $seed: $command, $signal, then $next: ends as it must, with the weights as before',
    async ({ seed: round }) => {
      const end = await playRound(stage, round, 60_000)
      expect(end.problems, `${end.what}; replay: node scripts/kill-run.mjs --seed ${round} --rounds 1`).toEqual([])
    },
  )

  test('and no request of any kind failed in all that time', async () => {
    const { sent, byKind, failed, ownErrors } = await traffic.stop()
    expect(failed).toEqual([])
    expect(Object.keys(byKind).sort()).toEqual(['kept connection', 'new connection', 'slow', 'upload', 'web socket'])
    expect(ownErrors).toBeLessThan(sent / 10)
  })
})

/** The first rounds from a seed on that try each of these once; the long run (scripts/kill-run.mjs) tries all. */
function roundsOf(first: number) {
  return ['rolling-deploy SIGKILL', 'canary SIGKILL', 'rolling-deploy SIGTERM', 'canary SIGINT'].map((kind) => {
    for (let round = first; ; round++) {
      const plan = planRound(round)
      if (`${plan.command} ${plan.signal}` === kind) return { seed: round, ...plan }
    }
  })
}
