import type { Call, Operation } from '../api/operation.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { vpcs } from '../vpc/records.ts'
import { databaseOf, defineOnInstance, defineRds } from './define.ts'
import { instanceClass, usesLocalDisk } from './instance-classes.ts'
import { databaseInstances, type DatabaseInstanceRecord } from './records.ts'

const describeDBInstances = defineRds('DescribeDBInstances', {
  parameters: {
    DBInstanceId: spec.text,
    DBInstanceStatus: spec.text,
    DBInstanceClass: spec.text,
    DBInstanceType: spec.text,
    Engine: spec.text,
    EngineVersion: spec.text,
    Category: spec.text,
    PayType: spec.text,
    ZoneId: spec.text,
    VpcId: spec.text,
    VSwitchId: spec.text,
    InstanceNetworkType: spec.text,
    ConnectionMode: spec.text,
    ConnectionString: spec.text,
    ResourceGroupId: spec.text,
    SearchKey: spec.text,
    Tags: { type: 'object' },
    Expired: spec.text,
    InstanceLevel: spec.integer,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    MaxResults: spec.between(1, 100),
    NextToken: spec.text,
  },
  run(call) {
    const found = databaseInstances(call.core.store).filter((instance) => matches(call, instance))
    const page = pageOf(found, call.params, 30)
    return {
      PageNumber: page.PageNumber,
      PageRecordCount: page.rows.length,
      TotalRecordCount: page.TotalCount,
      NextToken: '',
      Items: { DBInstance: page.rows.map((instance) => instanceRow(call, instance)) },
    }
  },
})

function matches({ params, regionId }: Call, instance: DatabaseInstanceRecord): boolean {
  const is = (name: string, ...values: (string | undefined)[]) =>
    !params.has(name) || values.includes(params.text(name))
  const search = params.optionalText('SearchKey') ?? ''
  const ids = params.optionalText('DBInstanceId')?.split(',')
  return (
    instance.regionId === regionId &&
    (ids === undefined || ids.includes(instance.id)) &&
    is('DBInstanceStatus', instance.status) &&
    is('DBInstanceClass', instance.instanceClass) &&
    is('DBInstanceType', 'Primary') &&
    is('Engine', 'MySQL', 'mysql') &&
    is('EngineVersion', instance.engineVersion) &&
    is('Category', instance.category) &&
    is('PayType', instance.payType) &&
    is('ZoneId', instance.masterZoneId) &&
    is('VpcId', instance.vpcId) &&
    is('VSwitchId', ...instance.vswitchIds) &&
    is('InstanceNetworkType', 'VPC') &&
    is('ConnectionMode', 'Standard') &&
    is('ConnectionString', instance.connectionString, instance.publicHost) &&
    is('ResourceGroupId', instance.resourceGroupId) &&
    is('Expired', 'False', 'false') &&
    (instance.id.includes(search) || instance.description.includes(search)) &&
    Object.entries(params.object('Tags') ?? {}).every(([key, value]) => instance.tags[key] === String(value))
  )
}

function instanceRow({ core }: Call, instance: DatabaseInstanceRecord) {
  const size = instanceClass(instance.instanceClass)
  return {
    DBInstanceId: instance.id,
    DBInstanceDescription: instance.description,
    DBInstanceStatus: instance.status,
    DBInstanceType: 'Primary',
    DBInstanceClass: instance.instanceClass,
    DBInstanceStorageType: instance.storageType,
    DBInstanceNetType: 'Intranet',
    DBInstanceCPU: String(size?.cpus ?? 0),
    DBInstanceMemory: size?.memoryMiB ?? 0,
    Category: instance.category,
    Engine: instance.engine,
    EngineVersion: instance.engineVersion,
    RegionId: instance.regionId,
    ZoneId: instance.masterZoneId,
    InstanceNetworkType: 'VPC',
    ConnectionMode: 'Standard',
    ConnectionString: instance.connectionString,
    VpcId: instance.vpcId,
    VSwitchId: instance.vswitchIds.join(','),
    VpcName: vpcs(core.store).get(instance.vpcId)?.name ?? '',
    VpcCloudInstanceId: `${instance.id}-vpc`,
    PayType: instance.payType,
    LockMode: 'Unlock',
    DeletionProtection: instance.deletionProtection,
    MutriORsignle: new Set([instance.masterZoneId, ...instance.slaveZoneIds]).size > 1,
    ResourceGroupId: instance.resourceGroupId,
    CreateTime: secondTime(instance.createdAtMs),
    ExpireTime: '',
    DestroyTime: '',
    TipsLevel: 0,
    ReadOnlyDBInstanceIds: { ReadOnlyDBInstanceId: [] },
  }
}

const describeDBInstanceAttribute = defineRds('DescribeDBInstanceAttribute', {
  parameters: { DBInstanceId: spec.requiredText, Expired: spec.text },
  run(call) {
    const instance = databaseOf(call, call.params.text('DBInstanceId'))
    return { Items: { DBInstanceAttribute: [attributeRow(instance)] } }
  },
})

