import type { DescribeInstancesResponseBodyInstancesInstance } from '@alicloud/ecs20140526/dist/models/DescribeInstancesResponseBody.js'
import type { Instance, InstanceStatus } from '../compute.ts'
import type { Fields } from './models.ts'
import { tagMap } from './tag-lists.ts'

/** An instance in our words. */
export function instanceOf(row: Fields<DescribeInstancesResponseBodyInstancesInstance>): Instance {
  const publicIp = row.eipAddress?.ipAddress || row.publicIpAddress?.ipAddress?.[0]
  return {
    id: row.instanceId ?? '',
    name: row.instanceName ?? '',
    status: (row.status ?? 'Pending') as InstanceStatus,
    type: row.instanceType ?? '',
    imageId: row.imageId ?? '',
    zoneId: row.zoneId ?? '',
    vpcId: row.vpcAttributes?.vpcId ?? '',
    vswitchId: row.vpcAttributes?.vSwitchId ?? '',
    securityGroupIds: [...(row.securityGroupIds?.securityGroupId ?? [])],
    privateIp: row.vpcAttributes?.privateIpAddress?.ipAddress?.[0] ?? '',
    deletionProtection: row.deletionProtection ?? false,
    operationLocks: (row.operationLocks?.lockReason ?? []).map((lock) => lock.lockReason ?? '').filter(Boolean),
    createdAt: row.creationTime ?? '',
    tags: tagMap(row.tags?.tag),
    ...(publicIp ? { publicIp } : {}),
    ...(row.keyPairName ? { keyPairName: row.keyPairName } : {}),
    ...(row.instanceChargeType === 'PrePaid' ? { isSubscription: true } : {}),
    ...(row.spotStrategy === 'SpotAsPriceGo' || row.spotStrategy === 'SpotWithPriceLimit'
      ? { spot: { strategy: row.spotStrategy, ...(row.spotPriceLimit ? { priceLimit: row.spotPriceLimit } : {}) } }
      : {}),
    ...(row.internetMaxBandwidthOut
      ? {
          internet: {
            bandwidthOutMbps: row.internetMaxBandwidthOut,
            chargeType: row.internetChargeType === 'PayByBandwidth' ? 'PayByBandwidth' : 'PayByTraffic',
          },
        }
      : {}),
  }
}
