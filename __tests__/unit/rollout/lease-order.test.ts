import { describe, expect, test } from 'vitest'
import { acquireLease, readLease, type IfLocked, type Lease } from '../../../src/rollout/state/lease.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import { SimulatedProcess, type ProcessOptions } from '../../support/simulated-process.ts'

const aFleet = () => new SimulatedFleet({ servers: [{ weights: [100] }], minHealthy: 0 })

interface Asks {
  seq?: number
  ifLocked?: IfLocked
  waitMs?: number
}

const acquire = (process: SimulatedProcess, { seq, ifLocked = 'supersede', waitMs = 3_600_000 }: Asks) =>
  acquireLease({
    store: process.store,
    clock: process.clock,
    reporter: silentReporter,
    holder: { runId: `run-${seq ?? 'none'}`, command: 'test', ...(seq === undefined ? {} : { seq }) },
    ifLocked,
    waitMs,
  })

/** Ends at the safe point when it is asked to. */
const yielding = (lease: Lease): Lease => {
  lease.stop.addEventListener('abort', () => void lease.release())
  return lease
}

describe('a job with --seq and --if-locked supersede', () => {
  test('asks an older run to stop, and takes its lock', async () => {
    const fleet = aFleet()
    const older = yielding(await fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 5 })))
    const newer = await fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 7 }))
    expect(older.stop.reason).toMatchObject({ code: 'E_SUPERSEDED' })
    expect(newer.generation).toBe(2)
  })

  test('is refused while a newer run holds the lock, which has written nothing else yet', async () => {
    const fleet = aFleet()
    const newer = await fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 7 }))
    await expect(fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 5 }))).rejects.toMatchObject({
      code: 'E_OLDER_RUN',
      exitCode: 4,
      message: expect.stringContaining('run 5 is older than run 7'),
    })
    await fleet.clock.advance(120_000)
    expect(newer.stop.aborted).toBe(false)
    expect(() => newer.assertHeld()).not.toThrow()
  })

  test.each([{ seq: 7 }, {}])(
    'asks the run %o to stop: the same run again, or one without a number',
    async (holder) => {
      const fleet = aFleet()
      const first = yielding(await fleet.clock.run(acquire(new SimulatedProcess(fleet), holder)))
      expect((await fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 7 }))).generation).toBe(2)
      expect(first.stop.aborted).toBe(true)
    },
  )

  test('goes on after a newer run that was killed: nobody is at work any more', async () => {
    const fleet = aFleet()
    const newer = new SimulatedProcess(fleet)
    await fleet.clock.run(acquire(newer, { seq: 7 }))
    newer.die()
    // Its lock must have ended first; until then it may be alive.
    await expect(fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 5 }))).rejects.toThrow('is older')
    await fleet.clock.advance(80_000)
    expect((await fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 5 }))).generation).toBe(2)
  })

  test('only waits without supersede: what the newer run leaves decides then', async () => {
    const fleet = aFleet()
    const newer = await fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 7 }))
    const older = fleet.clock.run(acquire(new SimulatedProcess(fleet), { seq: 5, ifLocked: 'wait' }))
    await fleet.clock.advance(30_000)
    expect(newer.stop.aborted).toBe(false)
    await fleet.clock.run(newer.release())
    expect((await older).generation).toBe(2)
  })
})

/**
 * A run holds the lock, an older and a newer job ask for it; the older one stands still before or after each of its calls
 * while the others go on.
 */
describe('an older and a newer job behind the same run', () => {
  const stalls = Array.from({ length: 8 }, (_, index) => index + 1)
  const pauses = [0, 1_000, 2_500, 90_000]

  test.each(stalls.flatMap((atCall) => pauses.map((forMs) => ({ atCall, forMs }))))(
    'the older one, standing still at call $atCall for $forMs ms, never ends the newer one',
    async ({ atCall, forMs }) => {
      for (const isOlderFirst of [true, false]) {
        const fleet = aFleet()
        yielding(await fleet.clock.run(acquire(new SimulatedProcess(fleet), {})))
        const held: { seq: number; lease: Lease }[] = []
        const job = async (seq: number, options: ProcessOptions) => {
          const lease = yielding(await acquire(new SimulatedProcess(fleet, options), { seq }))
          held.push({ seq, lease })
        }
        const jobs = [() => job(5, forMs === 0 ? {} : { stall: { atCall, forMs } }), () => job(7, {})]
        const ends = Promise.allSettled((isOlderFirst ? jobs : jobs.toReversed()).map((start) => start()))
        await fleet.clock.run(ends)
        await fleet.clock.advance(200_000)
        const [older, newer] = [5, 7].map((seq) => held.find((one) => one.seq === seq)?.lease)
        // It gets the lock in any case, and keeps it: the older one came before, or not at all.
        expect(newer?.stop.aborted).toBe(false)
        if (older) expect(older.generation).toBeLessThan(newer!.generation)
        const last = await fleet.clock.run(readLease(new SimulatedProcess(fleet).store))
        expect(last?.holder.seq).toBe(7)
        await fleet.clock.run(newer!.release())
      }
    },
  )
})
