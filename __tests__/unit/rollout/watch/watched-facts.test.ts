import { describe, expect, test } from 'vitest'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'
import type { JournalState } from '../../../../src/rollout/state/journal.ts'
import type { Standing } from '../../../../src/rollout/traffic/places.ts'
import type { Look } from '../../../../src/rollout/watch/look.ts'
import { WatchedRollout } from '../../../../src/rollout/watch/watched-rollout.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }

interface Seen {
  id: string
  weight: number
  place?: number
  standing?: Standing
  port?: number
  release?: string
}

const aServer = ({ id, weight, place, standing = 'instance', port = 8080, release = 'v1' }: Seen): Server => ({
  instanceId: id,
  name: `web-${place ?? id}`,
  zoneId: 'zone-a',
  privateIp: '10.0.0.1',
  status: 'Running',
  release,
  ...(place === undefined ? {} : { stand: { standing, place } }),
  backends: [{ group, instanceId: id, port, weight }],
  health: [{ loadBalancerId: 'lb-1', listenerPort: 80, protocol: 'http', health: 'healthy', group: 'lb-1/rsp-1' }],
})

interface Step {
  servers: Seen[]
  /** Open from this look on, to this release. */
  want?: { version: string; digest?: string }
  images?: Record<string, string>
  isEnd?: boolean
}

/** Plays looks at a run that replaces instances; the lock is held as long as it is open. */
function watch(steps: readonly Step[], { isRunByCloud = false } = {}): string[] {
  const watched = new WatchedRollout({ minHealthy: 1, minHealthyPerZone: 0, isRunByCloud })
  const found = steps.flatMap(({ servers, want, images }, at) => {
    const journal: JournalState = {
      ...(want
        ? {
            open: {
              runId: 'r1',
              command: 'rolling-deploy',
              want,
              from: { version: 'v1' },
              startedAtMs: 0,
              isInterrupted: false,
              notes: [],
            },
          }
        : {}),
      held: [],
    }
    const look: Look = {
      atMs: at * 1_000,
      journalBefore: journal,
      servers: servers.map(aServer),
      foreign: [],
      journal,
      lease: undefined,
      isLocked: want !== undefined,
      ...(images ? { images: new Map(Object.entries(images)) } : {}),
      ...(want ? {} : { served: { version: 'v1' } }),
    }
    return watched.see(look)
  })
  return [...found, ...watched.end()].map(({ invariant, what }) => `${invariant} ${what}`)
}

const want = { version: 'v2' }
const blue = (place: number, weight: number): Seen => ({ id: `i-${place}`, place, weight })
const green = (place: number, weight: number): Seen => ({ id: `n-${place}`, place, weight, standing: 'green' })

describe('a fleet that gets new instances, seen from outside', () => {
  test('keeps the weight of each place while another instance takes over', () => {
    expect(
      watch([
        { servers: [blue(1, 60), blue(2, 100)] },
        { servers: [blue(1, 60), green(1, 0), blue(2, 100)], want },
        { servers: [blue(1, 60), green(1, 60), blue(2, 100)], want },
        { servers: [blue(1, 0), green(1, 60), blue(2, 100)], want },
        { servers: [{ ...green(1, 60), standing: 'instance' }, blue(2, 100)] },
      ]),
    ).toEqual([])
  })

  test('is violated when an old instance goes before the new one has its weight', () => {
    const early = { servers: [blue(1, 0), green(1, 30), blue(2, 100)], want }
    const steps = [
      { servers: [blue(1, 60), blue(2, 100)] },
      early,
      early,
      { servers: [{ ...green(1, 60), standing: 'instance' as const }, blue(2, 100)] },
    ]
    expect(watch(steps)).toContainEqual('I6 place 1 has weight 30 instead of 60, and the journal does not know why')
  })

  test('is violated when the new instance ends with another weight than the old one had', () => {
    const steps = [
      { servers: [blue(1, 60), blue(2, 100)] },
      { servers: [blue(1, 60), green(1, 60), blue(2, 100)], want },
      { servers: [{ ...green(1, 20), standing: 'instance' as const }, blue(2, 100)] },
    ]
    expect(watch(steps)).toEqual(['I4 place 1 ends with weight 20 instead of 60'])
    // Auto Scaling gives its own weights to instances that have no places.
    expect(watch(steps, { isRunByCloud: true })).toEqual([])
  })

  test('serves two images at most where releases are images', () => {
    const three = [blue(1, 100), blue(2, 100), blue(3, 100)]
    const images = { 'i-1': 'm-1', 'i-2': 'm-2', 'i-3': 'm-3' }
    const steps = [
      { servers: three, images },
      { servers: three, images, want: { version: 'v2', digest: 'm-2' } },
    ]
    expect(watch(steps)).toContainEqual('I12 instances of m-1, m-2, m-3 serve at once')
    const artifact = steps.map((step) => ('want' in step ? { ...step, want } : step))
    expect(watch(artifact)).toEqual([])
  })
})

test('a run that begins for what all servers have already is told', () => {
  const servers = [blue(1, 60), blue(2, 0)]
  expect(watch([{ servers }, { servers, want: { version: 'v1' } }])).toEqual([
    'I15 rolling-deploy to v1 began, which served on all instances already',
  ])
  const one = [blue(1, 60), { ...blue(2, 0), release: 'v0' }]
  expect(watch([{ servers: one }, { servers: one, want: { version: 'v1' } }])).toEqual([])
})
