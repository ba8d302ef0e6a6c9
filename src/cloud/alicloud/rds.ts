import { CreateDBInstanceRequest } from '@alicloud/rds20140815/dist/models/CreateDbinstanceRequest.js'
import { CreateDBInstanceResponseBody } from '@alicloud/rds20140815/dist/models/CreateDbinstanceResponseBody.js'
import { DeleteDBInstanceRequest } from '@alicloud/rds20140815/dist/models/DeleteDbinstanceRequest.js'
import { DescribeDBInstanceAttributeRequest } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceAttributeRequest.js'
import {
  DescribeDBInstanceAttributeResponseBody,
  type DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttribute as AttributeRow,
} from '@alicloud/rds20140815/dist/models/DescribeDbinstanceAttributeResponseBody.js'
import { DescribeDBInstancesRequest } from '@alicloud/rds20140815/dist/models/DescribeDbinstancesRequest.js'
import { DescribeDBInstancesResponseBody } from '@alicloud/rds20140815/dist/models/DescribeDbinstancesResponseBody.js'
import { ModifyDBInstanceDeletionProtectionRequest } from '@alicloud/rds20140815/dist/models/ModifyDbinstanceDeletionProtectionRequest.js'
import { ModifyDBInstanceDescriptionRequest } from '@alicloud/rds20140815/dist/models/ModifyDbinstanceDescriptionRequest.js'
import { ModifyDBInstanceSpecRequest } from '@alicloud/rds20140815/dist/models/ModifyDbinstanceSpecRequest.js'
import type { Database, Databases, DatabaseSpec } from '../database.ts'
import type { Tags } from '../tags.ts'
import { unless } from './api.ts'
import { queryOf, readBody, type Fields } from './models.ts'
import { allByNumber } from './paging.ts'
import { createDatabaseAccess } from './rds-access.ts'
import { createDatabaseContents } from './rds-contents.ts'
import { describeOffers } from './rds-offers.ts'
import { describeReplicaDelays } from './rds-replicas.ts'
import { describeStandbys } from './rds-standby.ts'
import { describeCpu, describeUsedBytes } from './rds-usage.ts'
import type { Api, Query } from './rpc.ts'
import { hasTags } from './tag-lists.ts'
import { listTags } from './tags.ts'

/** RDS instances. Changes are refused unless an instance is Running; that is waited out as a busy resource. */
export function createDatabases(api: Api): Databases {
  return {
    describeDatabases: (filter) => describe(api, filter),
    createDatabase: (spec) => create(api, spec),
    modifyDatabase: (id, change) => modify(api, id, change),
    async deleteDatabase(id) {
      const query = queryOf(DeleteDBInstanceRequest, { DBInstanceId: id, releasedKeepPolicy: 'None' })
      await unless(
        ['not-found'],
        api.call(
          { product: 'Rds', action: 'DeleteDBInstance', query, effect: 'repeatable' },
          { lane: id, settled: () => isGone(api, id) },
        ),
      )
    },
    ...createDatabaseAccess(api),
    ...createDatabaseContents(api),
    describeUsedBytes: (id) => describeUsedBytes(api, id),
    describeCpu: (id) => describeCpu(api, id),
    describeReplicaDelays: (id) => describeReplicaDelays(api, id),
    describeStandbys: (id) => describeStandbys(api, id),
    describeOffers: (query) => describeOffers(api, query),
  }
}

async function describe(api: Api, filter: Parameters<Databases['describeDatabases']>[0]): Promise<Database[]> {
  const ids = filter.ids ?? (await idsOf(api, filter))
  if (ids.length === 0) return []
  const rows = await Promise.all([...new Set(ids)].map((id) => attributeOf(api, id)))
  const found = rows.filter((row) => row !== undefined)
  const foundIds = found.map((row) => row.DBInstanceId ?? '')
  const tags = filter.withoutTags ? new Map<string, Tags>() : await listTags(api, 'database', foundIds)
  return found
    .map((row) => databaseOf(row, tags.get(row.DBInstanceId ?? '') ?? {}))
    .filter(
      (database) =>
        hasTags(database.tags, filter.tags) && (filter.vpcId === undefined || database.vpcId === filter.vpcId),
    )
}

async function idsOf(api: Api, filter: { vpcId?: string; tags?: Tags }): Promise<string[]> {
  return allByNumber(async (pageNumber) => {
    const query = queryOf(DescribeDBInstancesRequest, {
      regionId: api.region,
      vpcId: filter.vpcId,
      tags: filter.tags && JSON.stringify(filter.tags),
      pageNumber,
      pageSize: 100,
    })
    const answer = await api.call({ product: 'Rds', action: 'DescribeDBInstances', query, effect: 'read' })
    const body = readBody(answer, DescribeDBInstancesResponseBody)
    return { items: (body.items?.DBInstance ?? []).map((row) => row.DBInstanceId ?? ''), total: body.totalRecordCount }
  })
}

