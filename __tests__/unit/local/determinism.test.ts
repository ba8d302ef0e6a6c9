import { expect, test } from 'vitest'
import { createLocalCloud } from '../../../src/local/in-process.ts'
import type { Product } from '../../../src/local/api/operation.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'
import { stockImage, type Answer } from '../../support/simulated-cloud.ts'

/** One of everything, some of it at the same time, refusals included: the state and the log of calls at the end. */
async function life(seed: number): Promise<{ state: string; calls: string; answers: string }> {
  const clock = new VirtualClock()
  const cloud = createLocalCloud({ clock, seed })
  const answers: string[] = []
  const call = async (product: Product, action: string, params: Record<string, unknown> = {}): Promise<Answer> => {
    const answer = await cloud.call({ product, action, params: { RegionId: 'cn-hangzhou', ...params } })
    answers.push(JSON.stringify(answer))
    return answer
  }
  const refused = (product: Product, action: string, params: Record<string, unknown>) =>
    call(product, action, params).then(
      () => expect.fail(`${action} was not refused`),
      (error: { code: string }) => answers.push(error.code),
    )
  const zone = { ZoneId: 'cn-hangzhou-h' }

  async function network() {
    const { VpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/8' })
    await clock.sleep(2_000)
    const { VSwitchId } = await call('Vpc', 'CreateVSwitch', { VpcId, ...zone, CidrBlock: '10.0.0.0/16' })
    await clock.sleep(2_000)
    const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { VpcId })
    const rule = { IpProtocol: 'tcp', PortRange: '80/80', SourceCidrIp: '0.0.0.0/0' }
    await call('Ecs', 'AuthorizeSecurityGroup', { SecurityGroupId, Permissions: [rule] })
    await call('Ecs', 'ImportKeyPair', { KeyPairName: 'key', PublicKeyBody: `ssh-rsa ${'A'.repeat(372)} me` })
    return { VpcId, VSwitchId, SecurityGroupId }
  }

  async function instances(wanted: Record<string, unknown>): Promise<string[]> {
    const { InstanceIdSets } = await call('Ecs', 'RunInstances', {
      ...wanted,
      InstanceType: 'ecs.g6.large',
      ImageId: stockImage,
      Amount: 3,
      KeyPairName: 'key',
      Tag: [{ Key: 'app', Value: 'todo' }],
    })
    await clock.sleep(30_000)
    const [first] = InstanceIdSets.InstanceIdSet as string[]
    const { InvokeId } = await call('Ecs', 'RunCommand', {
      Type: 'RunShellScript',
      CommandContent: 'true',
      InstanceId: InstanceIdSets.InstanceIdSet,
    })
    await clock.sleep(10_000)
    await call('Ecs', 'DescribeInvocationResults', { InvokeId })
    await call('Ecs', 'CreateImage', { InstanceId: first, ImageName: 'golden' })
    await clock.sleep(30_000)
    await refused('Ecs', 'DeleteInstance', { InstanceId: first })
    return InstanceIdSets.InstanceIdSet
  }

  async function balancer(ids: string[], wanted: Record<string, unknown>) {
    const { LoadBalancerId } = await call('Slb', 'CreateLoadBalancer', { ...wanted, AddressType: 'intranet' })
    const servers = ids.map((ServerId) => ({ ServerId, Port: 8080, Weight: 100 }))
    const { VServerGroupId } = await call('Slb', 'CreateVServerGroup', {
      LoadBalancerId,
      BackendServers: JSON.stringify(servers),
    })
    await clock.sleep(5_000)
    const listener = { LoadBalancerId, ListenerPort: 80 }
    await call('Slb', 'CreateLoadBalancerHTTPListener', {
      ...listener,
      StickySession: 'off',
      HealthCheck: 'on',
      VServerGroupId,
    })
    await clock.sleep(5_000)
    await call('Slb', 'StartLoadBalancerListener', listener)
    const { AllocationId } = await call('Vpc', 'AllocateEipAddress')
    await clock.sleep(60_000)
    await call('Vpc', 'AssociateEipAddress', { AllocationId, InstanceId: LoadBalancerId, InstanceType: 'SlbInstance' })
    await call('Slb', 'DescribeHealthStatus', listener)
  }

  async function database({ VpcId, VSwitchId }: Answer) {
    const { DBInstanceId } = await call('Rds', 'CreateDBInstance', {
      Engine: 'MySQL',
      EngineVersion: '8.0',
      DBInstanceClass: 'mysql.n2.medium.1',
      DBInstanceStorage: 20,
      DBInstanceNetType: 'Intranet',
      SecurityIPList: '10.0.0.0/8',
      PayType: 'Postpaid',
      Category: 'Basic',
      DBInstanceStorageType: 'cloud_essd',
      VPCId: VpcId,
      VSwitchId,
      ...zone,
    })
    await clock.sleep(60_000)
    await call('Rds', 'DescribeDBInstanceAttribute', { DBInstanceId })
  }

  async function others() {
    await call('Sts', 'AssumeRole', { RoleArn: 'acs:ram::1000000000000001:role/deployer', RoleSessionName: 'ci' })
    await call('Alidns', 'AddDomain', { DomainName: 'example.com' })
    await call('Alidns', 'AddDomainRecord', { DomainName: 'example.com', RR: 'www', Type: 'A', Value: '192.0.2.1' })
  }

  const work = async () => {
    const made = await network()
    const { VpcId, VSwitchId, SecurityGroupId } = made
    const [ids] = await Promise.all([instances({ VSwitchId, SecurityGroupId }), database(made), others()])
    await balancer(ids, { VpcId, VSwitchId })
    await refused('Vpc', 'DeleteVSwitch', { VSwitchId })
    await clock.sleep(3_600_000)
  }
  await clock.run(work())
  const { core, gateway } = cloud
  return {
    state: JSON.stringify(core.store),
    calls: JSON.stringify(gateway.calls.all()),
    answers: answers.join('\n'),
  }
}

test('two runs of one seed leave the same state, log of calls and answers, to the byte', async () => {
  const first = await life(11)
  const second = await life(11)
  expect(second.answers).toBe(first.answers)
  expect(second.calls).toBe(first.calls)
  expect(second.state).toBe(first.state)
  expect((JSON.parse(first.calls) as unknown[]).length).toBeGreaterThan(20)
})

test('another seed names its resources otherwise', async () => {
  const [one, other] = [await life(11), await life(12)]
  expect(other.state).not.toBe(one.state)
})
