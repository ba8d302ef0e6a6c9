import { describe, expect, test } from 'vitest'
import { targetOf } from '../../../src/commands/recover-run.ts'
import type { Server } from '../../../src/rollout/traffic/fleet.ts'
import type { ReleaseRecord } from '../../../src/rollout/state/history.ts'
import { beginRun, openJournal, type ReleaseId } from '../../../src/rollout/state/journal.ts'
import type { RunningRelease } from '../../../src/rollout/instance/server-state.ts'
import { onThirdRelease, wayBack } from '../../../src/rollout/way-back.ts'
import { seedHistory, releaseOf, simulate } from '../../support/simulated-deployment.ts'
import { putArtifact } from '../../support/simulated-bucket.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../support/simulated-process.ts'

const aServer = (instanceId: string): Server => ({
  instanceId,
  name: instanceId,
  zoneId: 'a',
  privateIp: '10.0.0.1',
  status: 'Running',
  backends: [],
  health: [],
})

const image = (version: string): ReleaseId => ({ version, digest: `image-${version}` })

/** A fleet of instances from images, each with the release that it echoes. */
function aFleetOf(...versions: readonly string[]) {
  const servers = versions.map((_, index) => aServer(`i-${index + 1}`))
  const running = new Map(
    versions.map((version, index): [string, RunningRelease] => [
      `i-${index + 1}`,
      { isAnswering: true, echoed: version, digest: `image-${version}` },
    ]),
  )
  return { servers, running }
}

/** What a run to `want` does on a fleet: where it would go back to, and what goes there before it begins. */
function ways(
  versions: readonly string[],
  request: { want: string; from?: string },
  unfinished?: { want: string; from?: string },
) {
  const { servers, running } = aFleetOf(...versions)
  const named = ({ want, from }: { want: string; from?: string }) => ({
    want: image(want),
    ...(from ? { from: image(from) } : {}),
  })
  const from = wayBack(named(request), unfinished && named(unfinished), servers, running)
  const third = from ? onThirdRelease(servers, running, { want: image(request.want), from }) : []
  return { from: from?.version, first: third.map(({ instanceId }) => instanceId) }
}

describe('the way back of a run', () => {
  test('is the release that serves, which history or the unfinished run names', () => {
    expect(ways(['v1', 'v1'], { want: 'v2', from: 'v1' })).toEqual({ from: 'v1', first: [] })
    expect(ways(['v2', 'v1'], { want: 'v2', from: 'v0' }, { want: 'v2', from: 'v1' })).toEqual({
      from: 'v1',
      first: [],
    })
  })

  test('of a third release is the older of the two that serve, and what serves neither goes there first', () => {
    expect(ways(['v2', 'v1'], { want: 'v3', from: 'v1' }, { want: 'v2', from: 'v1' })).toEqual({
      from: 'v1',
      first: ['i-1'],
    })
  })

  test('is a release that is everywhere though nobody recorded it', () => {
    expect(ways(['v2', 'v2'], { want: 'v3', from: 'v1' }, { want: 'v2', from: 'v1' })).toEqual({
      from: 'v2',
      first: [],
    })
  })

  test('is none for a run that undoes another one', () => {
    expect(ways(['v2', 'v1'], { want: 'v1' }, { want: 'v2', from: 'v1' })).toEqual({ from: undefined, first: [] })
  })

  describe('while three releases serve', () => {
    const three = ['v1', 'v2', 'v3']

    test('is none for a run that undoes: all go straight to where it goes', () => {
      expect(ways(three, { want: 'v1' }, { want: 'v2', from: 'v1' })).toEqual({ from: undefined, first: [] })
      expect(ways(three, { want: 'v1', from: 'v2' }, { want: 'v3', from: 'v1' })).toEqual({
        from: undefined,
        first: [],
      })
    })

    test('is the older one for a run that goes on, and only what serves neither goes there first', () => {
      expect(ways(three, { want: 'v3', from: 'v1' }, { want: 'v2', from: 'v1' })).toEqual({
        from: 'v1',
        first: ['i-2'],
      })
      expect(ways(three, { want: 'v2', from: 'v1' }, { want: 'v2', from: 'v1' })).toEqual({
        from: 'v1',
        first: ['i-3'],
      })
    })

    test('is one of them for a fourth, and both others go there first', () => {
      expect(ways(three, { want: 'v4', from: 'v1' }, { want: 'v3', from: 'v2' })).toEqual({
        from: 'v2',
        first: ['i-1', 'i-3'],
      })
    })
  })

  // v2 was everywhere and not recorded, v3 was killed in the middle, and so was the v2 that undid it.
  describe('while two releases serve that history does not know', () => {
    const half = ['v3', 'v3', 'v2']
    const undoing = { want: 'v2' }

    test('is one of them for a third release, and the other one goes there first', () => {
      expect(ways(half, { want: 'v1' }, undoing)).toEqual({ from: 'v2', first: ['i-1', 'i-2'] })
      expect(ways(half, { want: 'v4', from: 'v1' }, undoing)).toEqual({ from: 'v2', first: ['i-1', 'i-2'] })
    })

    test('is the other one for one of them, when that is where the unfinished run went', () => {
      expect(ways(half, { want: 'v3', from: 'v1' }, undoing)).toEqual({ from: 'v2', first: [] })
    })

    test('is none for the run that goes on undoing', () => {
      expect(ways(half, { want: 'v2', from: 'v1' }, undoing)).toEqual({ from: undefined, first: [] })
    })

    test('is what most instances run where no run is unfinished', () => {
      expect(ways(half, { want: 'v4', from: 'v1' })).toEqual({ from: 'v3', first: ['i-3'] })
    })
  })

  test('tells releases that echo no version apart by their images', () => {
    const { servers, running } = aFleetOf('v3', 'v3', 'v2')
    const silent = new Map([...running].map(([id, { digest }]) => [id, { isAnswering: true, digest: digest! }]))
    const from = wayBack({ want: image('v4'), from: image('v1') }, { want: image('v2') }, servers, silent)
    expect(from).toEqual(image('v2'))
    expect(onThirdRelease(servers, silent, { want: image('v4'), from: from! })).toHaveLength(2)
  })
})

