import http from 'node:http'
import { expect, test } from 'vitest'
import { createBalancerDriver } from '../../src/local/balancer/driver.ts'
import type { BalancerHealthCheck } from '../../src/local/drivers.ts'
import { systemClock, type Clock } from '../../src/shared/clock.ts'
import {
  balancerWith,
  freePort,
  listenerOn,
  send,
  startBackend,
  type TestBackend,
} from '../support/balancer-backends.ts'

const fastClock: Clock = { ...systemClock, schedule: (ms, action) => systemClock.schedule(ms / 60, action) }

test('three backends are drained, replaced and brought back under traffic without a failed request', async () => {
  const driver = createBalancerDriver({ clock: fastClock, log: () => {} })
  const port = await freePort()
  const healthCheck: BalancerHealthCheck = { ...listenerOn(port).healthCheck, kind: 'http' }
  const answerAs = (version: string) => (_request: http.IncomingMessage, response: http.ServerResponse) =>
    void setTimeout(() => response.end(version), 5)
  const fleet: TestBackend[] = []
  const weights = [100, 100, 100]
  const names = ['i-1', 'i-2', 'i-3']
  for (const name of names) fleet.push(await startBackend(name, answerAs('v1')))
  const ports = fleet.map((backend) => backend.port)
  const apply = () => {
    const backends = fleet.map((backend, at) => backend.entry(weights[at]!))
    return driver.apply(balancerWith(listenerOn(port, { healthCheck, backends })))
  }
  const healthy = () => driver.health('lb-1', port).every((row) => row.state === 'normal')
  await apply()
  await expect.poll(healthy).toBe(true)

  let isOver = false
  let served = 0
  const failures: string[] = []
  const versions = new Map<string, number>()
  const client = async (isKept: boolean) => {
    const agent = new http.Agent({ keepAlive: isKept, maxSockets: 1 })
    while (!isOver) {
      const answer = await send(port, { agent }).catch(String)
      served += 1
      if (typeof answer === 'string') failures.push(answer)
      else if (answer.status !== 200) failures.push(String(answer.status))
      else versions.set(answer.body, (versions.get(answer.body) ?? 0) + 1)
    }
    agent.destroy()
  }
  const clients = [true, true, true, true, false, false].map(client)

  const moreTraffic = async () => {
    const wanted = served + 300
    await expect.poll(() => served).toBeGreaterThan(wanted)
  }
  for (const [at, name] of names.entries()) {
    await moreTraffic()
    weights[at] = 0
    await apply()
    const inFlight = () => driver.counters('lb-1', port).find((row) => row.serverId === name)!.inFlight
    await expect.poll(inFlight).toBe(0)
    await fleet[at]!.stop()
    fleet[at] = await startBackend(name, answerAs('v2'), { port: ports[at]! })
    weights[at] = 100
    await apply()
    await expect.poll(healthy).toBe(true)
  }
  await moreTraffic()
  isOver = true
  await Promise.all(clients)
  await driver.close()
  for (const backend of fleet) await backend.stop()
  expect(failures).toEqual([])
  expect(versions.get('v1')).toBeGreaterThan(100)
  expect(versions.get('v2')).toBeGreaterThan(100)
})
