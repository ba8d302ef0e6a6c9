import { describe, expect, test } from 'vitest'
import { createNetwork } from '../../../../src/cloud/alicloud/network.ts'
import { createTagging } from '../../../../src/cloud/alicloud/tags.ts'
import type { SecurityRule } from '../../../../src/cloud/network.ts'
import { fakeGateway, lostAnswer, vendorError } from './fake-caller.ts'

describe('VSwitches', () => {
  test('of one VPC are made one after the other', async () => {
    let running = 0
    let most = 0
    const { api, clock } = fakeGateway({
      CreateVSwitch: async () => {
        most = Math.max(most, ++running)
        await clock.sleep(10)
        running--
        return { VSwitchId: 'vsw-1' }
      },
    })
    const network = createNetwork(api)
    const make = (zoneId: string) =>
      network.createVSwitch({
        vpcId: 'vpc-1',
        zoneId,
        name: zoneId,
        cidr: '10.0.0.0/24',
        tags: {},
        clientToken: zoneId,
      })
    await clock.run(Promise.all([make('a'), make('b'), make('c')]))
    expect(most).toBe(1)
  })

  test('that are gone are no error when deleted, those in use are', async () => {
    const gone = fakeGateway({ DeleteVSwitch: vendorError('InvalidVSwitchId.NotFound', { status: 404 }) })
    await expect(createNetwork(gone.api).deleteVSwitch('vsw-1')).resolves.toBeUndefined()
    const used = fakeGateway({ DeleteVSwitch: vendorError('DependencyViolation') })
    await expect(createNetwork(used.api).deleteVSwitch('vsw-1')).rejects.toMatchObject({
      kind: 'in-use',
      retryable: true,
    })
  })
})

describe('security rules', () => {
  const rule: SecurityRule = {
    direction: 'ingress',
    protocol: 'tcp',
    portRange: '80/80',
    peer: '0.0.0.0/0',
    policy: 'accept',
    priority: 1,
    description: 'web',
  }

  test('are sent by direction, with the right name for the other side', async () => {
    const { api, of } = fakeGateway({ AuthorizeSecurityGroup: {}, AuthorizeSecurityGroupEgress: {} })
    await createNetwork(api).authorize(
      'sg-1',
      [rule, { ...rule, peer: 'sg-2' }, { ...rule, direction: 'egress', peer: '::/0' }],
      'token',
    )
    expect(of('AuthorizeSecurityGroup')[0]?.query).toMatchObject({
      ClientToken: 'token',
      'Permissions.1.SourceCidrIp': '0.0.0.0/0',
      'Permissions.1.IpProtocol': 'TCP',
      'Permissions.1.NicType': 'intranet',
      'Permissions.2.SourceGroupId': 'sg-2',
    })
    expect(of('AuthorizeSecurityGroupEgress')[0]?.query).toMatchObject({
      ClientToken: 'token-e',
      'Permissions.1.Ipv6DestCidrIp': '::/0',
    })
  })

  test('are read back as they were written', async () => {
    const { api } = fakeGateway({
      DescribeSecurityGroupAttribute: {
        Permissions: {
          Permission: [
            {
              Direction: 'ingress',
              IpProtocol: 'TCP',
              PortRange: '80/80',
              SourceCidrIp: '0.0.0.0/0',
              SourceGroupId: '',
              Policy: 'Accept',
              Priority: '1',
              Description: 'web',
            },
          ],
        },
      },
    })
    await expect(createNetwork(api).describeSecurityRules('sg-1')).resolves.toEqual([rule])
  })

  test('that are not there are no error when revoked', async () => {
    const { api } = fakeGateway({ RevokeSecurityGroup: vendorError('InvalidGroupAuthItem.NotFound', { status: 403 }) })
    await expect(createNetwork(api).revoke('sg-1', [rule], 'token')).resolves.toBeUndefined()
  })
})

describe('an elastic address', () => {
  const eip = (InstanceId: string, Status = 'InUse') => ({
    TotalCount: 1,
    EipAddresses: {
      EipAddress: [
        {
          AllocationId: 'eip-1',
          IpAddress: '47.0.0.1',
          Bandwidth: '5',
          Status,
          InstanceId,
          InstanceType: 'SlbInstance',
        },
      ],
    },
  })
  const target = { id: 'lb-1', kind: 'load-balancer' } as const

  test('is bound once even when the answer got lost', async () => {
    let bound = ''
    const { api, clock, of } = fakeGateway({
      DescribeEipAddresses: () => eip(bound, bound ? 'InUse' : 'Available'),
      AssociateEipAddress: () => {
        bound = 'lb-1'
        throw lostAnswer()
      },
    })
    await clock.run(createNetwork(api).associateEip('eip-1', target))
    expect(of('AssociateEipAddress')).toHaveLength(1)
  })

  test('that is bound to something else stays an error', async () => {
    const { api } = fakeGateway({
      DescribeEipAddresses: eip('lb-2'),
      AssociateEipAddress: vendorError('InvalidAssociation.Duplicated'),
    })
    await expect(createNetwork(api).associateEip('eip-1', target)).rejects.toMatchObject({
      apiCode: 'InvalidAssociation.Duplicated',
    })
    const same = fakeGateway({
      DescribeEipAddresses: eip('lb-1'),
      AssociateEipAddress: vendorError('InvalidAssociation.Duplicated'),
    })
    await expect(createNetwork(same.api).associateEip('eip-1', target)).resolves.toBeUndefined()
  })

  test('that is free is not unbound', async () => {
    const { api, of } = fakeGateway({ DescribeEipAddresses: eip('', 'Available') })
    await createNetwork(api).unassociateEip('eip-1', target)
    expect(of('UnassociateEipAddress')).toEqual([])
  })

  test('tells what it is bound to', async () => {
    const { api } = fakeGateway({ DescribeEipAddresses: eip('lb-1') })
    await expect(createNetwork(api).describeEips({})).resolves.toEqual([
      {
        id: 'eip-1',
        address: '47.0.0.1',
        name: '',
        status: 'InUse',
        bandwidthMbps: 5,
        boundTo: { id: 'lb-1', kind: 'load-balancer' },
        tags: {},
      },
    ])
  })
})

describe('tags', () => {
  test('are written in the words of each product, in parts', async () => {
    const { api, of } = fakeGateway({ TagResources: {}, UnTagResources: {} })
    const tagging = createTagging(api)
    await tagging.tag(
      'load-balancer',
      Array.from({ length: 21 }, (_, index) => `lb-${index}`),
      { a: 'b' },
    )
    await tagging.tag('vswitch', ['vsw-1'], { a: 'b' })
    await tagging.untag('vpc', ['vpc-1'], ['a'])
    expect(
      of('TagResources').map(({ product, query }) => [product, query.ResourceType, query['ResourceId.1']]),
    ).toEqual([
      ['Slb', 'instance', 'lb-0'],
      ['Slb', 'instance', 'lb-20'],
      ['Vpc', 'VSWITCH', 'vsw-1'],
    ])
    expect(of('UnTagResources')[0]).toMatchObject({ product: 'Vpc', query: { ResourceType: 'VPC', 'TagKey.1': 'a' } })
  })
})
