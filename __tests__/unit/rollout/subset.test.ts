import { describe, expect, test } from 'vitest'
import { isFinished } from '../../../src/rollout/state/finished.ts'
import { findFleet, observeFleet } from '../../../src/rollout/traffic/fleet.ts'
import { readHistory } from '../../../src/rollout/state/history.ts'
import { readJournal } from '../../../src/rollout/state/journal.ts'
import { describeEnd } from '../../../src/rollout/outcome.ts'
import { hasTags, outsideOf, partlyDeployed, refuseOverUnfinished, refusePartly } from '../../../src/rollout/subset.ts'
import { releaseOf, seedHistory, simulate, type SimulatedRun } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import type { SimulatedFleetOptions } from '../../support/simulated-layout.ts'
import { SimulatedProcess } from '../../support/simulated-process.ts'

const edge = ['role=edge']

/** Four servers with v1 in two zones, of which the first and the third have the tag role=edge, the others role=core. */
async function aFleet(options: Partial<SimulatedFleetOptions> = {}): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: [60, 100, 40, 100].map((weight, index) => ({
      weights: [weight],
      release: 'v1',
      zoneId: index < 2 ? 'zone-a' : 'zone-b',
    })),
    minHealthy: 3,
    ...options,
  })
  for (const [index, server] of fleet.servers.entries()) server.tags.role = index % 2 === 0 ? 'edge' : 'core'
  await seedHistory(fleet, 'v0')
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const minHealthy = { minHealthy: '3' }
const deploy = (
  fleet: SimulatedFleet,
  version: string,
  only: readonly string[] = [],
  more: Partial<SimulatedRun> = {},
) => simulate(fleet, { version, settings: minHealthy, ...more, request: { only, ...more.request } })

const versions = (fleet: SimulatedFleet) => fleet.servers.map((server) => server.current)
const refusal = (code: string) => ({ kind: 'threw', error: { code, exitCode: 4 } })

async function seen(fleet: SimulatedFleet) {
  const process = new SimulatedProcess(fleet)
  return fleet.clock.run(
    Promise.all([
      readHistory(process.store),
      readJournal(process.store),
      findFleet(process, 'app/sim').then((layout) => observeFleet(process, layout)),
    ]).then(([history, journal, servers]) => ({ history, journal, servers })),
  )
}

