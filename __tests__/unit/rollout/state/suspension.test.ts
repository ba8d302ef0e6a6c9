import { describe, expect, test } from 'vitest'
import { CloudError } from '../../../../src/cloud/errors.ts'
import { createMemoryObjectStore } from '../../../../src/cloud/memory-object-store.ts'
import {
  createSuspensionGuard,
  describeSuspension,
  lift,
  readSuspension,
  suspend,
} from '../../../../src/rollout/state/suspension.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { simulateCanary, simulatedLog } from '../../../support/simulated-canary.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const rollout = { want: { version: 'v2' }, from: { version: 'v1' } }
const { signal } = new AbortController()

async function aBucket() {
  const clock = new VirtualClock(Date.UTC(2026, 10, 21, 8))
  const store = createMemoryObjectStore('b', clock)
  await store.ensureBucket()
  return { clock, store }
}

describe('a freeze', () => {
  test('says who, since when, until when and why', () => {
    const facts = { reason: 'the shop is down', by: 'li', sinceMs: Date.UTC(2026, 10, 21, 8) }
    expect(describeSuspension(facts)).toBe(
      'frozen by li since 2026-11-21T08:00:00Z until it is lifted: the shop is down',
    )
    expect(describeSuspension({ ...facts, untilMs: Date.UTC(2026, 10, 21, 10) })).toContain(
      'until 2026-11-21T10:00:00Z',
    )
  })

  test('lasts until its time is over or it is lifted', async () => {
    const { clock, store } = await aBucket()
    const now = clock.now()
    await suspend(store, { reason: 'r', by: 'li', sinceMs: now, untilMs: now + 1_000 })
    expect(await readSuspension(store, now + 999)).toBeDefined()
    expect(await readSuspension(store, now + 1_000)).toBeUndefined()
    await suspend(store, { reason: 'for good', by: 'li', sinceMs: now })
    expect(await readSuspension(store, now + 86_400_000)).toMatchObject({ reason: 'for good' })
    await lift(store)
    expect(await readSuspension(store, now)).toBeUndefined()
  })

  test('refuses a rollout before anything is touched', async () => {
    const { clock, store } = await aBucket()
    const guard = createSuspensionGuard({ store, clock })
    await guard.mayBegin(rollout, signal)
    await suspend(store, { reason: 'r', by: 'li', sinceMs: clock.now() })
    await expect(guard.mayBegin(rollout, signal)).rejects.toMatchObject({ code: 'E_FROZEN', exitCode: 4 })
  })

  test('that cannot be read now and then stops nothing that is under way', async () => {
    const { clock, store } = await aBucket()
    const broken = {
      ...store,
      get: () =>
        Promise.reject(
          new CloudError('no', {
            code: 'E_CLOUD',
            kind: 'transient',
            product: 'OSS',
            action: 'GetObject',
            apiCode: '',
          }),
        ),
    }
    expect(await createSuspensionGuard({ store: broken, clock }).look(rollout, signal)).toEqual({ word: 'go' })
  })
})

async function aFleet(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const updated = (fleet: SimulatedFleet) => fleet.servers.filter(({ current }) => current === 'v2').length

/** A freeze that is called out as soon as `atLeast` servers run v2, and lifted by the test. */
function freezeAt(fleet: SimulatedFleet, atLeast: number) {
  const store = createMemoryObjectStore('b', fleet.clock)
  const state = { isLifted: false }
  const looked = {
    ...store,
    get: async (key: string) => {
      if (!state.isLifted && updated(fleet) >= atLeast)
        await suspend(store, { reason: 'incident', by: 'li', sinceMs: fleet.clock.now() })
      return store.get(key)
    },
  }
  const guard = () => createSuspensionGuard({ store: looked, clock: fleet.clock })
  return { guard, lift: () => ((state.isLifted = true), lift(store)) }
}

describe('a freeze while a rollout is under way', () => {
  test('pauses a rolling deployment at its next border; lifted, the same command goes on', async () => {
    const fleet = await aFleet()
    const freeze = freezeAt(fleet, 2)
    expect(await simulate(fleet, { version: 'v2', guard: freeze.guard() })).toMatchObject({
      kind: 'ended',
      end: { result: 'paused', objection: { code: 'E_FROZEN' } },
    })
    expect(updated(fleet)).toBeGreaterThanOrEqual(2)
    expect(updated(fleet)).toBeLessThan(4)
    await freeze.lift()
    expect(await simulate(fleet, { version: 'v2', guard: freeze.guard() })).toMatchObject({
      kind: 'ended',
      end: { result: 'succeeded' },
    })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })

  test('pauses a canary at its share, and does not blame it', async () => {
    const fleet = await aFleet()
    const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
    const freeze = freezeAt(fleet, 1)
    const run = await simulateCanary(fleet, log, 'v2', { guard: freeze.guard() })
    expect(run).toMatchObject({
      kind: 'ended',
      end: {
        result: 'paused',
        reason: expect.stringContaining('incident'),
        steps: [{ isHeld: true, isJudged: false }],
      },
    })
    await freeze.lift()
    expect(await simulateCanary(fleet, log, 'v2', { guard: freeze.guard() })).toMatchObject({
      kind: 'ended',
      end: { result: 'promoted' },
    })
  })
})
