import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PopCore from '@alicloud/pop-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'

// The packages are CommonJS with a default of their own: loaded as such, Node and vitest agree on what comes out.
const load = createRequire(import.meta.url)
const ecs = load('@alicloud/ecs20140526') as typeof import('@alicloud/ecs20140526')
const vpc = load('@alicloud/vpc20160428') as typeof import('@alicloud/vpc20160428')

const regionId = 'cn-hangzhou'
const imageId = 'ubuntu_22_04_x64_20G_alibase_20260101.vhd'

let directory: string
let cloud: RunningLocalCloud

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
  cloud = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: directory, drivers: 'simulated', timeScale: 100 })
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

/** Asks until the answer is what is waited for; the test's own time limit ends it otherwise. */
async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (isThere(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'not refused',
    (error: { code?: string }) => error.code,
  )

describe.each(['v2', undefined])('the vendor’s typed clients (signature algorithm %s)', (signatureAlgorithm) => {
  const config = () => ({
    endpoint: cloud.endpoint.replace('http://', ''),
    protocol: 'http',
    regionId,
    accessKeyId: cloud.accessKeyId,
    accessKeySecret: cloud.accessKeySecret,
    ...(signatureAlgorithm === undefined ? {} : { signatureAlgorithm }),
  })

  async function aNetwork(cidrBlock: string) {
    const client = new vpc.default(config() as never)
    const { body } = await client.createVpc(new vpc.CreateVpcRequest({ regionId, cidrBlock, vpcName: 'net' }))
    const vpcId = body!.vpcId!
    await until(
      () => client.describeVpcs(new vpc.DescribeVpcsRequest({ regionId, vpcId })),
      (answer) => answer.body?.vpcs?.vpc?.[0]?.status === 'Available',
    )
    const made = await client.createVSwitch(
      new vpc.CreateVSwitchRequest({ regionId, vpcId, zoneId: 'cn-hangzhou-h', cidrBlock }),
    )
    const vSwitchId = made.body!.vSwitchId!
    await until(
      () => client.describeVSwitches(new vpc.DescribeVSwitchesRequest({ regionId, vSwitchId })),
      (answer) => answer.body?.vSwitches?.vSwitch?.[0]?.status === 'Available',
    )
    return { client, vpcId, vSwitchId }
  }

  test('make a network and instances, find them by tag, and take everything down in order', async () => {
    const network = await aNetwork('10.1.0.0/24')
    const client = new ecs.default(config() as never)
    const { body: group } = await client.createSecurityGroup(
      new ecs.CreateSecurityGroupRequest({ regionId, vpcId: network.vpcId, securityGroupName: 'web' }),
    )
    const securityGroupId = group!.securityGroupId!
    await client.authorizeSecurityGroup(
      new ecs.AuthorizeSecurityGroupRequest({
        regionId,
        securityGroupId,
        permissions: [{ ipProtocol: 'tcp', portRange: '80/80', sourceCidrIp: '0.0.0.0/0' }] as never,
      }),
    )
    const run = await client.runInstances(
      new ecs.RunInstancesRequest({
        regionId,
        imageId,
        instanceType: 'ecs.g6.large',
        securityGroupId,
        vSwitchId: network.vSwitchId,
        amount: 2,
        systemDisk: { size: '40', category: 'cloud_essd' } as never,
        tag: [{ key: 'env', value: 'todo/dev' }] as never,
      }),
    )
    const ids = run.body!.instanceIdSets!.instanceIdSet!
    const describe = () =>
      client.describeInstances(
        new ecs.DescribeInstancesRequest({ regionId, tag: [{ key: 'env', value: 'todo/dev' }] as never }),
      )
    const rows = await until(
      async () => (await describe()).body!.instances!.instance!,
      (all) => all.every((each) => each.status === 'Running'),
    )
    expect(rows.map((each) => each.instanceId).sort()).toEqual([...ids].sort())
    expect(rows[0]!.vpcAttributes!.vSwitchId).toBe(network.vSwitchId)

    const remove = new vpc.DeleteVSwitchRequest({ regionId, vSwitchId: network.vSwitchId })
    expect(await codeOf(network.client.deleteVSwitch(remove))).toBe('DependencyViolation')
    await client.deleteInstances(new ecs.DeleteInstancesRequest({ regionId, instanceId: ids, force: true }))
    await until(describe, (answer) => answer.body!.totalCount === 0)
    await client.deleteSecurityGroup(new ecs.DeleteSecurityGroupRequest({ regionId, securityGroupId }))
    await network.client.deleteVSwitch(remove)
    const rest = () =>
      network.client.describeVSwitches(new vpc.DescribeVSwitchesRequest({ vpcId: network.vpcId, regionId }))
    await until(rest, (answer) => answer.body!.totalCount === 0)
    await network.client.deleteVpc(new vpc.DeleteVpcRequest({ regionId, vpcId: network.vpcId }))
  })

  test('see refusals with the vendor’s code', async () => {
    const client = new ecs.default(config() as never)
    const unknown = new ecs.StartInstanceRequest({ instanceId: 'i-none' })
    expect(await codeOf(client.startInstance(unknown))).toBe('InvalidInstanceId.NotFound')
    const bare = new ecs.DescribeSecurityGroupAttributeRequest({ regionId })
    expect(await codeOf(client.describeSecurityGroupAttribute(bare))).toBe('MissingParameter')
  })
})

describe('@alicloud/pop-core against ECS 2014-05-26', () => {
  test('still makes its VPC, VSwitch and EIP there', async () => {
    const client = new PopCore({
      accessKeyId: cloud.accessKeyId,
      accessKeySecret: cloud.accessKeySecret,
      endpoint: cloud.endpoint,
      apiVersion: '2014-05-26',
    })
    const call = <T>(action: string, params: object = {}) =>
      client.request<T>(action, { RegionId: regionId, ...params }, { method: 'POST' })
    const { VpcId } = await call<{ VpcId: string }>('CreateVpc', { CidrBlock: '192.168.0.0/16' })
    interface Vpcs {
      Vpcs: { Vpc: { Status: string }[] }
    }
    const available = await until(
      () => call<Vpcs>('DescribeVpcs', { VpcId }),
      ({ Vpcs }) => Vpcs.Vpc[0]?.Status === 'Available',
    )
    expect(available.Vpcs.Vpc[0]).toMatchObject({ VpcId, CidrBlock: '192.168.0.0/16' })
    expect(available.Vpcs.Vpc[0]).not.toHaveProperty('Tags')
    const made = await call('CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '192.168.1.0/24' })
    expect(made).toMatchObject({ VSwitchId: expect.stringMatching(/^vsw-/) })
    const eip = await call<{ AllocationId: string }>('AllocateEipAddress', { Bandwidth: '5' })
    await call('ReleaseEipAddress', { AllocationId: eip.AllocationId })
  })
})
