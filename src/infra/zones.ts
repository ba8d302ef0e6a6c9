import { formatCidr, overlaps, parseCidr, subnet, type CidrBlock } from './cidr.ts'
import { PreflightError } from '../shared/errors.ts'

/** One zone of the environment: the VSwitch in it, and that one's addresses. */
export interface ZoneChoice {
  /** `vswitch-1`, `vswitch-2` … */
  key: string
  zoneId: string
  cidr: string
}

/**
 * Gives each zone a key and a block. A zone that has a VSwitch keeps both, whatever its place in the list; a new
 * one takes the first free number and the first free block of the VPC.
 */
export function assignZones(
  vpcCidr: string,
  zoneIds: readonly string[],
  pins: { zones: readonly ZoneChoice[]; foreignCidrs: readonly string[] },
): ZoneChoice[] {
  const pinned = new Map(pins.zones.map((zone) => [zone.zoneId, zone]))
  const takenKeys = new Set(pins.zones.map(({ key }) => key))
  const takenBlocks = [...pins.zones.map(({ cidr }) => cidr), ...pins.foreignCidrs].flatMap(
    (cidr) => parseCidr(cidr) ?? [],
  )
  return zoneIds.map((zoneId) => {
    const known = pinned.get(zoneId)
    if (known) return known
    const key = firstFreeKey('vswitch', takenKeys)
    takenKeys.add(key)
    const block = firstFreeBlock(vpcCidr, takenBlocks)
    takenBlocks.push(block)
    return { key, zoneId, cidr: formatCidr(block) }
  })
}

/** The lowest `PREFIX-N` that is not taken, counted from 1. */
export function firstFreeKey(prefix: string, taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(`${prefix}-${number}`)) number++
  return `${prefix}-${number}`
}

/** How many bits a VSwitch's block has in a VPC of `vpcPrefix`: 256 addresses, fewer in a VPC below /20. */
export const vswitchPrefix = (vpcPrefix: number): number => Math.min(29, Math.max(24, vpcPrefix + 4))

function firstFreeBlock(vpcCidr: string, taken: readonly CidrBlock[]): CidrBlock {
  const vpc = parseCidr(vpcCidr)!
  const prefix = vswitchPrefix(vpc.prefix)
  // Block 0 comes last: `10.0.1.0/24` for vswitch-1 is what people expect to find.
  for (const index of [...count(1, 2 ** Math.min(12, prefix - vpc.prefix)), 0]) {
    const block = subnet(vpc, prefix, index)
    if (block && !taken.some((other) => overlaps(block, other))) return block
  }
  throw new PreflightError(`VPC ${vpcCidr}: no free /${prefix} block left for another VSwitch`, {
    code: 'E_NO_ADDRESSES',
    fix: 'use a larger infrastructure.vpc.cidr, or delete VSwitches that nobody needs',
  })
}

const count = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