describe('a release for a part of the fleet', () => {
  test('goes to the servers with the tags only, and is not verified: the rest has not seen it', async () => {
    const fleet = await aFleet()
    const run = await deploy(fleet, 'v2', edge)
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded', part: { only: edge, others: 2 } } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v2', 'v1', 'v2', 'v1'])
    const { history, journal, servers } = await seen(fleet)
    expect(history.at(-1)).toMatchObject({ version: 'v2', result: 'succeeded', isVerified: false, only: edge })
    expect(journal).toEqual({ held: [] })
    expect(partlyDeployed(history, servers)).toMatchObject({ record: { version: 'v2' }, names: ['web-1', 'web-3'] })
    if (run.kind !== 'ended') throw new Error('it did not end')
    expect(describeEnd(run.end, { durationMs: 5_000, rerun: '' })).toContain(
      '; the other 2 keep their release.\n  The same command without --only completes it',
    )
  })

  test('again has nothing to do, and nobody may say that of the whole fleet', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    const { history, journal, servers } = await seen(fleet)
    const isDone = (only: readonly string[], skip: string[]) =>
      isFinished(releaseOf('v2'), { servers, history, journal, only, skip: new Set(skip) })
    expect(isDone(edge, ['web-2', 'web-4'])).toBe(true)
    expect(isDone(['role'], [])).toBe(false)
    expect(isDone([], [])).toBe(false)
    expect(isFinished(releaseOf('v1'), { servers, history, journal, skip: new Set() })).toBe(false)
  })

  test('becomes whole by a run without tags', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    expect(await deploy(fleet, 'v2')).toMatchObject({ end: { result: 'succeeded', from: { version: 'v1' } } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    const { history, servers } = await seen(fleet)
    expect(history.at(-1)).toMatchObject({ version: 'v2', isVerified: true })
    expect(history.at(-1)).not.toHaveProperty('only')
    expect(partlyDeployed(history, servers)).toBeUndefined()
  })

  test('becomes whole when the last part has it, too', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    const run = await deploy(fleet, 'v2', ['role=core'])
    expect(run).toMatchObject({ end: { result: 'succeeded' } })
    expect(run).not.toHaveProperty('end.part')
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    expect((await seen(fleet)).history.at(-1)).toMatchObject({ isVerified: true })
  })

  test('is not whole when what stands in the other part only has its name', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    fleet.servers[0]!.applied = 'another env-v2'
    fleet.servers[0]!.releases.set('v2', 'another')
    await deploy(fleet, 'v2', ['role=core'])
    expect((await seen(fleet)).history.at(-1)).toMatchObject({ isVerified: false, only: ['role=core'] })
  })

  test('is taken back by a rollback to what the rest serves, not to the release before that', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    const run = await simulate(fleet, { version: 'v1', verb: 'rollback', settings: minHealthy })
    expect(run).toMatchObject({ end: { result: 'succeeded', want: { version: 'v1' } } })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    expect((await seen(fleet)).history.at(-1)).toMatchObject({ version: 'v1', rejects: 'v2', isVerified: true })
  })

  test('goes back before another release comes, so that never three serve', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    expect(await deploy(fleet, 'v3')).toMatchObject({ end: { result: 'succeeded', from: { version: 'v1' } } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v3', 'v3', 'v3', 'v3'])
  })

  test('that is bad leaves the part as the rest is, and a second part that is bad leaves the first', async () => {
    const fleet = await aFleet({ isBad: (version, index) => version === 'bad' || (version === 'v2' && index === 3) })
    const bad = await deploy(fleet, 'bad', edge)
    expect(bad).toMatchObject({ end: { result: 'rolled-back', from: { version: 'v1' } } })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    await deploy(fleet, 'v2', edge)
    const second = await deploy(fleet, 'v2', ['role=core'])
    expect(second).toMatchObject({ end: { result: 'rolled-back' } })
    expect(versions(fleet)).toEqual(['v2', 'v1', 'v2', 'v1'])
    if (second.kind !== 'ended') throw new Error('it did not end')
    expect(describeEnd(second.end, { durationMs: 0, rerun: '' })).toContain('v1 serves on the instances with role=core')
    await simulate(fleet, { version: '', verb: 'rollback', settings: minHealthy })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    expect(fleet.monitor.violations).toEqual([])
  })

  test('heeds what the whole fleet must keep serving', async () => {
    const fleet = await aFleet()
    expect(await deploy(fleet, 'v2', edge, { settings: { minHealthy: '4' } })).toMatchObject(refusal('E_UNSAFE_PLAN'))
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('does not wait for a server of the rest that is stopped', async () => {
    const fleet = await aFleet({ minHealthy: 1 })
    fleet.servers[1]!.status = 'Stopped'
    fleet.servers[1]!.isAnswering = false
    const run = await deploy(fleet, 'v2', edge, { settings: { minHealthy: '2' } })
    expect(run).toMatchObject({ end: { result: 'succeeded', part: { others: 2 } } })
  })

  test.each(['i-002', 'web-2'])(
    'leaves %s alone that --skip names, though it serves yet another release',
    async (name) => {
      const fleet = await aFleet()
      Object.assign(fleet.servers[1]!, { current: 'v9', release: 'v9' })
      expect(await deploy(fleet, 'v2', edge)).toMatchObject(refusal('E_MIXED_FLEET'))
      const run = await deploy(fleet, 'v2', edge, { request: { skip: new Set([name]) } })
      expect(run).toMatchObject({ end: { result: 'succeeded', part: { others: 2 } } })
      expect(versions(fleet)).toEqual(['v2', 'v9', 'v2', 'v1'])
    },
  )

  test('does not begin while a run without load balancer has left an instance of the rest half updated', () => {
    const refuse = (outside: string) => () =>
      refuseOverUnfinished({ held: [], taken: ['i-002'] }, edge, new Set([outside]))
    expect(refuse('i-002')).toThrow('an earlier rollout is unfinished outside of role=edge')
    expect(refuse('i-004')).not.toThrow()
  })

  test('does not begin over a rollout of the whole fleet that is half done', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', [], { kill: { atCall: 90, moment: 'after' } })
    const before = versions(fleet)
    expect(await deploy(fleet, 'v2', edge)).toMatchObject(refusal('E_UNFINISHED'))
    expect(versions(fleet)).toEqual(before)
    expect(await deploy(fleet, 'v2')).toMatchObject({ end: { result: 'succeeded' } })
  })

  test('is no place for a canary, which compares one release with another', async () => {
    const fleet = await aFleet()
    await deploy(fleet, 'v2', edge)
    const { history, servers } = await seen(fleet)
    expect(() => refusePartly(history, servers, 'canary')).toThrow(
      'canary starts from one release, and web-1, web-3 (role=edge) have v2 beside it',
    )
  })
})

