import { beforeEach, describe, expect, test } from 'vitest'
import { instances } from '../../../../src/local/ecs/records.ts'
import { startServing, startSlbCloud, type SlbCloud } from './slb-cloud.ts'

let slb: SlbCloud

beforeEach(() => {
  slb = startSlbCloud()
})

const servers = (...list: unknown[]) => JSON.stringify(list)
const weightsOf = (id: string) => {
  const [listener] = slb.configs.get(id)!.listeners
  return Object.fromEntries(
    listener!.backends.map((backend) => [`${backend.serverId}:${backend.port}`, backend.weight]),
  )
}

describe('virtual groups', () => {
  test('weights reach the proxy at once; members that are not listed stay', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    const answer = await slb.call('SetVServerGroupAttribute', {
      VServerGroupId,
      BackendServers: servers({ ServerId: 'i-1', Port: 8080, Weight: 0 }),
    })
    expect(answer).toMatchObject({
      VServerGroupId,
      VServerGroupName: 'alicloud-deploy-8080',
      BackendServers: {
        BackendServer: [
          { ServerId: 'i-1', Port: 8080, Weight: 0, Type: 'ecs', Description: '' },
          { ServerId: 'i-2', Port: 8080, Weight: 100 },
        ],
      },
    })
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-1:8080': 0, 'i-2:8080': 100 })
  })

  test('one server may be there with several ports', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    await slb.call('AddVServerGroupBackendServers', {
      VServerGroupId,
      BackendServers: servers({ ServerId: 'i-1', Port: 8081, Weight: '20' }),
    })
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-1:8080': 100, 'i-2:8080': 100, 'i-1:8081': 20 })
    await slb.call('RemoveVServerGroupBackendServers', {
      VServerGroupId,
      BackendServers: servers({ ServerId: 'i-1', Port: 8080 }, { ServerId: 'i-9', Port: 1 }),
    })
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-2:8080': 100, 'i-1:8081': 20 })
  })

  test('old servers are swapped for new ones in one call', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb, { 'i-1': 100 })
    await slb.call('ModifyVServerGroupBackendServers', {
      VServerGroupId,
      OldBackendServers: servers({ ServerId: 'i-1', Port: 8080 }),
      NewBackendServers: servers({ ServerId: 'i-2', Port: 8080 }),
    })
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-2:8080': 100 })
  })

  test('pseudo-JSON with single quotes, text numbers and null is understood, and the first of two counts', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb, { 'i-1': 100 })
    await slb.call('AddVServerGroupBackendServers', {
      VServerGroupId,
      BackendServers:
        "[null,{'ServerId':'i-2','Port':'8080','Weight':'7'},{'ServerId':'i-2','Port':'8080','Weight':'9'}]",
    })
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-1:8080': 100, 'i-2:8080': 7 })
  })

  test('groups are listed with what uses them', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    const list = await slb.call('DescribeVServerGroups', { LoadBalancerId, IncludeListener: true, IncludeRule: true })
    expect(list.VServerGroups.VServerGroup).toMatchObject([
      {
        VServerGroupId,
        ServerCount: 2,
        AssociatedObjects: { Listeners: { Listener: [{ Port: 80, Protocol: 'http' }] }, Rules: { Rule: [] } },
      },
    ])
    const one = await slb.call('DescribeVServerGroupAttribute', { VServerGroupId })
    expect(one).toMatchObject({ LoadBalancerId, BackendServers: { BackendServer: [{ ServerIp: '10.0.1.10' }, {}] } })
  })

  test('a group in use cannot be deleted', async () => {
    const { VServerGroupId, listener } = await startServing(slb)
    expect(await slb.refusal('DeleteVServerGroup', { VServerGroupId })).toContain('400 RspoolVipExist')
    await slb.call('DeleteLoadBalancerListener', listener)
    await slb.call('DeleteVServerGroup', { VServerGroupId })
    expect(await slb.refusal('DeleteVServerGroup', { VServerGroupId })).toBe(
      '404 InvalidParameter: The specified VServerGroupId does not exist.',
    )
  })
})

