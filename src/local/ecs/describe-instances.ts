import type { Call, Operation } from '../api/operation.ts'
import { eips, type EipRecord } from '../vpc/records.ts'
import { define } from './define.ts'
import { instanceType } from './instance-types.ts'
import { allImages, instanceOf } from './lookup.ts'
import { cursorOrPage, pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { instances, type InstanceRecord } from './records.ts'
import { matchesTags, tagKeyValues } from './tagging.ts'
import { minuteTime } from './times.ts'
import { matchesWildcard } from './wildcard.ts'

const status = spec.oneOf('Pending', 'Starting', 'Running', 'Stopping', 'Stopped')

const describeInstances = define('Ecs', 'DescribeInstances', {
  parameters: {
    RegionId: spec.region,
    InstanceIds: spec.jsonList(100),
    InstanceName: spec.text,
    Status: { ...status, errorCode: 'InvalidStatus.ValueNotSupported' },
    VpcId: spec.text,
    VSwitchId: spec.text,
    ZoneId: spec.text,
    SecurityGroupId: spec.text,
    ImageId: spec.text,
    InstanceType: spec.text,
    InstanceTypeFamily: spec.text,
    InstanceNetworkType: spec.oneOf('classic', 'vpc'),
    InstanceChargeType: spec.oneOf('PostPaid', 'PrePaid'),
    InternetChargeType: spec.oneOf('PayByBandwidth', 'PayByTraffic'),
    KeyPairName: spec.text,
    ResourceGroupId: spec.text,
    PrivateIpAddresses: spec.jsonList(100),
    PublicIpAddresses: spec.jsonList(100),
    EipAddresses: spec.jsonList(100),
    InnerIpAddresses: spec.jsonList(100),
    LockReason: spec.text,
    IoOptimized: spec.flag,
    HttpTokens: spec.oneOf('optional', 'required'),
    Filter: spec.filters,
    AdditionalAttributes: spec.repeated(20),
    DryRun: spec.flag,
    NextToken: spec.text,
    MaxResults: spec.between(1, 100),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    Tag: spec.tags,
  },
  gaps: 'Filter.N (creation and expiry times) selects nothing away; AdditionalAttributes add nothing.',
  run(call) {
    const { rows, ...counts } = cursorOrPage(selectInstances(call), call.params, { atLeast: 10 })
    const show = instanceRows(call)
    return { ...counts, Instances: { Instance: rows.map(show) } }
  },
})

/** The instances that a DescribeInstances call asks for, newest first. */
function selectInstances({ core, params, regionId }: Call): InstanceRecord[] {
  const is = (name: string) => params.optionalText(name)
  const eipOf = boundEips(core.store)
  const lists = ['InstanceIds', 'PrivateIpAddresses', 'PublicIpAddresses', 'EipAddresses'].map((name) =>
    params.has(name) ? new Set(params.texts(name)) : undefined,
  )
  const [ids, privateIps, publicIps, eipAddresses] = lists
  const tests: [unknown, (instance: InstanceRecord) => boolean][] = [
    [ids, (each) => ids!.has(each.id)],
    [privateIps, (each) => privateIps!.has(each.privateIp)],
    [publicIps, (each) => publicIps!.has(each.publicIp ?? '')],
    [eipAddresses, (each) => eipAddresses!.has(eipOf.get(each.id)?.address ?? '')],
    [is('InstanceName'), (each) => matchesWildcard(each.name, params.text('InstanceName'))],
    [is('Status'), (each) => each.status === is('Status')],
    [is('VpcId'), (each) => each.vpcId === is('VpcId')],
    [is('VSwitchId'), (each) => each.vswitchId === is('VSwitchId')],
    [is('ZoneId'), (each) => each.zoneId === is('ZoneId')],
    [is('SecurityGroupId'), (each) => each.securityGroupIds.includes(params.text('SecurityGroupId'))],
    [is('ImageId'), (each) => each.imageId === is('ImageId')],
    [is('InstanceType'), (each) => each.instanceType === is('InstanceType')],
    [is('InstanceTypeFamily'), (each) => instanceType(each.instanceType)?.family === is('InstanceTypeFamily')],
    [is('InstanceNetworkType'), () => is('InstanceNetworkType') === 'vpc'],
    [is('InstanceChargeType'), (each) => each.chargeType === is('InstanceChargeType')],
    [is('InternetChargeType'), (each) => each.internetChargeType === is('InternetChargeType')],
    [is('KeyPairName'), (each) => each.keyPairName === is('KeyPairName')],
    [is('ResourceGroupId'), (each) => each.resourceGroupId === is('ResourceGroupId')],
    [is('HttpTokens'), (each) => each.httpTokens === is('HttpTokens')],
    [is('LockReason'), (each) => each.operationLocks.includes(params.text('LockReason'))],
    [params.has('InnerIpAddresses') || undefined, () => false],
    [params.has('Tag') || undefined, (each) => matchesTags(each, params)],
  ]
  const active = tests.filter(([wanted]) => wanted !== undefined).map(([, test]) => test)
  return instances(core.store)
    .filter((instance) => instance.regionId === regionId && active.every((test) => test(instance)))
    .reverse()
}

/** EIPs by the instance they are bound to. */
function boundEips(store: Call['core']['store']): Map<string, EipRecord> {
  return new Map(
    eips(store)
      .filter((eip) => eip.boundTo?.type === 'EcsInstance')
      .map((eip) => [eip.boundTo!.id, eip]),
  )
}

/** A function that shows an instance as DescribeInstances does; looks EIPs and images up once for all rows. */
function instanceRows({ core }: Call): (instance: InstanceRecord) => object {
  const eipOf = boundEips(core.store)
  const imageOf = new Map(allImages(core.store).map((image) => [image.id, image]))
  return (instance) => {
    const type = instanceType(instance.instanceType)
    const image = imageOf.get(instance.imageId)
    return {
      ...sharedFields(instance, eipOf.get(instance.id)),
      InstanceTypeFamily: type?.family ?? '',
      StartTime: instance.startedAtMs === undefined ? '' : minuteTime(instance.startedAtMs),
      AutoReleaseTime: instance.autoReleaseTime ?? '',
      KeyPairName: instance.keyPairName ?? '',
      ResourceGroupId: instance.resourceGroupId,
      DeletionProtection: instance.deletionProtection,
      OSName: image?.osName ?? '',
      OSNameEn: image?.osNameEn ?? '',
      OSType: image?.osType ?? 'linux',
      IoOptimized: true,
      DeviceAvailable: true,
      Recyclable: false,
      SaleCycle: '',
      SpotStrategy: instance.spotStrategy,
      SpotPriceLimit: 0,
      SpotDuration: 0,
      GPUAmount: 0,
      GPUSpec: '',
      LocalStorageAmount: 0,
      DeploymentSetId: '',
      HpcClusterId: '',
      ISP: '',
      CpuOptions: {
        CoreCount: Math.max(1, (type?.cpus ?? 2) / 2),
        ThreadsPerCore: (type?.cpus ?? 2) > 1 ? 2 : 1,
        Numa: '',
      },
      DedicatedInstanceAttribute: { Affinity: '', Tenancy: '' },
      EcsCapacityReservationAttr: { CapacityReservationId: '', CapacityReservationPreference: '' },
      HibernationOptions: { Configured: false },
      MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: instance.httpTokens, HttpPutResponseHopLimit: 1 },
      NetworkInterfaces: {
        NetworkInterface: [
          {
            NetworkInterfaceId: instance.networkInterfaceId,
            MacAddress: instance.macAddress,
            PrimaryIpAddress: instance.privateIp,
            Type: 'Primary',
            PrivateIpSets: { PrivateIpSet: [{ PrivateIpAddress: instance.privateIp, Primary: true }] },
            Ipv6Sets: { Ipv6Set: [] },
            Ipv4PrefixSets: { Ipv4PrefixSet: [] },
            Ipv6PrefixSets: { Ipv6PrefixSet: [] },
          },
        ],
      },
      RdmaIpAddress: { IpAddress: [] },
      Tags: tagKeyValues(instance.tags),
    }
  }
}

