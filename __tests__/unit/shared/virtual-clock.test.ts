import { describe, expect, it } from 'vitest'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

describe('the virtual clock', () => {
  it('makes an hour pass at once and fires timers in order of their time', async () => {
    const clock = new VirtualClock(0)
    const order: string[] = []
    const wait = async (name: string, ms: number) => {
      await clock.sleep(ms)
      order.push(`${name}@${clock.now()}`)
    }
    await clock.run(Promise.all([wait('b', 3_600_000), wait('a', 1_000), wait('c', 3_600_000)]))
    expect(order).toEqual(['a@1000', 'b@3600000', 'c@3600000'])
  })

  it('ends a sleep with the reason of its signal', async () => {
    const clock = new VirtualClock(0)
    const controller = new AbortController()
    clock.schedule(10, () => controller.abort(new Error('stop')))
    await expect(clock.run(clock.sleep(1_000, controller.signal))).rejects.toThrow('stop')
    expect(clock.now()).toBe(10)
  })

  it('says so when work waits for something that never happens', async () => {
    await expect(new VirtualClock().run(new Promise(() => {}))).rejects.toThrow('never happen')
  })

  it('fires only what falls due', async () => {
    const clock = new VirtualClock(0)
    let fired = 0
    clock.schedule(10, () => fired++)
    const cancel = clock.schedule(20, () => fired++)
    cancel()
    clock.schedule(40, () => fired++)
    await clock.advance(30)
    expect([fired, clock.now()]).toEqual([1, 30])
  })
})