describe('refusals', () => {
  const add = (VServerGroupId: string, ...list: unknown[]) =>
    slb.refusal('AddVServerGroupBackendServers', { VServerGroupId, BackendServers: servers(...list) })

  test.each([
    [[{ ServerId: 'i-9', Port: 80 }], '400 InvalidServerId.NotFound'],
    [[{ ServerId: 'i-2', Port: 80, Weight: 101 }], '400 InvalidWeight.Malformed'],
    [[{ ServerId: 'i-2', Port: 80, Weight: 'much' }], '400 InvalidWeight.Malformed'],
    [[{ ServerId: 'i-2', Port: 0 }], '400 InvalidParameter'],
    [[{ ServerId: 'i-2' }], '400 MissingParameter'],
    [[{ ServerId: 'i-1', Port: 8080 }], '400 BackendServerExist'],
    [Array.from({ length: 21 }, (_, at) => ({ ServerId: 'i-2', Port: at + 1 })), '400 TooManyBackendServers'],
  ])('%j', async (list, refusal) => {
    const { VServerGroupId } = await startServing(slb, { 'i-1': 100 })
    expect(await add(VServerGroupId, ...list)).toContain(refusal)
  })

  test('a server that does not run, or of another VPC', async () => {
    const { VServerGroupId } = await startServing(slb)
    slb.addInstance('i-stopped', { status: 'Stopped' })
    slb.addInstance('i-foreign', { vpcId: 'vpc-2' })
    expect(await add(VServerGroupId, { ServerId: 'i-stopped', Port: 80 })).toContain('400 ObtainIpFail')
    expect(await add(VServerGroupId, { ServerId: 'i-foreign', Port: 80 })).toContain(
      '400 InvalidBackendServers.Inconsistent',
    )
  })

  test('a list that is none', async () => {
    const { VServerGroupId } = await startServing(slb)
    const params = { VServerGroupId, BackendServers: '{"ServerId"' }
    expect(await slb.refusal('AddVServerGroupBackendServers', params)).toContain('400 BackendServersMalformed')
  })

  test('a second write while the first is applied', async () => {
    slb = startSlbCloud({ hasBusyWindow: true })
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    const write = { VServerGroupId, BackendServers: servers({ ServerId: 'i-1', Port: 8080, Weight: 50 }) }
    await slb.call('SetVServerGroupAttribute', write)
    expect(await slb.refusal('SetVServerGroupAttribute', write)).toContain('409 BackendServer.configuring')
    const other = { LoadBalancerId, BackendServers: servers({ ServerId: 'i-1' }) }
    expect(await slb.refusal('AddBackendServers', other)).toContain('409 BackendServer.configuring')
    await slb.clock.advance(299)
    expect(await slb.refusal('SetVServerGroupAttribute', write)).toContain('409 BackendServer.configuring')
    await slb.clock.advance(1)
    await slb.call('SetVServerGroupAttribute', write)
  })

  test('a refused write does not open the window', async () => {
    slb = startSlbCloud({ hasBusyWindow: true })
    const { VServerGroupId } = await startServing(slb)
    await slb.refusal('SetVServerGroupAttribute', {
      VServerGroupId,
      BackendServers: servers({ ServerId: 'i-9', Port: 1 }),
    })
    await slb.call('SetVServerGroupAttribute', { VServerGroupId, VServerGroupName: 'new' })
  })
})

