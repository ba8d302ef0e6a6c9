import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { instanceType, instanceTypes } from './instance-types.ts'
import { changeInstance } from './lifecycle.ts'
import { imageOf, instanceOf, snapshotOf } from './lookup.ts'
import { pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { instances, snapshots } from './records.ts'
import { checkDescription, checkResourceName } from './checks.ts'

/** What the account may have of each thing; the limits that creating calls enforce. */
const quotas: Readonly<Record<string, string>> = {
  'instance-network-type': 'vpc',
  'max-security-groups': '500',
  'max-image': '100',
  'max-key-pairs': '500',
  'max-postpaid-instance-vcpu-count': '20000',
}

const describeAccountAttributes = define('Ecs', 'DescribeAccountAttributes', {
  parameters: { RegionId: spec.region, ZoneId: spec.text, AttributeName: spec.repeated(100) },
  gaps: 'A few quotas only.',
  run({ core, params, regionId }) {
    const names = params.texts('AttributeName')
    const used = instances(core.store)
      .filter((each) => each.regionId === regionId)
      .reduce((sum, each) => sum + (instanceType(each.instanceType)?.cpus ?? 0), 0)
    const shown = Object.entries({ ...quotas, 'used-postpaid-instance-vcpu-count': String(used) }).filter(
      ([name]) => names.length === 0 || names.includes(name),
    )
    return {
      AccountAttributeItems: {
        AccountAttributeItem: shown.map(([AttributeName, Value]) => ({
          AttributeName,
          AttributeValues: { ValueItem: [{ Value }] },
        })),
      },
    }
  },
})

const paging = { PageNumber: spec.pageNumber, PageSize: spec.pageSize(100) }

const describeInstancesFullStatus = define('Ecs', 'DescribeInstancesFullStatus', {
  parameters: {
    RegionId: spec.region,
    InstanceId: spec.repeated(100),
    Status: spec.text,
    HealthStatus: spec.text,
    EventId: spec.repeated(100),
    EventType: spec.text,
    ...paging,
  },
  gaps: 'There are no system events, so every instance is healthy.',
  run({ core, params, regionId }) {
    const ids = params.texts('InstanceId')
    const codes: Record<string, number> = { Pending: 0, Running: 1, Stopped: 2, Starting: 3, Stopping: 4 }
    const found = instances(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        (ids.length === 0 || ids.includes(each.id)) &&
        each.status === (params.optionalText('Status') ?? each.status),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    const shown = rows.map((each) => ({
      InstanceId: each.id,
      Status: { Code: codes[each.status]!, Name: each.status },
      HealthStatus: { Code: 0, Name: 'Ok' },
      ScheduledSystemEventSet: { ScheduledSystemEventType: [] },
    }))
    return { ...counts, InstanceFullStatusSet: { InstanceFullStatusType: shown } }
  },
})

const describeInstanceMaintenanceAttributes = define('Ecs', 'DescribeInstanceMaintenanceAttributes', {
  parameters: { RegionId: spec.region, InstanceId: spec.repeated(100), ...paging },
  run({ core, params, regionId }) {
    const ids = params.texts('InstanceId')
    const found = instances(core.store).filter(
      (each) => each.regionId === regionId && (ids.length === 0 || ids.includes(each.id)),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    const action = {
      DefaultValue: 'AutoRecover',
      Value: 'AutoRecover',
      SupportedValues: { SupportedValue: ['Stop', 'AutoRecover', 'AutoRedeploy'] },
    }
    const shown = rows.map((each) => ({
      InstanceId: each.id,
      ActionOnMaintenance: action,
      NotifyOnMaintenance: false,
      MaintenanceWindows: { MaintenanceWindow: [] },
    }))
    return { ...counts, MaintenanceAttributes: { MaintenanceAttribute: shown } }
  },
})

const modifyInstanceMetadataOptions = define('Ecs', 'ModifyInstanceMetadataOptions', {
  parameters: {
    RegionId: spec.region,
    InstanceId: spec.text,
    HttpEndpoint: spec.required(spec.oneOf('enabled', 'disabled')),
    HttpTokens: spec.oneOf('optional', 'required'),
    HttpPutResponseHopLimit: spec.between(1, 64),
    InstanceMetadataTags: spec.text,
  },
  gaps: 'There is no metadata server on the instances.',
  run(call) {
    const { params } = call
    const id = params.optionalText('InstanceId')
    if (id === undefined)
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "InstanceId" that is mandatory for processing this request is not supplied.',
      )
    const tokens = params.optionalText('HttpTokens')
    if (tokens === 'optional' || tokens === 'required')
      changeInstance(call.core, instanceOf(call, id), { httpTokens: tokens })
    return {}
  },
})

const modifySnapshotAttribute = define('Ecs', 'ModifySnapshotAttribute', {
  parameters: {
    RegionId: spec.optionalRegion,
    SnapshotId: spec.requiredText,
    SnapshotName: spec.text,
    Description: spec.text,
    RetentionDays: spec.between(1, 65_536),
    DisableInstantAccess: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const snapshot = snapshotOf(call, params.text('SnapshotId'))
    checkResourceName(params.optionalText('SnapshotName'), 'InvalidSnapshotName.Malformed')
    checkDescription(params.optionalText('Description'))
    snapshots(core.store).update(snapshot, {
      name: params.optionalText('SnapshotName') ?? snapshot.name,
      description: params.optionalText('Description') ?? snapshot.description,
      retentionDays: params.number('RetentionDays') ?? snapshot.retentionDays,
    })
    return {}
  },
})

const describeImageSupportInstanceTypes = define('Ecs', 'DescribeImageSupportInstanceTypes', {
  parameters: { RegionId: spec.region, ImageId: spec.text, ActionType: spec.text, Filter: spec.filters },
  run(call) {
    const id = call.params.optionalText('ImageId')
    const image = id === undefined ? undefined : imageOf(call, id)
    const fitting = instanceTypes.filter((type) => (type.architecture === 'ARM') === (image?.architecture === 'arm64'))
    const shown = fitting.map((type) => ({
      InstanceTypeId: type.id,
      InstanceTypeFamily: type.family,
      CpuCoreCount: type.cpus,
      MemorySize: type.memoryGiB,
    }))
    return { RegionId: call.regionId, ImageId: id ?? '', InstanceTypes: { InstanceType: shown } }
  },
})

export const accountOperations: Operation[] = [
  describeAccountAttributes,
  describeInstancesFullStatus,
  describeInstanceMaintenanceAttributes,
  modifyInstanceMetadataOptions,
  modifySnapshotAttribute,
  describeImageSupportInstanceTypes,
]
