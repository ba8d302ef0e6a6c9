import { readLenientJson } from '../api/lenient-json.ts'
import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { instances } from '../ecs/records.ts'
import { loadBalancerOf } from './lookup.ts'
import { memberRowsWithIp } from './member-rows.ts'
import { onBalancer } from './parameters.ts'
import { listenersOf, loadBalancers, serverGroups, type ListenerRecord, type LoadBalancerRecord } from './records.ts'

const describeLoadBalancers = define('Slb', 'DescribeLoadBalancers', {
  parameters: {
    RegionId: spec.region,
    LoadBalancerId: spec.commaList(10),
    LoadBalancerName: spec.commaList(10),
    LoadBalancerStatus: spec.oneOf('active', 'inactive', 'locked'),
    Address: spec.text,
    AddressType: spec.oneOf('internet', 'intranet'),
    AddressIPVersion: spec.oneOf('ipv4', 'ipv6'),
    InternetChargeType: spec.text,
    NetworkType: spec.oneOf('vpc', 'classic'),
    PayType: spec.text,
    MasterZoneId: spec.text,
    SlaveZoneId: spec.text,
    VpcId: spec.text,
    VSwitchId: spec.text,
    ServerId: spec.text,
    ServerIntranetAddress: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
    Tags: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
  },
  run(call) {
    const { params } = call
    if (params.has('PageSize') && !params.has('PageNumber'))
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "PageNumber" that is mandatory together with PageSize is not supplied.',
      )
    const found = loadBalancers(call.core.store).filter((balancer) => isWanted(call, balancer))
    const { rows, ...counts } = pageOf(found.reverse(), params, 50)
    return { ...counts, LoadBalancers: { LoadBalancer: rows.map(balancerRow) } }
  },
})

function isWanted(call: Call, balancer: LoadBalancerRecord): boolean {
  const { params, core } = call
  const [ids, names] = [params.texts('LoadBalancerId'), params.texts('LoadBalancerName')]
  const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
  return (
    balancer.regionId === call.regionId &&
    (ids.length === 0 || ids.includes(balancer.id)) &&
    (names.length === 0 || names.includes(balancer.name)) &&
    is('LoadBalancerStatus', balancer.status) &&
    is('Address', balancer.address) &&
    is('AddressType', balancer.addressType) &&
    is('AddressIPVersion', 'ipv4') &&
    is('InternetChargeType', balancer.internetChargeType) &&
    is('NetworkType', balancer.networkType) &&
    is('PayType', balancer.payType) &&
    is('MasterZoneId', balancer.masterZoneId) &&
    is('SlaveZoneId', balancer.slaveZoneId) &&
    is('VpcId', balancer.vpcId) &&
    is('VSwitchId', balancer.vswitchId) &&
    is('ResourceGroupId', balancer.resourceGroupId) &&
    matchesTags(balancer, params) &&
    matchesLegacyTags(balancer.tags, params.optionalText('Tags')) &&
    hasServer(call, balancer, serverWanted(core.store, params))
  )
}

/** `[{"TagKey":"a","TagValue":"b"}]` in one text, as older clients filter. */
export function readLegacyTags(text: string | undefined): { key: string; value?: string }[] {
  if (text === undefined) return []
  const parsed = readLenientJson(text)
  if (!Array.isArray(parsed))
    throw new VendorError('InvalidParameter', 400, 'The specified Tags is not a list of TagKey and TagValue in JSON.')
  return parsed.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return []
    const { TagKey, TagValue } = entry as { TagKey?: unknown; TagValue?: unknown }
    if (TagKey === undefined || TagKey === '')
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "TagKey" that is mandatory for processing this request is not supplied.',
      )
    return [{ key: String(TagKey), ...(TagValue !== undefined && { value: String(TagValue) }) }]
  })
}

