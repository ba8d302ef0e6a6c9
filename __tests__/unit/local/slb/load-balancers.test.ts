import { beforeEach, describe, expect, test } from 'vitest'
import { eips } from '../../../../src/local/vpc/records.ts'
import { startServing, startSlbCloud, type SlbCloud } from './slb-cloud.ts'

let slb: SlbCloud

beforeEach(() => {
  slb = startSlbCloud()
})

describe('creating', () => {
  test('a VSwitch makes an intranet balancer with an address of it', async () => {
    const made = await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1', LoadBalancerName: 'todo' })
    expect(made).toMatchObject({ LoadBalancerName: 'todo', VpcId: 'vpc-1', VSwitchId: 'vsw-1', NetworkType: 'vpc' })
    expect(made.Address).toMatch(/^10\.0\.1\.\d+$/)
    const { LoadBalancerId } = made
    expect(LoadBalancerId).toMatch(/^lb-bp1/)
    expect(await slb.call('DescribeLoadBalancerAttribute', { LoadBalancerId })).toMatchObject({
      LoadBalancerStatus: 'active',
      AddressType: 'intranet',
      LoadBalancerSpec: 'slb.s1.small',
      MasterZoneId: 'cn-hangzhou-h',
      BackendServers: { BackendServer: [] },
      ListenerPorts: { ListenerPort: [] },
      Tags: { Tag: [] },
    })
  })

  test('without one it is an internet balancer that can be connected to', async () => {
    const made = await slb.call('CreateLoadBalancer')
    expect(made).toMatchObject({ NetworkType: 'classic', VpcId: '' })
    expect(made.Address).toMatch(/^127\./)
  })

  test('one ClientToken makes one balancer', async () => {
    const request = { VSwitchId: 'vsw-1', ClientToken: 'once' }
    const [first, second] = [
      await slb.call('CreateLoadBalancer', request),
      await slb.call('CreateLoadBalancer', request),
    ]
    expect(second.LoadBalancerId).toBe(first.LoadBalancerId)
    expect((await slb.call('DescribeLoadBalancers')).TotalCount).toBe(1)
  })

  test.each([
    [{ VSwitchId: 'vsw-9' }, '404 InvalidVSwitchId.NotFound'],
    [{ AddressType: 'intranet' }, '400 MissingParameter'],
    [{ LoadBalancerSpec: 'slb.s9.huge' }, '400 InvalidParameter'],
    [{ MasterZoneId: 'cn-hangzhou-x' }, '404 InvalidZoneId.NotFound'],
    [{ Bandwidth: 5121 }, '400 InvalidParameter'],
    [{ InstanceChargeType: 'PayByCLCU', InternetChargeType: 'paybybandwidth' }, '400 InvalidParameter'],
  ])('%o is refused', async (params, refusal) => {
    expect(await slb.refusal('CreateLoadBalancer', params)).toContain(refusal)
    expect((await slb.call('DescribeLoadBalancers')).TotalCount).toBe(0)
  })
})

describe('finding', () => {
  beforeEach(async () => {
    for (const name of ['a', 'b', 'c']) {
      const Tag = [{ Key: 'name', Value: name }]
      await slb.call('CreateLoadBalancer', { LoadBalancerName: name, VSwitchId: 'vsw-1', Tag })
    }
  })

  const names = async (params: Record<string, unknown>) =>
    (await slb.call('DescribeLoadBalancers', params)).LoadBalancers.LoadBalancer.map(
      (row: { LoadBalancerName: string }) => row.LoadBalancerName,
    )

  test('by tags, in both ways of sending them', async () => {
    expect(await names({ Tag: [{ Key: 'name', Value: 'b' }] })).toEqual(['b'])
    expect(await names({ Tags: '[{"TagKey":"name","TagValue":"c"}]' })).toEqual(['c'])
    expect(await names({ Tag: [{ Key: 'other' }] })).toEqual([])
  })

  test('by ids and names with commas between', async () => {
    const all = (await slb.call('DescribeLoadBalancers')).LoadBalancers.LoadBalancer
    const ids = all.map((row: { LoadBalancerId: string }) => row.LoadBalancerId)
    expect(await names({ LoadBalancerId: `${ids[0]},${ids[2]}` })).toEqual(['c', 'a'])
    expect(await names({ LoadBalancerName: 'a, b' })).toEqual(['b', 'a'])
  })

  test('by server', async () => {
    const { LoadBalancerId } = await startServing(slb)
    const found = await slb.call('DescribeLoadBalancers', { ServerId: 'i-2' })
    expect(found.LoadBalancers.LoadBalancer).toMatchObject([{ LoadBalancerId }])
    expect(await names({ ServerId: 'i-3' })).toEqual([])
  })

  test('page by page', async () => {
    const page = await slb.call('DescribeLoadBalancers', { PageNumber: 2, PageSize: 2 })
    expect(page).toMatchObject({ PageNumber: 2, PageSize: 2, TotalCount: 3 })
    expect(page.LoadBalancers.LoadBalancer).toHaveLength(1)
    expect(await slb.refusal('DescribeLoadBalancers', { PageSize: 2 })).toContain('400 MissingParameter')
  })
})

