import type { Compute, Instance, InstanceType } from '../../cloud/compute.ts'
import { standOf } from '../traffic/places.ts'

/** Where, and as what, an instance can be bought. */
export interface Offer {
  type: string
  zoneId: string
  vswitchId: string
}

/** The next type when one cannot be had: no smaller than `like`, and one that `canBeHad`. */
export type ChooseType = (
  types: readonly InstanceType[],
  like: InstanceType,
  canBeHad: (type: string) => boolean,
) => string | undefined

export interface OfferQuestion {
  blue: Instance
  instances: readonly Instance[]
  /** Ids of those that leave their zone, beside what `instances` show of that. */
  gone: ReadonlySet<string>
  /** How many instances a zone keeps at least when one leaves it. */
  leastPerZone: number
  chooseType?: ChooseType
}

/**
 * What to try for an instance that the cloud has no stock for where it should stand, best first: another VSwitch of its
 * zone, the next type where the settings leave the type open, and another zone of the fleet. The zone comes last, because
 * each zone has a floor of its own.
 */
export async function otherOffers(
  compute: Pick<Compute, 'describeStock' | 'describeInstanceTypes'>,
  { blue, instances, gone, leastPerZone, chooseType }: OfferQuestion,
): Promise<Offer[]> {
  const fleet = instances.filter((one) => standOf(one)?.standing === 'instance')
  const stayBehind = fleet.filter(
    (one) => one.id !== blue.id && one.zoneId === blue.zoneId && !gone.has(one.id) && !leavesZone(one, instances),
  ).length
  const stock = new Map((await compute.describeStock()).map(({ zoneId, instanceTypes }) => [zoneId, instanceTypes]))
  const elsewhere = [...new Map(fleet.map(({ vswitchId, zoneId }) => [vswitchId, zoneId]))]
    .filter(([vswitchId, zoneId]) => vswitchId !== blue.vswitchId && stock.get(zoneId)?.includes(blue.type))
    .map(([vswitchId, zoneId]) => ({ type: blue.type, zoneId, vswitchId }))
  const type = chooseType && (await otherType(compute, blue, { chooseType, sold: stock.get(blue.zoneId) ?? [] }))
  return [
    ...elsewhere.filter(({ zoneId }) => zoneId === blue.zoneId),
    ...(type === undefined ? [] : [{ type, zoneId: blue.zoneId, vswitchId: blue.vswitchId }]),
    ...(stayBehind >= Math.max(1, leastPerZone) ? elsewhere.filter(({ zoneId }) => zoneId !== blue.zoneId) : []),
  ]
}

/** Whether a new instance in another zone stands beside it. */
function leavesZone(one: Instance, instances: readonly Instance[]): boolean {
  const place = standOf(one)?.place
  return instances.some((other) => {
    const stand = standOf(other)
    return stand?.standing === 'green' && stand.place === place && other.zoneId !== one.zoneId
  })
}

async function otherType(
  compute: Pick<Compute, 'describeInstanceTypes'>,
  { type }: Instance,
  { chooseType, sold }: { chooseType: ChooseType; sold: readonly string[] },
): Promise<string | undefined> {
  const types = await compute.describeInstanceTypes()
  const like = types.find((one) => one.type === type)
  return like && chooseType(types, like, (one) => one !== type && sold.includes(one))
}
