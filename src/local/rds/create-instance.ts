import type { Call, Operation } from '../api/operation.ts'
import { startCharge } from '../ecs/charges.ts'
import * as spec from '../ecs/parameters.ts'
import { zonesOf } from '../ecs/regions.ts'
import { readTags } from '../ecs/tagging.ts'
import { releaseAddresses, takeAddress } from '../vpc/addressing.ts'
import { formatAddress, parseBlock } from '../vpc/cidr.ts'
import { vpcOf, vswitchOf } from '../vpc/lookup.ts'
import type { VSwitchRecord } from '../vpc/records.ts'
import { checkClass, checkDescription, checkStorage, readAddresses } from './checks.ts'
import { defineRds, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import { pricePerHour, storageTypesOf } from './instance-classes.ts'
import { databaseInstances, type DatabaseCategory, type DatabaseInstanceRecord } from './records.ts'
import { applyWhitelist, busy } from './transition.ts'

const createDBInstance = defineRds('CreateDBInstance', {
  parameters: {
    RegionId: spec.region,
    Engine: spec.requiredText,
    EngineVersion: spec.requiredText,
    DBInstanceClass: spec.requiredText,
    DBInstanceStorage: spec.required(spec.between(5, 32_000)),
    DBInstanceStorageType: spec.text,
    DBInstanceNetType: spec.required(spec.oneOf('Intranet', 'Internet')),
    SecurityIPList: spec.requiredText,
    PayType: spec.required(spec.oneOf('Postpaid', 'Prepaid', 'Serverless')),
    Category: spec.oneOf('Basic', 'HighAvailability', 'cluster'),
    InstanceNetworkType: spec.oneOf('VPC', 'Classic'),
    VPCId: spec.text,
    VSwitchId: spec.commaList(3),
    ZoneId: spec.text,
    ZoneIdSlave1: spec.text,
    ZoneIdSlave2: spec.text,
    PrivateIpAddress: spec.text,
    DBInstanceDescription: spec.text,
    ConnectionMode: spec.text,
    ConnectionString: spec.text,
    Port: spec.text,
    Period: spec.text,
    UsedTime: spec.text,
    AutoRenew: spec.text,
    Amount: spec.between(1, 20),
    DeletionProtection: spec.flag,
    DryRun: spec.flag,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
  },
  gaps: 'MySQL only, in a VPC only, one instance per call; the endpoint is a loopback address with port 3306; no serverless scaling, no read-only instances',
  async run(call) {
    const { core, params } = call
    const plan = readPlan(call)
    if (params.flag('DryRun') === true) return { DryRun: true, DryRunResult: true }
    const id = core.newId('rm')
    const privateIp = takeAddress(core.store, plan.vswitch, id, params.optionalText('PrivateIpAddress'))
    try {
      const endpoint = await core.drivers.databases.create({
        instanceId: id,
        engineVersion: plan.record.engineVersion,
        privateIp,
        runnerAddress: runnerAddress(plan.vswitch),
      })
      const instance: DatabaseInstanceRecord = {
        ...plan.record,
        id,
        description: plan.record.description || id,
        privateIp,
        connectionString: endpoint.host,
        port: endpoint.port,
        nodeIds: [plan.record.masterZoneId, ...plan.record.slaveZoneIds].map(() => `rn-${core.newId('n').slice(2)}`),
      }
      begin(call, instance)
      return {
        DBInstanceId: id,
        ConnectionString: endpoint.host,
        Port: String(endpoint.port),
        OrderId: orderId(call),
        TagResult: true,
      }
    } catch (error) {
      releaseAddresses(core.store, id)
      throw error
    }
  },
})

type PlannedInstance = Omit<DatabaseInstanceRecord, 'id' | 'privateIp' | 'connectionString' | 'port' | 'nodeIds'>

/** Checks everything that a creation checks, in one go for dry runs too. */
function readPlan(call: Call): { record: PlannedInstance; vswitch: VSwitchRecord } {
  const { core, params, regionId } = call
  checkEngine(params.text('Engine'), params.text('EngineVersion'))
  const category = (params.optionalText('Category') ?? 'HighAvailability') as DatabaseCategory
  const classId = params.text('DBInstanceClass')
  checkClass(classId, category)
  const storageType = params.optionalText('DBInstanceStorageType') ?? storageTypesOf(classId)[0]!
  const storageGiB = params.number('DBInstanceStorage')!
  checkStorage(classId, storageType, storageGiB)
  checkDescription(params.optionalText('DBInstanceDescription'))
  const addresses = readAddresses(params.text('SecurityIPList'))
  const place = readPlace(call, category)
  return {
    vswitch: place.vswitch,
    record: {
      regionId,
      description: params.optionalText('DBInstanceDescription') ?? '',
      status: 'Creating',
      engine: 'MySQL',
      engineVersion: params.text('EngineVersion'),
      instanceClass: classId,
      category,
      storageGiB,
      storageType,
      payType: params.text('PayType') as DatabaseInstanceRecord['payType'],
      zoneId: place.zoneId,
      masterZoneId: place.zoneId,
      slaveZoneIds: place.slaveZoneIds,
      vpcId: place.vswitch.vpcId,
      vswitchIds: place.vswitchIds,
      addressGroups: [{ name: 'default', attribute: '', addresses }],
      deletionProtection: params.flag('DeletionProtection') ?? false,
      maintainTime: '18:00Z-22:00Z',
      parameters: {},
      backupPolicy: {
        period: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday',
        time: '17:00Z-18:00Z',
        retentionDays: 7,
      },
      resourceGroupId: params.optionalText('ResourceGroupId') ?? `rg-acfm${core.accountId.slice(-8)}`,
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    },
  }
}

function checkEngine(engine: string, version: string): void {
  if (engine.toLowerCase() !== 'mysql')
    // The vendor's own spelling.
    throw refuse(
      'InvaildEngineInRegion.ValueNotSupported',
      `The specified engine ${engine} is not supported in the specified region.`,
    )
  if (version !== '5.7' && version !== '8.0')
    throw refuse(
      'InvalidEngineVersion.Malformed',
      `The specified EngineVersion ${version} is not supported: use 5.7 or 8.0.`,
    )
}

interface Place {
  zoneId: string
  slaveZoneIds: string[]
  vswitch: VSwitchRecord
  vswitchIds: string[]
}

/** Zones and VSwitches: with explicit secondary zones there is one VSwitch for each, in their order. */
function readPlace(call: Call, category: DatabaseCategory): Place {
  const { params } = call
  if (params.optionalText('InstanceNetworkType') === 'Classic')
    throw refuse('InvalidInstanceNetworkType.ValueNotSupport', 'The classic network is no longer sold; use VPC.')
  const vswitchIds = params.texts('VSwitchId')
  if (!params.has('VPCId'))
    throw refuse(
      'MissingParameter',
      'The input parameter "VPCId" that is mandatory for processing this request is not supplied.',
    )
  if (vswitchIds.length === 0)
    throw refuse(
      'MissingParameter',
      'The input parameter "VSwitchId" that is mandatory for processing this request is not supplied.',
    )
  const vpc = vpcOf(call, params.text('VPCId'))
  const chosen = vswitchIds.map((id) => vswitchOf(call, id))
  const stranger = chosen.find((vswitch) => vswitch.vpcId !== vpc.id)
  if (stranger)
    throw refuse('InvalidVSwitchId.NotFound', `The VSwitch ${stranger.id} does not belong to the VPC ${vpc.id}.`, 404)
  const zoneId = params.optionalText('ZoneId') ?? chosen[0]!.zoneId
  checkZone(call, zoneId)
  const slaveZoneIds = readSlaveZones(call, { zoneId, category })
  const explicit = slavesAreExplicit(call) ? [zoneId, ...slaveZoneIds] : [zoneId]
  const needed = new Set(explicit).size === 1 ? 1 : explicit.length
  if (
    chosen.length !== needed &&
    !(needed === 1 && chosen.length > 1 && chosen.every((vswitch) => vswitch.zoneId === zoneId))
  )
    throw refuse(
      'InvalidVSwitchId.NumberMismatch',
      `${needed} VSwitches are needed, in the order of the zones ${explicit.join(', ')}; ${chosen.length} were given.`,
    )
  chosen.slice(0, needed).forEach((vswitch, at) => {
    if (vswitch.zoneId !== explicit[at])
      throw refuse(
        'InvalidVSwitchId.ZoneMismatch',
        `The VSwitch ${vswitch.id} is in ${vswitch.zoneId}, not in ${explicit[at]}.`,
      )
  })
  return { zoneId, slaveZoneIds, vswitch: chosen[0]!, vswitchIds }
}

const slavesAreExplicit = (call: Call) => {
  const first = call.params.optionalText('ZoneIdSlave1')
  return first !== undefined && first !== 'Auto'
}

function readSlaveZones(call: Call, { zoneId, category }: { zoneId: string; category: DatabaseCategory }): string[] {
  const { params, regionId } = call
  const wanted = ['ZoneIdSlave1', 'ZoneIdSlave2']
    .map((name) => params.optionalText(name))
    .filter((zone) => zone !== undefined)
  if (category === 'Basic') {
    if (wanted.length > 0)
      throw refuse(
        'InvalidZoneIdSlave1.ValueNotSupport',
        'An instance of category Basic has one node and so no secondary zone.',
      )
    return []
  }
  if (wanted.length === 2 && category !== 'cluster')
    throw refuse('InvalidZoneIdSlave2.ValueNotSupport', 'Only an instance of category cluster can have a third node.')
  const others = zonesOf(regionId).filter((zone) => zone !== zoneId)
  const zones = wanted.map((zone, at) => (zone === 'Auto' ? (others[at] ?? zoneId) : zone))
  for (const zone of zones) checkZone(call, zone)
  return zones.length > 0 ? zones : [zoneId]
}

function checkZone(call: Call, zoneId: string): void {
  if (!zonesOf(call.regionId).includes(zoneId))
    throw refuse('InvalidZoneId.NotFound', `The specified zone ${zoneId} does not exist in ${call.regionId}.`, 404)
}

function begin(call: Call, instance: DatabaseInstanceRecord): void {
  const { core } = call
  databaseInstances(core.store).add(instance)
  startCharge(core, {
    id: instance.id,
    kind: 'database',
    perHour: pricePerHour(instance.instanceClass, instance.storageGiB),
  })
  busy(core, instance, {
    status: 'Creating',
    ms: rdsDurations(core).creating,
    action: 'CreateDBInstance',
    work: () => applyWhitelist(core, instance),
  })
}

/**
 * Everything outside of the instances counts as one runner inside the VPC, with the last address of the database's
 * VSwitch that can be used: it is in the VSwitch's block and in the VPC's, as a runner there would be.
 */
function runnerAddress(vswitch: VSwitchRecord): string {
  return formatAddress(parseBlock(vswitch.cidr)!.last - 3)
}

const orderId = (call: Call) => String(2_000_000_000_000 + Math.floor(call.core.random() * 1e9))

export const createInstanceOperations: Operation[] = [createDBInstance]