/** The part that DescribeInstances and DescribeInstanceAttribute have in common. */
function sharedFields(instance: InstanceRecord, eip: EipRecord | undefined) {
  const type = instanceType(instance.instanceType)
  return {
    InstanceId: instance.id,
    InstanceName: instance.name,
    Description: instance.description,
    HostName: instance.hostname,
    Status: instance.status,
    StoppedMode: instance.stoppedMode,
    RegionId: instance.regionId,
    ZoneId: instance.zoneId,
    ClusterId: '',
    InstanceType: instance.instanceType,
    Cpu: type?.cpus ?? 0,
    Memory: (type?.memoryGiB ?? 0) * 1_024,
    ImageId: instance.imageId,
    SerialNumber: instance.serialNumber,
    InstanceNetworkType: 'vpc',
    InstanceChargeType: instance.chargeType,
    InternetChargeType: instance.internetChargeType,
    InternetMaxBandwidthIn: instance.internetBandwidthInMbps,
    InternetMaxBandwidthOut: instance.internetBandwidthOutMbps,
    CreationTime: minuteTime(instance.createdAtMs),
    // What the API shows for pay-as-you-go instances.
    ExpiredTime: '2099-12-31T15:59Z',
    CreditSpecification: '',
    VlanId: '',
    SecurityGroupIds: { SecurityGroupId: instance.securityGroupIds },
    PublicIpAddress: { IpAddress: instance.publicIp === undefined ? [] : [instance.publicIp] },
    InnerIpAddress: { IpAddress: [] },
    EipAddress: {
      AllocationId: eip?.id ?? '',
      IpAddress: eip?.address ?? '',
      InternetChargeType: eip?.internetChargeType ?? '',
      ...(eip ? { Bandwidth: eip.bandwidthMbps } : {}),
    },
    VpcAttributes: {
      VpcId: instance.vpcId,
      VSwitchId: instance.vswitchId,
      NatIpAddress: '',
      PrivateIpAddress: { IpAddress: [instance.privateIp] },
    },
    DedicatedHostAttribute: { DedicatedHostId: '', DedicatedHostName: '' },
    OperationLocks: { LockReason: instance.operationLocks.map((reason) => ({ LockReason: reason })) },
  }
}

