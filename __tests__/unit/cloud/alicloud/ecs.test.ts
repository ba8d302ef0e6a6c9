import { describe, expect, test } from 'vitest'
import { createCommandRunner } from '../../../../src/cloud/alicloud/assistant.ts'
import { createCompute } from '../../../../src/cloud/alicloud/ecs.ts'
import { createImages } from '../../../../src/cloud/alicloud/images.ts'
import type { RpcRequest } from '../../../../src/cloud/alicloud/rpc.ts'
import { afterErrors, fakeGateway, lostAnswer, vendorError } from './fake-caller.ts'

const rows = (statuses: Record<string, string>) => ({
  Instances: { Instance: Object.entries(statuses).map(([InstanceId, Status]) => ({ InstanceId, Status })) },
})

describe('instances', () => {
  test('are described whatever the page size, and asked for by at most 100 ids', async () => {
    const { api, of } = fakeGateway({
      DescribeInstances: ({ query }: RpcRequest) => {
        const ids = JSON.parse(query.InstanceIds!) as string[]
        return query.NextToken === undefined && ids.length === 100
          ? { ...rows({ [ids[0]!]: 'Running' }), NextToken: 'more' }
          : rows({ [ids.at(-1)!]: 'Stopped' })
      },
    })
    const ids = Array.from({ length: 150 }, (_, index) => `i-${index}`)
    const found = await createCompute(api).describeInstances({ ids })
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['i-0', 'Running'],
      ['i-99', 'Stopped'],
      ['i-149', 'Stopped'],
    ])
    expect(of('DescribeInstances').map(({ query }) => [query.MaxResults, query.NextToken])).toEqual([
      ['100', undefined],
      ['100', 'more'],
      ['100', undefined],
    ])
  })

  test('are read in our words, with everything that a deployment looks at', async () => {
    const { api } = fakeGateway({
      DescribeInstances: {
        Instances: {
          Instance: [
            {
              InstanceId: 'i-1',
              InstanceName: 'web',
              Status: 'Running',
              InstanceType: 'ecs.g7.large',
              ImageId: 'm-1',
              ZoneId: 'cn-hangzhou-h',
              CreationTime: '2026-11-21T00:00Z',
              DeletionProtection: false,
              VpcAttributes: { VpcId: 'vpc-1', VSwitchId: 'vsw-1', PrivateIpAddress: { IpAddress: ['10.0.0.4'] } },
              SecurityGroupIds: { SecurityGroupId: ['sg-1'] },
              EipAddress: { IpAddress: '', AllocationId: '' },
              PublicIpAddress: { IpAddress: ['47.1.2.3'] },
              OperationLocks: { LockReason: [{ LockReason: 'security' }] },
              Tags: { Tag: [{ TagKey: 'alicloud-deploy:env', TagValue: 'todo/dev' }] },
            },
          ],
        },
      },
    })
    await expect(createCompute(api).describeInstances({})).resolves.toEqual([
      {
        id: 'i-1',
        name: 'web',
        status: 'Running',
        type: 'ecs.g7.large',
        imageId: 'm-1',
        zoneId: 'cn-hangzhou-h',
        vpcId: 'vpc-1',
        vswitchId: 'vsw-1',
        securityGroupIds: ['sg-1'],
        privateIp: '10.0.0.4',
        publicIp: '47.1.2.3',
        deletionProtection: false,
        operationLocks: ['security'],
        createdAt: '2026-11-21T00:00Z',
        tags: { 'alicloud-deploy:env': 'todo/dev' },
      },
    ])
  })

  test('that run already are not started again', async () => {
    const { api, of } = fakeGateway({
      DescribeInstances: rows({ 'i-1': 'Running', 'i-2': 'Stopped', 'i-3': 'Starting' }),
      StartInstances: {},
    })
    await createCompute(api).startInstances(['i-1', 'i-2', 'i-3'])
    expect(of('StartInstances').map(({ query }) => query)).toEqual([{ RegionId: 'cn-hangzhou', 'InstanceId.1': 'i-2' }])
  })

  test('whose start lost its answer are not started twice', async () => {
    let isStarted = false
    const { api, clock, of } = fakeGateway({
      DescribeInstances: () => rows({ 'i-1': isStarted ? 'Starting' : 'Stopped' }),
      StartInstances: () => {
        isStarted = true
        throw lostAnswer()
      },
    })
    await clock.run(createCompute(api).startInstances(['i-1']))
    expect(of('StartInstances')).toHaveLength(1)
  })

  test('keep address and stock while they are stopped', async () => {
    const { api, of } = fakeGateway({ DescribeInstances: rows({ 'i-1': 'Running' }), StopInstances: {} })
    await createCompute(api).stopInstances(['i-1'], { force: true })
    expect(of('StopInstances')[0]?.query).toMatchObject({ StoppedMode: 'KeepCharging', ForceStop: 'true' })
  })

  test('that are gone are no error when deleted', async () => {
    const { api, of } = fakeGateway({ DescribeInstances: rows({ 'i-2': 'Running' }), DeleteInstances: {} })
    await createCompute(api).deleteInstances(['i-1', 'i-2'], 'token')
    expect(of('DeleteInstances').map(({ query }) => query)).toEqual([
      { RegionId: 'cn-hangzhou', 'InstanceId.1': 'i-2', Force: 'true', ClientToken: 'token' },
    ])
  })

  test('are made all or none, with user data encoded', async () => {
    const { api, of } = fakeGateway({ RunInstances: { InstanceIdSets: { InstanceIdSet: ['i-1', 'i-2'] } } })
    const ids = await createCompute(api).runInstances({
      name: 'todo-dev-instance_1',
      type: 'ecs.g7.large',
      imageId: 'm-1',
      zoneId: 'cn-hangzhou-h',
      vswitchId: 'vsw-1',
      securityGroupIds: ['sg-1'],
      userData: '#!/bin/sh\n',
      tags: { a: 'b' },
      clientToken: 'token',
      amount: 2,
    })
    expect(ids).toEqual(['i-1', 'i-2'])
    expect(of('RunInstances')[0]?.query).toMatchObject({
      Amount: '2',
      MinAmount: '2',
      ClientToken: 'token',
      UserData: 'IyEvYmluL3NoCg==',
      HostName: 'todo-dev-instance-1',
      'SecurityGroupIds.1': 'sg-1',
      'Tag.1.Key': 'a',
    })
  })

  test('can be had where every asked type is in stock', async () => {
    const zone = (ZoneId: string, ...available: [string, string][]) => ({
      ZoneId,
      AvailableResources: {
        AvailableResource: [
          {
            Type: 'InstanceType',
            SupportedResources: { SupportedResource: available.map(([Value, Status]) => ({ Value, Status })) },
          },
        ],
      },
    })
    const { api } = fakeGateway({
      DescribeAvailableResource: ({ query }: RpcRequest) => ({
        AvailableZones: {
          AvailableZone:
            query.InstanceType === 'a'
              ? [zone('z-2', ['a', 'SoldOut']), zone('z-1', ['a', 'Available'])]
              : [zone('z-1', ['b', 'Available'])],
        },
      }),
    })
    await expect(createCompute(api).describeStock(['a', 'b'])).resolves.toEqual([
      { zoneId: 'z-1', instanceTypes: ['a', 'b'] },
      { zoneId: 'z-2', instanceTypes: [] },
    ])
  })
})

