import { describe, expect, test } from 'vitest'
import { listeners, serverGroups } from '../../src/local/slb/records.ts'
import { RenewalCloud, type RenewalRun } from '../support/renewal-cloud.ts'
import { replayOf, stories } from '../support/simulated-stories.ts'

/** What comes after a kill; each must end with one release everywhere and nothing left over. */
const successors = ['the same command', 'recover', 'rollback', 'another release'] as const
/**
 * Each kill takes two of these in turn, at every change; `RENEWAL_KILLS=all` plays each of them at every call, of which
 * most only look, and more seeds.
 */
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
  isLayer4?: boolean
  /** Listeners, each with a server group of its own. */
  groups?: number
}

/** Kills the command at each of its calls in turn; returns how many there are and what was not as it must be. */
async function killEverywhere(scene: Scene): Promise<{ calls: number; problems: unknown[] }> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3'], {
    isLayer4: scene.isLayer4 ?? false,
    groups: scene.groups ?? 1,
  })
  const groupsBefore = groupNames(cloud)
  cloud.most = scene.most
  const problems: unknown[] = []
  for (let killAfter = 1; ; killAfter++) {
    for (const round of isLong ? rounds : [0, 4].map((next) => rounds[(killAfter * 3 + next) % rounds.length]!)) {
      const played = await play(cloud, scene, { ...round, killAfter, isKilledByChanges: !isLong })
      if (groupNames(cloud) !== groupsBefore) problems.push({ killAfter, ...round, left: groupNames(cloud) })
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
  { next, ...kill }: (typeof rounds)[number] & { killAfter: number; isKilledByChanges: boolean },
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

/** Server groups with the listeners that send to them; the same before and after every rollout. */
function groupNames({ infra }: RenewalCloud): string {
  const { store } = infra.local.core
  const sentTo = listeners(store).all()
  const groups = serverGroups(store).all()
  return groups
    .map(({ id, name }) => `${name} ${sentTo.filter(({ vserverGroupId }) => vserverGroupId === id).length}`)
    .join()
}

const everywhere = (version: string, places = count) =>
  Array.from({ length: places }, (_, index) => `instance-${index + 1} ${version} 100`)

describe('killed at every call to the cloud that changes something', () => {
  test('a replacement in slices goes on, or back, and never has too many instances or too few that serve', async () => {
    const { calls, problems } = await killEverywhere({
      command: 'rolling-deploy',
      rollout: { surge: '2', bake: '30s' },
      most: count + 2,
    })
    expect(problems).toEqual([])
    expect(calls).toBeGreaterThan(isLong ? 200 : 30)
  }, 300_000)

  test.each([
    ['acts before anybody looks again', '20s', false],
    ['is disarmed by the next run', '30m', false],
    ['acts, behind a listener that only knows servers with traffic,', '20s', true],
  ])(
    'a blue-green switch whose dead man %s ends on one release',
    async (_, deadMan, isLayer4) => {
      const { calls, problems } = await killEverywhere({
        command: 'blue-green',
        rollout: { deadMan, bake: '45s' },
        most: 2 * count,
        isLayer4,
      })
      expect(problems).toEqual([])
      expect(calls).toBeGreaterThan(isLong ? 100 : 15)
    },
    300_000,
  )
})

describe('killed at every call of a switch by listener that changes something', () => {
  test.each([
    ['acts before anybody looks again', '20s', 1],
    ['is disarmed by the next run', '30m', 1],
    ['acts, with two listeners that are switched one after the other,', '20s', 2],
  ])(
    'a switch whose dead man %s ends on one release and the groups that there were',
    async (_, deadMan, groups) => {
      const { calls, problems } = await killEverywhere({
        command: 'blue-green',
        rollout: { deadMan, bake: '45s', blueGreen: { switch: 'listener' } },
        most: 2 * count,
        groups,
      })
      expect(problems).toEqual([])
      expect(calls).toBeGreaterThan(isLong ? 100 : 20)
    },
    isLong ? 3_600_000 : 300_000,
  )
})

describe('killed again and again while calls fail', () => {
  /** Seeds that once found a defect: two releases of which history knew none, and a third beside them. */
  const found = { replace: [335], 'blue-green': [], 'blue-green-listener': [] }

  test.each(['replace', 'blue-green', 'blue-green-listener'] as const)(
    '%s ends on one release, and never served with too few',
    async (name) => {
      for (const seed of [...Array.from({ length: isLong ? 400 : 20 }, (_, index) => index + 1), ...found[name]]) {
        const { what, problems } = await stories[name]!.run(seed)
        const replay = replayOf(name, seed)
        expect({ replay, what, problems }).toEqual({ replay, what, problems: [] })
      }
    },
    300_000,
  )
})

describe('a way back to kept instances that is killed at every call', () => {
  test('goes on with the same command, with another release, or is ended by recover', async () => {
    const cloud = await RenewalCloud.start(2, ['v1', 'v2', 'v3'])
    cloud.most = 5
    const keeping = { release: 'v2', rollout: { keepOld: '1h' } }
    const problems: unknown[] = []
    let calls = 0
    for (let killAfter = 1; problems.length < 4; killAfter += isLong ? 1 : 2) {
      await cloud.mustEnd('blue-green', keeping)
      const back = { options: { to: 'v1' } }
      const kill = { killAfter, lastCall: killAfter % 4 < 2 ? ('has-effect' as const) : ('is-lost' as const) }
      if ('outcome' in (await cloud.run('rollback', { ...back, ...kill }))) break
      calls = killAfter
      await cloud.infra.clock.advance(leaseMs)
      const next = (['rollback', 'v3', 'recover'] as const)[killAfter % 3]!
      let end = await (next === 'v3' ? cloud.run('rolling-deploy', { release: 'v3' }) : cloud.run(next, back))
      if ('error' in end && /an unfinished rollback stands in the way/.test(String(end.error))) {
        await cloud.mustEnd('recover')
        end = await cloud.run('rolling-deploy', { release: 'v3' })
      }
      const picture = cloud.picture().filter((line) => !/^kept-\d \S+ 0$/.test(line))
      const version = picture[0]!.split(' ')[1]!
      const expected = { rollback: ['v1'], v3: ['v3'], recover: ['v1', 'v2'] }[next]
      const said = 'error' in end ? String(end.error) : end.outcome.text
      const isWell =
        'outcome' in end &&
        picture.join() === everywhere(version, 2).join() &&
        expected.includes(version) &&
        cloud.violations.length === 0
      if (!isWell)
        problems.push({ killAfter, next, said, picture: cloud.picture(), violations: cloud.violations.splice(0) })
      await cloud.infra.clock.advance(3_600_000)
      await cloud.mustEnd('recover')
      if (version !== 'v1') await cloud.mustEnd('rolling-deploy', { release: 'v1' })
    }
    expect(problems).toEqual([])
    expect(calls).toBeGreaterThan(60)
  }, 300_000)
})
