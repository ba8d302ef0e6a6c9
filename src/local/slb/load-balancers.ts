import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { endCharge, startCharge } from '../ecs/charges.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { zonesOf } from '../ecs/regions.ts'
import { readTags } from '../ecs/tagging.ts'
import { releaseAddresses, takeAddress } from '../vpc/addressing.ts'
import { unbind } from '../vpc/eip-binding.ts'
import { eips, vswitches, type VSwitchRecord } from '../vpc/records.ts'
import { loadBalancerOf } from './lookup.ts'
import { onBalancer, onOff } from './parameters.ts'
import { publish, startBalancers } from './publish.ts'
import { slbQuotas } from './quotas.ts'
import {
  listeners,
  listenersOf,
  loadBalancers,
  masterSlaveGroups,
  rules,
  rulesOf,
  serverGroups,
  type LoadBalancerRecord,
} from './records.ts'

export const loadBalancerSpecs = [
  'slb.s1.small',
  'slb.s2.small',
  'slb.s2.medium',
  'slb.s3.small',
  'slb.s3.medium',
  'slb.s3.large',
] as const

const perHour: Record<string, number> = {
  'slb.s1.small': 0.08,
  'slb.s2.small': 0.32,
  'slb.s2.medium': 0.64,
  'slb.s3.small': 1.28,
  'slb.s3.medium': 2.16,
  'slb.s3.large': 3.2,
}

const createLoadBalancer = define('Slb', 'CreateLoadBalancer', {
  parameters: {
    RegionId: spec.region,
    LoadBalancerName: { type: 'string', minLength: 1, maxLength: 80 },
    AddressType: spec.oneOf('internet', 'intranet'),
    Address: spec.text,
    AddressIPVersion: { ...spec.oneOf('ipv4', 'ipv6'), default: 'ipv4' },
    VpcId: spec.text,
    VSwitchId: spec.text,
    LoadBalancerSpec: spec.oneOf(...loadBalancerSpecs),
    MasterZoneId: spec.text,
    SlaveZoneId: spec.text,
    InstanceChargeType: { ...spec.oneOf('PayBySpec', 'PayByCLCU'), default: 'PayBySpec' },
    InternetChargeType: { ...spec.oneOf('paybytraffic', 'paybybandwidth'), default: 'paybytraffic' },
    Bandwidth: spec.between(1, 5120),
    PayType: { ...spec.oneOf('PayOnDemand', 'PrePay'), default: 'PayOnDemand' },
    PricingCycle: spec.oneOf('month', 'year'),
    Duration: spec.integer,
    AutoPay: spec.flag,
    DeleteProtection: { ...onOff, default: 'off' },
    ModificationProtectionStatus: { ...spec.oneOf('NonProtection', 'ConsoleProtection'), default: 'NonProtection' },
    ModificationProtectionReason: spec.text,
    ResourceGroupId: spec.text,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'IPv6 and PrePay are refused; no bandwidth limit.',
  run(call) {
    const { core, params } = call
    const tags = readTags(params)
    checkBuyable(call)
    const vswitch = vswitchFor(call)
    const zones = zonePair(call, vswitch)
    const addressType = params.optionalText('AddressType') ?? (vswitch ? 'intranet' : 'internet')
    const id = core.newId('lb')
    const place = addressType === 'intranet' ? intranetPlace(call, id, vswitch) : internetPlace(core)
    const balancer = loadBalancers(core.store).add({
      id,
      regionId: call.regionId,
      name: params.optionalText('LoadBalancerName') ?? id,
      status: 'active',
      ...place,
      spec:
        params.text('InstanceChargeType') === 'PayByCLCU'
          ? ''
          : (params.optionalText('LoadBalancerSpec') ?? 'slb.s1.small'),
      ...zones,
      bandwidthMbps: params.number('Bandwidth') ?? 5_120,
      internetChargeType: params.text('InternetChargeType'),
      instanceChargeType: params.text('InstanceChargeType'),
      payType: params.text('PayType'),
      deleteProtection: params.text('DeleteProtection') === 'on' ? 'on' : 'off',
      modificationProtectionStatus: params.text('ModificationProtectionStatus'),
      modificationProtectionReason: params.optionalText('ModificationProtectionReason') ?? '',
      resourceGroupId: params.optionalText('ResourceGroupId') ?? 'rg-default',
      createdAtMs: core.clock.now(),
      tags,
      members: [],
    })
    startCharge(core, { id, kind: 'load-balancer', perHour: perHour[balancer.spec] ?? 0.1 })
    startBalancers(core)
    return {
      LoadBalancerId: balancer.id,
      LoadBalancerName: balancer.name,
      Address: balancer.address,
      AddressIPVersion: 'ipv4',
      NetworkType: balancer.networkType,
      VpcId: balancer.vpcId,
      VSwitchId: balancer.vswitchId,
      ResourceGroupId: balancer.resourceGroupId,
      OrderId: 0,
    }
  },
})

function checkBuyable({ core, params }: Call): void {
  if (params.text('AddressIPVersion') === 'ipv6')
    throw new VendorError(
      'UnsupportedOperation',
      400,
      'The local cloud has no IPv6 load balancers: use AddressIPVersion ipv4.',
    )
  if (params.text('PayType') === 'PrePay')
    throw new VendorError(
      'UnsupportedOperation',
      400,
      'The local cloud sells no subscriptions: use PayType PayOnDemand.',
    )
  if (params.text('InstanceChargeType') === 'PayByCLCU' && params.text('InternetChargeType') !== 'paybytraffic')
    throw new VendorError(
      'InvalidParameter',
      400,
      'InternetChargeType must be paybytraffic when InstanceChargeType is PayByCLCU.',
    )
  if (loadBalancers(core.store).size >= slbQuotas(core).loadBalancers)
    throw new VendorError('OverQuota', 400, `The account has ${slbQuotas(core).loadBalancers} load balancers already.`)
}

function vswitchFor({ core, params, regionId }: Call): VSwitchRecord | undefined {
  const id = params.optionalText('VSwitchId')
  if (id === undefined) return undefined
  const vswitch = vswitches(core.store).get(id)
  if (!vswitch || vswitch.regionId !== regionId)
    throw new VendorError('InvalidVSwitchId.NotFound', 404, 'The specified VSwitchId does not exist.')
  if (params.has('VpcId') && params.text('VpcId') !== vswitch.vpcId)
    throw new VendorError(
      'InvalidParameter',
      400,
      `VSwitch ${id} is in ${vswitch.vpcId}, not in ${params.text('VpcId')}.`,
    )
  return vswitch
}

function zonePair({ params, regionId }: Call, vswitch: VSwitchRecord | undefined) {
  const zones = zonesOf(regionId)
  const masterZoneId = params.optionalText('MasterZoneId') ?? vswitch?.zoneId ?? zones[0]!
  const slaveZoneId = params.optionalText('SlaveZoneId') ?? zones.find((zone) => zone !== masterZoneId) ?? masterZoneId
  for (const zone of [masterZoneId, slaveZoneId])
    if (!zones.includes(zone))
      throw new VendorError(
        'InvalidZoneId.NotFound',
        404,
        `The specified zone ${zone} does not exist in ${regionId}; its zones are ${zones.join(', ')}.`,
      )
  return { masterZoneId, slaveZoneId }
}

type Place = Pick<
  LoadBalancerRecord,
  'address' | 'loopbackAddress' | 'addressType' | 'networkType' | 'vpcId' | 'vswitchId'
>

function intranetPlace({ core, params }: Call, id: string, vswitch: VSwitchRecord | undefined): Place {
  if (!vswitch)
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "VSwitchId" that is mandatory for an intranet load balancer is not supplied.',
    )
  const address = takeAddress(core.store, vswitch, id, params.optionalText('Address'))
  return {
    address,
    loopbackAddress: core.addresses.allocate(address),
    addressType: 'intranet',
    networkType: 'vpc',
    vpcId: vswitch.vpcId,
    vswitchId: vswitch.id,
  }
}

