import type { ZoneStock } from '../cloud/compute.ts'
import type { SecurityGroup, VSwitch } from '../cloud/network.ts'
import { PreflightError } from '../shared/errors.ts'

/** Where the temporary instance runs. */
export interface BakePlace {
  zoneId: string
  vswitchId: string
  securityGroupId: string
  instanceType: string
}

export interface PlaceQuestion {
  environment: string
  vswitches: readonly VSwitch[]
  securityGroups: readonly SecurityGroup[]
  stock: readonly ZoneStock[]
  /** A type, or `auto`. */
  instanceType: string
  /** The cheapest type that fits, among those that `canBeHad`. */
  chooseType: (canBeHad: (type: string) => boolean) => string | undefined
}

/** Picks the emptiest VSwitch of the environment whose zone sells the type. Throws PreflightError when there is none. */
export function chooseBakePlace(question: PlaceQuestion): BakePlace {
  const { environment, vswitches, securityGroups, stock } = question
  const [securityGroup] = securityGroups
  if (!securityGroup || vswitches.length === 0) {
    throw new PreflightError(`environment ${environment} has no network to bake in`, {
      code: 'E_NOT_PROVISIONED',
      fix: 'run `alicloud-deploy provision` first',
    })
  }
  const sold = new Map(stock.map(({ zoneId, instanceTypes }) => [zoneId, new Set(instanceTypes)]))
  const sells = (type: string) => (vswitch: VSwitch) => sold.get(vswitch.zoneId)?.has(type) ?? false
  const instanceType =
    question.instanceType === 'auto'
      ? question.chooseType((type) => vswitches.some(sells(type)))
      : question.instanceType
  const fitting = vswitches.filter((vswitch) => instanceType !== undefined && sells(instanceType)(vswitch))
  const roomiest = fitting.toSorted((a, b) => b.availableAddresses - a.availableAddresses || (a.id < b.id ? -1 : 1))[0]
  if (!roomiest || instanceType === undefined) {
    throw new PreflightError(
      `instance type ${question.instanceType}: not in stock in ${[...new Set(vswitches.map(({ zoneId }) => zoneId))].join(', ')}`,
      { code: 'E_NO_STOCK', fix: 'choose another type under image.instanceType in deploy.yml, or auto' },
    )
  }
  return { zoneId: roomiest.zoneId, vswitchId: roomiest.id, securityGroupId: securityGroup.id, instanceType }
}
