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
})
