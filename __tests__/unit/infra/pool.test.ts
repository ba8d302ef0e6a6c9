import { describe, expect, test } from 'vitest'
import { runPool, type Task } from '../../../src/infra/pool.ts'
import { seededRandom } from '../../../src/shared/random.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

interface Span {
  key: string
  from: number
  to: number
}

/** Tasks that take their time on a virtual clock and write down when. */
function aTask(
  clock: VirtualClock,
  spans: Span[],
  task: Partial<Task> & { key: string; ms?: number; fails?: boolean },
): Task {
  return {
    key: task.key,
    after: task.after ?? [],
    locks: task.locks ?? [],
    run: async () => {
      const from = clock.monotonic()
      await clock.sleep(task.ms ?? 10)
      spans.push({ key: task.key, from, to: clock.monotonic() })
      if (task.fails) throw new Error(`${task.key} failed`)
    },
  }
}

describe('a pool of tasks', () => {
  test('starts independent tasks together, dependent ones after', async () => {
    const clock = new VirtualClock()
    const spans: Span[] = []
    const tasks = [
      aTask(clock, spans, { key: 'c', after: ['a', 'b'] }),
      aTask(clock, spans, { key: 'a' }),
      aTask(clock, spans, { key: 'b' }),
    ]
    await clock.run(runPool(tasks))
    expect(Object.fromEntries(spans.map(({ key, from }) => [key, from]))).toEqual({ a: 0, b: 0, c: 10 })
  })

  test('a failure stops what needs it, and nothing else', async () => {
    const clock = new VirtualClock()
    const tasks = [
      aTask(clock, [], { key: 'a', fails: true }),
      aTask(clock, [], { key: 'b', after: ['a'] }),
      aTask(clock, [], { key: 'c', after: ['b'] }),
      aTask(clock, [], { key: 'd', ms: 50 }),
    ]
    const ends = await clock.run(runPool(tasks))
    expect(ends.map(({ key, state }) => `${key} ${state}`)).toEqual(['a failed', 'b skipped', 'c skipped', 'd done'])
  })

  test('an abort lets what runs end, and begins nothing more', async () => {
    const clock = new VirtualClock()
    const stop = new AbortController()
    const tasks = [aTask(clock, [], { key: 'a', ms: 100 }), aTask(clock, [], { key: 'b', after: ['a'] })]
    clock.schedule(50, () => stop.abort())
    const ends = await clock.run(runPool(tasks, stop.signal))
    expect(ends.map(({ state }) => state)).toEqual(['done', 'skipped'])
  })

  test('a cycle is a bug that is named, not a wait without end', async () => {
    const clock = new VirtualClock()
    const tasks = [aTask(clock, [], { key: 'a', after: ['b'] }), aTask(clock, [], { key: 'b', after: ['a'] })]
    await expect(clock.run(runPool(tasks))).rejects.toThrow('the plan has a cycle: a, b')
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'graph of seed %i: no edge is violated and no lock is held twice',
    async (seed) => {
      const random = seededRandom(seed)
      const clock = new VirtualClock()
      const spans: Span[] = []
      const tasks = Array.from({ length: 40 }, (_, index) =>
        aTask(clock, spans, {
          key: `t${index}`,
          ms: 1 + Math.floor(random() * 50),
          after: Array.from({ length: index }, (__, before) => `t${before}`).filter(() => random() < 0.08),
          locks: ['x', 'y'].filter(() => random() < 0.2),
        }),
      )
      await clock.run(runPool(tasks))
      const spanOf = new Map(spans.map((span) => [span.key, span]))
      for (const { key, after } of tasks) {
        for (const need of after) expect(spanOf.get(key)!.from).toBeGreaterThanOrEqual(spanOf.get(need)!.to)
      }
      for (const lock of ['x', 'y']) {
        const held = tasks.filter(({ locks }) => locks.includes(lock)).map(({ key }) => spanOf.get(key)!)
        const inOrder = held.toSorted((a, b) => a.from - b.from || a.to - b.to)
        for (const [index, span] of inOrder.slice(1).entries())
          expect(span.from).toBeGreaterThanOrEqual(inOrder[index]!.to)
      }
    },
  )
})
