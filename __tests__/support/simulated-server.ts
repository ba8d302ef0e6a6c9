import type { Instance, InstanceStatus } from '../../src/cloud/compute.ts'
import { tagKeys, type Tags } from '../../src/cloud/tags.ts'

/** One server as it really is; the engine only sees what calls and scripts show of it. */
export interface SimulatedServer {
  id: string
  name: string
  zoneId: string
  tags: Tags
  status: InstanceStatus | 'Gone'
  imageId: string
  /** Since when it has its status. */
  statusAt: number
  /** Until when the cloud refuses to change it, because its disk is replaced. */
  lockedUntil: number
  /** Weight that the operator gave it, per group; 0 also where it is no member. */
  ownWeights: number[]
  current: string | undefined
  applied: string | undefined
  isAnswering: boolean
  /** Since when the application answers (or does not), for the load balancers' checks. */
  changedAt: number
  wasHealthy: boolean
  /** Groups whose listener finds it unhealthy whatever it answers. */
  unhealthyOn: Set<string>
  releases: Map<string, string>
  fence: number
  /** How often its application was started; what belongs to an earlier start is over. */
  starts: number
  /** How often each version was started on it. */
  startsOf: Map<string, number>
  /** Time that the last request needs after weight 0. */
  drainMs: number
  updateMs: number
  /** When the requests that were on it at weight 0 are over. */
  requestsEndAt: number
  /** A script or call that updates it was sent. */
  isUpdateAsked: boolean
  lock: Promise<unknown>
}

export interface ServerOptions {
  weights: readonly number[]
  zoneId?: string
  drainMs?: number
  updateMs?: number
  release?: string
}

/** Version that an image of a release has on its disk. */
export const versionOfImage = (imageId: string) => /^digest-(.+)$/.exec(imageId)?.[1]

/** A server that has run for long with what the options say. */
export function aServer(
  index: number,
  options: ServerOptions,
  { groups, isFromImage }: { groups: number; isFromImage: boolean },
): SimulatedServer {
  const { release } = options
  return {
    ...bareServer(`i-${String(index + 1).padStart(3, '0')}`, `web-${index + 1}`, options.zoneId ?? 'zone-a'),
    tags: {
      [tagKeys.environment]: 'app/sim',
      [tagKeys.key]: `instance-${index + 1}`,
      ...(release ? { [tagKeys.release]: release } : {}),
    },
    status: 'Running',
    imageId: isFromImage && release ? `digest-${release}` : 'm-1',
    ownWeights: Array.from({ length: groups }, (_, group) => options.weights[group] ?? options.weights[0]!),
    current: release,
    applied: release && `digest-${release} env-${release}`,
    isAnswering: release !== undefined,
    wasHealthy: release !== undefined,
    releases: new Map(release ? [[release, `digest-${release}`]] : []),
    drainMs: options.drainMs ?? 2_000,
    updateMs: options.updateMs ?? 5_000,
  }
}

/** A server on which nothing was ever done. */
export function bareServer(id: string, name: string, zoneId: string): SimulatedServer {
  return {
    id,
    name,
    zoneId,
    tags: {},
    status: 'Pending',
    imageId: 'm-1',
    statusAt: -1e9,
    lockedUntil: -1,
    ownWeights: [],
    current: undefined,
    applied: undefined,
    isAnswering: false,
    changedAt: -1e9,
    wasHealthy: false,
    unhealthyOn: new Set(),
    releases: new Map(),
    fence: 0,
    starts: 0,
    startsOf: new Map(),
    drainMs: 2_000,
    updateMs: 5_000,
    requestsEndAt: -1,
    isUpdateAsked: false,
    lock: Promise.resolve(),
  }
}

/** What DescribeInstances says about it. */
export function toInstance(server: SimulatedServer, now: number): Instance {
  const number = Number(/\d+$/.exec(server.id)?.[0] ?? 0)
  return {
    id: server.id,
    name: server.name,
    status: server.status as InstanceStatus,
    type: 'sim',
    imageId: server.imageId,
    zoneId: server.zoneId,
    vpcId: 'vpc-1',
    vswitchId: 'vsw-1',
    securityGroupIds: [],
    privateIp: `10.0.${number >> 8}.${number & 255}`,
    deletionProtection: false,
    operationLocks: now < server.lockedUntil ? ['replacing'] : [],
    createdAt: '',
    tags: { ...server.tags },
  }
}
