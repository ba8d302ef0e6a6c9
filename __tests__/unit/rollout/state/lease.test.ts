import { describe, expect, test } from 'vitest'
import {
  acquireLease,
  isFree,
  readLease,
  type IfLocked,
  type LeaseRecord,
} from '../../../../src/rollout/state/lease.ts'
import { silentReporter } from '../../../../src/shared/reporter.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const aFleet = () => new SimulatedFleet({ servers: [{ weights: [100] }], minHealthy: 0 })

const acquire = (process: SimulatedProcess, ifLocked: IfLocked = 'wait', waitMs = 3_600_000) =>
  acquireLease({
    store: process.store,
    clock: process.clock,
    reporter: silentReporter,
    holder: { runId: `run-${process.id}`, command: 'test' },
    ifLocked,
    waitMs,
  })

describe('the lock', () => {
  test('is free when nobody ever held it, when it was released, and when its holder stopped renewing', () => {
    const lease: LeaseRecord = {
      generation: 1,
      holder: { runId: 'a', command: 'x' },
      acquiredAtMs: 0,
      renewedAtMs: 0,
      ttlMs: 60_000,
      isReleased: false,
    }
    expect(isFree(undefined, { nowMs: 0, unchangedForMs: 0 })).toBe(true)
    expect(isFree({ ...lease, isReleased: true }, { nowMs: 0, unchangedForMs: 0 })).toBe(true)
    expect(isFree(lease, { nowMs: 70_000, unchangedForMs: 0 })).toBe(false)
    expect(isFree(lease, { nowMs: 70_001, unchangedForMs: 0 })).toBe(true)
  })

  test('of a dead holder whose clock ran ahead is free after it was watched unrenewed for its whole life', () => {
    const lease: LeaseRecord = {
      generation: 1,
      holder: { runId: 'a', command: 'x' },
      acquiredAtMs: 1e12,
      renewedAtMs: 1e12,
      ttlMs: 60_000,
      isReleased: false,
    }
    expect(isFree(lease, { nowMs: 0, unchangedForMs: 60_000 })).toBe(false)
    expect(isFree(lease, { nowMs: 0, unchangedForMs: 70_001 })).toBe(true)
  })

  test('of a living holder is refused at once with --if-locked fail, and names the holder', async () => {
    const fleet = aFleet()
    const first = new SimulatedProcess(fleet)
    await fleet.clock.run(acquire(first))
    const second = fleet.clock.run(acquire(new SimulatedProcess(fleet), 'fail'))
    await expect(second).rejects.toMatchObject({
      code: 'E_LOCKED',
      exitCode: 8,
      message: expect.stringContaining(`run-${first.id}`),
    })
  })

  test('is kept by renewing it, however long the work takes', async () => {
    const fleet = aFleet()
    const lease = await fleet.clock.run(acquire(new SimulatedProcess(fleet)))
    await fleet.clock.advance(3_600_000)
    expect(() => lease.assertHeld()).not.toThrow()
    await expect(fleet.clock.run(acquire(new SimulatedProcess(fleet), 'fail'))).rejects.toMatchObject({
      code: 'E_LOCKED',
    })
  })

  test('of a killed holder goes to the next after its time, with a higher generation', async () => {
    const fleet = aFleet()
    const first = new SimulatedProcess(fleet)
    await fleet.clock.run(acquire(first))
    first.die()
    const began = fleet.now
    const lease = await fleet.clock.run(acquire(new SimulatedProcess(fleet)))
    expect(lease.generation).toBe(2)
    expect(fleet.now - began).toBeGreaterThan(60_000)
    expect(fleet.now - began).toBeLessThan(80_000)
  })

  test('is handed over when another run asks to supersede this one', async () => {
    const fleet = aFleet()
    const lease = await fleet.clock.run(acquire(new SimulatedProcess(fleet)))
    lease.stop.addEventListener('abort', () => void lease.release())
    const next = await fleet.clock.run(acquire(new SimulatedProcess(fleet), 'supersede'))
    expect(lease.stop.reason).toMatchObject({ code: 'E_SUPERSEDED', exitCode: 8 })
    expect(next.generation).toBe(2)
  })

  test('is gone once it was handed on: what the run left under way writes nothing more', async () => {
    const fleet = aFleet()
    const lease = await fleet.clock.run(acquire(new SimulatedProcess(fleet)))
    await fleet.clock.run(lease.release())
    expect(() => lease.assertHeld()).toThrow(expect.objectContaining({ code: 'E_LOCK_LOST' }))
  })

  test.each([true, false])(
    'of a holder that stood still is not trusted by itself when it goes on, with its machine suspended: %s',
    async (isSuspended) => {
      const fleet = aFleet()
      // The renewal after 20 s and the two calls before it.
      const process = new SimulatedProcess(fleet, { stall: { atCall: 4, forMs: 120_000, isSuspended } })
      const lease = await fleet.clock.run(acquire(process))
      await fleet.clock.advance(30_000)
      const next = await fleet.clock.run(acquire(new SimulatedProcess(fleet)))
      expect(next.generation).toBe(2)
      expect(() => lease.assertHeld()).toThrow(expect.objectContaining({ code: 'E_LOCK_LOST' }))
      await fleet.clock.advance(120_000)
      expect(lease.stop.aborted).toBe(true)
    },
  )

  test('of a living holder is not taken by one that looked, stood still, and went on', async () => {
    const fleet = aFleet()
    const holder = await fleet.clock.run(acquire(new SimulatedProcess(fleet)))
    const sleeper = new SimulatedProcess(fleet, { stall: { atCall: 2, forMs: 100_000, isSuspended: true } })
    await expect(fleet.clock.run(acquire(sleeper, 'fail'))).rejects.toMatchObject({ code: 'E_LOCKED' })
    expect(() => holder.assertHeld()).not.toThrow()
  })

  test('a holder that cannot renew stops writing before anybody else may take over', async () => {
    const fleet = aFleet()
    const process = new SimulatedProcess(fleet)
    const lease = await fleet.clock.run(acquire(process))
    process.store.put = () => Promise.reject(new Error('no network'))
    let writableUntil = 0
    for (let second = 0; second < 100; second++) {
      await fleet.clock.advance(1_000)
      try {
        lease.assertHeld()
        writableUntil = fleet.now
      } catch {
        break
      }
    }
    const record = await fleet.clock.run(readLease(new SimulatedProcess(fleet).store))
    const freeAt = record!.renewedAtMs + record!.ttlMs - fleet.clock.now() + fleet.now
    expect(writableUntil).toBeGreaterThan(30_000)
    expect(writableUntil + 15_000).toBeLessThanOrEqual(freeAt)
  })
})

