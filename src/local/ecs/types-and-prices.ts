import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { instanceType, instanceTypes, type InstanceType } from './instance-types.ts'
import { diskPrice } from './charges.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'

const describeInstanceTypes = define('Ecs', 'DescribeInstanceTypes', {
  parameters: {
    RegionId: spec.optionalRegion,
    InstanceTypes: spec.repeated(10),
    InstanceTypeFamily: spec.text,
    InstanceTypeFamilies: spec.repeated(10),
    CpuArchitecture: spec.oneOf('X86', 'ARM'),
    InstanceCategory: spec.text,
    MinimumCpuCoreCount: spec.integer,
    MaximumCpuCoreCount: spec.integer,
    MinimumMemorySize: spec.number,
    MaximumMemorySize: spec.number,
    NextToken: spec.text,
    MaxResults: spec.between(1, 1_600),
  },
  gaps: 'Filters on GPUs, network, clock speed and local disks are ignored; a few well-known families exist.',
  run({ params }) {
    const ids = params.texts('InstanceTypes')
    const families = [
      ...params.texts('InstanceTypeFamilies'),
      ...(params.has('InstanceTypeFamily') ? [params.text('InstanceTypeFamily')] : []),
    ]
    const found = instanceTypes.filter(
      (type) =>
        (ids.length === 0 || ids.includes(type.id)) &&
        (families.length === 0 || families.includes(type.family)) &&
        type.architecture === (params.optionalText('CpuArchitecture') ?? type.architecture) &&
        type.category === (params.optionalText('InstanceCategory') ?? type.category) &&
        type.cpus >= (params.number('MinimumCpuCoreCount') ?? 0) &&
        type.cpus <= (params.number('MaximumCpuCoreCount') ?? Infinity) &&
        type.memoryGiB >= (params.number('MinimumMemorySize') ?? 0) &&
        type.memoryGiB <= (params.number('MaximumMemorySize') ?? Infinity),
    )
    const page = cursorOrPage(found, params, { defaultSize: 1_600 })
    return { NextToken: page.NextToken, InstanceTypes: { InstanceType: page.rows.map(typeRow) } }
  },
})

const typeRow = (type: InstanceType) => ({
  InstanceTypeId: type.id,
  InstanceTypeFamily: type.family,
  InstanceCategory: type.category,
  InstanceFamilyLevel: 'EnterpriseLevel',
  CpuArchitecture: type.architecture,
  CpuCoreCount: type.cpus,
  MemorySize: type.memoryGiB,
  EniQuantity: 2,
  EniPrivateIpAddressQuantity: 6,
  DiskQuantity: 17,
  GPUAmount: 0,
  GPUSpec: '',
  LocalStorageCategory: '',
  NvmeSupport: 'unsupported',
  PhysicalProcessorModel: '',
  InstanceBandwidthRx: 1_024_000,
  InstanceBandwidthTx: 1_024_000,
})

const describeInstanceTypeFamilies = define('Ecs', 'DescribeInstanceTypeFamilies', {
  parameters: { RegionId: spec.region, Generation: spec.text },
  run({ params }) {
    const generation = params.optionalText('Generation')
    const families = new Map(instanceTypes.map((type) => [type.family, type.generation]))
    const rows = [...families]
      .filter(([, of]) => of === (generation ?? of))
      .map(([id, of]) => ({ InstanceTypeFamilyId: id, Generation: of }))
    return { InstanceTypeFamilies: { InstanceTypeFamily: rows } }
  },
})

const disk = spec.object({ Category: spec.text, Size: spec.integer, PerformanceLevel: spec.text })

const describePrice = define('Ecs', 'DescribePrice', {
  parameters: {
    RegionId: spec.region,
    ResourceType: { ...spec.oneOf('instance', 'disk'), default: 'instance' },
    InstanceType: spec.text,
    ImageId: spec.text,
    ZoneId: spec.text,
    Amount: { ...spec.between(1, 1_000), default: 1 },
    PriceUnit: { ...spec.oneOf('Hour', 'Day', 'Week', 'Month', 'Year'), default: 'Hour' },
    Period: { type: 'integer', min: 1, default: 1 },
    InternetChargeType: spec.text,
    InternetMaxBandwidthOut: spec.integer,
    IoOptimized: spec.text,
    SpotStrategy: spec.text,
    SystemDisk: disk,
    DataDisk: { type: 'list', items: disk },
  },
  gaps: 'Rough list prices of instances and disks; no discounts, no traffic.',
  run({ params }) {
    const parts: { Resource: string; price: number }[] = []
    const typeId = params.optionalText('InstanceType')
    if (params.text('ResourceType') === 'instance') {
      const type = typeId === undefined ? undefined : instanceType(typeId)
      if (!type)
        throw new VendorError(
          'InvalidInstanceType.ValueNotSupported',
          400,
          `The specified InstanceType ${typeId ?? ''} is not supported.`,
        )
      parts.push(
        { Resource: 'instanceType', price: type.pricePerHour },
        { Resource: 'systemDisk', price: diskPrice(Number(params.object('SystemDisk')?.['Size'] ?? 40)) },
      )
    }
    for (const each of params.objects('DataDisk'))
      parts.push({ Resource: 'dataDisk', price: diskPrice(Number(each['Size'] ?? 20)) })
    const hours =
      { Hour: 1, Day: 24, Week: 168, Month: 730, Year: 8_760 }[params.text('PriceUnit')]! *
      (params.number('Period') ?? 1)
    const scaled = parts.map((part) => ({
      ...part,
      price: Math.round(part.price * hours * (params.number('Amount') ?? 1) * 1e4) / 1e4,
    }))
    const total = Math.round(scaled.reduce((sum, part) => sum + part.price, 0) * 1e4) / 1e4
    const figures = (price: number) => ({ OriginalPrice: price, DiscountPrice: 0, TradePrice: price })
    return {
      PriceInfo: {
        Price: {
          Currency: 'CNY',
          ...figures(total),
          DetailInfos: {
            DetailInfo: scaled.map(({ Resource, price }) => ({ Resource, ...figures(price), SubRules: { Rule: [] } })),
          },
        },
        Rules: { Rule: [] },
      },
    }
  },
})

export const typeAndPriceOperations: Operation[] = [describeInstanceTypes, describeInstanceTypeFamilies, describePrice]
