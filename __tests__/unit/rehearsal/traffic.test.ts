import { expect, test } from 'vitest'
import { RehearsedTraffic } from '../../../src/rehearsal/traffic.ts'

const backend = (address: string, weight: number, errorRate = 0) => ({
  loadBalancerId: 'lb-1',
  address,
  weight,
  errorRate,
})
const count = async (traffic: RehearsedTraffic, fromMs: number, toMs: number) =>
  (await traffic.countByBackend({ loadBalancerId: 'lb-1', fromMs, toMs })).map(
    ({ backend: address, requests, serverErrors }) => `${address} ${requests}/${serverErrors}`,
  )

test('requests follow the weights, also those from before the first look', async () => {
  const traffic = new RehearsedTraffic(new Map([['lb-1', 100]]))
  traffic.follow(0, [backend('a', 50), backend('b', 50)])
  traffic.follow(10_000, [backend('a', 100), backend('b', 0)])
  traffic.follow(20_000, [backend('a', 75, 0.5), backend('b', 25)])
  expect(await count(traffic, -10_000, 0)).toEqual(['a 500/0', 'b 500/0'])
  expect(await count(traffic, 0, 10_000)).toEqual(['a 500/0', 'b 500/0'])
  expect(await count(traffic, 10_000, 20_000)).toEqual(['a 1000/0'])
  expect(await count(traffic, 15_000, 30_000)).toEqual(['a 1250/375', 'b 250/0'])
})

test('windows side by side lose no request', async () => {
  const traffic = new RehearsedTraffic(new Map([['lb-1', 3]]))
  traffic.follow(0, [backend('a', 100)])
  let sum = 0
  for (let at = 0; at < 60_000; at += 700) {
    const [row] = await traffic.countByBackend({ loadBalancerId: 'lb-1', fromMs: at, toMs: Math.min(60_000, at + 700) })
    sum += row?.requests ?? 0
  }
  expect(sum).toBe(180)
})

test('without any weight there is no request', async () => {
  const traffic = new RehearsedTraffic(new Map([['lb-1', 100]]))
  traffic.follow(0, [backend('a', 0)])
  expect(await count(traffic, 0, 10_000)).toEqual([])
})