function matchesLegacyTags(tags: Record<string, string>, text: string | undefined): boolean {
  return readLegacyTags(text).every(
    ({ key, value }) => Object.hasOwn(tags, key) && (value === undefined || tags[key] === value),
  )
}

function serverWanted(store: Call['core']['store'], params: Call['params']): string | undefined {
  const address = params.optionalText('ServerIntranetAddress')
  if (params.has('ServerId') || address === undefined) return params.optionalText('ServerId')
  return instances(store).find((instance) => instance.privateIp === address)?.id ?? 'no such server'
}

function hasServer(call: Call, balancer: LoadBalancerRecord, serverId: string | undefined): boolean {
  if (serverId === undefined) return true
  const groups = serverGroups(call.core.store).filter((group) => group.loadBalancerId === balancer.id)
  return [balancer, ...groups].some(({ members }) => members.some((member) => member.serverId === serverId))
}

function balancerRow(balancer: LoadBalancerRecord) {
  return {
    LoadBalancerId: balancer.id,
    LoadBalancerName: balancer.name,
    LoadBalancerStatus: balancer.status,
    LoadBalancerSpec: balancer.spec,
    Address: balancer.address,
    AddressType: balancer.addressType,
    AddressIPVersion: 'ipv4',
    NetworkType: balancer.networkType,
    VpcId: balancer.vpcId,
    VSwitchId: balancer.vswitchId,
    RegionId: balancer.regionId,
    RegionIdAlias: balancer.regionId,
    MasterZoneId: balancer.masterZoneId,
    SlaveZoneId: balancer.slaveZoneId,
    Bandwidth: balancer.bandwidthMbps,
    InternetChargeType: balancer.internetChargeType,
    InternetChargeTypeAlias: balancer.internetChargeType,
    InstanceChargeType: balancer.instanceChargeType,
    PayType: balancer.payType,
    DeleteProtection: balancer.deleteProtection,
    ModificationProtectionStatus: balancer.modificationProtectionStatus,
    ModificationProtectionReason: balancer.modificationProtectionReason,
    ResourceGroupId: balancer.resourceGroupId,
    CreateTime: secondTime(balancer.createdAtMs),
    CreateTimeStamp: balancer.createdAtMs,
    Tags: tagKeyValues(balancer.tags),
  }
}

const describeLoadBalancerAttribute = define('Slb', 'DescribeLoadBalancerAttribute', {
  parameters: onBalancer,
  run(call) {
    const { store } = call.core
    const balancer = loadBalancerOf(call)
    const own = listenersOf(store, balancer.id)
    const { InternetChargeTypeAlias: _, ...row } = balancerRow(balancer)
    // Pay-as-you-go balancers end in a far future.
    const endMs = Date.UTC(2999, 8, 8, 16)
    return {
      ...row,
      EndTime: secondTime(endMs),
      EndTimeStamp: endMs,
      BackendServers: memberRowsWithIp(store, balancer.members),
      ListenerPorts: { ListenerPort: own.map((listener) => listener.port) },
      ListenerPortsAndProtocal: { ListenerPortAndProtocal: own.map(misspeltPort) },
      ListenerPortsAndProtocol: { ListenerPortAndProtocol: own.map(describedPort) },
    }
  },
})

/** The older list has the older spelling inside as well. */
const misspeltPort = ({ port, protocol }: ListenerRecord) => ({ ListenerPort: port, ListenerProtocal: protocol })

const portAndProtocol = ({ port, protocol }: ListenerRecord) => ({ ListenerPort: port, ListenerProtocol: protocol })

const describedPort = (listener: ListenerRecord) => ({
  ...portAndProtocol(listener),
  Description: listener.description,
  ListenerForward: String(listener.settings['ListenerForward'] ?? 'off'),
  ...(listener.settings['ForwardPort'] !== undefined && { ForwardPort: Number(listener.settings['ForwardPort']) }),
})

export const describeLoadBalancerOperations: Operation[] = [describeLoadBalancers, describeLoadBalancerAttribute]
