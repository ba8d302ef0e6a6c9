import type { Call, Operation } from '../api/operation.ts'
import { define } from './define.ts'
import { instanceTypes } from './instance-types.ts'
import * as spec from './parameters.ts'
import { regions, zonesOf } from './regions.ts'
import { stockOf } from './stock.ts'

const diskCategories = ['cloud_essd', 'cloud_auto', 'cloud_ssd', 'cloud_efficiency']

const describeRegions = define('Ecs', 'DescribeRegions', {
  parameters: {
    RegionId: spec.optionalRegion,
    AcceptLanguage: spec.text,
    InstanceChargeType: spec.text,
    ResourceType: spec.text,
  },
  run: () => ({
    Regions: {
      Region: regions.map(({ id, name }) => ({
        RegionId: id,
        LocalName: name,
        RegionEndpoint: `ecs.${id}.aliyuncs.com`,
        Status: 'available',
      })),
    },
  }),
})

const describeZones = define('Ecs', 'DescribeZones', {
  parameters: {
    RegionId: spec.region,
    AcceptLanguage: spec.text,
    InstanceChargeType: spec.text,
    SpotStrategy: spec.text,
    Verbose: spec.flag,
  },
  run: ({ core, regionId }) => ({ Zones: { Zone: zonesOf(regionId).map((zoneId) => zoneRow(core.store, zoneId)) } }),
})

function zoneRow(store: Call['core']['store'], zoneId: string) {
  const sold = instanceTypes.filter((type) => stockOf(store, zoneId, type.id) > 0)
  const families = [...new Set(sold.map((type) => type.family))]
  const generations = [...new Set(sold.map((type) => type.generation))]
  return {
    ZoneId: zoneId,
    LocalName: zoneId,
    ZoneType: 'AvailabilityZone',
    AvailableResourceCreation: { ResourceTypes: ['VSwitch', 'IoOptimized', 'Instance', 'Disk', 'DedicatedHost'] },
    AvailableDiskCategories: { DiskCategories: diskCategories },
    AvailableInstanceTypes: { InstanceTypes: sold.map((type) => type.id) },
    AvailableDedicatedHostTypes: { DedicatedHostType: [] },
    AvailableVolumeCategories: { VolumeCategories: [] },
    DedicatedHostGenerations: { DedicatedHostGeneration: [] },
    AvailableResources: {
      ResourcesInfo: [
        {
          IoOptimized: true,
          SystemDiskCategories: { supportedSystemDiskCategory: diskCategories },
          DataDiskCategories: { supportedDataDiskCategory: diskCategories },
          InstanceGenerations: { supportedInstanceGeneration: generations },
          InstanceTypeFamilies: { supportedInstanceTypeFamily: families },
          InstanceTypes: { supportedInstanceType: sold.map((type) => type.id) },
          NetworkTypes: { supportedNetworkCategory: ['vpc'] },
        },
      ],
    },
  }
}

const describeAvailableResource = define('Ecs', 'DescribeAvailableResource', {
  parameters: {
    RegionId: spec.region,
    DestinationResource: spec.required(
      spec.oneOf('Zone', 'IoOptimized', 'InstanceType', 'Network', 'ddh', 'SystemDisk', 'DataDisk'),
    ),
    ZoneId: spec.text,
    InstanceType: spec.text,
    InstanceChargeType: spec.text,
    Cores: spec.integer,
    Memory: spec.number,
    IoOptimized: spec.text,
    NetworkCategory: spec.text,
    ResourceType: spec.text,
    Scope: spec.text,
    SpotStrategy: spec.text,
    SpotDuration: spec.integer,
    SystemDiskCategory: spec.text,
    DataDiskCategory: spec.text,
    DedicatedHostId: spec.text,
  },
  run(call) {
    const { params, regionId } = call
    const wanted = params.optionalText('ZoneId')
    const zones = zonesOf(regionId).filter((zoneId) => zoneId === (wanted ?? zoneId))
    return { AvailableZones: { AvailableZone: zones.map((zoneId) => availability(call, zoneId)) } }
  },
})

const availableStatus = { Status: 'Available', StatusCategory: 'WithStock' }
const soldOutStatus = { Status: 'SoldOut', StatusCategory: 'WithoutStock' }

function availability({ core, params, regionId }: Call, zoneId: string) {
  const destination = params.text('DestinationResource')
  const types = instanceTypes.filter(
    (type) =>
      type.id === (params.optionalText('InstanceType') ?? type.id) &&
      type.cpus === (params.number('Cores') ?? type.cpus) &&
      type.memoryGiB === (params.number('Memory') ?? type.memoryGiB),
  )
  const isSold = (id: string) => stockOf(core.store, zoneId, id) > 0
  const status = types.some((type) => isSold(type.id)) ? availableStatus : soldOutStatus
  const resources = {
    InstanceType: types.map((type) => ({ Value: type.id, ...(isSold(type.id) ? availableStatus : soldOutStatus) })),
    SystemDisk: diskCategories.map((Value) => ({ Value, Min: 20, Max: 2_048, Unit: 'GiB', ...status })),
    DataDisk: diskCategories.map((Value) => ({ Value, Min: 20, Max: 32_768, Unit: 'GiB', ...status })),
    IoOptimized: [{ Value: 'optimized', ...status }],
    Network: [{ Value: 'vpc', ...status }],
  }[destination]
  const row = { RegionId: regionId, ZoneId: zoneId, ...status }
  if (!resources) return row
  return {
    ...row,
    AvailableResources: {
      AvailableResource: [{ Type: destination, SupportedResources: { SupportedResource: resources } }],
    },
  }
}

export const zoneOperations: Operation[] = [describeRegions, describeZones, describeAvailableResource]
