import type { Cloud } from '../cloud/cloud.ts'
import { isCloudError } from '../cloud/errors.ts'
import type { DatabaseOffer, HourlyPrice, InstanceOffer } from '../cloud/pricing.ts'
import { messageOf } from '../shared/errors.ts'
import type { Action, Plan } from './plan.ts'
import type { ResourceKind } from './resource.ts'
import type { DatabaseProps } from './resources/database/database.ts'
import type { InstanceProps } from './resources/instance/instance.ts'

type Offer = { kind: 'instance'; offer: InstanceOffer } | { kind: 'database'; offer: DatabaseOffer }

/** What an environment costs by the hour, without traffic. */
export interface Cost {
  currency: string
  /** Once the plan is applied. */
  perHour: number
  /** By how much the plan changes it. */
  change: number
  /** Kinds that cost something which no API tells, e.g. `eip`. */
  notPriced: readonly ResourceKind[]
  /** Prices that could not be had, and why. */
  missing: readonly string[]
}

const unpricedKinds: readonly string[] = ['load-balancer', 'eip', 'nat-gateway']

/**
 * Asks for the price of each distinct type once, whatever the size of the fleet. A price that cannot be had is left
 * out and named: an estimate never stops a run.
 */
export async function estimateCost(cloud: Cloud, { actions }: Plan, disk: InstanceOffer['systemDisk']): Promise<Cost> {
  const before = actions.flatMap((action) => offerBefore(action, disk) ?? [])
  const after = actions.flatMap((action) => offerAfter(action, disk) ?? [])
  const prices = new Map<string, HourlyPrice>()
  const missing: string[] = []
  const distinct = new Map([...before, ...after].map((item) => [JSON.stringify(item), item]))
  await Promise.all(
    [...distinct].map(async ([key, item]) => {
      const price = await priceOf(cloud, item).catch((error: unknown) => {
        if (!isCloudError(error)) throw error
        missing.push(`${item.kind === 'instance' ? item.offer.type : item.offer.instanceClass}: ${messageOf(error)}`)
        return undefined
      })
      if (price) prices.set(key, price)
    }),
  )
  const sum = (items: readonly Offer[]) =>
    items.reduce((total, item) => total + (prices.get(JSON.stringify(item))?.perHour ?? 0), 0)
  const stays = ({ type }: Action) => type !== 'delete'
  return {
    currency: [...prices.values()][0]?.currency ?? 'CNY',
    perHour: rounded(sum(after)),
    change: rounded(sum(after) - sum(before)),
    notPriced: [
      ...new Set(
        actions.filter((action) => stays(action) && unpricedKinds.includes(action.kind)).map(({ kind }) => kind),
      ),
    ],
    missing,
  }
}

/** `about CNY 0.86/h (+0.21)`. */
export function formatCost({ currency, perHour, change }: Cost): string {
  const sign = change < 0 ? '-' : '+'
  return `about ${currency} ${perHour.toFixed(2)}/h (${sign}${Math.abs(change).toFixed(2)})`
}

/** What the estimate leaves out, one sentence each. */
export const costNotices = ({ notPriced, missing }: Cost): string[] => [
  ...(notPriced.length > 0 ? [`not priced, as no API tells: ${notPriced.join(', ')}, traffic`] : []),
  ...missing.map((text) => `no price for ${text}`),
]

const priceOf = (cloud: Cloud, item: Offer): Promise<HourlyPrice> =>
  item.kind === 'instance' ? cloud.pricing.instancePrice(item.offer) : cloud.pricing.databasePrice(item.offer)

function offerBefore({ kind, have }: Action, disk: InstanceOffer['systemDisk']): Offer | undefined {
  return have && offerOf(kind, have.props, disk)
}

function offerAfter({ kind, type, want, have }: Action, disk: InstanceOffer['systemDisk']): Offer | undefined {
  if (type === 'delete') return undefined
  return offerOf(kind, want?.props ?? have?.props ?? {}, disk)
}

function offerOf(kind: ResourceKind, props: object, systemDisk: InstanceOffer['systemDisk']): Offer | undefined {
  if (kind === 'instance') return { kind, offer: { type: (props as InstanceProps).type, systemDisk } }
  if (kind !== 'database') return undefined
  const { engineVersion, instanceClass, storageGiB, storageType } = props as DatabaseProps
  return { kind, offer: { engineVersion, instanceClass, storageGiB, storageType } }
}

const rounded = (amount: number) => Math.round(amount * 1e4) / 1e4
