import { describe, expect, test } from 'vitest'
import { startOpenLoop } from '../../../src/shared/open-loop.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

describe('an open loop', () => {
  test('starts at its rate although nothing ends, and waits for all when it is stopped', async () => {
    const clock = new VirtualClock()
    let started = 0
    let ended = 0
    const loop = startOpenLoop({ clock, perSecond: 50 }, async () => {
      started++
      await clock.sleep(5_000)
      ended++
    })
    await clock.run(clock.sleep(2_000))
    expect(ended).toBe(0)
    expect(started).toBeGreaterThanOrEqual(99)
    expect(started).toBeLessThanOrEqual(100)
    await clock.run(loop.stop())
    expect(ended).toBe(started)
  })

  test('leaves out what is due while as many as it may are under way, and goes on at its rate then', async () => {
    const clock = new VirtualClock()
    const startedAt: number[] = []
    let leftOut = 0
    const loop = startOpenLoop({ clock, perSecond: 50, atMost: 10, onLeftOut: () => leftOut++ }, async () => {
      startedAt.push(clock.monotonic())
      await clock.sleep(startedAt.length <= 10 ? 1_000 : 1)
    })
    await clock.run(clock.sleep(900))
    expect(startedAt).toHaveLength(10)
    await clock.run(clock.sleep(1_105))
    await clock.run(loop.stop())
    expect(startedAt.length + leftOut).toBe(100)
    expect(startedAt.length).toBeGreaterThan(40)
  })
})
