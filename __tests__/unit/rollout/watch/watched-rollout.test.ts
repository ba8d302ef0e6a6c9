import { describe, expect, test } from 'vitest'
import type { InstanceStatus } from '../../../../src/cloud/compute.ts'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'
import type { JournalState } from '../../../../src/rollout/state/journal.ts'
import type { LeaseRecord } from '../../../../src/rollout/state/lease.ts'
import type { Look, WatchLimits } from '../../../../src/rollout/watch/look.ts'
import { WatchedRollout } from '../../../../src/rollout/watch/watched-rollout.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }

interface Seen {
  weight?: number
  status?: InstanceStatus
  release?: string
  zoneId?: string
  isHealthy?: boolean
}

const aServer = (
  index: number,
  { weight = 100, status = 'Running', release, zoneId, isHealthy = true }: Seen,
): Server => ({
  instanceId: `i-${index}`,
  name: `web-${index}`,
  zoneId: zoneId ?? 'zone-a',
  privateIp: `10.0.0.${index}`,
  status,
  release: release ?? 'v1',
  backends: [{ group, instanceId: `i-${index}`, port: 8080, weight }],
  health: [
    {
      loadBalancerId: 'lb-1',
      listenerPort: 80,
      protocol: 'http',
      health: isHealthy ? 'healthy' : 'unhealthy',
      group: 'lb-1/rsp-1',
    },
  ],
})

const open: JournalState['open'] = {
  runId: 'r1',
  command: 'rolling-deploy',
  want: { version: 'v2' },
  from: { version: 'v1' },
  startedAtMs: 0,
  isInterrupted: false,
  notes: [],
}
const heldBy = (indexes: readonly number[]): JournalState => ({
  open,
  held: indexes.map((index) => ({ group, instanceId: `i-${index}`, port: 8080, weight: 100 })),
})

/** Plays looks, each of which names the servers that differ from healthy ones with weight 100 on v1. */
function watch(
  looks: readonly {
    servers?: Seen[]
    held?: number[]
    generation?: number
    foreign?: number
    wayBack?: Look['wayBack']
    fences?: number[]
  }[],
  limits: WatchLimits = { minHealthy: 2, minHealthyPerZone: 0 },
): string[] {
  const watched = new WatchedRollout(limits)
  const found = looks.flatMap(
    ({ servers = [{}, {}, {}], held = [], generation = 5, foreign = 70, wayBack, fences }, at) => {
      const journal = heldBy(held)
      const look: Look = {
        atMs: at * 1_000,
        journalBefore: journal,
        servers: servers.map((seen, index) => aServer(index + 1, seen)),
        foreign: [{ group, instanceId: 'i-other', port: 8080, weight: foreign }],
        journal,
        lease: { generation } as LeaseRecord,
        isLocked: true,
        ...(wayBack ? { wayBack } : {}),
        ...(fences ? { fences } : {}),
      }
      return watched.see(look)
    },
  )
  return [...found, ...watched.end()].map(({ invariant, what }) => `${invariant} ${what}`)
}

