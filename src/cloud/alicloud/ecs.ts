import { DeleteInstancesRequest } from '@alicloud/ecs20140526/dist/models/DeleteInstancesRequest.js'
import { DescribeAvailableResourceRequest } from '@alicloud/ecs20140526/dist/models/DescribeAvailableResourceRequest.js'
import { DescribeAvailableResourceResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeAvailableResourceResponseBody.js'
import { DescribeInstancesRequest } from '@alicloud/ecs20140526/dist/models/DescribeInstancesRequest.js'
import { DescribeInstancesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody.js'
import { DescribeInstanceTypesRequest } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesRequest.js'
import { DescribeInstanceTypesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeInstanceTypesResponseBody.js'
import { ModifyInstanceAttributeRequest } from '@alicloud/ecs20140526/dist/models/ModifyInstanceAttributeRequest.js'
import { ModifyInstanceSpecRequest } from '@alicloud/ecs20140526/dist/models/ModifyInstanceSpecRequest.js'
import { RebootInstancesRequest } from '@alicloud/ecs20140526/dist/models/RebootInstancesRequest.js'
import { ReplaceSystemDiskRequest } from '@alicloud/ecs20140526/dist/models/ReplaceSystemDiskRequest.js'
import { RunInstancesRequest } from '@alicloud/ecs20140526/dist/models/RunInstancesRequest.js'
import { RunInstancesResponseBody } from '@alicloud/ecs20140526/dist/models/RunInstancesResponseBody.js'
import { StartInstancesRequest } from '@alicloud/ecs20140526/dist/models/StartInstancesRequest.js'
import { StopInstancesRequest } from '@alicloud/ecs20140526/dist/models/StopInstancesRequest.js'
import type {
  Compute,
  Instance,
  InstanceFilter,
  InstanceSpec,
  InstanceStatus,
  InstanceType,
  ZoneStock,
} from '../compute.ts'
import { instanceOf } from './ecs-instance.ts'
import { queryOf, readBody } from './models.ts'
import { allByToken, chunks, inBatches } from './paging.ts'
import type { Api, Body, Query } from './rpc.ts'
import { tagList } from './tag-lists.ts'

const idsPerCall = 100

/** ECS instances. */
export function createCompute(api: Api): Compute {
  const describeInstances = (filter: InstanceFilter) => describe(api, filter)
  return {
    describeInstances,
    runInstances: (spec) => runInstances(api, spec),
    startInstances: (ids) => startInstances(api, ids),
    stopInstances: (ids, options) => stopInstances(api, ids, options?.force ?? false),
    rebootInstances: (ids) => rebootInstances(api, ids),
    deleteInstances: (ids, clientToken) => deleteInstances(api, ids, clientToken),
    async replaceSystemDisk({ instanceId, imageId, clientToken }) {
      const query = queryOf(ReplaceSystemDiskRequest, { instanceId, imageId, clientToken })
      await api.call({ product: 'Ecs', action: 'ReplaceSystemDisk', query, effect: 'repeatable' })
    },
    async modifyInstance(id, change) {
      const query = queryOf(ModifyInstanceAttributeRequest, {
        instanceId: id,
        instanceName: change.name,
        userData: change.userData === undefined ? undefined : base64(change.userData),
        deletionProtection: change.deletionProtection,
        securityGroupIds: change.securityGroupIds,
      })
      await api.call({ product: 'Ecs', action: 'ModifyInstanceAttribute', query, effect: 'repeatable' })
    },
    async modifyInstanceType(id, instanceType, clientToken) {
      const query = queryOf(ModifyInstanceSpecRequest, { instanceId: id, instanceType, clientToken })
      await api.call({ product: 'Ecs', action: 'ModifyInstanceSpec', query, effect: 'repeatable' })
    },
    describeStock: (types) => describeStock(api, types),
    describeInstanceTypes: (types) => describeInstanceTypes(api, types),
  }
}

async function describe(api: Api, filter: InstanceFilter): Promise<Instance[]> {
  return inBatches(filter.ids, idsPerCall, (ids) =>
    allByToken(async (nextToken) => {
      const query = queryOf(DescribeInstancesRequest, {
        regionId: api.region,
        maxResults: 100,
        nextToken,
        instanceIds: ids && JSON.stringify(ids),
        vpcId: filter.vpcId,
        tag: tagList(filter.tags),
      })
      const body = readBody(
        await api.call({ product: 'Ecs', action: 'DescribeInstances', query, effect: 'read' }),
        DescribeInstancesResponseBody,
      )
      return { items: (body.instances?.instance ?? []).map(instanceOf), nextToken: body.nextToken }
    }),
  )
}

/** Parameters of RunInstances. */
export function runInstancesQuery(api: Api, spec: InstanceSpec): Query {
  return queryOf(RunInstancesRequest, {
    regionId: api.region,
    instanceName: spec.name,
    hostName: hostNameOf(spec.name),
    instanceType: spec.type,
    imageId: spec.imageId,
    zoneId: spec.zoneId,
    vSwitchId: spec.vswitchId,
    securityGroupIds: spec.securityGroupIds,
    systemDisk: {
      category: spec.systemDisk?.category,
      size: spec.systemDisk?.sizeGiB === undefined ? undefined : String(spec.systemDisk.sizeGiB),
    },
    userData: spec.userData === undefined ? undefined : base64(spec.userData),
    keyPairName: spec.keyPairName,
    ramRoleName: spec.ramRoleName,
    spotStrategy: spec.spot?.strategy,
    spotPriceLimit: spec.spot?.priceLimit,
    internetMaxBandwidthOut: spec.internet?.bandwidthOutMbps,
    internetChargeType: spec.internet?.chargeType,
    instanceChargeType: 'PostPaid',
    amount: spec.amount ?? 1,
    minAmount: spec.amount ?? 1,
    tag: tagList(spec.tags),
    clientToken: spec.clientToken,
  })
}

async function runInstances(api: Api, spec: InstanceSpec): Promise<string[]> {
  const query = runInstancesQuery(api, spec)
  const body = await api.call({ product: 'Ecs', action: 'RunInstances', query, effect: 'repeatable' })
  return [...(readBody(body, RunInstancesResponseBody).instanceIdSets?.instanceIdSet ?? [])]
}

async function startInstances(api: Api, ids: readonly string[]): Promise<void> {
  const isOn = (status: InstanceStatus) => status === 'Running' || status === 'Starting'
  for (const part of chunks(ids, idsPerCall)) {
    const off = await withoutStatus(api, part, isOn)
    if (off.length === 0) continue
    const query = queryOf(StartInstancesRequest, { regionId: api.region, instanceId: off })
    await api.call(
      { product: 'Ecs', action: 'StartInstances', query, effect: 'once' },
      { settled: () => allHave(api, off, isOn) },
    )
  }
}

async function stopInstances(api: Api, ids: readonly string[], force: boolean): Promise<void> {
  const isOff = (status: InstanceStatus) => status === 'Stopped' || status === 'Stopping'
  for (const part of chunks(ids, idsPerCall)) {
    const on = await withoutStatus(api, part, isOff)
    if (on.length === 0) continue
    // KeepCharging keeps the address and the place on the host; economical mode may lose both.
    const query = queryOf(StopInstancesRequest, {
      regionId: api.region,
      instanceId: on,
      stoppedMode: 'KeepCharging',
      forceStop: force,
    })
    await api.call(
      { product: 'Ecs', action: 'StopInstances', query, effect: 'once' },
      { settled: () => allHave(api, on, isOff) },
    )
  }
}

async function rebootInstances(api: Api, ids: readonly string[]): Promise<void> {
  for (const part of chunks(ids, idsPerCall)) {
    const query = queryOf(RebootInstancesRequest, { regionId: api.region, instanceId: part })
    await api.call({ product: 'Ecs', action: 'RebootInstances', query, effect: 'repeatable' })
  }
}

async function deleteInstances(api: Api, ids: readonly string[], clientToken: string): Promise<void> {
  for (const [index, part] of chunks(ids, idsPerCall).entries()) {
    const there = (await describe(api, { ids: part })).map((instance) => instance.id)
    if (there.length === 0) continue
    const query = queryOf(DeleteInstancesRequest, {
      regionId: api.region,
      instanceId: there,
      force: true,
      clientToken: index === 0 ? clientToken : `${clientToken.slice(0, 60)}-${index}`,
    })
    const settled = async () => ((await describe(api, { ids: there })).length === 0 ? {} : undefined)
    await api.call({ product: 'Ecs', action: 'DeleteInstances', query, effect: 'repeatable' }, { settled })
  }
}

async function withoutStatus(
  api: Api,
  ids: readonly string[],
  test: (status: InstanceStatus) => boolean,
): Promise<string[]> {
  const reached = new Set((await describe(api, { ids })).filter(({ status }) => test(status)).map(({ id }) => id))
  return ids.filter((id) => !reached.has(id))
}

async function allHave(
  api: Api,
  ids: readonly string[],
  test: (status: InstanceStatus) => boolean,
): Promise<Body | undefined> {
  return (await withoutStatus(api, ids, test)).length === 0 ? {} : undefined
}

async function describeStock(api: Api, types: readonly string[] | undefined): Promise<ZoneStock[]> {
  const zones = new Map<string, Set<string>>()
  // The API takes one type or none.
  for (const instanceType of types ?? [undefined]) {
    const query = queryOf(DescribeAvailableResourceRequest, {
      regionId: api.region,
      destinationResource: 'InstanceType',
      instanceChargeType: 'PostPaid',
      ioOptimized: 'optimized',
      instanceType,
    })
    const answer = await api.call({ product: 'Ecs', action: 'DescribeAvailableResource', query, effect: 'read' })
    for (const zone of readBody(answer, DescribeAvailableResourceResponseBody).availableZones?.availableZone ?? []) {
      const held = zones.get(zone.zoneId ?? '') ?? new Set()
      zones.set(zone.zoneId ?? '', held)
      for (const resource of zone.availableResources?.availableResource ?? []) {
        if (resource.type !== 'InstanceType') continue
        for (const { value, status } of resource.supportedResources?.supportedResource ?? [])
          if (value && status === 'Available') held.add(value)
      }
    }
  }
  return [...zones]
    .map(([zoneId, held]) => ({ zoneId, instanceTypes: [...held].sort() }))
    .sort((a, b) => a.zoneId.localeCompare(b.zoneId))
}

async function describeInstanceTypes(api: Api, types: readonly string[] | undefined): Promise<InstanceType[]> {
  return inBatches(types, 10, (instanceTypes) =>
    allByToken(async (nextToken) => {
      const query = queryOf(DescribeInstanceTypesRequest, { instanceTypes, maxResults: 1_600, nextToken })
      const answer = await api.call({ product: 'Ecs', action: 'DescribeInstanceTypes', query, effect: 'read' })
      const body = readBody(answer, DescribeInstanceTypesResponseBody)
      const items = (body.instanceTypes?.instanceType ?? []).map((type) => ({
        type: type.instanceTypeId ?? '',
        cpus: type.cpuCoreCount ?? 0,
        memoryGiB: type.memorySize ?? 0,
      }))
      return { items, nextToken: body.nextToken }
    }),
  )
}

/** A name that Linux takes as host name: letters, digits and single hyphens, 2 to 64. */
function hostNameOf(name: string): string | undefined {
  const cleaned = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 63)
  return cleaned.length >= 2 ? cleaned : undefined
}

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
