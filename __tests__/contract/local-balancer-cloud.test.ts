import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAlicloud } from '../../src/cloud/alicloud/cloud.ts'
import { fixedCredentials } from '../../src/cloud/alicloud/credentials/source.ts'
import type { Cloud } from '../../src/cloud/cloud.ts'
import { createBalancerDriver } from '../../src/local/balancer/driver.ts'
import { instances } from '../../src/local/ecs/records.ts'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { simulatedDrivers } from '../../src/local/simulated.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { freePort, send, stopServer } from '../support/balancer-backends.ts'
import { makeInstances, makeNetwork, region, tags, until } from './cloud-harness.ts'

// Machines only keep books here; the test listens on their addresses itself. Balancer, gateway and adapters are real.
let local: RunningLocalCloud
let cloud: Cloud
let dataDirectory: string
let ids: string[]
let made: Awaited<ReturnType<typeof makeNetwork>>
const servers: http.Server[] = []
const logged: string[] = []
const failing = new Set<string>()

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'balancer-cloud-'))
  local = await startLocalCloud({
    port: 0,
    ossPort: 0,
    dataDirectory,
    timeScale: 50,
    log: (line) => logged.push(line),
    drivers: async ({ clock, log }) => ({ ...simulatedDrivers(), balancers: createBalancerDriver({ clock, log }) }),
  })
  cloud = createAlicloud({ ...connection(), ossEndpoint: local.ossEndpoint, isDryRun: false })
  made = await makeNetwork(cloud)
  ids = await makeInstances(cloud, made, 2)
  for (const id of ids) {
    const server = http.createServer((_request, response) => {
      response.statusCode = failing.has(id) ? 500 : 200
      response.end(id)
    })
    const { loopbackAddress } = instances(local.core.store).get(id)!
    await new Promise<void>((resolve) => server.listen(8080, loopbackAddress, resolve))
    servers.push(server)
  }
})

afterAll(async () => {
  for (const server of servers) await stopServer(server)
  await local.close()
  await rm(dataDirectory, { recursive: true, force: true })
})

const connection = () => ({
  region,
  endpoint: local.endpoint,
  credentials: fixedCredentials('test', { accessKeyId: local.accessKeyId, accessKeySecret: local.accessKeySecret }),
  clock: systemClock,
  random: seededRandom(1),
})

test('what the adapters set up carries real traffic: EIP, weights, drain, health, access log', async () => {
  const { loadBalancing, network } = cloud
  const lb = await loadBalancing.createLoadBalancer({
    name: 'todo-dev-load-balancer',
    addressType: 'intranet',
    spec: 'slb.s1.small',
    vswitchId: made.vswitchIds[0]!,
    tags,
    clientToken: 'lb',
  })
  const backends = ids.map((instanceId) => ({ instanceId, port: 8080, weight: 100 }))
  const serverGroupId = await loadBalancing.createServerGroup(lb.id, 'alicloud-deploy-8080', backends)
  const port = await freePort()
  await loadBalancing.createListener(lb.id, {
    port,
    protocol: 'http',
    target: { serverGroupId },
    healthCheck: {
      kind: 'http',
      path: '/',
      intervalSeconds: 2,
      timeoutSeconds: 5,
      healthyThreshold: 3,
      unhealthyThreshold: 3,
    },
  })
  await loadBalancing.startListener(lb.id, { port, protocol: 'http' })
  const health = async () => (await loadBalancing.describeHealth(lb.id)).map((row) => row.health)
  await until('both backends healthy', async () =>
    (await health()).every((each) => each === 'healthy') ? true : undefined,
  )

  const eip = await network.allocateEip({ name: 'eip', bandwidthMbps: 5, tags, clientToken: 'eip' })
  await network.associateEip(eip.id, { kind: 'load-balancer', id: lb.id })
  const host = eip.address
  await until('an answer on the EIP', () =>
    send(port, { host }).then(
      (answer) => answer.status === 200 || undefined,
      () => undefined,
    ),
  )

  const fromMs = Date.now() - 60_000
  const agent = new http.Agent({ keepAlive: true })
  const count = async (requests: number) => {
    const counts = new Map<string, number>()
    for (let sent = 0; sent < requests; sent += 1) {
      const { body } = await send(port, { host, agent })
      counts.set(body, (counts.get(body) ?? 0) + 1)
    }
    return ids.map((id) => counts.get(id) ?? 0)
  }
  expect(await count(40)).toEqual([20, 20])
  await loadBalancing.setWeights({ loadBalancerId: lb.id, serverGroupId }, [
    { instanceId: ids[0]!, port: 8080, weight: 0 },
  ])
  expect(await count(20)).toEqual([0, 20])
  await loadBalancing.setWeights({ loadBalancerId: lb.id, serverGroupId }, [
    { instanceId: ids[0]!, port: 8080, weight: 25 },
  ])
  expect(await count(50)).toEqual([10, 40])
  expect(await health()).toEqual(['healthy', 'healthy'])

  failing.add(ids[1]!)
  await until('the failing backend unhealthy', async () => ((await health())[1] === 'unhealthy' ? true : undefined))
  expect(await count(10)).toEqual([10, 0])
  agent.destroy()

  const window = { loadBalancerId: lb.id, listenerPort: port, fromMs, toMs: Date.now() + 1_000 }
  const traffic = await cloud.accessLog.countByBackend({ ...window, latencyThresholdsMs: [5_000] })
  const privateIps = ids.map((id) => instances(local.core.store).get(id)!.privateIp)
  const rows = privateIps.map((ip) => traffic.find((row) => row.backend === `${ip}:8080`)!)
  expect(traffic).toHaveLength(2)
  expect(rows[0]!.requests).toBeGreaterThanOrEqual(40)
  expect(rows[1]!.requests).toBeGreaterThanOrEqual(80)
  expect(rows.map((row) => row.slowerThan)).toEqual(rows.map(() => [{ thresholdMs: 5_000, requests: 0 }]))

  await network.unassociateEip(eip.id, { kind: 'load-balancer', id: lb.id })
  await until('no answer on the EIP', () =>
    send(port, { host }).then(
      () => undefined,
      () => true as const,
    ),
  )
})

test('a listener whose port another program has is refused with the reason and stays stopped', async () => {
  const call = (action: string, params: object) =>
    local.cloud.call({ product: 'Slb', action, params: { RegionId: region, ...params } })
  const made = (await call('CreateLoadBalancer', { AddressType: 'internet' })) as {
    LoadBalancerId: string
    Address: string
  }
  const other = net.createServer().listen(0, made.Address)
  await once(other, 'listening')
  const on = { LoadBalancerId: made.LoadBalancerId, ListenerPort: (other.address() as net.AddressInfo).port }
  await call('CreateLoadBalancerTCPListener', { ...on, BackendServerPort: 8080, Bandwidth: -1 })
  await expect(call('StartLoadBalancerListener', on)).rejects.toMatchObject({
    code: 'OperationFailed.ListenerStart',
    message: expect.stringMatching(/another program listens there; stop it, or give the listener another port/),
  })
  expect(logged).toContainEqual(expect.stringContaining('another program listens there'))
  expect(await call('DescribeLoadBalancerTCPListenerAttribute', on)).toMatchObject({ Status: 'stopped' })
  other.close()
  await once(other, 'close')
  await call('StartLoadBalancerListener', on)
  await until('the listener', async () => {
    const { Status } = (await call('DescribeLoadBalancerTCPListenerAttribute', on)) as { Status: string }
    return Status === 'running' || undefined
  })
})