const describeInstanceStatus = define('Ecs', 'DescribeInstanceStatus', {
  parameters: {
    RegionId: spec.region,
    ZoneId: spec.text,
    ClusterId: spec.text,
    InstanceId: spec.repeated(100),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run({ core, params, regionId }) {
    const ids = params.texts('InstanceId')
    const zoneId = params.optionalText('ZoneId')
    const found = instances(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        (ids.length === 0 || ids.includes(each.id)) &&
        each.zoneId === (zoneId ?? each.zoneId),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    return {
      ...counts,
      InstanceStatuses: { InstanceStatus: rows.map(({ id, status: now }) => ({ InstanceId: id, Status: now })) },
    }
  },
})

const describeInstanceAttribute = define('Ecs', 'DescribeInstanceAttribute', {
  parameters: { RegionId: spec.optionalRegion, InstanceId: spec.requiredText },
  run(call) {
    const instance = instanceOf(call, call.params.text('InstanceId'))
    return { ...sharedFields(instance, boundEips(call.core.store).get(instance.id)), IoOptimized: 'optimized' }
  },
})

const describeUserData = define('Ecs', 'DescribeUserData', {
  parameters: { RegionId: spec.region, InstanceId: spec.requiredText },
  run(call) {
    const instance = instanceOf(call, call.params.text('InstanceId'))
    return { InstanceId: instance.id, RegionId: instance.regionId, UserData: instance.userData ?? '' }
  },
})

export const describeInstanceOperations: Operation[] = [
  describeInstances,
  describeInstanceStatus,
  describeInstanceAttribute,
  describeUserData,
]
