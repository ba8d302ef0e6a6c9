import { describe, expect, test } from 'vitest'
import { NeverAppeared, Watch, type Source } from '../../../src/infra/watch.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

interface Row {
  status: string
}

/** Things that become ready at a time; `looks` are the times and ids of the calls. */
function aSource(clock: VirtualClock, readyAt: Record<string, number>, options: { hidden?: boolean } = {}) {
  const looks: [at: number, ids: string[]][] = []
  const source: Source<Row> = {
    name: 'things',
    describe: async (ids) => {
      looks.push([clock.monotonic(), [...ids]])
      if (options.hidden) return new Map()
      return new Map(ids.map((id) => [id, { status: clock.monotonic() >= readyAt[id]! ? 'ready' : 'pending' }]))
    },
  }
  return { source, looks }
}

const isReady = (row: Row | undefined) => row?.status === 'ready'
const options = { what: 'it is ready', expectMs: 3_000, timeoutMs: 60_000 }

describe('a watch', () => {
  test('looks once for all that become ready together', async () => {
    const clock = new VirtualClock()
    const watch = new Watch({ clock, intervalMs: 2_000 })
    const { source, looks } = aSource(clock, { a: 3_000, b: 3_000, c: 3_000 })
    await clock.run(Promise.all(['a', 'b', 'c'].map((id) => watch.until(source, id, isReady, options))))
    expect(looks.map(([, ids]) => ids)).toEqual([['a', 'b', 'c']])
  })

  test('looks often at first when something is late, then ever more rarely', async () => {
    const clock = new VirtualClock()
    const watch = new Watch({ clock, intervalMs: 2_000 })
    const { source, looks } = aSource(clock, { a: 600_000 })
    await clock.run(watch.until(source, 'a', isReady, { ...options, timeoutMs: 900_000 }))
    const times = looks.map(([at]) => at)
    const pauses = times.slice(1).map((at, index) => at - times[index]!)
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(250)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000)
    expect(looks.length).toBeLessThan(90)
    // Seen late by a twentieth of the wait, at most.
    expect(times.at(-1)).toBeLessThan(600_000 * 1.05)
  })

  test('gives up at the deadline and names what was waited for', async () => {
    const clock = new VirtualClock()
    const watch = new Watch({ clock, intervalMs: 2_000 })
    const { source } = aSource(clock, { a: Infinity })
    await expect(clock.run(watch.until(source, 'a', isReady, options))).rejects.toThrow(
      /it is ready \(a\): not reached within 1m00s/,
    )
  })

  test('tells an id that never shows up from one that is slow', async () => {
    const clock = new VirtualClock()
    const watch = new Watch({ clock, intervalMs: 2_000 })
    const { source } = aSource(clock, { a: 0 }, { hidden: true })
    const wait = watch.until(source, 'a', isReady, { ...options, mustAppear: true })
    await expect(clock.run(wait)).rejects.toBeInstanceOf(NeverAppeared)
  })

  test('says every half minute that it still waits', async () => {
    const clock = new VirtualClock()
    const events: ReportEvent[] = []
    const watch = new Watch({ clock, intervalMs: 2_000, reporter: { emit: (event) => events.push(event) } })
    const { source } = aSource(clock, { a: 100_000 })
    await clock.run(watch.until(source, 'a', isReady, { ...options, timeoutMs: 200_000 }))
    expect(events).toHaveLength(3)
    expect(events[0]).toMatchObject({ phase: 'wait', message: expect.stringContaining('not yet: it is ready (a)') })
  })

  test('ends at once with the reason of the stop', async () => {
    const clock = new VirtualClock()
    const stop = new AbortController()
    const watch = new Watch({ clock, intervalMs: 2_000, signal: stop.signal })
    const { source } = aSource(clock, { a: Infinity })
    clock.schedule(1_500, () => stop.abort(new Error('stopped by hand')))
    await expect(clock.run(watch.until(source, 'a', isReady, options))).rejects.toThrow('stopped by hand')
    expect(clock.monotonic()).toBe(1_500)
  })
})