/** A public address is shown as the loopback address that it is, so that people can connect to it. */
function internetPlace(core: LocalCore): Place {
  const address = core.addresses.allocate()
  return {
    address,
    loopbackAddress: address,
    addressType: 'internet',
    networkType: 'classic',
    vpcId: '',
    vswitchId: '',
  }
}

const deleteLoadBalancer = define('Slb', 'DeleteLoadBalancer', {
  parameters: onBalancer,
  async run(call) {
    const { core } = call
    const balancer = loadBalancerOf(call)
    // The vendor's sources name no code for this.
    if (balancer.deleteProtection === 'on')
      throw new VendorError(
        'OperationDenied.DeleteProtectionIsOn',
        400,
        `Load balancer ${balancer.id} has DeleteProtection on: turn it off first.`,
      )
    forget(core, balancer)
    await publish(core, balancer.id)
    return {}
  },
})

function forget(core: LocalCore, balancer: LoadBalancerRecord): void {
  const { store } = core
  for (const listener of listenersOf(store, balancer.id)) {
    for (const rule of rulesOf(store, listener)) rules(store).delete(rule.id)
    listeners(store).delete(listener.id)
  }
  for (const group of serverGroups(store).filter((each) => each.loadBalancerId === balancer.id))
    serverGroups(store).delete(group.id)
  for (const group of masterSlaveGroups(store).filter((each) => each.loadBalancerId === balancer.id))
    masterSlaveGroups(store).delete(group.id)
  for (const eip of eips(store).filter((each) => each.boundTo?.id === balancer.id)) unbind(core, eip)
  releaseAddresses(store, balancer.id)
  core.addresses.release(balancer.loopbackAddress)
  endCharge(core, balancer.id)
  loadBalancers(store).delete(balancer.id)
}

export const loadBalancerOperations: Operation[] = [createLoadBalancer, deleteLoadBalancer]