describe('changing', () => {
  test('name, spec, protection', async () => {
    const { LoadBalancerId } = await startServing(slb)
    await slb.call('SetLoadBalancerName', { LoadBalancerId, LoadBalancerName: 'other' })
    await slb.call('ModifyLoadBalancerInstanceSpec', { LoadBalancerId, LoadBalancerSpec: 'slb.s2.medium' })
    await slb.call('SetLoadBalancerDeleteProtection', { LoadBalancerId, DeleteProtection: 'on' })
    await slb.call('SetLoadBalancerModificationProtection', {
      LoadBalancerId,
      ModificationProtectionStatus: 'ConsoleProtection',
      ModificationProtectionReason: 'managed',
    })
    expect(await slb.call('DescribeLoadBalancerAttribute', { LoadBalancerId })).toMatchObject({
      LoadBalancerName: 'other',
      LoadBalancerSpec: 'slb.s2.medium',
      DeleteProtection: 'on',
      ModificationProtectionReason: 'managed',
    })
    expect(await slb.refusal('DeleteLoadBalancer', { LoadBalancerId })).toContain('DeleteProtection')
  })

  test('inactive forwards nothing', async () => {
    const { LoadBalancerId } = await startServing(slb)
    expect(slb.configs.get(LoadBalancerId)!.isActive).toBe(true)
    await slb.call('SetLoadBalancerStatus', { LoadBalancerId, LoadBalancerStatus: 'inactive' })
    expect(slb.configs.get(LoadBalancerId)!.isActive).toBe(false)
  })

  test('the last listener that goes makes it inactive', async () => {
    const { LoadBalancerId, listener } = await startServing(slb)
    await slb.call('DeleteLoadBalancerListener', listener)
    expect((await slb.call('DescribeLoadBalancerAttribute', { LoadBalancerId })).LoadBalancerStatus).toBe('inactive')
  })
})

test('an EIP is another address of the proxy for as long as it is bound', async () => {
  const { LoadBalancerId } = await startServing(slb)
  const eip = eips(slb.core.store).add({
    id: 'eip-1',
    address: '127.16.200.7',
    status: 'InUse',
    boundTo: { id: LoadBalancerId, type: 'SlbInstance' },
  } as never)
  slb.core.emit('loadBalancerChanged', { loadBalancerId: LoadBalancerId })
  await slb.clock.advance(0)
  expect(slb.configs.get(LoadBalancerId)!.extraAddresses).toEqual(['127.16.200.7'])
  eips(slb.core.store).update(eip, { status: 'Unassociating' })
  slb.core.emit('loadBalancerChanged', { loadBalancerId: LoadBalancerId })
  await slb.clock.advance(0)
  expect(slb.configs.get(LoadBalancerId)!.extraAddresses).toEqual([])
})

test('deleting takes everything along', async () => {
  const { LoadBalancerId, VServerGroupId } = await startServing(slb)
  await slb.call('DeleteLoadBalancer', { LoadBalancerId })
  expect(slb.configs.has(LoadBalancerId)).toBe(false)
  expect(await slb.refusal('DescribeLoadBalancerAttribute', { LoadBalancerId })).toBe(
    '404 InvalidLoadBalancerId.NotFound: The specified LoadBalancerId does not exist.',
  )
  expect(await slb.refusal('DescribeVServerGroupAttribute', { VServerGroupId })).toBe(
    '404 InvalidParameter: The specified VServerGroupId does not exist.',
  )
  const { Address } = await slb.call('CreateLoadBalancer', { VSwitchId: 'vsw-1' })
  expect(Address).toBe('10.0.1.1')
})