async function attributeOf(api: Api, id: string): Promise<Fields<AttributeRow> | undefined> {
  const query = queryOf(DescribeDBInstanceAttributeRequest, { DBInstanceId: id })
  const answer = await unless(
    ['not-found'],
    api.call({ product: 'Rds', action: 'DescribeDBInstanceAttribute', query, effect: 'read' }),
  )
  return answer && readBody(answer, DescribeDBInstanceAttributeResponseBody).items?.DBInstanceAttribute?.[0]
}

async function isGone(api: Api, id: string) {
  const row = await attributeOf(api, id)
  return row === undefined || row.DBInstanceStatus === 'Deleting' ? {} : undefined
}

function databaseOf(row: Fields<AttributeRow>, tags: Tags): Database {
  return {
    id: row.DBInstanceId ?? '',
    name: row.DBInstanceDescription ?? '',
    status: row.DBInstanceStatus ?? '',
    engine: row.engine ?? '',
    engineVersion: row.engineVersion ?? '',
    instanceClass: row.DBInstanceClass ?? '',
    storageGiB: row.DBInstanceStorage ?? 0,
    storageType: row.DBInstanceStorageType ?? '',
    category: row.category ?? '',
    zoneId: row.masterZone || row.zoneId || '',
    slaveZoneIds: (row.slaveZones?.slaveZone ?? []).map((zone) => zone.zoneId ?? '').filter(Boolean),
    vpcId: row.vpcId ?? '',
    vswitchId: row.vSwitchId ?? '',
    connectionString: row.connectionString ?? '',
    port: Number(row.port ?? 3306),
    deletionProtection: row.deletionProtection ?? false,
    ...(row.lockMode && row.lockMode !== 'Unlock' ? { lockMode: row.lockMode } : {}),
    ...(row.maintainTime ? { maintenanceWindow: row.maintainTime } : {}),
    tags,
  }
}

/** Parameters of CreateDBInstance. */
export function createDatabaseQuery(api: Api, spec: DatabaseSpec): Query {
  const [zoneId, zoneIdSlave1, zoneIdSlave2] = spec.zoneIds
  return queryOf(CreateDBInstanceRequest, {
    regionId: api.region,
    DBInstanceDescription: spec.name,
    engine: spec.engine,
    engineVersion: spec.engineVersion,
    DBInstanceClass: spec.instanceClass,
    DBInstanceStorage: spec.storageGiB,
    DBInstanceStorageType: spec.storageType ?? 'cloud_essd',
    category: spec.category,
    payType: 'Postpaid',
    DBInstanceNetType: 'Intranet',
    instanceNetworkType: 'VPC',
    VPCId: spec.vpcId,
    zoneId,
    zoneIdSlave1,
    zoneIdSlave2,
    vSwitchId: spec.vswitchIds.join(','),
    securityIPList: spec.allowedAddresses.join(',') || '127.0.0.1',
    tag: Object.entries(spec.tags).map(([key, value]) => ({ key, value })),
    clientToken: spec.clientToken,
  })
}

async function create(api: Api, spec: DatabaseSpec): Promise<{ id: string; host: string; port: number }> {
  const query = createDatabaseQuery(api, spec)
  const body = readBody(
    await api.call({ product: 'Rds', action: 'CreateDBInstance', query, effect: 'repeatable' }),
    CreateDBInstanceResponseBody,
  )
  return { id: body.DBInstanceId ?? '', host: body.connectionString ?? '', port: Number(body.port ?? 3306) }
}

async function modify(api: Api, id: string, change: Parameters<Databases['modifyDatabase']>[1]): Promise<void> {
  if (change.name !== undefined) {
    const query = queryOf(ModifyDBInstanceDescriptionRequest, { DBInstanceId: id, DBInstanceDescription: change.name })
    await api.call({ product: 'Rds', action: 'ModifyDBInstanceDescription', query, effect: 'repeatable' }, { lane: id })
  }
  if (change.deletionProtection !== undefined) {
    const query = queryOf(ModifyDBInstanceDeletionProtectionRequest, {
      DBInstanceId: id,
      deletionProtection: change.deletionProtection,
    })
    await api.call(
      { product: 'Rds', action: 'ModifyDBInstanceDeletionProtection', query, effect: 'repeatable' },
      { lane: id },
    )
  }
  const { instanceClass, storageGiB } = change
  if (instanceClass === undefined && storageGiB === undefined) return
  const isSo = (row: Fields<AttributeRow> | undefined) =>
    (instanceClass === undefined || row?.DBInstanceClass === instanceClass) &&
    (storageGiB === undefined || row?.DBInstanceStorage === storageGiB)
  // Asking for the size that it has is refused.
  if (isSo(await attributeOf(api, id))) return
  const settled = async () => {
    const row = await attributeOf(api, id)
    return isSo(row) || isChangingClass(row?.DBInstanceStatus) ? {} : undefined
  }
  const query = queryOf(ModifyDBInstanceSpecRequest, {
    DBInstanceId: id,
    DBInstanceClass: instanceClass,
    DBInstanceStorage: storageGiB,
    payType: 'Postpaid',
  })
  await api.call({ product: 'Rds', action: 'ModifyDBInstanceSpec', query, effect: 'once' }, { lane: id, settled })
}

const isChangingClass = (status: string | undefined) =>
  status === 'DBInstanceClassChanging' || status === 'CLASS_CHANGING'
