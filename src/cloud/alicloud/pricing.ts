import { DescribePriceRequest as InstancePriceRequest } from '@alicloud/ecs20140526/dist/models/DescribePriceRequest.js'
import { DescribePriceResponseBody as InstancePriceBody } from '@alicloud/ecs20140526/dist/models/DescribePriceResponseBody.js'
import { DescribePriceRequest as DatabasePriceRequest } from '@alicloud/rds20140815/dist/models/DescribePriceRequest.js'
import { DescribePriceResponseBody as DatabasePriceBody } from '@alicloud/rds20140815/dist/models/DescribePriceResponseBody.js'
import type { DatabaseOffer, HourlyPrice, InstanceOffer, Pricing } from '../pricing.ts'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

/** Price queries of ECS and RDS, pay as you go. */
export function createPricing(api: Api): Pricing {
  return {
    instancePrice: (offer) => instancePrice(api, offer),
    databasePrice: (offer) => databasePrice(api, offer),
  }
}

async function instancePrice(api: Api, { type, systemDisk }: InstanceOffer): Promise<HourlyPrice> {
  const query = queryOf(InstancePriceRequest, {
    regionId: api.region,
    resourceType: 'instance',
    instanceType: type,
    ioOptimized: 'optimized',
    systemDisk: { category: systemDisk.category, size: systemDisk.sizeGiB },
    amount: 1,
    priceUnit: 'Hour',
    period: 1,
  })
  const answer = await api.call({ product: 'Ecs', action: 'DescribePrice', query, effect: 'read' })
  return priceOf(readBody(answer, InstancePriceBody).priceInfo?.price)
}

async function databasePrice(api: Api, offer: DatabaseOffer): Promise<HourlyPrice> {
  const query = queryOf(DatabasePriceRequest, {
    regionId: api.region,
    commodityCode: 'bards',
    payType: 'Postpaid',
    orderType: 'BUY',
    instanceUsedType: 0,
    engine: 'MySQL',
    engineVersion: offer.engineVersion,
    DBInstanceClass: offer.instanceClass,
    DBInstanceStorage: offer.storageGiB,
    DBInstanceStorageType: offer.storageType,
    quantity: 1,
  })
  const answer = await api.call({ product: 'Rds', action: 'DescribePrice', query, effect: 'read' })
  return priceOf(readBody(answer, DatabasePriceBody).priceInfo)
}

const priceOf = (price: { tradePrice?: number | undefined; currency?: string | undefined } | undefined) => ({
  perHour: price?.tradePrice ?? 0,
  currency: price?.currency ?? 'CNY',
})
