import { describe, expect, test } from 'vitest'
import { beginRun, openJournal, readJournal } from '../../../src/rollout/state/journal.ts'
import { readLease } from '../../../src/rollout/state/lease.ts'
import { releaseOf, seedHistory, simulate, startDeployment } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import type { SimulatedFleetOptions } from '../../support/simulated-layout.ts'
import { SimulatedProcess } from '../../support/simulated-process.ts'

async function aFleet(
  options: Partial<SimulatedFleetOptions> & { weights?: readonly number[] } = {},
): Promise<SimulatedFleet> {
  const { weights = [100, 100, 100, 100], ...rest } = options
  const fleet = new SimulatedFleet({
    servers: weights.map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
    ...rest,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const versions = (fleet: SimulatedFleet) => fleet.servers.map((server) => server.current)
const putObject = (fleet: SimulatedFleet, key: string, text: string) =>
  fleet.clock.run(new SimulatedProcess(fleet).store.put(key, text))
const stored = (fleet: SimulatedFleet) => {
  const { store } = new SimulatedProcess(fleet)
  return fleet.clock.run(Promise.all([readJournal(store), readLease(store)]))
}

describe('deploying a release', () => {
  test('brings every server to it, with the weights it had, and leaves nothing open', async () => {
    const fleet = await aFleet({ weights: [60, 100, 40, 0] })
    const run = await simulate(fleet, { version: 'v2' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded', from: { version: 'v1' } } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    const [journal, lease] = await stored(fleet)
    expect(journal).toEqual({ held: [] })
    expect(lease?.isReleased).toBe(true)
  })

  test('a release that never gets healthy is rolled back everywhere', async () => {
    const fleet = await aFleet({ isBad: (version) => version === 'v2' })
    const run = await simulate(fleet, { version: 'v2' })
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back', failed: [{ code: 'E_HEALTH_FAILED', stage: 'update' }] },
    })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('without a way back is refused before the first change: what the old release is made of is gone', async () => {
    const fleet = await aFleet()
    // One instance lacks it, and nobody could bring it there.
    fleet.servers[0]!.current = 'v0'
    const { store } = new SimulatedProcess(fleet)
    await fleet.clock.run(store.delete('artifacts/digest-v1.tar.gz'))
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({
      kind: 'threw',
      error: { code: 'E_NO_WAY_BACK', exitCode: 4 },
    })
    expect(versions(fleet)).toEqual(['v0', 'v1', 'v1', 'v1'])
    expect((await stored(fleet))[0]).toEqual({ held: [] })
    // Named, it is the user's own choice.
    expect(await simulate(fleet, { version: 'v2', request: { onFailure: 'stop' } })).toMatchObject({ kind: 'ended' })
  })

  test('to a release whose artifact is damaged is refused before its migrations and before any instance', async () => {
    const fleet = await aFleet()
    await putObject(fleet, 'artifacts/digest-v2.tar.gz', 'cut off')
    let migrations = 0
    const request = { beforeFirstInstance: () => Promise.resolve(String(++migrations)) }
    expect(await simulate(fleet, { version: 'v2', request })).toMatchObject({
      kind: 'threw',
      error: {
        code: 'E_ARTIFACT_DAMAGED',
        exitCode: 4,
        message: expect.stringMatching(/holds 7 bytes with the SHA-256 [0-9a-f]{64}, not digest-v2/),
      },
    })
    expect([migrations, ...versions(fleet)]).toEqual([0, 'v1', 'v1', 'v1', 'v1'])
    expect((await stored(fleet))[0]).toEqual({ held: [] })
  })

  test('back to a release whose artifact is damaged works while every instance keeps it, and is refused when one does not', async () => {
    const fleet = await aFleet()
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ end: { result: 'succeeded' } })
    await putObject(fleet, 'artifacts/digest-v1.tar.gz', 'cut off')
    fleet.servers[2]!.releases.delete('v1')
    const rollback = { version: '', verb: 'rollback' as const }
    expect(await simulate(fleet, rollback)).toMatchObject({
      kind: 'threw',
      error: { code: 'E_ARTIFACT_DAMAGED', exitCode: 4 },
    })
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    fleet.servers[2]!.releases.set('v1', 'digest-v1')
    expect(await simulate(fleet, rollback)).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test.each([
    ['an artifact of no bytes', 'artifacts/digest-v1.tar.gz', ''],
    ['an artifact that was cut off', 'artifacts/digest-v1.tar.gz', 'ol'],
    ['another artifact whose name only begins alike', 'artifacts/digest-v1.tar.gz', undefined],
    ['no environment', 'env/env-v1.env', undefined],
  ])('is refused as well where the bucket has %s', async (_, key, content) => {
    const fleet = await aFleet()
    fleet.servers[0]!.current = 'v0'
    const { store } = new SimulatedProcess(fleet)
    await fleet.clock.run(store.delete(key))
    await fleet.clock.run(store.put(content === undefined ? `${key}.old` : key, content ?? 'other'))
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({
      kind: 'threw',
      error: { code: 'E_NO_WAY_BACK', exitCode: 4 },
    })
    expect(versions(fleet)).toEqual(['v0', 'v1', 'v1', 'v1'])
  })

  test('an update that the instance was never seen to begin cannot begin after the way back', async () => {
    const fleet = await aFleet()
    let switches = 0
    fleet.lateBy = (name) => (name === 'alicloud-deploy-switch' && ++switches <= 2 ? 1_800_000 : 0)
    const run = await simulate(fleet, { version: 'v2' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'rolled-back', failed: [{ code: 'E_COMMAND_FAILED' }] } })
    await fleet.clock.advance(1_800_000)
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('an update that a killed run had sent arrives after the next release and does nothing', async () => {
    const fleet = await aFleet()
    const killed = startDeployment(fleet, { version: 'v2' })
    let switches = 0
    fleet.lateBy = (name) => {
      if (name !== 'alicloud-deploy-switch' || ++switches > 1) return 0
      killed.process.die()
      return 1_800_000
    }
    expect(await fleet.clock.run(killed.end)).toEqual({ kind: 'killed' })
    const next = await simulate(fleet, { version: 'v3' })
    expect(next).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    await fleet.clock.advance(1_800_000)
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v3', 'v3', 'v3', 'v3'])
  })

  test('the same on a server without traffic, which a rollback finds on its old release', async () => {
    const fleet = await aFleet({ weights: [100, 100, 100, 0] })
    const killed = startDeployment(fleet, { version: 'v2', settings: { batch: '2' } })
    fleet.lateBy = (name) => {
      if (name !== 'alicloud-deploy-switch') return 0
      killed.process.die()
      return 300_000
    }
    expect(await fleet.clock.run(killed.end)).toEqual({ kind: 'killed' })
    fleet.lateBy = () => 0
    expect(await simulate(fleet, { version: 'v1', verb: 'rollback' })).toMatchObject({ end: { result: 'succeeded' } })
    await fleet.clock.advance(600_000)
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test.each(['artifact', 'command'] as const)('the same by %s in a fleet without any load balancer', async (way) => {
    const fleet = new SimulatedFleet({
      servers: [
        { weights: [], release: 'v1' },
        { weights: [], release: 'v1' },
      ],
      groups: 0,
      loadBalancers: 0,
      minHealthy: 0,
    })
    await seedHistory(fleet, 'v1', way)
    fleet.monitor.begin()
    const killed = startDeployment(fleet, { version: 'v2', way })
    fleet.lateBy = (name) => {
      if (!/switch|command/.test(name)) return 0
      killed.process.die()
      return 300_000
    }
    expect(await fleet.clock.run(killed.end)).toEqual({ kind: 'killed' })
    fleet.lateBy = () => 0
    expect((await stored(fleet))[0]).toMatchObject({ held: [], taken: ['i-001', 'i-002'] })
    const back = await simulate(fleet, { version: 'v1', verb: 'rollback', way })
    expect(back).toMatchObject({ end: { result: 'succeeded' } })
    await fleet.clock.advance(600_000)
    expect(versions(fleet)).toEqual(['v1', 'v1'])
    expect((await stored(fleet))[0]).toEqual({ held: [] })
  })

  test('an instance that a killed run had taken up and that is gone is forgotten by the next', async () => {
    const fleet = new SimulatedFleet({
      servers: [{ weights: [], release: 'v1' }],
      groups: 0,
      loadBalancers: 0,
      minHealthy: 0,
    })
    await seedHistory(fleet, 'v1')
    const { store } = new SimulatedProcess(fleet)
    const takeUp = async () => {
      const journal = await openJournal(store, 0)
      await beginRun(journal, { runId: 'dead', command: 'rolling-deploy', want: releaseOf('v2') }, fleet.clock.now())
      await journal.append({ kind: 'hold', backends: [], taken: ['i-gone'], atMs: fleet.clock.now() })
    }
    await fleet.clock.run(takeUp())
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ end: { result: 'succeeded' } })
    expect((await stored(fleet))[0]).toEqual({ held: [] })
  })

  test('an instance behind no load balancer that a killed run had stopped is started by the next', async () => {
    const fleet = new SimulatedFleet({
      servers: [{ weights: [], release: 'v1' }],
      groups: 0,
      loadBalancers: 0,
      minHealthy: 0,
      isFromImage: true,
    })
    await seedHistory(fleet, 'v1', 'image')
    const killed = startDeployment(fleet, { version: 'v2', way: 'image' })
    const watch = () => {
      if (fleet.servers[0]!.status === 'Stopped') killed.process.die()
      else fleet.clock.schedule(100, watch)
    }
    watch()
    expect(await fleet.clock.run(killed.end)).toEqual({ kind: 'killed' })
    const back = await simulate(fleet, { version: 'v1', verb: 'recover', way: 'image' })
    expect(back.kind).toBe('ended')
    expect(fleet.servers[0]).toMatchObject({ status: 'Running', isAnswering: true })
  })

  test.each([0, 1, 2, 3])('a failure on server %i takes the others back too', async (bad) => {
    const fleet = await aFleet({ isBad: (version, index) => version === 'v2' && index === bad })
    const run = await simulate(fleet, { version: 'v2', settings: { batch: '2' } })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'rolled-back' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('the first release goes to all servers at once: nothing serves that could be lost', async () => {
    const fleet = new SimulatedFleet({ servers: Array.from({ length: 6 }, () => ({ weights: [100] })), minHealthy: 3 })
    fleet.monitor.begin()
    const run = await simulate(fleet, { version: 'v1' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(fleet.now).toBeLessThan(40_000)
  })

  test('a killed run is finished by the next, whatever call it died at', async () => {
    const unkilled = await aFleet({ weights: [60, 100, 40, 0] })
    await simulate(unkilled, { version: 'v2' })
    for (let atCall = 1; atCall < unkilled.calls; atCall++) {
      for (const moment of ['before', 'after'] as const) {
        const fleet = await aFleet({ weights: [60, 100, 40, 0] })
        await simulate(fleet, { version: 'v2', kill: { atCall, moment } })
        const run = await simulate(fleet, { version: 'v2' })
        fleet.monitor.checkEnd()
        expect({
          atCall,
          moment,
          kind: run.kind,
          violations: fleet.monitor.violations,
          versions: versions(fleet),
        }).toEqual({ atCall, moment, kind: 'ended', violations: [], versions: ['v2', 'v2', 'v2', 'v2'] })
      }
    }
  })

  test('a signal at any moment takes no further server out, and leaves none out that nothing was done to', async () => {
    const problems: unknown[] = []
    for (let signalAt = 0; signalAt < 30_000; signalAt += 100) {
      const fleet = await aFleet({ latencyMs: 200 })
      fleet.monitor.slots = 1
      const controller = new AbortController()
      const { process, end } = startDeployment(fleet, { version: 'v2', signal: controller.signal })
      fleet.clock.schedule(signalAt, () => {
        fleet.monitor.signalled(process.id)
        controller.abort(new Error('SIGTERM'))
      })
      await fleet.clock.run(end)
      const left = fleet.servers.filter((server) => fleet.weightsOf(server)[0] === 0 && !server.isUpdateAsked)
      if (fleet.monitor.violations.length + left.length > 0)
        problems.push({ signalAt, left: left.map(({ name }) => name), violations: fleet.monitor.violations })
    }
    expect(problems).toEqual([])
  })

  test('a third release takes the servers of a killed run back first, so that never three versions serve', async () => {
    const fleet = await aFleet()
    const aborted = await simulate(fleet, { version: 'v2', kill: { atCall: 110, moment: 'after' } })
    expect(aborted.kind).toBe('killed')
    const run = await simulate(fleet, { version: 'v3' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded', want: releaseOf('v3') } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })

  test('a pause stops in good order after the first batch; the same command goes on to the end', async () => {
    const fleet = await aFleet()
    const paused = await simulate(fleet, { version: 'v2', request: { isPauseAsked: true } })
    expect(paused).toMatchObject({ kind: 'ended', end: { result: 'paused' } })
    expect(versions(fleet).toSorted()).toEqual(['v1', 'v1', 'v1', 'v2'])
    fleet.monitor.checkEnd()
    const run = await simulate(fleet, { version: 'v2', request: { isPauseAsked: true } })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    expect(fleet.monitor.violations).toEqual([])
  })

  test('a job that will be killed soon stops at a border and is continued by the next', async () => {
    const fleet = await aFleet()
    const jobDeadlineMs = fleet.clock.now() + 135_000
    const paused = await simulate(fleet, { version: 'v2', request: { jobDeadlineMs } })
    expect(paused).toMatchObject({ kind: 'ended', end: { result: 'paused' } })
    expect(fleet.clock.now()).toBeLessThan(jobDeadlineMs)
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })

  test('a run that another one supersedes stops at a safe point; the other takes the fleet to its own release', async () => {
    const fleet = await aFleet()
    const first = startDeployment(fleet, { version: 'v2' })
    const second = (async () => {
      await fleet.clock.sleep(30_000)
      return startDeployment(fleet, { version: 'v3', ifLocked: 'supersede' }).end
    })()
    const [one, two] = await fleet.clock.run(Promise.all([first.end, second]))
    expect(one).toMatchObject({ kind: 'threw', error: { code: 'E_SUPERSEDED', exitCode: 8 } })
    expect(two).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v3', 'v3', 'v3', 'v3'])
  })

  test('a server that the operator takes out during the run gets the release and no traffic', async () => {
    const fleet = await aFleet()
    fleet.clock.schedule(20_000, () => {
      const last = fleet.servers.findLast((server) => server.current === 'v1' && fleet.isServing(server))!
      last.ownWeights = [0]
      fleet.weights.get('rsp-1')!.set(last.id, 0)
    })
    const run = await simulate(fleet, { version: 'v2', settings: { minHealthy: '2' } })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
  })
})
