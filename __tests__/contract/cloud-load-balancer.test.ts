import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HealthCheck, ListenerSpec } from '../../src/cloud/load-balancer.ts'
import { makeInstances, makeNetwork, startCloud, tags, until, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let made: Awaited<ReturnType<typeof makeNetwork>>
let ids: string[]
let loadBalancerId: string
beforeAll(async () => {
  under = await startCloud()
  made = await makeNetwork(under.cloud)
  ids = await makeInstances(under.cloud, made, 2)
  const request = {
    name: 'todo-dev-lb',
    addressType: 'intranet',
    spec: 'slb.s2.small',
    vswitchId: made.vswitchIds[0]!,
    tags,
    clientToken: 'lb',
  } as const
  const balancer = await under.cloud.loadBalancing.createLoadBalancer(request)
  loadBalancerId = balancer.id
  await until('the load balancer', async () =>
    (await under.cloud.loadBalancing.describeLoadBalancers({ ids: [loadBalancerId] })).find(
      ({ status }) => status === 'active',
    ),
  )
})
afterAll(() => under.close())

const check: HealthCheck = {
  kind: 'http',
  path: '/healthz',
  intervalSeconds: 2,
  timeoutSeconds: 5,
  healthyThreshold: 3,
  unhealthyThreshold: 3,
  passCodes: 'http_2xx',
}
const listenerOn = (port: number, serverGroupId: string): ListenerSpec => ({
  port,
  protocol: 'http',
  target: { serverGroupId },
  healthCheck: check,
  requestTimeoutSeconds: 30,
  idleTimeoutSeconds: 10,
  scheduler: 'wrr',
})
const backends = (weight: number) => ids.map((instanceId) => ({ instanceId, port: 8080, weight }))
const weights = async (serverGroupId: string) =>
  Object.fromEntries(
    (await under.cloud.loadBalancing.describeBackends({ loadBalancerId, serverGroupId })).map(
      ({ instanceId, weight }) => [instanceId, weight],
    ),
  )
let groups = 0
const makeGroup = (weight = 100) =>
  under.cloud.loadBalancing.createServerGroup(loadBalancerId, `group-${++groups}`, backends(weight))

describe('a load balancer', () => {
  test('is found by id, by VPC and by tags', async () => {
    const { loadBalancing } = under.cloud
    const [found] = await loadBalancing.describeLoadBalancers({ vpcId: made.vpcId, tags })
    expect(found).toMatchObject({
      id: loadBalancerId,
      name: 'todo-dev-lb',
      addressType: 'intranet',
      vpcId: made.vpcId,
      vswitchId: made.vswitchIds[0],
      spec: 'slb.s2.small',
      deletionProtection: false,
      tags,
    })
    await expect(loadBalancing.describeLoadBalancers({ tags: { other: 'x' } })).resolves.toEqual([])
  })

  test('is made once for one token', async () => {
    const request = {
      name: 'todo-dev-lb',
      addressType: 'intranet',
      spec: 'slb.s2.small',
      vswitchId: made.vswitchIds[0]!,
      tags,
      clientToken: 'lb',
    } as const
    expect((await under.cloud.loadBalancing.createLoadBalancer(request)).id).toBe(loadBalancerId)
  })

  test('takes another name, size and protection', async () => {
    const { loadBalancing } = under.cloud
    await loadBalancing.modifyLoadBalancer(loadBalancerId, {
      name: 'renamed',
      spec: 'slb.s1.small',
      deletionProtection: true,
    })
    expect((await loadBalancing.describeLoadBalancers({ ids: [loadBalancerId] }))[0]).toMatchObject({
      name: 'renamed',
      spec: 'slb.s1.small',
      deletionProtection: true,
    })
    await loadBalancing.modifyLoadBalancer(loadBalancerId, { deletionProtection: false })
  })

  test('that is intranet can have an elastic address', async () => {
    const { network } = under.cloud
    const eip = await network.allocateEip({ name: 'lb-eip', bandwidthMbps: 5, tags, clientToken: 'lb-eip' })
    const target = { id: loadBalancerId, kind: 'load-balancer' } as const
    await network.associateEip(eip.id, target)
    await expect(
      until('it is bound', async () =>
        (await network.describeEips({ ids: [eip.id] })).find(({ status }) => status === 'InUse'),
      ),
    ).resolves.toMatchObject({ boundTo: target })
    await network.unassociateEip(eip.id, target)
    await until('it is free', async () =>
      (await network.describeEips({ ids: [eip.id] })).find(({ status }) => status === 'Available'),
    )
    await network.releaseEip(eip.id)
  })

  test('gets and loses tags', async () => {
    const { tagging, loadBalancing } = under.cloud
    await tagging.tag('load-balancer', [loadBalancerId], { extra: 'yes' })
    expect(await loadBalancing.describeLoadBalancers({ tags: { extra: 'yes' } })).toHaveLength(1)
    await tagging.untag('load-balancer', [loadBalancerId], ['extra'])
    expect((await loadBalancing.describeLoadBalancers({ ids: [loadBalancerId] }))[0]?.tags).toEqual(tags)
  })
})

describe('a server group', () => {
  test('holds its members with their weights', async () => {
    const { loadBalancing } = under.cloud
    const group = { loadBalancerId, serverGroupId: await makeGroup() }
    expect(await loadBalancing.describeServerGroups(loadBalancerId)).toContainEqual({
      id: group.serverGroupId,
      name: `group-${groups}`,
      loadBalancerId,
    })
    await loadBalancing.setWeights(group, [{ instanceId: ids[0]!, port: 8080, weight: 0 }])
    expect(await weights(group.serverGroupId)).toEqual({ [ids[0]!]: 0, [ids[1]!]: 100 })
    await loadBalancing.removeBackends(group, backends(0).slice(0, 1))
    await loadBalancing.removeBackends(group, backends(0).slice(0, 1))
    expect(await weights(group.serverGroupId)).toEqual({ [ids[1]!]: 100 })
    await loadBalancing.addBackends(group, backends(50))
    expect(await weights(group.serverGroupId)).toEqual({ [ids[0]!]: 50, [ids[1]!]: 50 })
  })

  test('takes writes that come at the same time, one after the other', async () => {
    const { loadBalancing } = under.cloud
    const serverGroupId = await makeGroup()
    await Promise.all(
      ids.map((instanceId, index) =>
        loadBalancing.setWeights({ loadBalancerId, serverGroupId }, [{ instanceId, port: 8080, weight: 10 + index }]),
      ),
    )
    expect(await weights(serverGroupId)).toEqual({ [ids[0]!]: 10, [ids[1]!]: 11 })
  })

  test('and its members are made once even when answers get lost', async () => {
    const { loadBalancing } = under.cloud
    under.faults(
      { kind: 'drop-after', action: 'Slb:CreateVServerGroup', count: 1 },
      { kind: 'drop-after', action: 'Slb:AddVServerGroupBackendServers', count: 1 },
    )
    const serverGroupId = await loadBalancing.createServerGroup(loadBalancerId, 'lost', [])
    await loadBalancing.addBackends({ loadBalancerId, serverGroupId }, backends(100))
    under.faults()
    expect(
      (await loadBalancing.describeServerGroups(loadBalancerId)).filter(({ name }) => name === 'lost'),
    ).toHaveLength(1)
    expect(await weights(serverGroupId)).toEqual({ [ids[0]!]: 100, [ids[1]!]: 100 })
  })

  test('gets its weights through throttling, server faults and lost answers', async () => {
    const { loadBalancing } = under.cloud
    const serverGroupId = await makeGroup()
    under.faults(
      { kind: 'throttle', action: 'Slb:SetVServerGroupAttribute', count: 2, retryAfter: '100ms' },
      { kind: 'drop-after', action: 'Slb:SetVServerGroupAttribute', count: 1 },
      { kind: 'html', action: 'Slb:Describe*', count: 1 },
    )
    await loadBalancing.setWeights({ loadBalancerId, serverGroupId }, backends(7))
    expect(await weights(serverGroupId)).toEqual({ [ids[0]!]: 7, [ids[1]!]: 7 })
    under.faults()
  })

  test('that is gone is no error when deleted; asked for, it is not found', async () => {
    const { loadBalancing } = under.cloud
    const serverGroupId = await makeGroup()
    await loadBalancing.deleteServerGroup(serverGroupId)
    await loadBalancing.deleteServerGroup(serverGroupId)
    await expect(loadBalancing.describeBackends({ loadBalancerId, serverGroupId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})

describe('the default group', () => {
  test('takes, weighs and loses servers without ports', async () => {
    const { loadBalancing } = under.cloud
    const group = { loadBalancerId }
    await loadBalancing.addBackends(group, [{ instanceId: ids[0]!, weight: 100 }])
    await loadBalancing.setWeights(group, [{ instanceId: ids[0]!, weight: 30 }])
    await expect(loadBalancing.describeBackends(group)).resolves.toMatchObject([{ instanceId: ids[0], weight: 30 }])
    await loadBalancing.removeBackends(group, [{ instanceId: ids[0]!, weight: 30 }])
    await expect(loadBalancing.describeBackends(group)).resolves.toEqual([])
  })
})

describe('a listener', () => {
  test('is made stopped, starts, and shows the health of its members', async () => {
    const { loadBalancing } = under.cloud
    const serverGroupId = await makeGroup()
    const spec = listenerOn(80, serverGroupId)
    await loadBalancing.createListener(loadBalancerId, spec)
    expect((await loadBalancing.describeListeners(loadBalancerId)).find(({ port }) => port === 80)).toMatchObject({
      ...spec,
      loadBalancerId,
      status: 'stopped',
    })
    await loadBalancing.startListener(loadBalancerId, spec)
    await until('it runs', async () =>
      (await loadBalancing.describeListeners(loadBalancerId)).find(
        ({ port, status }) => port === 80 && status === 'running',
      ),
    )
    await loadBalancing.startListener(loadBalancerId, spec)
    const health = await until('both are healthy', async () => {
      const rows = await loadBalancing.describeHealth(loadBalancerId, spec)
      return rows.length === 2 && rows.every((row) => row.health === 'healthy') ? rows : undefined
    })
    expect(health.map((row) => [row.instanceId, row.port, row.listenerPort]).sort()).toEqual(
      ids.map((id) => [id, 8080, 80]).sort(),
    )
    await expect(loadBalancing.deleteServerGroup(serverGroupId)).rejects.toMatchObject({ kind: 'in-use' })
  })

  test('that exists only gets the settings', async () => {
    const { loadBalancing } = under.cloud
    const spec = listenerOn(81, await makeGroup())
    await loadBalancing.createListener(loadBalancerId, spec)
    await loadBalancing.createListener(loadBalancerId, { ...spec, requestTimeoutSeconds: 99 })
    const found = (await loadBalancing.describeListeners(loadBalancerId)).filter(({ port }) => port === 81)
    expect(found).toMatchObject([{ requestTimeoutSeconds: 99 }])
  })

  test('takes another group, other checks and a cookie', async () => {
    const { loadBalancing } = under.cloud
    const spec = listenerOn(82, await makeGroup())
    await loadBalancing.createListener(loadBalancerId, spec)
    const changed: ListenerSpec = {
      ...spec,
      target: { serverGroupId: await makeGroup() },
      healthCheck: { ...check, path: '/ready', healthyThreshold: 2 },
      stickySession: { kind: 'insert', timeoutSeconds: 300 },
    }
    await loadBalancing.modifyListener(loadBalancerId, changed)
    expect((await loadBalancing.describeListeners(loadBalancerId)).find(({ port }) => port === 82)).toMatchObject(
      changed,
    )
  })

  test('of TCP drains connections', async () => {
    const { loadBalancing } = under.cloud
    const spec: ListenerSpec = {
      port: 90,
      protocol: 'tcp',
      target: { serverGroupId: await makeGroup() },
      healthCheck: { kind: 'tcp', intervalSeconds: 3, timeoutSeconds: 4, healthyThreshold: 2, unhealthyThreshold: 4 },
      connectionDrainSeconds: 30,
    }
    await loadBalancing.createListener(loadBalancerId, spec)
    expect((await loadBalancing.describeListeners(loadBalancerId)).find(({ port }) => port === 90)).toMatchObject(spec)
  })

  test('stops and goes, twice without harm', async () => {
    const { loadBalancing } = under.cloud
    const spec = listenerOn(83, await makeGroup())
    await loadBalancing.createListener(loadBalancerId, spec)
    await loadBalancing.startListener(loadBalancerId, spec)
    await loadBalancing.stopListener(loadBalancerId, spec)
    await loadBalancing.stopListener(loadBalancerId, spec)
    await loadBalancing.deleteListener(loadBalancerId, spec)
    await loadBalancing.deleteListener(loadBalancerId, spec)
    expect((await loadBalancing.describeListeners(loadBalancerId)).some(({ port }) => port === 83)).toBe(false)
  })
})

describe('deleting a load balancer', () => {
  test('is refused while it is protected, and no error when it is gone', async () => {
    const { loadBalancing } = under.cloud
    const { id } = await loadBalancing.createLoadBalancer({
      name: 'short',
      addressType: 'intranet',
      spec: 'slb.s1.small',
      vswitchId: made.vswitchIds[0]!,
      tags: {},
      clientToken: 'short',
    })
    await loadBalancing.modifyLoadBalancer(id, { deletionProtection: true })
    await expect(loadBalancing.deleteLoadBalancer(id)).rejects.toMatchObject({ exitCode: 4 })
    await loadBalancing.modifyLoadBalancer(id, { deletionProtection: false })
    await loadBalancing.deleteLoadBalancer(id)
    await loadBalancing.deleteLoadBalancer(id)
    await expect(loadBalancing.describeLoadBalancers({ ids: [id] })).resolves.toEqual([])
  })
})
