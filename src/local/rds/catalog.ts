import type { Operation } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'
import { regions, zonesOf } from '../ecs/regions.ts'
import { defineRds, refuse } from './define.ts'
import {
  cloudStorageTypes,
  instanceClass,
  instanceClasses,
  pricePerHour,
  storageRange,
  storageTypesOf,
} from './instance-classes.ts'
import type { DatabaseCategory } from './records.ts'

const versions = ['5.7', '8.0'] as const
const categories: readonly DatabaseCategory[] = ['Basic', 'HighAvailability', 'cluster']

const describeRegions = defineRds('DescribeRegions', {
  parameters: { AcceptLanguage: spec.text },
  run: () => ({
    Regions: {
      RDSRegion: regions.flatMap((region) =>
        zonesOf(region.id).map((zoneId) => ({
          RegionId: region.id,
          ZoneId: zoneId,
          RegionEndpoint: `rds.${region.id}.aliyuncs.com`,
          LocalName: region.name,
          ZoneName: zoneId,
        })),
      ),
    },
  }),
})

const describeAvailableZones = defineRds('DescribeAvailableZones', {
  parameters: {
    RegionId: spec.region,
    Engine: spec.requiredText,
    EngineVersion: spec.text,
    Category: spec.text,
    ZoneId: spec.text,
    CommodityCode: spec.text,
    DispenseMode: spec.text,
    DBInstanceName: spec.text,
  },
  run({ params, regionId }) {
    const category = params.optionalText('Category')
    const version = params.optionalText('EngineVersion')
    const pairs = category === 'Basic' ? [] : pairedZones(regionId)
    const zones = [...zonesOf(regionId), ...pairs].filter((zone) => zone === (params.optionalText('ZoneId') ?? zone))
    const isMySql = params.text('Engine').toLowerCase() === 'mysql'
    return {
      AvailableZones: (isMySql ? zones : []).map((ZoneId) => ({
        RegionId: regionId,
        ZoneId,
        SupportedEngines: [
          {
            Engine: 'MySQL',
            SupportedEngineVersions: versions
              .filter((each) => each === (version ?? each))
              .map((Version) => ({
                Version,
                SupportedCategorys: categories
                  .filter((each) => each === (category ?? each))
                  .map((Category) => ({
                    Category,
                    SupportedStorageTypes: storageTypes(Category).map((StorageType) => ({ StorageType })),
                  })),
              })),
          },
        ],
      })),
    }
  },
})

const storageTypes = (category: DatabaseCategory) =>
  category === 'HighAvailability' ? ['local_ssd', ...cloudStorageTypes] : cloudStorageTypes

/** Ids that stand for two zones at once, such as `cn-hangzhou-MAZ1(g,h)`. */
function pairedZones(regionId: string): string[] {
  const letters = zonesOf(regionId).map((zone) => zone.at(-1)!)
  return letters.slice(1).map((letter, at) => `${regionId}-MAZ${at + 1}(${letters[at]},${letter})`)
}

const describeAvailableClasses = defineRds('DescribeAvailableClasses', {
  parameters: {
    RegionId: spec.region,
    ZoneId: spec.requiredText,
    Engine: spec.requiredText,
    EngineVersion: spec.requiredText,
    Category: spec.requiredText,
    DBInstanceStorageType: spec.requiredText,
    InstanceChargeType: spec.text,
    OrderType: spec.text,
    CommodityCode: spec.text,
    DBInstanceId: spec.text,
  },
  run({ params, regionId }) {
    const zoneId = params.text('ZoneId')
    if (![...zonesOf(regionId), ...pairedZones(regionId)].includes(zoneId))
      throw refuse('InvalidZoneId.NotFound', `The specified zone ${zoneId} does not exist in ${regionId}.`, 404)
    const storageType = params.text('DBInstanceStorageType')
    const isSold =
      params.text('Engine').toLowerCase() === 'mysql' &&
      versions.some((version) => version === params.text('EngineVersion'))
    const sold = instanceClasses.filter(
      (each) => isSold && each.category === params.text('Category') && storageTypesOf(each.id).includes(storageType),
    )
    return {
      DBInstanceClasses: sold.map((each) => ({
        DBInstanceClass: each.id,
        DBInstanceStorageRange: storageRange(storageType),
      })),
    }
  },
})

const listClasses = defineRds('ListClasses', {
  parameters: {
    RegionId: spec.region,
    CommodityCode: spec.requiredText,
    OrderType: spec.requiredText,
    DBInstanceId: spec.text,
    Engine: spec.text,
  },
  run: ({ regionId }) => ({
    RegionId: regionId,
    Items: instanceClasses.map((each) => ({
      ClassCode: each.id,
      ClassGroup: each.id.includes('.x') ? 'dedicated' : 'general',
      Cpu: String(each.cpus),
      MemoryClass: `${each.memoryMiB / 1_024}GB`,
      MaxConnections: String(each.maxConnections),
      MaxIOPS: String(each.maxIops),
      InstructionSetArch: 'x86',
      ReferencePrice: String(Math.round(each.pricePerHour * 100)),
      category: each.category,
      storageType: storageTypesOf(each.id)[0],
    })),
  }),
})

const describePrice = defineRds('DescribePrice', {
  parameters: {
    RegionId: spec.region,
    Engine: spec.requiredText,
    EngineVersion: spec.requiredText,
    DBInstanceClass: spec.requiredText,
    DBInstanceStorage: spec.required(spec.integer),
    Quantity: spec.required(spec.integer),
    DBInstanceStorageType: spec.text,
    PayType: spec.text,
    ZoneId: spec.text,
    UsedTime: spec.integer,
    TimeType: spec.text,
    OrderType: spec.text,
    CommodityCode: spec.text,
    InstanceUsedType: spec.integer,
    DBInstanceId: spec.text,
  },
  gaps: 'rough list prices of one region, no discounts',
  run({ params }) {
    const id = params.text('DBInstanceClass')
    if (!instanceClass(id))
      throw refuse('InvalidDBInstanceClass.NotFound', `The specified DBInstanceClass ${id} does not exist.`, 404)
    const price = pricePerHour(id, params.number('DBInstanceStorage')!) * params.number('Quantity')!
    return {
      OrderParams: '{}',
      ShowDiscount: false,
      PriceInfo: {
        Currency: 'CNY',
        OriginalPrice: price,
        TradePrice: price,
        DiscountPrice: 0,
        ActivityInfo: { CheckErrMsg: '', ErrorCode: '', Success: '' },
        Coupons: { Coupon: [] },
        RuleIds: { RuleId: [] },
      },
      Rules: { Rule: [] },
    }
  },
})

export const catalogOperations: Operation[] = [
  describeRegions,
  describeAvailableZones,
  describeAvailableClasses,
  listClasses,
  describePrice,
]
