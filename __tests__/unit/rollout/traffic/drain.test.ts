import { describe, expect, test } from 'vitest'
import { drainBoundMs, drainLimits, waitUntilDrained } from '../../../../src/rollout/traffic/drain.ts'
import { momentOf } from '../../../../src/rollout/traffic/freshness.ts'
import type { InstanceRuns } from '../../../../src/rollout/instance/instance-runs.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

describe('the time after which no request can be left', () => {
  test('is the longest request time-out of the layer-7 listeners; 60 s where none is set', () => {
    expect(
      drainBoundMs([
        { protocol: 'http', requestTimeoutSeconds: 20 },
        { protocol: 'https', requestTimeoutSeconds: 45 },
      ]),
    ).toBe(45_000)
    expect(drainBoundMs([{ protocol: 'http' }])).toBe(60_000)
  })
  test('is the drain time of a layer-4 listener, which lets connections last longer than any request', () => {
    expect(
      drainBoundMs([
        { protocol: 'tcp', connectionDrainSeconds: 300 },
        { protocol: 'http', requestTimeoutSeconds: 20 },
      ]),
    ).toBe(300_000)
  })
  test('is, where sessions stick to their server, as long as their cookie lives on top of that', () => {
    const sticky = { protocol: 'https', stickySession: { kind: 'insert', timeoutSeconds: 300 } } as const
    expect(drainBoundMs([{ protocol: 'http', requestTimeoutSeconds: 90 }, sticky])).toBe(360_000)
    expect(drainLimits([sticky])).toEqual({ boundMs: 360_000, quietMs: 10_000 })
    expect(drainLimits([{ protocol: 'http' }])).toEqual({ boundMs: 60_000, quietMs: 0 })
    // Of a cookie of the application nobody knows how long it leads to its server.
    expect(drainBoundMs([{ protocol: 'http', stickySession: { kind: 'server', cookie: 'JSESSIONID' } }])).toBe(
      86_460_000,
    )
    expect(drainLimits([sticky], 20_000)).toEqual({ boundMs: 20_000, quietMs: 10_000 })
  })
})

/** An instance whose last connection ends at a given time; each look lasts as the script's. */
function runsWith(clock: VirtualClock, connectionsAt: (ms: number) => number | undefined): InstanceRuns {
  const run: InstanceRuns['run'] = async (instanceId, script) => {
    const seconds = Number(/^LIMIT='(\d+)'$/m.exec(script.text)![1])
    const until = clock.monotonic() + seconds * 1_000
    let found = connectionsAt(clock.monotonic())
    while (found !== undefined && found > 0 && clock.monotonic() < until) {
      await clock.sleep(300)
      found = connectionsAt(clock.monotonic())
    }
    const output = `acd connections=${found ?? 'unknown'}\n`
    return { instanceId, status: 'succeeded', output, droppedBytes: 0, endedAfter: momentOf(clock) }
  }
  return { run, runAll: () => Promise.reject(new Error('not asked for')) }
}

async function drain(connectionsAt: (ms: number) => number | undefined, boundMs = 60_000) {
  const clock = new VirtualClock()
  const news: (number | undefined)[] = []
  const drained = await clock.run(
    waitUntilDrained({
      runs: runsWith(clock, connectionsAt),
      clock,
      instanceId: 'i-1',
      ports: [8080],
      boundMs,
      onWaiting: (connections) => news.push(connections),
    }),
  )
  return { ...drained, news }
}

describe('draining', () => {
  test('of an idle server is over at once', async () => {
    expect(await drain(() => 0)).toMatchObject({ reason: 'idle', waitedMs: 0 })
  })
  test('waits for a slow request of 40 s, and says so meanwhile', async () => {
    const drained = await drain((ms) => (ms < 40_000 ? 1 : 0))
    expect(drained.reason).toBe('idle')
    expect(drained.waitedMs).toBeGreaterThanOrEqual(40_000)
    expect(drained.news.length).toBeGreaterThanOrEqual(3)
  })
  test('ends at the bound when a connection never ends', async () => {
    expect(await drain(() => 1)).toMatchObject({ reason: 'bound', waitedMs: expect.closeTo(60_000, -3) })
  })
  test('waits the whole bound where connections cannot be counted', async () => {
    expect(await drain(() => undefined)).toMatchObject({ reason: 'bound', waitedMs: 60_000, news: [undefined] })
  })
  test('does not wait for a bound of hours because one look told nothing', async () => {
    expect(await drain((ms) => (ms < 1_000 ? undefined : 0), 86_460_000)).toMatchObject({
      reason: 'idle',
      waitedMs: 60_000,
      news: [undefined],
    })
  })
})
