import { DescribeAvailableClassesRequest } from '@alicloud/rds20140815/dist/models/DescribeAvailableClassesRequest.js'
import { DescribeAvailableClassesResponseBody } from '@alicloud/rds20140815/dist/models/DescribeAvailableClassesResponseBody.js'
import { DescribeAvailableZonesRequest } from '@alicloud/rds20140815/dist/models/DescribeAvailableZonesRequest.js'
import { DescribeAvailableZonesResponseBody } from '@alicloud/rds20140815/dist/models/DescribeAvailableZonesResponseBody.js'
import type { Databases } from '../database.ts'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

type Offers = Awaited<ReturnType<Databases['describeOffers']>>

/** Zones that sell MySQL of a version and category, each with its classes. */
export async function describeOffers(
  api: Api,
  { engineVersion, category }: Parameters<Databases['describeOffers']>[0],
): Promise<Offers> {
  const query = queryOf(DescribeAvailableZonesRequest, {
    regionId: api.region,
    engine: 'MySQL',
    engineVersion,
    category,
  })
  const answer = await api.call({ product: 'Rds', action: 'DescribeAvailableZones', query, effect: 'read' })
  const offers: Offers = []
  for (const zone of readBody(answer, DescribeAvailableZonesResponseBody).availableZones ?? []) {
    const storageTypes = (zone.supportedEngines ?? [])
      .filter((engine) => engine.engine === 'MySQL')
      .flatMap((engine) => engine.supportedEngineVersions ?? [])
      .filter((version) => version.version === engineVersion)
      .flatMap((version) => version.supportedCategorys ?? [])
      .filter((candidate) => candidate.category === category)
      .flatMap((candidate) => (candidate.supportedStorageTypes ?? []).map((storage) => storage.storageType ?? ''))
    const storageType = storageTypes.includes('cloud_essd') ? 'cloud_essd' : storageTypes[0]
    // Ids such as cn-hangzhou-MAZ6(b,f) stand for pairs of zones, which the single zones cover.
    if (!zone.zoneId || !storageType || zone.zoneId.includes('MAZ')) continue
    offers.push({
      zoneId: zone.zoneId,
      instanceClasses: await classesOf(api, { zoneId: zone.zoneId, storageType, engineVersion, category }),
    })
  }
  return offers
}

async function classesOf(
  api: Api,
  offer: { zoneId: string; storageType: string; engineVersion: string; category: string },
): Promise<string[]> {
  const query = queryOf(DescribeAvailableClassesRequest, {
    regionId: api.region,
    zoneId: offer.zoneId,
    engine: 'MySQL',
    engineVersion: offer.engineVersion,
    category: offer.category,
    DBInstanceStorageType: offer.storageType,
    instanceChargeType: 'Postpaid',
    orderType: 'BUY',
  })
  const answer = await api.call({ product: 'Rds', action: 'DescribeAvailableClasses', query, effect: 'read' })
  return (readBody(answer, DescribeAvailableClassesResponseBody).DBInstanceClasses ?? [])
    .map((row) => row.DBInstanceClass ?? '')
    .filter(Boolean)
}
