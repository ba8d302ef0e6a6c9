import type { Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { regions, zonesOf } from '../ecs/regions.ts'

const describeRegions = define('Vpc', 'DescribeRegions', {
  parameters: { RegionId: spec.optionalRegion, AcceptLanguage: spec.text, ProductType: spec.text },
  run: () => ({
    Regions: {
      Region: regions.map(({ id, name }) => ({
        RegionId: id,
        LocalName: name,
        RegionEndpoint: `vpc.${id}.aliyuncs.com`,
      })),
    },
  }),
})

const describeZones = define('Vpc', 'DescribeZones', {
  parameters: { RegionId: spec.region, AcceptLanguage: spec.text, ZoneType: spec.text },
  run: ({ regionId }) => ({
    Zones: { Zone: zonesOf(regionId).map((id) => ({ ZoneId: id, LocalName: id, ZoneType: 'AvailabilityZone' })) },
  }),
})

export const vpcZoneOperations: Operation[] = [describeRegions, describeZones]
