import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { versionOf } from '../support/clients/rpc-client.ts'
import { replay, type Replay } from '../support/clients/signed-request.ts'
import type { Product } from '../../src/local/api/operation.ts'
import type { Answer } from '../support/simulated-cloud.ts'

// Clients that are no npm packages, by what their sources put on the wire.

let directory: string
let cloud: RunningLocalCloud
let network: { VpcId: string; VSwitchId: string; SecurityGroupId: string }
let instanceId: string

/** The shape of Terraform's provider: the action in the query, everything else in a form. */
async function terraform(product: Product, action: string, form: Record<string, string>): Promise<Answer> {
  const query = { Action: action, Version: versionOf(product) }
  const headers = { 'x-acs-action': action, 'x-acs-version': versionOf(product) }
  const { text } = await replay(cloud, { method: 'POST', query, form, headers, format: 'json' })
  return JSON.parse(text)
}

/** The shape of Packer's plugin and of the first Python and Java clients: GET with everything in the query. */
async function packer(product: Product, action: string, query: Record<string, string>): Promise<Answer> {
  const all = { Action: action, Version: versionOf(product), ...query }
  return JSON.parse((await replay(cloud, { query: all, format: 'JSON' })).text)
}

async function untilAnswer(ask: () => Promise<Answer>, isThere: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask()
    if (answer['Code'] !== undefined && answer['Success'] !== true) throw new Error(JSON.stringify(answer))
    if (isThere(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const RegionId = 'cn-hangzhou'

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
  cloud = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: directory, drivers: 'simulated', timeScale: 100 })
  const { VpcId } = await terraform('Vpc', 'CreateVpc', { RegionId, CidrBlock: '10.0.0.0/8', ClientToken: 'TF-1' })
  await untilAnswer(
    () => terraform('Vpc', 'DescribeVpcAttribute', { RegionId, VpcId }),
    ({ Status }) => Status === 'Available',
  )
  const shape = { RegionId, VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.0.0/24', VSwitchName: 'tf' }
  const { VSwitchId } = await terraform('Vpc', 'CreateVSwitch', shape)
  await untilAnswer(
    () => terraform('Vpc', 'DescribeVSwitchAttributes', { RegionId, VSwitchId }),
    ({ Status }) => Status === 'Available',
  )
  const { SecurityGroupId } = await terraform('Ecs', 'CreateSecurityGroup', { RegionId, VpcId })
  network = { VpcId, VSwitchId, SecurityGroupId }
  const images = await terraform('Ecs', 'DescribeImages', { RegionId, ImageOwnerAlias: 'system', Status: 'Available' })
  const launched = await terraform('Ecs', 'RunInstances', {
    RegionId,
    ClientToken: 'TF-RunInstances-1',
    ImageId: images['Images'].Image[0].ImageId,
    InstanceType: 'ecs.g6.large',
    VSwitchId,
    'SecurityGroupIds.1': SecurityGroupId,
    'SystemDisk.Category': 'cloud_essd',
    'SystemDisk.Size': '40',
    'SystemDisk.PerformanceLevel': 'PL1',
    'NetworkOptions.EnableJumboFrame': 'false',
    'Tag.1.Key': 'by',
    'Tag.1.Value': 'terraform',
    IoOptimized: 'optimized',
    PrivateIpAddress: '',
    HttpEndpoint: '',
  })
  instanceId = launched['InstanceIdSets'].InstanceIdSet[0]
  await untilAnswer(
    () => terraform('Ecs', 'DescribeInstances', { RegionId, InstanceIds: JSON.stringify([instanceId]) }),
    ({ Instances }) => Instances.Instance[0].Status === 'Running',
  )
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

describe('Terraform’s provider', () => {
  test('asks where a product is, and who it is itself, before anything else', async () => {
    const host = new URL(cloud.endpoint).host
    for (const ServiceCode of ['ecs', 'slb', 'vpc', 'rds', 'ess', 'sts']) {
      const found = await packer('Location', 'DescribeEndpoints', {
        Id: RegionId,
        ServiceCode,
        Type: 'openAPI',
        RegionId,
      })
      expect(found['Endpoints'].Endpoint).toMatchObject([{ Endpoint: host, Id: RegionId }])
    }
    expect(await packer('Sts', 'GetCallerIdentity', { RegionId })).toMatchObject({ AccountId: '1000000000000001' })
    const regions = await packer('Ecs', 'DescribeRegions', { RegionId })
    expect(regions['Regions'].Region).toContainEqual(expect.objectContaining({ RegionId }))
  })

  test('reads everything that it reads about an instance', async () => {
    const InstanceId = instanceId
    const InstanceIds = JSON.stringify([instanceId])
    const reads: [string, Record<string, string>, string][] = [
      ['DescribeDisks', { InstanceId, DiskType: 'system' }, 'Disks.Disk'],
      [
        'DescribeInstanceMaintenanceAttributes',
        { 'InstanceId.1': InstanceId },
        'MaintenanceAttributes.MaintenanceAttribute',
      ],
      ['DescribeInstanceAttachmentAttributes', { InstanceIds }, 'Instances.Instance'],
      ['DescribeNetworkInterfaces', { InstanceId, Type: 'Primary' }, 'NetworkInterfaceSets.NetworkInterfaceSet'],
      ['ListTagResources', { ResourceType: 'instance', 'ResourceId.1': InstanceId }, 'TagResources.TagResource'],
      [
        'DescribeSecurityGroups',
        { SecurityGroupIds: JSON.stringify([network.SecurityGroupId]) },
        'SecurityGroups.SecurityGroup',
      ],
    ]
    for (const [action, form, path] of reads) {
      const answer = await terraform('Ecs', action, { RegionId, ...form })
      const rows = path.split('.').reduce((node, name) => node?.[name], answer)
      expect([action, (rows as unknown as unknown[] | undefined)?.length]).toEqual([action, 1])
    }
    const roles = await terraform('Ecs', 'DescribeInstanceRamRole', { RegionId, InstanceIds })
    expect(roles['InstanceRamRoleSets'].InstanceRamRoleSet).toEqual([])
    expect(await terraform('Ecs', 'DescribeInstanceAttribute', { RegionId, InstanceId })).toMatchObject({ InstanceId })
    expect(await terraform('Ecs', 'DescribeUserData', { RegionId, InstanceId })).toMatchObject({ InstanceId })
  })

  test('lists backend servers in single quotes, with numbers as text and a null before them', async () => {
    const { VpcId, VSwitchId } = network
    const shape = { RegionId, VpcId, VSwitchId, AddressType: 'intranet', LoadBalancerSpec: 'slb.s1.small' }
    const { LoadBalancerId } = await terraform('Slb', 'CreateLoadBalancer', { ...shape, PayType: 'PayOnDemand' })
    await untilAnswer(
      () => terraform('Slb', 'DescribeLoadBalancerAttribute', { RegionId, LoadBalancerId }),
      ({ LoadBalancerStatus }) => LoadBalancerStatus === 'active',
    )
    const server = (weight: number) => `{'ServerId':'${instanceId}','Port':'8080','Weight':'${weight}', 'Type': 'ecs'}`
    const group = { LoadBalancerId, VServerGroupName: 'tf-group' }
    const { VServerGroupId } = await packer('Slb', 'CreateVServerGroup', { RegionId, ...group })
    const added = await untilBuilt('AddVServerGroupBackendServers', {
      VServerGroupId,
      BackendServers: `[${server(100)}]`,
    })
    expect(added['BackendServers'].BackendServer).toMatchObject([{ ServerId: instanceId, Port: 8080, Weight: 100 }])
    const set = await untilBuilt('SetVServerGroupAttribute', { VServerGroupId, BackendServers: `[null,${server(50)}]` })
    expect(set['BackendServers'].BackendServer).toMatchObject([{ ServerId: instanceId, Weight: 50 }])

    const listener = { LoadBalancerId, ListenerPort: '22' }
    // The document of this call spells it healthCheckInterval.
    const checks = { HealthCheckInterval: '3', HealthyThreshold: '2', HealthCheckType: 'tcp' }
    await untilBuilt('CreateLoadBalancerTCPListener', { ...listener, VServerGroupId, Bandwidth: '-1', ...checks })
    const made = await packer('Slb', 'DescribeLoadBalancerTCPListenerAttribute', { RegionId, ...listener })
    expect(made).toMatchObject({ HealthCheckInterval: 3, HealthyThreshold: 2, Status: 'stopped', VServerGroupId })
    await untilBuilt('RemoveVServerGroupBackendServers', { VServerGroupId, BackendServers: `[${server(50)}]` })
    await untilBuilt('DeleteLoadBalancer', { LoadBalancerId })
  })

  test('reads what it reads about a database', async () => {
    const { VSwitchId, VpcId } = network
    const shape = {
      Engine: 'MySQL',
      EngineVersion: '8.0',
      DBInstanceClass: 'mysql.n2.medium.1',
      DBInstanceStorage: '20',
    }
    const kind = {
      DBInstanceStorageType: 'cloud_essd',
      Category: 'Basic',
      PayType: 'Postpaid',
      InstanceNetworkType: 'VPC',
    }
    const place = { VSwitchId, VPCId: VpcId, ZoneId: 'cn-hangzhou-h', DBInstanceNetType: 'Intranet' }
    const { DBInstanceId } = await terraform('Rds', 'CreateDBInstance', {
      RegionId,
      ClientToken: 'TF-CreateDBInstance-1',
      ...shape,
      ...kind,
      ...place,
      SecurityIPList: '10.0.0.0/8',
    })
    const attribute = await untilAnswer(
      () => terraform('Rds', 'DescribeDBInstanceAttribute', { RegionId, DBInstanceId }),
      ({ Items }) => Items.DBInstanceAttribute[0].DBInstanceStatus === 'Running',
    )
    // It reads into these without asking whether they are there.
    expect(attribute['Items'].DBInstanceAttribute[0]).toMatchObject({
      ServerlessConfig: {},
      Extra: {},
      SlaveZones: { SlaveZone: [] },
    })
    const reads = ['Monitor', 'NetInfo', 'SSL', 'TDE', 'IPArrayList', 'HAConfig'].map((it) => `DescribeDBInstance${it}`)
    const settings = ['SQLCollectorPolicy', 'SQLCollectorRetention', 'SecurityGroupConfiguration', 'HASwitchConfig']
    const others = [...settings, 'HADiagnoseConfig', 'Parameters', 'Tags'].map((it) => `Describe${it}`)
    for (const action of [...reads, ...others]) {
      expect([action, (await terraform('Rds', action, { RegionId, DBInstanceId }))['Code']]).toEqual([
        action,
        undefined,
      ])
    }
  })

  /** A load balancer that is being configured refuses the next change; the provider asks again, as this does. */
  async function untilBuilt(action: string, form: Record<string, string>): Promise<Answer> {
    for (;;) {
      const answer = await packer('Slb', action, { RegionId, ...form })
      if (answer['Code'] === undefined) return answer
      if (!/configuring|TokenIsProcessing|IncorrectStatus/i.test(answer['Code']))
        throw new Error(JSON.stringify(answer))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
})

test('Packer’s plugin makes an image of a stopped instance, tags it and its snapshot, and shares nothing', async () => {
  await packer('Ecs', 'StopInstance', {
    RegionId,
    InstanceId: instanceId,
    ForceStop: 'false',
    StoppedMode: 'KeepCharging',
  })
  const InstanceIds = `["${instanceId}"]`
  await untilAnswer(
    () => packer('Ecs', 'DescribeInstances', { RegionId, InstanceIds }),
    ({ Instances }) => Instances.Instance[0].Status === 'Stopped',
  )
  const wanted = { RegionId, ImageName: 'packer-1', ImageVersion: '', Description: '', ImageFamily: 'todo' }
  const { ImageId } = await packer('Ecs', 'CreateImage', { ...wanted, InstanceId: instanceId })
  const found = await untilAnswer(
    () =>
      packer('Ecs', 'DescribeImages', {
        RegionId,
        ImageId,
        Status: 'Creating,Waiting,Available,UnAvailable,CreateFailed',
      }),
    ({ Images }) => Images.Image[0].Usable,
  )
  const { SnapshotId } = found['Images'].Image[0].DiskDeviceMappings.DiskDeviceMapping[0]
  for (const [ResourceType, ResourceId] of [
    ['image', ImageId],
    ['snapshot', SnapshotId],
  ]) {
    await packer('Ecs', 'AddTags', { RegionId, ResourceType, ResourceId, 'Tag.1.Key': 'by', 'Tag.1.Value': 'packer' })
    const { Tags } = await packer('Ecs', 'DescribeTags', { RegionId, ResourceType, ResourceId })
    expect(Tags.Tag).toMatchObject([{ TagKey: 'by', TagValue: 'packer' }])
  }
  expect(await packer('Ecs', 'DescribeImageFromFamily', { RegionId, ImageFamily: 'todo' })).toMatchObject({
    Image: { ImageId },
  })
  expect(await packer('Ecs', 'DescribeImageSharePermission', { RegionId, ImageId })).toMatchObject({
    Accounts: { Account: [] },
  })
  await packer('Ecs', 'DeleteImage', { RegionId, ImageId, Force: 'true' })
  await packer('Ecs', 'DeleteSnapshot', { RegionId, SnapshotId, Force: 'true' })
})

describe('clients of the first years', () => {
  const ask = (query: Record<string, string>, more: Replay = {}) =>
    replay(cloud, { query: { Version: versionOf('Ecs'), ...query }, ...more })

  test.each([undefined, 'XML', 'xml'])('get XML (format %s)', async (format) => {
    const found = await ask(
      { Action: 'DescribeInstances', RegionId, InstanceIds: `["${instanceId}"]` },
      format === undefined ? {} : { format },
    )
    expect(found.type).toMatch(/^text\/xml/)
    expect(found.text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\s*<DescribeInstancesResponse>/)
    expect(found.text).toContain(`<Instances><Instance><`)
    expect(found.text).toContain(`<InstanceId>${instanceId}</InstanceId>`)
    const refused = await ask(
      { Action: 'StartInstance', InstanceId: 'i-<none>' },
      format === undefined ? {} : { format },
    )
    expect(refused.status).toBe(404)
    expect(refused.text).toMatch(
      /<Error><RequestId>[0-9A-F-]{36}<\/RequestId><HostId>.+<Code>InvalidInstanceId.NotFound<\/Code>/,
    )
    expect(refused.text).not.toContain('i-<none>')
  })

  test.each(['JSON', 'json', 'Json'])('get JSON however they spell it (%s)', async (format) => {
    const { type, text } = await ask({ Action: 'DescribeRegions' }, { format })
    expect(type).toMatch(/^application\/json/)
    expect(JSON.parse(text)).toHaveProperty('Regions.Region')
  })

  test('may spell parameters in lower case, and leave out a region where an id says enough', async () => {
    const listed = { Action: 'DescribeInstances', regionid: RegionId, instanceids: `['${instanceId}']` }
    expect(JSON.parse((await ask(listed, { format: 'JSON' })).text)).toMatchObject({ TotalCount: 1 })
    const one = { Action: 'DescribeInstanceAttribute', instanceId }
    expect(JSON.parse((await ask(one, { format: 'JSON' })).text)).toMatchObject({ InstanceId: instanceId })
  })

  test('walk pages by number until all are seen', async () => {
    const seen: string[] = []
    let total = Infinity
    for (let page = 1; seen.length < total; page++) {
      const query = { Action: 'DescribeImages', RegionId, PageNumber: String(page), PageSize: '2' }
      const { Images, TotalCount, PageNumber } = JSON.parse((await ask(query, { format: 'JSON' })).text) as Answer
      expect([PageNumber, Images.Image.length > 0]).toEqual([page, true])
      total = TotalCount
      seen.push(...Images.Image.map(({ ImageId }: Answer) => ImageId))
    }
    expect(new Set(seen).size).toBe(total)
  })
})
