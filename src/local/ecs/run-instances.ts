import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { availableAddressCount } from '../vpc/addressing.ts'
import { define } from './define.ts'
import { launchOne } from './launch-instance.ts'
import { readLaunch, type Launch } from './launch.ts'
import * as spec from './parameters.ts'
import { stockOf, takeStock } from './stock.ts'

const systemDisk = spec.object({
  Category: spec.text,
  // A text in RunInstances, a number in CreateInstance; both arrive as digits.
  Size: spec.integer,
  DiskName: spec.text,
  Description: spec.text,
  PerformanceLevel: spec.oneOf('PL0', 'PL1', 'PL2', 'PL3'),
  AutoSnapshotPolicyId: spec.text,
})

const dataDisk = spec.object({
  Category: spec.text,
  Size: spec.integer,
  DiskName: spec.text,
  Description: spec.text,
  PerformanceLevel: spec.oneOf('PL0', 'PL1', 'PL2', 'PL3'),
  SnapshotId: spec.text,
  DeleteWithInstance: spec.flag,
  Device: spec.text,
  Encrypted: spec.flag,
})

const common: Record<string, ParameterSpec> = {
  RegionId: spec.region,
  InstanceType: spec.text,
  ImageId: spec.text,
  ImageFamily: spec.text,
  SecurityGroupId: spec.text,
  VSwitchId: spec.text,
  ZoneId: spec.text,
  InstanceName: spec.text,
  Description: spec.text,
  HostName: spec.text,
  Password: spec.text,
  PasswordInherit: spec.flag,
  KeyPairName: spec.text,
  RamRoleName: spec.text,
  UserData: spec.text,
  PrivateIpAddress: spec.text,
  InternetMaxBandwidthOut: spec.between(0, 100),
  InternetMaxBandwidthIn: spec.between(0, 200),
  InternetChargeType: spec.oneOf('PayByTraffic', 'PayByBandwidth'),
  InstanceChargeType: spec.oneOf('PostPaid', 'PrePaid'),
  SpotStrategy: spec.oneOf('NoSpot', 'SpotWithPriceLimit', 'SpotAsPriceGo'),
  SystemDisk: systemDisk,
  DataDisk: { type: 'list', items: dataDisk, maxItems: 16 },
  DeletionProtection: spec.flag,
  HttpTokens: spec.oneOf('optional', 'required'),
  HttpEndpoint: spec.oneOf('enabled', 'disabled'),
  IoOptimized: spec.text,
  ResourceGroupId: spec.text,
  AutoReleaseTime: spec.text,
  ClientToken: spec.clientToken,
  DryRun: spec.flag,
  Tag: spec.tags,
}

const gaps =
  'No subscriptions, spot prices, launch templates, dedicated hosts, IPv6 or secondary network interfaces; user data runs when it is a script (#!).'

const networkInterface = spec.object({
  VSwitchId: spec.text,
  SecurityGroupId: spec.text,
  SecurityGroupIds: spec.repeated(5),
  PrimaryIpAddress: spec.text,
  InstanceType: spec.text,
})

const runInstances = define('Ecs', 'RunInstances', {
  parameters: {
    ...common,
    Amount: { ...spec.between(1, 100), default: 1 },
    MinAmount: spec.between(1, 100),
    UniqueSuffix: spec.flag,
    SecurityGroupIds: spec.repeated(5),
    NetworkInterface: { type: 'list', items: networkInterface, maxItems: 2 },
  },
  gaps,
  run(call) {
    const launch = readLaunch(call)
    const amount = affordable(call, launch)
    const first = call.params.flag('UniqueSuffix') === true && (call.params.number('Amount') ?? 1) > 1
    const ids: string[] = []
    for (let i = 0; i < amount; i++) {
      const suffix = first ? String(i + 1).padStart(3, '0') : ''
      ids.push(launchOne(call, launch, i, { isStarted: true, suffix }).id)
    }
    return { InstanceIdSets: { InstanceIdSet: ids } }
  },
})

/** How many of the wanted instances there is room for: all of them, or as few as MinAmount. */
function affordable({ core, params }: Call, launch: Launch): number {
  const wanted = params.number('Amount') ?? 1
  const least = params.number('MinAmount') ?? wanted
  if (least > wanted) throw new VendorError('InvalidParameter', 400, 'MinAmount must not be greater than Amount.')
  const inStock = stockOf(core.store, launch.vswitch.zoneId, launch.instanceType)
  if (inStock < least) takeStock(core.store, launch.vswitch.zoneId, launch.instanceType, least)
  const addresses = availableAddressCount(core.store, launch.vswitch)
  if (addresses < least)
    throw new VendorError(
      'QuotaExceeded.PrivateIpAddress',
      400,
      `VSwitch ${launch.vswitch.id} has ${addresses} private addresses left, ${least} are needed.`,
    )
  return Math.min(wanted, inStock, addresses)
}

const createInstance = define('Ecs', 'CreateInstance', {
  parameters: { ...common, InstanceType: spec.requiredText },
  gaps,
  run(call) {
    const launch = readLaunch(call)
    affordable(call, launch)
    return { InstanceId: launchOne(call, launch, 0, { isStarted: false, suffix: '' }).id }
  },
})

export const runInstanceOperations: Operation[] = [runInstances, createInstance]