describe('master-slave groups', () => {
  const pair = (...types: string[]) =>
    servers(...types.map((ServerType, at) => ({ ServerId: `i-${at + 1}`, Port: 3306, ServerType })))

  test('have a second server that only stands by', async () => {
    const { LoadBalancerId } = await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1' })
    const { MasterSlaveServerGroupId } = await slb.call('CreateMasterSlaveServerGroup', {
      LoadBalancerId,
      MasterSlaveBackendServers: pair('Master', 'Slave'),
    })
    const listener = { LoadBalancerId, ListenerPort: 3306 }
    await slb.call('CreateLoadBalancerTCPListener', { ...listener, Bandwidth: -1, MasterSlaveServerGroupId })
    await slb.call('StartLoadBalancerListener', listener)
    await slb.clock.advance(300)
    expect(slb.configs.get(LoadBalancerId)!.listeners[0]!.backends).toMatchObject([
      { serverId: 'i-1', port: 3306, isStandby: false },
      { serverId: 'i-2', port: 3306, isStandby: true },
    ])
    expect(await slb.refusal('DeleteMasterSlaveServerGroup', { MasterSlaveServerGroupId })).toContain(
      '400 RspoolVipExist',
    )
    const list = await slb.call('DescribeMasterSlaveServerGroups', { LoadBalancerId, IncludeListener: true })
    expect(list.MasterSlaveServerGroups.MasterSlaveServerGroup).toMatchObject([
      { MasterSlaveServerGroupId, AssociatedObjects: { Listeners: { Listener: [{ Port: 3306, Protocol: 'tcp' }] } } },
    ])
    await slb.call('SetLoadBalancerTCPListenerAttribute', {
      ...listener,
      MasterSlaveServerGroup: 'off',
      BackendServerPort: 80,
    })
    await slb.call('DeleteMasterSlaveServerGroup', { MasterSlaveServerGroupId })
    expect(await slb.refusal('DescribeMasterSlaveServerGroupAttribute', { MasterSlaveServerGroupId })).toContain(
      '404 InvalidParameter',
    )
  })

  test.each([['Master'], ['Master', 'Master'], ['Master', 'Slave', 'Slave']].map((types) => ({ types })))(
    'of $types are refused',
    async ({ types }) => {
      const { LoadBalancerId } = await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1' })
      const request = { LoadBalancerId, MasterSlaveBackendServers: pair(...types) }
      expect(await slb.refusal('CreateMasterSlaveServerGroup', request)).toContain('400 InvalidParameter')
    },
  )
})

describe('the default group', () => {
  test('has servers without ports; the listener names the port', async () => {
    const { LoadBalancerId } = await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1' })
    const added = await slb.call('AddBackendServers', {
      LoadBalancerId,
      BackendServers: servers({ ServerId: 'i-1', Weight: 30 }, { ServerId: 'i-2' }),
    })
    expect(added.BackendServers.BackendServer).toMatchObject([
      { ServerId: 'i-1', Weight: '30' },
      { ServerId: 'i-2', Weight: '100' },
    ])
    const listener = { LoadBalancerId, ListenerPort: 80 }
    await slb.call('CreateLoadBalancerTCPListener', { ...listener, BackendServerPort: 9000, Bandwidth: -1 })
    await slb.call('StartLoadBalancerListener', listener)
    await slb.clock.advance(300)
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-1:9000': 30, 'i-2:9000': 100 })
    await slb.call('SetBackendServers', { LoadBalancerId, BackendServers: servers({ ServerId: 'i-2', Weight: 1 }) })
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-1:9000': 30, 'i-2:9000': 1 })
    const left = await slb.call('RemoveBackendServers', { LoadBalancerId, BackendServers: '["i-1"]' })
    expect(left.BackendServers.BackendServer).toMatchObject([{ ServerId: 'i-2', Weight: 1 }])
  })
})

describe('instances', () => {
  test('one that is released leaves its groups', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    instances(slb.core.store).delete('i-1')
    slb.core.emit('instanceChanged', { instanceId: 'i-1' })
    await slb.clock.advance(0)
    expect(weightsOf(LoadBalancerId)).toEqual({ 'i-2:8080': 100 })
    const { BackendServers } = await slb.call('DescribeVServerGroupAttribute', { VServerGroupId })
    expect(BackendServers.BackendServer).toHaveLength(1)
  })

  test('one that gets another address is connected to there', async () => {
    const { LoadBalancerId } = await startServing(slb, { 'i-1': 100 })
    instances(slb.core.store).update(instances(slb.core.store).get('i-1')!, { loopbackAddress: '127.16.9.9' })
    slb.core.emit('instanceChanged', { instanceId: 'i-1' })
    await slb.clock.advance(0)
    expect(slb.configs.get(LoadBalancerId)!.listeners[0]!.backends[0]!.address).toBe('127.16.9.9')
  })
})