test('recover goes on with a run that has no way back, whatever history recorded last', () => {
  const open = {
    runId: 'r',
    command: 'rolling-deploy',
    want: image('v2'),
    startedAtMs: 0,
    isInterrupted: false,
    notes: [],
  }
  const v1: ReleaseRecord = {
    ...image('v1'),
    isVerified: true,
    result: 'succeeded',
    command: 'rolling-deploy',
    runId: 'r',
    finishedAt: '',
    durationsMs: {},
  }
  expect(targetOf({ open, held: [] }, [v1], [aServer('i-1')], false)).toEqual(image('v2'))
  // What a run that is over left behind, by its weight or, without a load balancer, by the journal alone.
  expect(targetOf({ held: [], taken: ['i-1'] }, [v1], [aServer('i-1')], false)).toEqual(image('v1'))
  expect(targetOf({ held: [] }, [v1], [aServer('i-1')], false)).toBeUndefined()
})

describe('servers that are updated in place, between two releases that history does not know,', () => {
  test.each([
    ['v4', { version: 'v4' }, 'v4'],
    ['v3', { version: 'v3' }, 'v3'],
    ['v2', { version: 'v2' }, 'v2'],
    ['recover', { version: '', verb: 'recover' as const }, 'v2'],
    ['rollback', { version: '', verb: 'rollback' as const }, 'v1'],
  ])('are brought to one by %s and never serve three', async (_, run, wanted) => {
    const fleet = new SimulatedFleet({
      servers: ['v3', 'v3', 'v2', 'v2'].map((release) => ({ weights: [100], release })),
      minHealthy: 2,
    })
    await seedHistory(fleet, 'v1')
    const { store } = new SimulatedProcess(fleet)
    const leaveUnfinished = async () => {
      for (const version of ['v2', 'v3']) {
        await putArtifact(store, `digest-${version}`, 'known')
        await store.put(`env/env-${version}.env`, 'known')
      }
      const journal = await openJournal(store, 0)
      await beginRun(journal, { runId: 'dead', command: 'rolling-deploy', want: releaseOf('v2') }, fleet.clock.now())
    }
    await fleet.clock.run(leaveUnfinished())
    fleet.monitor.begin()
    expect(await simulate(fleet, run)).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(fleet.servers.map(({ current }) => current)).toEqual([wanted, wanted, wanted, wanted])
  })
})

describe('a fleet on which three releases serve', () => {
  test.each([
    ['the release of the unfinished run', { version: 'v2' }, 'v2', [1, 0, 2, 2]],
    ['recover', { version: '', verb: 'recover' as const }, 'v1', [0, 1, 1, 1]],
  ])('is brought to one by %s, and no server is updated to what it then leaves', async (_, run, wanted, starts) => {
    const fleet = new SimulatedFleet({
      servers: ['v1', 'v2', 'v3', 'v3'].map((release) => ({ weights: [100], release })),
      minHealthy: 2,
    })
    await seedHistory(fleet, 'v1')
    const { store } = new SimulatedProcess(fleet)
    const leaveUnfinished = async () => {
      await putArtifact(store, 'digest-v2', 'known')
      await store.put('env/env-v2.env', 'known')
      const journal = await openJournal(store, 0)
      const [want, from] = [releaseOf('v2'), releaseOf('v1')]
      await beginRun(journal, { runId: 'dead', command: 'rolling-deploy', want, from }, fleet.clock.now())
    }
    await fleet.clock.run(leaveUnfinished())
    expect(await simulate(fleet, run)).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    expect(fleet.servers.map(({ current }) => current)).toEqual([wanted, wanted, wanted, wanted])
    const startsOf = ({ startsOf: counts }: (typeof fleet.servers)[number]) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0)
    expect(fleet.servers.map(startsOf)).toEqual(starts)
  })
})
