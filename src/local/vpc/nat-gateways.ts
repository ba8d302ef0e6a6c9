import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { endCharge, startCharge } from '../ecs/charges.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { readTags } from '../ecs/tagging.ts'
import { releaseAddresses, takeAddress } from './addressing.ts'
import { vpcDurations } from './durations.ts'
import { unbind } from './eip-binding.ts'
import { natGatewayOf, vpcOf, vswitchOf } from './lookup.ts'
import { checkDescription, checkName } from './names.ts'
import { eips, forwardEntries, natGateways, snatEntries, type NatGatewayRecord } from './records.ts'
import { describeNatGateways, getNatGatewayAttribute, listZones } from './describe-nat-gateways.ts'

const createNatGateway = define('Vpc', 'CreateNatGateway', {
  parameters: {
    RegionId: spec.region,
    VpcId: spec.requiredText,
    VSwitchId: spec.text,
    Name: spec.text,
    Description: spec.text,
    NatType: { ...spec.oneOf('Enhanced'), default: 'Enhanced' },
    NetworkType: { ...spec.oneOf('internet', 'intranet'), default: 'internet' },
    InternetChargeType: { ...spec.oneOf('PayByLcu', 'PayBySpec'), default: 'PayByLcu' },
    InstanceChargeType: { ...spec.oneOf('PostPaid', 'PrePaid'), default: 'PostPaid' },
    Spec: spec.text,
    AutoPay: spec.flag,
    EipBindMode: spec.text,
    IcmpReplyEnabled: spec.flag,
    Duration: spec.text,
    PricingCycle: spec.text,
    SecurityProtectionEnabled: spec.flag,
    PrivateLinkEnabled: spec.flag,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'A gateway is kept and shown, but no packet goes through it. PrePaid is refused.',
  run(call) {
    const { core, params } = call
    const vpc = vpcOf(call, params.text('VpcId'))
    checkName(params.optionalText('Name'))
    checkDescription(params.optionalText('Description'))
    if (params.text('InstanceChargeType') === 'PrePaid')
      throw new VendorError(
        'InvalidInstanceChargeType.ValueNotSupported',
        400,
        'The local cloud sells no subscriptions: use InstanceChargeType PostPaid.',
      )
    const vswitchId = params.optionalText('VSwitchId')
    if (vswitchId === undefined)
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "VSwitchId" that is mandatory for an enhanced NAT gateway is not supplied.',
      )
    const vswitch = vswitchOf(call, vswitchId)
    if (vswitch.vpcId !== vpc.id)
      throw new VendorError('InvalidParameter.VSwitchId', 400, `VSwitch ${vswitchId} is not in VPC ${vpc.id}.`)
    if (vswitch.status !== 'Available')
      throw new VendorError(
        'IncorrectVSwitchStatus',
        400,
        `VSwitch ${vswitchId} is Pending; wait until it is Available.`,
      )
    const id = core.newId('ngw')
    const gateway = natGateways(core.store).add({
      id,
      regionId: call.regionId,
      zoneId: vswitch.zoneId,
      vpcId: vpc.id,
      vswitchId,
      name: params.optionalText('Name') ?? '',
      description: params.optionalText('Description') ?? '',
      status: 'Creating',
      natType: 'Enhanced',
      networkType: params.text('NetworkType') === 'intranet' ? 'intranet' : 'internet',
      internetChargeType: params.text('InternetChargeType'),
      spec: params.optionalText('Spec') ?? '',
      snatTableId: core.newId('stb'),
      forwardTableId: core.newId('ftb'),
      privateIp: takeAddress(core.store, vswitch, id),
      deletionProtection: false,
      resourceGroupId: '',
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    startCharge(core, { id, kind: 'nat-gateway', perHour: 0.29 })
    core.after(vpcDurations(core).natCreating, () => {
      natGateways(core.store).update(gateway, { status: 'Available' })
    })
    return {
      NatGatewayId: id,
      SnatTableIds: { SnatTableId: [gateway.snatTableId] },
      ForwardTableIds: { ForwardTableId: [gateway.forwardTableId] },
      FullNatTableIds: { FullNatTableId: [] },
    }
  },
})

const modifyNatGatewayAttribute = define('Vpc', 'ModifyNatGatewayAttribute', {
  parameters: {
    RegionId: spec.region,
    NatGatewayId: spec.requiredText,
    Name: spec.text,
    Description: spec.text,
    EipBindMode: spec.text,
    IcmpReplyEnabled: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const gateway = natGatewayOf(call, params.text('NatGatewayId'))
    checkName(params.optionalText('Name'))
    checkDescription(params.optionalText('Description'))
    natGateways(core.store).update(gateway, {
      name: params.optionalText('Name') ?? gateway.name,
      description: params.optionalText('Description') ?? gateway.description,
    })
    return {}
  },
})

const deleteNatGateway = define('Vpc', 'DeleteNatGateway', {
  parameters: { RegionId: spec.region, NatGatewayId: spec.requiredText, Force: spec.flag },
  run(call) {
    const { core, params } = call
    const gateway = natGatewayOf(call, params.text('NatGatewayId'))
    if (gateway.status !== 'Available')
      throw new VendorError(
        'IncorrectStatus.NatGateway',
        400,
        `NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Available.`,
      )
    if (params.flag('Force') === true) clear(call, gateway)
    else refuseWhileUsed(call, gateway)
    natGateways(core.store).update(gateway, { status: 'Deleting' })
    core.after(vpcDurations(core).natDeleting, () => removeNatGateway(core, gateway))
    return {}
  },
})

/** Takes a gateway out of the books and gives its address back. */
export function removeNatGateway(core: LocalCore, gateway: NatGatewayRecord): void {
  releaseAddresses(core.store, gateway.id)
  endCharge(core, gateway.id)
  natGateways(core.store).delete(gateway.id)
}

function refuseWhileUsed({ core }: Call, gateway: NatGatewayRecord): void {
  const users = [
    { code: 'EIPS', ids: eips(core.store).filter((each) => each.boundTo?.id === gateway.id) },
    { code: 'SnatEntry', ids: snatEntries(core.store).filter((each) => each.natGatewayId === gateway.id) },
    { code: 'ForwardEntry', ids: forwardEntries(core.store).filter((each) => each.natGatewayId === gateway.id) },
  ]
  for (const { code, ids } of users) {
    if (ids.length > 0)
      throw new VendorError(
        `DependencyViolation.${code}`,
        400,
        `NAT gateway ${gateway.id} still has ${ids.map((each) => each.id).join(', ')}: remove that first or pass Force=true.`,
      )
  }
}

/** Removes entries and takes EIPs off, as Force=true does. */
function clear({ core }: Call, gateway: NatGatewayRecord): void {
  for (const entry of snatEntries(core.store).filter((each) => each.natGatewayId === gateway.id))
    snatEntries(core.store).delete(entry.id)
  for (const entry of forwardEntries(core.store).filter((each) => each.natGatewayId === gateway.id))
    forwardEntries(core.store).delete(entry.id)
  for (const eip of eips(core.store).filter((each) => each.boundTo?.id === gateway.id)) unbind(core, eip)
}

export const natGatewayOperations: Operation[] = [
  createNatGateway,
  describeNatGateways,
  getNatGatewayAttribute,
  modifyNatGatewayAttribute,
  deleteNatGateway,
  listZones,
]