/**
 * Every order in which the steps of 2, 3 and 4 runs can follow each other: each looks at the lock, then creates the
 * next generation if it saw a free one, then looks whether its own is the newest. Old generations may be deleted
 * between any two steps.
 */
describe('taking over a dead lock', () => {
  test.each([2, 3, 4])('%i runs in every order of their steps: never two believe that they hold it', (runs) => {
    expect(explore(runs, 'chain').twoHolders).toBe(0)
  })

  test.each([2, 3, 4])(
    '%i runs of which any may be killed at any step, or release: never two believe it, and it is never lost',
    (runs) => {
      const found = exploreWithKills(runs)
      expect(found).toMatchObject({ twoHolders: 0, stuck: 0 })
      expect(found.states).toBeGreaterThan(runs ** 4)
    },
  )

  test('deleting and creating one lock object would let two in: the search can find it', () => {
    expect(explore(2, 'delete and create').twoHolders).toBeGreaterThan(0)
  })
})

interface Run {
  step: 'look' | 'delete' | 'create' | 'confirm' | 'holds' | 'again'
  saw: number
}

/** What the newest generation stands for: the dead run's, or a living one's that nobody may take over. */
function explore(count: number, way: 'chain' | 'delete and create'): { states: number; twoHolders: number } {
  const seen = new Set<string>()
  let twoHolders = 0
  const dead = 1
  const visit = (objects: number[], runs: Run[]): void => {
    const key = JSON.stringify([objects, runs])
    if (seen.has(key)) return
    seen.add(key)
    if (runs.filter((run) => run.step === 'holds').length > 1) twoHolders++
    runs.forEach((run, index) => {
      const next = (objectsAfter: number[], change: Partial<Run>) =>
        visit(
          objectsAfter,
          runs.map((each, at) => (at === index ? { ...each, ...change } : each)),
        )
      const newest = Math.max(0, ...objects)
      if (way === 'delete and create') {
        if (run.step === 'look' && objects.includes(dead)) next(objects, { step: 'delete' })
        if (run.step === 'delete') next([], { step: 'create' })
        if (run.step === 'create')
          next(objects.length === 0 ? [2 + index] : objects, { step: objects.length === 0 ? 'holds' : 'again' })
        return
      }
      if (run.step === 'look') next(objects, newest === dead ? { step: 'create', saw: newest } : { step: 'again' })
      if (run.step === 'create')
        next(objects.includes(run.saw + 1) ? objects : [...objects, run.saw + 1], {
          step: objects.includes(run.saw + 1) ? 'again' : 'confirm',
        })
      if (run.step === 'confirm') next(objects, { step: newest === run.saw + 1 ? 'holds' : 'again' })
      // A holder that is done cleans up what is older than its own; here at the worst moment, at once.
      if (run.step === 'holds')
        visit(
          objects.filter((object) => object >= run.saw + 1),
          runs,
        )
    })
  }
  visit(
    [dead],
    Array.from({ length: count }, () => ({ step: 'look', saw: 0 })),
  )
  return { states: seen.size, twoHolders }
}

