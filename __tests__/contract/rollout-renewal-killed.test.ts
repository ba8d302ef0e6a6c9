import { describe, expect, test } from 'vitest'
import { RenewalCloud, type RenewalRun } from '../support/renewal-cloud.ts'

/** What comes after a kill; each must end with one release everywhere and nothing left over. */
const successors = ['the same command', 'recover', 'rollback', 'another release'] as const
/** Each kill takes one of these in turn; `RENEWAL_KILLS=all` plays each of them at every call. */
const rounds = successors.flatMap((next) =>
  (['has-effect', 'is-lost'] as const).map((lastCall) => ({ next, lastCall })),
)
const isLong = process.env.RENEWAL_KILLS === 'all'

const count = 3
/** Longer than a lease lives that nobody renews. */
const leaseMs = 120_000

interface Scene {
  command: 'rolling-deploy' | 'blue-green'
  rollout: object
  /** Instances at once. */
  most: number
}

/** Kills the command at each of its calls in turn; returns how many there are and what was not as it must be. */
async function killEverywhere(scene: Scene): Promise<{ calls: number; problems: unknown[] }> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3'])
  cloud.most = scene.most
  const problems: unknown[] = []
  for (let killAfter = 1; ; killAfter++) {
    for (const round of isLong ? rounds : [rounds[(killAfter * 3) % rounds.length]!]) {
      const played = await play(cloud, scene, { ...round, killAfter })
      if (played === 'not killed') return { calls: killAfter - 1, problems }
      if (played) problems.push(played)
      if (problems.length > 3) return { calls: killAfter, problems }
    }
  }
}

/** One kill and what comes after it; leaves v1 everywhere. Returns what is wrong. */
async function play(
  cloud: RenewalCloud,
  { command, rollout }: Scene,
  { next, ...kill }: (typeof rounds)[number] & { killAfter: number },
): Promise<unknown> {
  const forward: RenewalRun = { release: 'v2', rollout }
  if ('outcome' in (await cloud.run(command, { ...forward, ...kill }))) {
    await cloud.mustEnd('rollback', { rollout })
    return 'not killed'
  }
  await cloud.infra.clock.advance(leaseMs)
  const end = await {
    'the same command': () => cloud.run(command, forward),
    'another release': () => cloud.run(command, { release: 'v3', rollout }),
    recover: () => cloud.run('recover', { rollout }),
    rollback: () => cloud.run('rollback', { rollout }),
  }[next]()
  const picture = cloud.picture()
  const version = picture[0]!.split(' ')[1]!
  const expected = { 'the same command': ['v2'], 'another release': ['v3'], recover: ['v1', 'v2'], rollback: ['v1'] }
  // Killed before its first word it has left nothing to go back from.
  const isNothingBegun = 'error' in end && /no earlier verified release/.test(String(end.error))
  if (isNothingBegun) await cloud.mustEnd('recover', { rollout })
  const { unfinished, held } = (await cloud.mustEnd('status')).extra!
  const isWell =
    ('outcome' in end || (isNothingBegun && next === 'rollback')) &&
    JSON.stringify(picture) === JSON.stringify(everywhere(version)) &&
    expected[next].includes(version) &&
    unfinished === null &&
    (held as unknown[]).length === 0 &&
    cloud.violations.length === 0
  const said = 'error' in end ? String(end.error) : end.outcome.text
  const problem = { ...kill, next, said, picture, violations: cloud.violations.splice(0), unfinished, held }
  if (version !== 'v1') await cloud.mustEnd('rollback', { rollout, options: { to: 'v1' } })
  return isWell ? undefined : problem
}

const everywhere = (version: string) =>
  Array.from({ length: count }, (_, index) => `instance-${index + 1} ${version} 100`)

describe('killed at every call to the cloud', () => {
  test('a replacement in slices goes on, or back, and never has too many instances or too few that serve', async () => {
    const { calls, problems } = await killEverywhere({
      command: 'rolling-deploy',
      rollout: { surge: '2', bake: '30s' },
      most: count + 2,
    })
    expect(problems).toEqual([])
    expect(calls).toBeGreaterThan(200)
  }, 300_000)

  test.each([
    ['acts before anybody looks again', '20s'],
    ['is disarmed by the next run', '30m'],
  ])(
    'a blue-green switch whose dead man %s ends on one release',
    async (_, deadMan) => {
      const { calls, problems } = await killEverywhere({
        command: 'blue-green',
        rollout: { deadMan, bake: '45s' },
        most: 2 * count,
      })
      expect(problems).toEqual([])
      expect(calls).toBeGreaterThan(100)
    },
    300_000,
  )
})
