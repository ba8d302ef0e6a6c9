import { VendorError } from '../api/vendor-error.ts'
import type { Store } from '../state/store.ts'
import { formatAddress, holds, parseAddress, parseBlock } from './cidr.ts'
import { vswitchAddresses, type VSwitchRecord } from './records.ts'

// The first address and the last three of a VSwitch belong to the network itself.
const reservedAtEnd = 3

/** How many addresses of a VSwitch can still be given out. */
export function availableAddressCount(store: Store, vswitch: VSwitchRecord): number {
  return capacity(vswitch) - vswitchAddresses(store).filter((record) => record.vswitchId === vswitch.id).length
}

/** How many addresses an empty VSwitch of this block has. */
function capacity(vswitch: Pick<VSwitchRecord, 'cidr'>): number {
  const block = parseBlock(vswitch.cidr)!
  return block.last - block.first + 1 - 1 - reservedAtEnd
}

/** Takes a free address of a VSwitch (or exactly `wanted`) for `ownerId`. Refuses when it is taken or none is left. */
export function takeAddress(store: Store, vswitch: VSwitchRecord, ownerId: string, wanted?: string): string {
  const address = wanted === undefined ? firstFree(store, vswitch) : checkWanted(store, vswitch, wanted)
  vswitchAddresses(store).add({ id: key(vswitch.id, address), vswitchId: vswitch.id, address, ownerId })
  return address
}

/** Gives back every address that `ownerId` has. */
export function releaseAddresses(store: Store, ownerId: string): void {
  const taken = vswitchAddresses(store)
  for (const record of taken.filter((each) => each.ownerId === ownerId)) taken.delete(record.id)
}

const key = (vswitchId: string, address: string) => `${vswitchId}/${address}`

function firstFree(store: Store, vswitch: VSwitchRecord): string {
  const block = parseBlock(vswitch.cidr)!
  const taken = vswitchAddresses(store)
  for (let value = block.first + 1; value <= block.last - reservedAtEnd; value++) {
    const address = formatAddress(value)
    if (!taken.get(key(vswitch.id, address))) return address
  }
  throw new VendorError(
    'QuotaExceeded.PrivateIpAddress',
    400,
    `The VSwitch ${vswitch.id} has no private IP address left.`,
  )
}

function checkWanted(store: Store, vswitch: VSwitchRecord, wanted: string): string {
  const block = parseBlock(vswitch.cidr)!
  const value = parseAddress(wanted)
  if (value === undefined)
    throw new VendorError(
      'InvalidPrivateIpAddress.Malformed',
      400,
      `The specified private IP address "${wanted}" is malformed.`,
    )
  if (!holds(block, value) || value === block.first || value > block.last - reservedAtEnd)
    throw new VendorError(
      'InvalidPrivateIpAddress.Mismatch',
      403,
      `The private IP address ${wanted} is not in the VSwitch's block ${vswitch.cidr}.`,
    )
  if (vswitchAddresses(store).get(key(vswitch.id, wanted)))
    throw new VendorError(
      'InvalidPrivateIpAddress.Duplicated',
      400,
      `The private IP address ${wanted} is already in use.`,
    )
  return wanted
}