interface MortalRun {
  step: 'look' | 'create' | 'confirm' | 'holds' | 'over'
  saw: number
}

/**
 * The same chain with runs that die at any step or release what they hold. A generation whose run is gone is free. A
 * state is stuck when runs are left that want the lock, none holds it, and no order of steps leads to one that does.
 */
function exploreWithKills(count: number): { states: number; twoHolders: number; stuck: number } {
  interface State {
    objects: number[]
    free: number[]
    runs: MortalRun[]
  }
  const next = ({ objects, free, runs }: State): { state: State; isDeath: boolean }[] => {
    const newest = Math.max(0, ...objects)
    return runs.flatMap((run, index) => {
      const after = (change: Partial<MortalRun>, more: Partial<State> = {}, isDeath = false) => {
        const changed = runs.map((each, at) => (at === index ? { ...each, ...change } : each))
        return { state: { objects, free, ...more, runs: changed }, isDeath }
      }
      const own = run.saw + 1
      const gone: Partial<State> = run.step === 'confirm' || run.step === 'holds' ? { free: [...free, own] } : {}
      const dies = run.step === 'over' ? [] : [after({ step: 'over', saw: 0 }, gone, true)]
      const looksAgain = after({ step: 'look', saw: 0 })
      switch (run.step) {
        case 'look':
          return [...dies, ...(free.includes(newest) ? [after({ step: 'create', saw: newest })] : [])]
        case 'create':
          return [
            ...dies,
            objects.includes(own) ? looksAgain : after({ step: 'confirm' }, { objects: [...objects, own] }),
          ]
        case 'confirm':
          return [...dies, newest === own ? after({ step: 'holds' }) : looksAgain]
        case 'holds':
          // Who is done cleans up what is older.
          return [...dies, after({ step: 'over', saw: 0 }, { ...gone, objects: [own] })]
        default:
          return []
      }
    })
  }
  const keyOf = ({ objects, free, runs }: State) =>
    JSON.stringify([objects.toSorted(), [...new Set(free)].toSorted(), runs])
  const first: State = {
    objects: [1],
    free: [1],
    runs: Array.from({ length: count }, () => ({ step: 'look', saw: 0 })),
  }
  const states = new Map<string, State>([[keyOf(first), first]])
  const before = new Map<string, string[]>()
  const queue = [first]
  for (let state = queue.pop(); state; state = queue.pop())
    for (const { state: one, isDeath } of next(state)) {
      const key = keyOf(one)
      // A death is no way out.
      if (!isDeath) before.set(key, [...(before.get(key) ?? []), keyOf(state)])
      if (states.has(key)) continue
      states.set(key, one)
      queue.push(one)
    }
  const holders = ({ runs }: State) => runs.filter(({ step }) => step === 'holds').length
  const good = [...states].filter(([, state]) => holders(state) > 0 || state.runs.every(({ step }) => step === 'over'))
  const reaches = new Set(good.map(([key]) => key))
  for (const key of reaches) for (const earlier of before.get(key) ?? []) reaches.add(earlier)
  return {
    states: states.size,
    twoHolders: [...states.values()].filter((state) => holders(state) > 1).length,
    stuck: [...states.keys()].filter((key) => !reaches.has(key)).length,
  }
}