describe('commands on instances', () => {
  test('are sent and read in base64', async () => {
    const { api, of } = fakeGateway({
      RunCommand: { InvokeId: 't-1' },
      DescribeInvocationResults: {
        Invocation: {
          InvocationResults: {
            InvocationResult: [
              {
                InstanceId: 'i-1',
                InvocationStatus: 'Failed',
                ExitCode: 3,
                Output: Buffer.from('it müll\nhal').toString('base64'),
                Dropped: 7,
                ErrorCode: 'ExitCodeNonzero',
                ErrorInfo: 'no',
              },
              { InstanceId: 'i-2', InvocationStatus: 'Running', ExitCode: 0, Output: '' },
              { InstanceId: 'i-3', InvocationStatus: 'Aborted', ErrorCode: 'ClientNotRunning', ErrorInfo: 'no agent' },
            ],
          },
        },
      },
    })
    const commands = createCommandRunner(api)
    expect(
      await commands.start({ instanceIds: ['i-1'], script: 'echo ü', timeoutSeconds: 60, clientToken: 'token' }),
    ).toBe('t-1')
    expect(of('RunCommand')[0]).toMatchObject({
      effect: 'repeatable',
      query: { ContentEncoding: 'Base64', CommandContent: 'ZWNobyDDvA==', Timeout: '60', 'InstanceId.1': 'i-1' },
    })
    await expect(commands.results('t-1')).resolves.toEqual([
      {
        instanceId: 'i-1',
        status: 'failed',
        exitCode: 3,
        output: ' müll\n',
        droppedBytes: 7,
        errorCode: 'ExitCodeNonzero',
        errorMessage: 'no',
      },
      { instanceId: 'i-2', status: 'running', output: '', droppedBytes: 0 },
      {
        instanceId: 'i-3',
        status: 'not-delivered',
        output: '',
        droppedBytes: 0,
        errorCode: 'ClientNotRunning',
        errorMessage: 'no agent',
      },
    ])
  })

  test('that are too long are refused before they are sent', async () => {
    const { api, requests } = fakeGateway({})
    await expect(
      createCommandRunner(api).start({ instanceIds: ['i-1'], script: 'x'.repeat(14_000), timeoutSeconds: 60 }),
    ).rejects.toThrow(/18432/)
    expect(requests).toEqual([])
  })

  test('without a token are not sent twice when the answer got lost', async () => {
    const { api, clock, of } = fakeGateway({ RunCommand: lostAnswer() })
    await expect(
      clock.run(createCommandRunner(api).start({ instanceIds: ['i-1'], script: 'rm x', timeoutSeconds: 60 })),
    ).rejects.toMatchObject({ kind: 'transient' })
    expect(of('RunCommand')).toHaveLength(1)
  })
})

