import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { eips, natGateways, type NatGatewayRecord } from './records.ts'

/** The gateway that a SNAT or DNAT table belongs to; it must be Available. */
export function gatewayOfTable(
  { core, regionId }: Call,
  tableId: string,
  kind: 'snatTableId' | 'forwardTableId',
): NatGatewayRecord {
  const gateway = natGateways(core.store).find((each) => each[kind] === tableId && each.regionId === regionId)
  const code = kind === 'snatTableId' ? 'InvalidSnatTableId.NotFound' : 'InvalidForwardTableId.NotFound'
  if (!gateway) throw new VendorError(code, 404, `The specified table ${tableId} does not exist in ${regionId}.`)
  if (gateway.status !== 'Available')
    throw new VendorError(
      'IncorrectStatus.NatGateway',
      400,
      `NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Available.`,
    )
  return gateway
}

/** Refuses addresses that are not EIPs of the gateway. */
export function checkAddresses({ core }: Call, gateway: NatGatewayRecord, addresses: string): void {
  for (const address of addresses.split(',')) {
    if (
      !eips(core.store).find(
        (eip) => eip.address === address && eip.boundTo?.id === gateway.id && eip.status === 'InUse',
      )
    )
      throw new VendorError('InvalidSnatIp.NotFound', 404, `${address} is not an EIP of NAT gateway ${gateway.id}.`)
  }
}