function attributeRow(instance: DatabaseInstanceRecord) {
  const size = instanceClass(instance.instanceClass)
  return {
    DBInstanceId: instance.id,
    DBInstanceDescription: instance.description,
    DBInstanceStatus: instance.status,
    DBInstanceType: 'Primary',
    DBInstanceClass: instance.instanceClass,
    DBInstanceClassType: usesLocalDisk(instance.instanceClass)
      ? 's'
      : instance.instanceClass.includes('.x')
        ? 'x'
        : 's',
    DBInstanceStorage: instance.storageGiB,
    DBInstanceStorageType: instance.storageType,
    DBInstanceNetType: 'Intranet',
    DBInstanceCPU: String(size?.cpus ?? 0),
    DBInstanceMemory: size?.memoryMiB ?? 0,
    MaxConnections: size?.maxConnections ?? 0,
    MaxIOPS: size?.maxIops ?? 0,
    Category: instance.category,
    Engine: instance.engine,
    EngineVersion: instance.engineVersion,
    RegionId: instance.regionId,
    ZoneId: instance.zoneId,
    MasterZone: instance.masterZoneId,
    SlaveZones: { SlaveZone: instance.slaveZoneIds.map((ZoneId) => ({ ZoneId })) },
    InstanceNetworkType: 'VPC',
    ConnectionMode: 'Standard',
    ConnectionString: instance.connectionString,
    Port: String(instance.port),
    IPType: 'IPv4',
    VpcId: instance.vpcId,
    VSwitchId: instance.vswitchIds.join(','),
    VpcCloudInstanceId: `${instance.id}-vpc`,
    SecurityIPMode: 'normal',
    SecurityIPList: instance.addressGroups.flatMap((group) => group.addresses).join(','),
    PayType: instance.payType,
    LockMode: 'Unlock',
    LockReason: '',
    DeletionProtection: instance.deletionProtection,
    MaintainTime: instance.maintainTime,
    AvailabilityValue: '100.0%',
    AccountMaxQuantity: 500,
    DBMaxQuantity: 500,
    ResourceGroupId: instance.resourceGroupId,
    CreationTime: secondTime(instance.createdAtMs),
    ExpireTime: '',
    Extra: { DBInstanceIds: { DBInstanceId: [] } },
    // Not left out where it does not apply: Terraform reads into it.
    ServerlessConfig: {},
    ReadOnlyDBInstanceIds: { ReadOnlyDBInstanceId: [] },
    DBClusterNodes: { DBClusterNode: instance.category === 'cluster' ? clusterNodes(instance) : [] },
  }
}

function clusterNodes(instance: DatabaseInstanceRecord) {
  const size = instanceClass(instance.instanceClass)
  return [instance.masterZoneId, ...instance.slaveZoneIds].map((zoneId, at) => ({
    NodeId: instance.nodeIds[at] ?? '',
    NodeRole: at === 0 ? 'primary' : 'secondary',
    NodeRegionId: instance.regionId,
    NodeZoneId: zoneId,
    ClassCode: instance.instanceClass,
    ClassType: 's',
    Cpu: String(size?.cpus ?? 0),
    Memory: String(size?.memoryMiB ?? 0),
    Status: 'ACTIVATION',
  }))
}

const checkInstanceExist = defineRds('CheckInstanceExist', {
  parameters: { DBInstanceId: spec.requiredText },
  run: ({ core, params }) => ({
    IsExistInstance: databaseInstances(core.store).get(params.text('DBInstanceId')) !== undefined,
  }),
})

const describeDBInstanceHAConfig = defineOnInstance('DescribeDBInstanceHAConfig', {
  parameters: {},
  run: ({ core }, instance) => ({
    DBInstanceId: instance.id,
    HAMode: 'RPO',
    SyncMode: 'Semi-sync',
    HostInstanceInfos: {
      NodeInfo: [instance.masterZoneId, ...instance.slaveZoneIds].map((zoneId, at) => ({
        NodeId: instance.nodeIds[at] ?? '',
        NodeType: at === 0 ? 'Master' : 'Slave',
        RegionId: instance.regionId,
        ZoneId: zoneId,
        SyncStatus: 'Synchronized',
        LogSyncTime: secondTime(core.clock.now()),
        DataSyncTime: secondTime(core.clock.now()),
      })),
    },
  }),
})

const describeDBInstanceSSL = defineOnInstance('DescribeDBInstanceSSL', {
  parameters: {},
  gaps: 'TLS is always off',
  run: (_call, instance) => ({
    SSLEnabled: 'No',
    RequireUpdate: 'No',
    ConnectionString: instance.connectionString,
    SSLExpireTime: '',
    SSLCreateTime: '',
  }),
})

export const describeInstanceOperations: Operation[] = [
  describeDBInstances,
  describeDBInstanceAttribute,
  checkInstanceExist,
  describeDBInstanceHAConfig,
  describeDBInstanceSSL,
]
