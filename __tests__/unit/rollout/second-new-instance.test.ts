import { describe, expect, test } from 'vitest'
import type { CommandOutcome } from '../../../src/commands/command.ts'
import { RenewalCloud, type RenewalRun } from '../../support/renewal-cloud.ts'
import type { RolloutReport } from '../../../src/rollout/report/report.ts'

const everywhere = (version: string, count = 3) =>
  Array.from({ length: count }, (_, index) => `instance-${index + 1} ${version} 100`)
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })

/** A fleet of which the nth new instances never get healthy, whatever runs on them. */
async function aCloud(options: { count?: number; most: number; sick: readonly number[] }) {
  const { count = 3, most, sick } = options
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3', 'bad'])
  cloud.most = most
  const old = cloud.born.length
  cloud.isBroken = (version, id) => version === 'bad' || sick.includes(cloud.born.indexOf(id) - old + 1)
  return Object.assign(cloud, { boughtSince: () => cloud.born.length - old })
}

const failuresIn = ({ extra }: CommandOutcome) =>
  (extra!.report as RolloutReport).servers.flatMap(({ failures }) => failures.map(({ reason }) => reason))

/** Kills a run after every change from the first new instance to the second in its place, and lets others go on. */
async function killedBetween(
  command: 'rolling-deploy' | 'blue-green',
  { most, next }: { most: number; next: readonly [keyof typeof ends, RenewalRun] },
): Promise<number> {
  let kills = 0
  for (let at = 1; ; at++) {
    const cloud = await aCloud({ count: 2, most, sick: [1] })
    let changes = 0
    let bought = 0
    const died = await cloud.run(command, {
      release: 'v2',
      killWhen: ({ isMutating, name }) => {
        const isOver = bought > firstOf[command]
        if (name === 'Ecs:RunInstances') bought++
        return isMutating && bought > 0 && !isOver && ++changes === at
      },
    })
    if ('outcome' in died) return kills
    kills++
    await cloud.infra.clock.advance(120_000)
    const [how, run] = next
    expect(await cloud.run(how, run), `killed at change ${at}`).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture(), `killed at change ${at}`).toEqual(everywhere(ends[how], 2))
    cloud.monitor.checkEnd()
    expect(cloud.violations, `killed at change ${at}`).toEqual([])
  }
}
/** New instances before the second one of a place. */
const firstOf = { 'rolling-deploy': 1, 'blue-green': 2 }
const ends = { 'rolling-deploy': 'v2', 'blue-green': 'v2', recover: 'v1' } as const

describe('a new instance of update: replace that never gets healthy', () => {
  test('is deleted, and bought once more before its place counts as failed', async () => {
    const cloud = await aCloud({ most: 4, sick: [2] })
    const run = await cloud.mustEnd('rolling-deploy', { release: 'v2' })
    expect(run).toMatchObject({ result: 'succeeded', exitCode: 0 })
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.boughtSince()).toBe(4)
    const report = run.extra!.report as RolloutReport
    expect(report.servers.filter(({ retries }) => retries.length > 0)).toMatchObject([
      {
        instanceId: cloud.born.at(-3),
        retries: [{ reason: expect.stringContaining('deleted for another new instance') }],
      },
    ])
    expect(cloud.violations).toEqual([])
  })

  test('counts once when the second one is no better', async () => {
    const cloud = await aCloud({ most: 4, sick: [1, 2] })
    const run = await cloud.mustEnd('rolling-deploy', { release: 'v2' })
    expect(run).toMatchObject({ result: 'rolled-back', exitCode: 5 })
    expect(failuresIn(run)).toEqual([expect.stringContaining('(tried 2 times)')])
    expect(cloud.boughtSince()).toBe(2)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('is bought again beside the others of its slice, and never are there more than surge allows', async () => {
    const cloud = await aCloud({ most: 5, sick: [2] })
    const end = await cloud.run('rolling-deploy', { release: 'v2', rollout: { surge: '2' } })
    expect(end).toMatchObject(outcome('succeeded', 0))
    expect(cloud.boughtSince()).toBe(4)
    expect(cloud.violations).toEqual([])
  })

  test('does not use up the first batch that a person wants to look at', async () => {
    const cloud = await aCloud({ most: 4, sick: [1] })
    const pausing = { release: 'v2', options: { pause: true } }
    expect(await cloud.run('rolling-deploy', pausing)).toMatchObject(outcome('paused', 75))
    expect(cloud.picture()).toEqual(['instance-1 v2 100', 'instance-2 v1 100', 'instance-3 v1 100'])
  })

  test('gets no second one when the job ends before that could serve', async () => {
    const cloud = await aCloud({ most: 4, sick: [1] })
    const deadlineMs = cloud.infra.clock.now() + 380_000
    const end = await cloud.run('rolling-deploy', { release: 'v2', deadlineMs })
    expect(end).toMatchObject(outcome('rolled-back', 5))
    expect(cloud.boughtSince()).toBe(1)
  })

  test.each([
    ['the same command goes on', ['rolling-deploy', { release: 'v2' }]],
    ['recover goes back', ['recover', {}]],
  ] as const)('killed between the two: %s', async (_, next) => {
    expect(await killedBetween('rolling-deploy', { most: 3, next })).toBeGreaterThan(5)
  })
})

describe('a new instance of a blue-green deployment that never gets healthy', () => {
  test('is deleted and made once more; the others stay, and all get the traffic at once', async () => {
    const cloud = await aCloud({ most: 6, sick: [2] })
    const before = cloud.born.length
    expect(await cloud.run('blue-green', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.fleet().map(({ id }) => cloud.born.indexOf(id) - before + 1)).toEqual([1, 4, 3])
    expect(cloud.violations).toEqual([])
  })

  test('ends the deployment when the second one is no better, and none stays', async () => {
    const cloud = await aCloud({ most: 6, sick: [2, 4] })
    const run = await cloud.mustEnd('blue-green', { release: 'v2' })
    expect(run).toMatchObject({ result: 'rolled-back', exitCode: 5 })
    expect(failuresIn(run)).toEqual([expect.stringContaining('(tried 2 times)')])
    expect(cloud.boughtSince()).toBe(4)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test.each([
    ['the same command goes on', ['blue-green', { release: 'v2' }]],
    ['recover goes back', ['recover', {}]],
  ] as const)('killed between the two: %s', async (_, next) => {
    expect(await killedBetween('blue-green', { most: 4, next })).toBeGreaterThan(5)
  })
})
