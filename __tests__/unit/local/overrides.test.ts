import { describe, expect, test } from 'vitest'
import { createLocalCloud, type LocalCloudOptions } from '../../../src/local/in-process.ts'
import { parseDurations, parseQuotas } from '../../../src/local/override-files.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

function open(options: LocalCloudOptions) {
  const clock = new VirtualClock()
  const cloud = createLocalCloud({ clock, seed: 7, ...options })
  const call = async (product: 'Vpc' | 'Slb' | 'Ecs', action: string, params: object = {}) =>
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    (await cloud.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params } })) as any
  const vpc = () => call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8' })
  const statuses = async () =>
    (await call('Vpc', 'DescribeVpcs')).Vpcs.Vpc.map(({ Status }: { Status: string }) => Status)
  return { clock, call, vpc, statuses }
}

describe('durations', () => {
  test('of a file hold in this cloud, the others stay', async () => {
    const slow = open({ overrides: { durations: parseDurations({ vpc: { vpcPending: '20s' } }) } })
    const usual = open({})
    for (const cloud of [slow, usual]) {
      await cloud.vpc()
      await cloud.clock.advance(19_000)
    }
    expect([await slow.statuses(), await usual.statuses()]).toEqual([['Pending'], ['Available']])
    await slow.clock.advance(2_000)
    expect(await slow.statuses()).toEqual(['Available'])
  })

  test.each([
    [{ vpc: { pending: '1s' } }, /vpc\.pending is none of vpcPending/],
    [{ ec2: {} }, /ec2 is none of assistant, ecs, rds, slb, vpc/],
    [{ ecs: { instanceStarting: 'soon' } }, /ecs\.instanceStarting has no such value: "soon"/],
    [{ ecs: 5 }, /ecs must be a map/],
    [[], /the file must be a map/],
    [{ ecs: { constructor: '1s' } }, /ecs\.constructor is none of/],
  ])('a file that says %j is refused with what is wrong', (document, message) => {
    expect(() => parseDurations(document)).toThrow(message)
  })
})

describe('quotas', () => {
  test('of a file refuse with the documented codes', async () => {
    const quotas = parseQuotas({
      vpc: { vpcsPerRegion: 1 },
      slb: { listenersPerBalancer: 1, loadBalancers: 1 },
      ecs: { rulesPerSecurityGroup: 1 },
    })
    const { clock, call, vpc } = open({ overrides: { quotas } })
    const { VpcId } = await vpc()
    await expect(vpc()).rejects.toMatchObject({ code: 'QuotaExceeded.Vpc' })

    const { LoadBalancerId } = await call('Slb', 'CreateLoadBalancer')
    await expect(call('Slb', 'CreateLoadBalancer')).rejects.toMatchObject({ code: 'OverQuota' })
    const listener = (ListenerPort: number) =>
      call('Slb', 'CreateLoadBalancerTCPListener', {
        LoadBalancerId,
        ListenerPort,
        BackendServerPort: 80,
        Bandwidth: -1,
      })
    await listener(80)
    await expect(listener(81)).rejects.toMatchObject({ code: 'ListenerNumberOverLimit' })

    await clock.advance(2_000)
    const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId })
    const rule = (port: number) =>
      call('Ecs', 'AuthorizeSecurityGroup', {
        SecurityGroupId,
        IpProtocol: 'tcp',
        PortRange: `${port}/${port}`,
        SourceCidrIp: '10.0.0.0/8',
      })
    await rule(80)
    await expect(rule(81)).rejects.toMatchObject({ code: 'AuthorizationLimitExceed' })
  })

  test.each([-1, 1.5, '10'])('the value %j is refused', (value) => {
    expect(() => parseQuotas({ vpc: { vpcsPerRegion: value } })).toThrow(/vpc\.vpcsPerRegion has no such value/)
  })
})

describe('a read delay', () => {
  test('shows every read the state of so long ago, and refuses nothing that is there', async () => {
    const { clock, vpc, statuses, call } = open({ readDelayMs: 2_000 })
    const { VpcId } = await vpc()
    expect(await statuses()).toEqual([])
    await clock.advance(1_500)
    expect(await statuses()).toEqual([])
    // A change looks at what is there, not at what is shown.
    await call('Vpc', 'ModifyVpcAttribute', { VpcId, VpcName: 'shop' })
    await clock.advance(1_000)
    expect(await statuses()).toEqual(['Pending'])
    await clock.advance(2_000)
    expect(await statuses()).toEqual(['Available'])
  })
})
