import { describe, expect, test } from 'vitest'
import type { BackendServer, LoadBalancing } from '../../../../src/cloud/load-balancer.ts'
import { readYourWrites } from '../../../../src/rollout/state/read-your-writes.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
const backend = (weight: number): BackendServer => ({ instanceId: 'i-1', port: 80, weight })

/** A balancer whose reads lag behind its writes. */
function laggingBy(lagMs: number) {
  const clock = new VirtualClock()
  const written: { weight: number; at: number }[] = [{ weight: 100, at: -1e9 }]
  const write = (weight: number) => written.push({ weight, at: clock.monotonic() })
  let reads = 0
  const port: Partial<LoadBalancing> = {
    setWeights: async (_, backends) => void write(backends[0]!.weight),
    describeBackends: async () => {
      reads++
      return [backend(written.findLast(({ at }) => at <= clock.monotonic() - lagMs)!.weight)]
    },
    describeListeners: async () => [],
  }
  return { clock, write, loadBalancing: readYourWrites(port as LoadBalancing, clock), reads: () => reads }
}

describe('a read of weights', () => {
  test('never shows less than what this run has written', async () => {
    const { clock, loadBalancing } = laggingBy(2_500)
    await clock.run(loadBalancing.setWeights(group, [backend(0)]))
    expect(await clock.run(loadBalancing.describeBackends(group))).toEqual([backend(0)])
    await clock.run(loadBalancing.setWeights(group, [backend(60)]))
    expect(await clock.run(loadBalancing.describeBackends(group))).toEqual([backend(60)])
  })

  test('never shows less than what the run before had put back a moment ago', async () => {
    const { clock, write, loadBalancing } = laggingBy(2_500)
    write(0)
    await clock.advance(5_000)
    write(100)
    await clock.advance(500)
    loadBalancing.expect([{ group, ...backend(100) }], 500)
    expect(await clock.run(loadBalancing.describeBackends(group))).toEqual([backend(100)])
  })

  test('shows what an operator wrote meanwhile when the lag is over, and not later', async () => {
    const { clock, write, loadBalancing } = laggingBy(0)
    await clock.run(loadBalancing.setWeights(group, [backend(100)]))
    write(0)
    expect(await clock.run(loadBalancing.describeBackends(group))).toEqual([backend(0)])
    expect(clock.monotonic()).toBeLessThanOrEqual(3_500)
  })

  test('costs one call where nothing was written, and other calls pass', async () => {
    const { clock, loadBalancing, reads } = laggingBy(0)
    await clock.run(loadBalancing.describeBackends(group))
    expect(reads()).toBe(1)
    expect(await loadBalancing.describeListeners('lb-1')).toEqual([])
  })
})