describe('a rollout seen from outside', () => {
  test('is fine while one server after the other is taken out, updated and given its weight back', () => {
    expect(
      watch([
        {},
        { servers: [{ weight: 0 }, {}, {}], held: [1] },
        { servers: [{ weight: 0, isHealthy: false }, {}, {}], held: [1] },
        { servers: [{ release: 'v2' }, { weight: 0 }, {}], held: [2] },
        { servers: [{ release: 'v2' }, { release: 'v2' }, {}] },
      ]),
    ).toEqual([])
  })

  test('has too few servers at the second look that shows it, not at the first', () => {
    const few = { servers: [{ weight: 0 }, { isHealthy: false }, {}], held: [1] }
    expect(watch([{}, few, { held: [1], servers: [{ weight: 0 }, {}, {}] }, {}])).toEqual([])
    expect(watch([{}, few, few, {}])).toEqual(['I1 1 servers serve, the floor is 2'])
  })

  test('keeps a part of the weight, where that is asked for', () => {
    const fleet = (first: number, second: number) => ({
      servers: [{ weight: first }, { weight: second }, { weight: 40 }],
    })
    const limits = { minHealthy: 1, minHealthyPerZone: 0, minCapacity: 40 }
    const [all, heavyOut, lightOut] = [fleet(100, 20), { ...fleet(0, 20), held: [1] }, fleet(100, 0)]
    expect(watch([all, lightOut, lightOut, all], limits).filter((found) => found.startsWith('I1'))).toEqual([])
    expect(watch([all, heavyOut, heavyOut, all], limits)).toEqual([
      'I1 a weight of 60 serves in lb-1/rsp-1, the floor is 64',
    ])
    expect(watch([all, heavyOut, heavyOut, all], { minHealthy: 1, minHealthyPerZone: 0 })).toEqual([])
  })

  test('keeps a server in every zone', () => {
    const zones = (first: Seen) => [{ zoneId: 'zone-b', ...first }, {}, {}, {}]
    const out = { servers: zones({ weight: 0 }), held: [1] }
    const limits = { minHealthy: 1, minHealthyPerZone: 1 }
    expect(watch([{ servers: zones({}) }, out, out, { servers: zones({}) }], limits)).toEqual([
      'I1 0 servers serve in zone-b, the floor is 1',
    ])
  })

  test('stops no instance with traffic', () => {
    expect(watch([{}, { servers: [{ status: 'Stopping' }, {}, {}], held: [1] }, {}])).toEqual([
      'I7 web-1 goes down with weights 100',
    ])
    const stopped = { servers: [{ status: 'Stopping', weight: 0 }, {}, {}] as Seen[], held: [1] }
    expect(watch([{}, { servers: [{ weight: 0 }, {}, {}], held: [1] }, stopped, {}])).toEqual([])
  })

  test('keeps the release to go back to', () => {
    const lost: Look['wayBack'] = { is: 'lost', why: 'v1: it does not exist' }
    expect(watch([{ wayBack: { is: 'whole' } }, { wayBack: lost }])).toEqual([
      'I9 it cannot go back any more: v1: it does not exist',
    ])
    // Instances may have what was never in the bucket.
    expect(watch([{ wayBack: lost }, { wayBack: lost }])).toEqual([])
  })

  test('has a journal that nobody writes who was overtaken', () => {
    expect(watch([{ fences: [4, 5, 5] }, { fences: [4, 5, 5, 6] }])).toEqual([])
    expect(watch([{ fences: [4, 5, 6, 5] }])).toEqual([
      'I5 generation 5 of the lock wrote into the journal after generation 6',
    ])
  })

  test('brings a server back before all waits for it are over', () => {
    const out = { servers: [{ weight: 0 }, {}, {}] as Seen[], held: [1] }
    const limits = { minHealthy: 2, minHealthyPerZone: 0, longestOutMs: 2_000 }
    expect(watch([{}, out, out, out, {}], limits)).toEqual([])
    expect(watch([{}, out, out, out, out, {}], limits)).toEqual(['I11 web-1 is out of service for more than 2.0 s'])
  })

  test('has two versions that serve, no third', () => {
    const third = { servers: [{ release: 'v2' }, { release: 'v3' }, {}] }
    expect(watch([{}, third, third])).toEqual(['I12 v2, v3, v1 serve at once'])
  })

  test('has a lock that never goes back', () => {
    expect(watch([{ generation: 5 }, { generation: 6 }, { generation: 4 }])).toEqual([
      'I5 the lock went back from generation 6 to 4',
    ])
  })

  test('leaves foreign servers alone, and gives every weight back', () => {
    const lower = { servers: [{ weight: 40 }, {}, {}] }
    expect(watch([{}, { foreign: 0 }])).toEqual(
      expect.arrayContaining(['I4 the weight of i-other in lb-1/rsp-1 was written, which is not of this environment']),
    )
    expect(watch([{}, { ...lower, held: [1] }, lower, lower, lower])).toEqual([
      'I6 web-1 has weight 40 in lb-1/rsp-1, and the journal does not know its own (100)',
      'I4 web-1 ends with weights 40 instead of 100',
    ])
  })
})