describe('a killed rollout of a part', () => {
  const nexts: Record<string, { run: (fleet: SimulatedFleet) => ReturnType<typeof simulate>; ends: string[][] }> = {
    'the same again': { run: (fleet) => deploy(fleet, 'v2', edge), ends: [['v2', 'v1', 'v2', 'v1']] },
    recover: {
      run: (fleet) => simulate(fleet, { version: '', verb: 'recover', settings: minHealthy }),
      ends: [
        ['v1', 'v1', 'v1', 'v1'],
        ['v2', 'v1', 'v2', 'v1'],
      ],
    },
    'a rollback': {
      run: (fleet) => simulate(fleet, { version: '', verb: 'rollback', settings: minHealthy }),
      ends: [
        ['v1', 'v1', 'v1', 'v1'],
        // It was killed before it began, so there is nothing that it could go back from but v1.
        ['v0', 'v0', 'v0', 'v0'],
      ],
    },
    'the same for all': { run: (fleet) => deploy(fleet, 'v2'), ends: [['v2', 'v2', 'v2', 'v2']] },
    'another for the part': { run: (fleet) => deploy(fleet, 'v3', edge), ends: [['v3', 'v1', 'v3', 'v1']] },
    'another for all': { run: (fleet) => deploy(fleet, 'v3'), ends: [['v3', 'v3', 'v3', 'v3']] },
  }

  test.each(Object.keys(nexts))('is followed by %s, whatever call it died at', async (name) => {
    const { run, ends } = nexts[name]!
    const unkilled = await aFleet()
    await deploy(unkilled, 'v2', edge)
    const problems: unknown[] = []
    for (let atCall = 1; atCall < unkilled.calls; atCall++) {
      const fleet = await aFleet()
      await deploy(fleet, 'v2', edge, { kill: { atCall, moment: atCall % 2 === 0 ? 'before' : 'after' } })
      const next = await run(fleet)
      fleet.monitor.checkEnd()
      const isAsWanted = ends.some((end) => end.every((version, index) => version === versions(fleet)[index]))
      const isEnded = next.kind === 'ended' ? next.end.result === 'succeeded' : next.kind === 'nothing'
      if (!isEnded || !isAsWanted || fleet.monitor.violations.length > 0)
        problems.push({ atCall, next, versions: versions(fleet), violations: fleet.monitor.violations })
    }
    expect(problems).toEqual([])
  })
})

describe('tags that name a part', () => {
  const instances = [
    { id: 'i-1', tags: { role: 'edge', rack: 'a=1' } },
    { id: 'i-2', tags: { role: 'core' } },
    { id: 'i-3', tags: {} },
  ]

  test.each([
    [['role=edge'], ['i-1']],
    [['role'], ['i-1', 'i-2']],
    [['rack=a=1'], ['i-1']],
    [['role', 'rack'], ['i-1']],
    [[], ['i-1', 'i-2', 'i-3']],
  ])('%j are on %j', (only, ids) => {
    expect(instances.filter((instance) => hasTags(instance, only)).map(({ id }) => id)).toEqual(ids)
    expect([...outsideOf(instances, only)]).toEqual(instances.map(({ id }) => id).filter((id) => !ids.includes(id)))
  })

  test('that nobody has are refused with those that there are', () => {
    const refused = (only: string[]) => {
      try {
        return [...outsideOf(instances, only)]
      } catch (error) {
        return error
      }
    }
    expect(refused(['role=edgy'])).toMatchObject({ code: 'E_NO_SUCH_INSTANCE', fix: 'there are role=core, role=edge' })
    expect(refused(['colour'])).toMatchObject({ fix: expect.stringContaining('none has colour') as string })
  })
})