describe('images', () => {
  test('of every status are listed, newest first, and are usable only when the API says so', async () => {
    const { api, of } = fakeGateway({
      DescribeImages: {
        TotalCount: 2,
        Images: {
          Image: [
            {
              ImageId: 'm-1',
              Status: 'Available',
              Usable: true,
              CreationTime: '2026-01-01T00:00:00Z',
              ImageOwnerAlias: 'self',
              Progress: '100%',
              DiskDeviceMappings: { DiskDeviceMapping: [{ SnapshotId: 's-1' }, { SnapshotId: '' }] },
            },
            {
              ImageId: 'm-2',
              Status: 'Available',
              Usable: false,
              CreationTime: '2026-02-01T00:00:00Z',
              Progress: '40%',
            },
          ],
        },
      },
    })
    const images = await createImages(api).describeImages({ family: 'f' })
    expect(images).toMatchObject([
      { id: 'm-2', isUsable: false, progressPercent: 40 },
      { id: 'm-1', isUsable: true, progressPercent: 100, snapshotIds: ['s-1'] },
    ])
    expect(of('DescribeImages')[0]?.query.Status).toContain('Creating')
  })

  test('are deleted with their snapshots, even when a part is gone already', async () => {
    const { api, of, clock } = fakeGateway({
      DeleteImage: {},
      DeleteSnapshot: afterErrors([vendorError('InvalidSnapshotId.NotFound', { status: 404 })]),
    })
    await clock.run(createImages(api).deleteImage({ id: 'm-1', snapshotIds: ['s-1', 's-2'] }))
    expect(of('DeleteSnapshot').map(({ query }) => query.SnapshotId)).toEqual(['s-1', 's-2'])
  })
})
