import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { aliyunSdkClient } from '../support/clients/aliyun-sdk.ts'
import { untilAnswer } from '../support/clients/rpc-client.ts'
import type { Answer } from '../support/simulated-cloud.ts'

const load = createRequire(import.meta.url)
const region = { RegionId: 'cn-hangzhou' }

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

/** This client reads `code` where the service says `Code`, so only status and message get through to its users. */
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'not refused',
    ({ statusCode, message }: { statusCode: number; message: string }) => `${statusCode} ${message}`,
  )

/** What a program of 2016 did: network and address of ECS itself, a load balancer with its default servers. */
test('aliyun-sdk builds and takes down with the calls of its time', async () => {
  const { call } = aliyunSdkClient(load('aliyun-sdk'), cloud)
  const zones = await call('Ecs', 'DescribeZones', region)
  const ZoneId = zones['Zones'].Zone[0].ZoneId
  const { VpcId } = await call('Ecs', 'CreateVpc', { ...region, CidrBlock: '172.16.0.0/16' })
  await untilAnswer(
    () => call('Ecs', 'DescribeVpcs', { ...region, VpcId }),
    (answer) => answer['Vpcs'].Vpc[0].Status === 'Available',
  )
  const { VSwitchId } = await call('Ecs', 'CreateVSwitch', { ZoneId, VpcId, CidrBlock: '172.16.1.0/24' })
  await untilAnswer(
    () => call('Ecs', 'DescribeVSwitches', { VpcId, VSwitchId }),
    (answer) => answer['VSwitches'].VSwitch[0].Status === 'Available',
  )
  const { SecurityGroupId } = await call('Ecs', 'CreateSecurityGroup', { ...region, VpcId })
  const images = await call('Ecs', 'DescribeImages', { ...region, PageSize: 1 })
  const { InstanceId } = await call('Ecs', 'CreateInstance', {
    ...region,
    ImageId: images['Images'].Image[0].ImageId,
    InstanceType: 'ecs.g6.large',
    SecurityGroupId,
    VSwitchId,
  })
  const untilStatus = (status: string) =>
    untilAnswer(
      () => call('Ecs', 'DescribeInstanceStatus', region),
      (answer) => answer['InstanceStatuses'].InstanceStatus[0].Status === status,
    )
  await untilStatus('Stopped')
  await call('Ecs', 'StartInstance', { InstanceId })
  await untilStatus('Running')

  const tag = { 'Tag.1.Key': 'role', 'Tag.1.Value': 'web' }
  await call('Ecs', 'AddTags', { ...region, ResourceType: 'instance', ResourceId: InstanceId, ...tag })
  const tagged = await call('Ecs', 'DescribeInstances', { ...region, ...tag })
  expect(tagged['Instances'].Instance.map((instance: Answer) => instance['InstanceId'])).toEqual([InstanceId])

  const { LoadBalancerId } = await call('Slb', 'CreateLoadBalancer', { ...region, AddressType: 'internet' })
  await call('Slb', 'AddBackendServers', {
    LoadBalancerId,
    BackendServers: JSON.stringify([{ ServerId: InstanceId, Weight: 100 }]),
  })
  const listener = { LoadBalancerId, ListenerPort: 80 }
  const checks = { HealthCheckType: 'tcp', HealthyThreshold: 3, UnhealthyThreshold: 3, HealthCheckConnectTimeout: 5 }
  await call('Slb', 'CreateLoadBalancerTCPListener', { ...listener, BackendServerPort: 8080, Bandwidth: -1, ...checks })
  await untilAnswer(
    () => call('Slb', 'DescribeHealthStatus', { LoadBalancerId }),
    (answer) => answer['BackendServers'].BackendServer.length === 1,
  )
  await call('Slb', 'DeleteLoadBalancer', { LoadBalancerId })

  const { AllocationId } = await call('Ecs', 'AllocateEipAddress', region)
  const eip = async (status: string) =>
    untilAnswer(
      () => call('Ecs', 'DescribeEipAddresses', { ...region, AllocationId }),
      (answer) => answer['EipAddresses'].EipAddress[0].Status === status,
    )
  await eip('Available')
  await call('Ecs', 'AssociateEipAddress', { AllocationId, InstanceId })
  await eip('InUse')
  await call('Ecs', 'UnassociateEipAddress', { AllocationId, InstanceId })
  await eip('Available')
  await call('Ecs', 'ReleaseEipAddress', { AllocationId })

  expect(await refusal(call('Ecs', 'DeleteVSwitch', { VSwitchId }))).toMatch(/^400 /)
  await call('Ecs', 'StopInstance', { InstanceId, ForceStop: true })
  await untilStatus('Stopped')
  await call('Ecs', 'DeleteInstance', { InstanceId })
  await untilAnswer(
    () => call('Ecs', 'DescribeInstances', region),
    (answer) => answer['TotalCount'] === 0,
  )
  await call('Ecs', 'DeleteSecurityGroup', { ...region, SecurityGroupId })
  await call('Ecs', 'DeleteVSwitch', { VSwitchId })
  await untilAnswer(
    () => call('Ecs', 'DescribeVSwitches', { VpcId }),
    (answer) => answer['TotalCount'] === 0,
  )
  await call('Ecs', 'DeleteVpc', { VpcId })
  const databases = await call('Rds', 'DescribeDBInstances', region)
  expect(databases).toMatchObject({ TotalRecordCount: 0 })
})
