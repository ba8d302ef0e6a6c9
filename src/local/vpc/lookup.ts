import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { isInRegion } from '../ecs/define.ts'
import { eips, natGateways, routeTables, vpcs, vswitches } from './records.ts'
import type { EipRecord, NatGatewayRecord, RouteTableRecord, VpcRecord, VSwitchRecord } from './records.ts'

function existing<T extends { regionId: string }>(call: Call, record: T | undefined, code: string, what: string): T {
  if (!record || !isInRegion(call, record))
    throw new VendorError(code, 404, `The specified ${what} does not exist in region ${call.regionId}.`)
  return record
}

export const vpcOf = (call: Call, id: string): VpcRecord =>
  existing(call, vpcs(call.core.store).get(id), 'InvalidVpcId.NotFound', `VPC ${id}`)

export const vswitchOf = (call: Call, id: string): VSwitchRecord =>
  existing(call, vswitches(call.core.store).get(id), 'InvalidVSwitchId.NotFound', `VSwitch ${id}`)

export const eipOf = (call: Call, id: string): EipRecord =>
  existing(call, eips(call.core.store).get(id), 'InvalidAllocationId.NotFound', `EIP ${id}`)

export const routeTableOf = (call: Call, id: string): RouteTableRecord =>
  existing(call, routeTables(call.core.store).get(id), 'InvalidRouteTableId.NotFound', `route table ${id}`)

export const natGatewayOf = (call: Call, id: string): NatGatewayRecord =>
  existing(call, natGateways(call.core.store).get(id), 'InvalidNatGatewayId.NotFound', `NAT gateway ${id}`)
