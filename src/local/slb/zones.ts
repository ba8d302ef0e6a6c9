import type { Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { regions, zonesOf } from '../ecs/regions.ts'

const describeRegions = define('Slb', 'DescribeRegions', {
  parameters: { RegionId: spec.optionalRegion, AcceptLanguage: spec.text },
  run: () => ({
    Regions: {
      Region: regions.map(({ id, name }) => ({
        RegionId: id,
        LocalName: name,
        RegionEndpoint: `slb.${id}.aliyuncs.com`,
      })),
    },
  }),
})

const othersThan = (regionId: string, zone: string) => zonesOf(regionId).filter((each) => each !== zone)

const describeZones = define('Slb', 'DescribeZones', {
  parameters: { RegionId: spec.region, AcceptLanguage: spec.text },
  run: ({ regionId }) => ({
    Zones: {
      Zone: zonesOf(regionId).map((id) => ({
        ZoneId: id,
        LocalName: id,
        SlaveZones: { SlaveZone: othersThan(regionId, id).map((slave) => ({ ZoneId: slave, LocalName: slave })) },
      })),
    },
  }),
})

const describeAvailableResource = define('Slb', 'DescribeAvailableResource', {
  parameters: {
    RegionId: spec.region,
    AddressType: spec.oneOf('vpc', 'classic_internet', 'classic_intranet', 'internet', 'intranet'),
    AddressIPVersion: spec.oneOf('ipv4', 'ipv6'),
  },
  run: ({ regionId, params }) => ({
    AvailableResources: {
      AvailableResource: zonesOf(regionId).flatMap((zone) =>
        othersThan(regionId, zone).map((slave) => ({
          MasterZoneId: zone,
          SlaveZoneId: slave,
          SupportResources: {
            SupportResource: ['vpc', 'classic_internet']
              .filter((type) => type === (params.optionalText('AddressType') ?? type))
              .map((type) => ({ AddressType: type, AddressIPVersion: 'ipv4' })),
          },
        })),
      ),
    },
  }),
})

export const zoneOperations: Operation[] = [describeRegions, describeZones, describeAvailableResource]
