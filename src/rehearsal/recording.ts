import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import type { Image } from '../cloud/image.ts'
import type { BackendHealth, BackendServer, Listener, LoadBalancer } from '../cloud/load-balancer.ts'
import type { VSwitch } from '../cloud/network.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import { tagKeys, type Tags } from '../cloud/tags.ts'
import { isCloudError } from '../cloud/errors.ts'
import { recordScaling, type RecordedScaling } from './scaling.ts'
import type { RecordedTraffic } from './traffic.ts'

/** Members of one server group; without an id they are those of the default group. */
export interface RecordedGroup {
  id?: string
  name: string
  backends: BackendServer[]
}

export interface RecordedBalancer {
  loadBalancer: LoadBalancer
  listeners: Listener[]
  groups: RecordedGroup[]
  health: BackendHealth[]
  /** Absent where nobody asked, or where the access log is not collected. */
  traffic?: RecordedTraffic
}

/** Where instances like those of the fleet are made. */
export interface RecordedBirth {
  vswitches: VSwitch[]
  /** RAM role of each instance that has one, by the instance's id. */
  roles: Record<string, string>
}

/** What a rollout needs of the cloud beside the fleet itself. */
export interface RecordingWishes {
  environmentTag: string
  nowMs: number
  /** Requests of the last minutes, for a canary. */
  wantsTraffic?: boolean
  wantsImages?: boolean
  /** It makes instances. */
  wantsBirth?: boolean
  /** Id of the scaling group, or `auto` for the one with the environment's tag. */
  scalingGroup?: string
}

/** A fleet as reading calls show it at one moment: enough to play a rollout on a copy. Plain JSON, without secrets. */
export interface Recording {
  format: 1
  takenAtMs: number
  region: string
  accountId: string
  environmentTag: string
  bucket: string
  instances: Instance[]
  balancers: RecordedBalancer[]
  /** Of the environment's releases and instances, where disks or instances are made from images. */
  images: Image[]
  /** What new instances need, where a rollout makes some. */
  birth?: RecordedBirth
  /** The environment's scaling group, where one runs its instances. */
  scaling?: RecordedScaling
  /** Lock, journal, history and freeze, as texts by key. */
  objects: Record<string, string>
  /** Keys of artifacts and environments; what is in them stays where it is. */
  stored: string[]
}

/** What a run reads of the bucket before it decides anything. */
const readPrefixes = ['lock/', 'journal/', 'releases/', 'freeze/']
const trafficWindowMs = 10 * 60_000
const namedPrefixes = ['artifacts/', 'env/']

type RecordedCloud = Pick<
  Cloud,
  'region' | 'compute' | 'loadBalancing' | 'identity' | 'accessLog' | 'images' | 'network' | 'roles' | 'scaling'
>

/** Reads an environment's fleet. Sends describing and reading calls only. */
export async function recordFleet(
  cloud: RecordedCloud,
  store: ObjectStore,
  wishes: RecordingWishes,
): Promise<Recording> {
  const { environmentTag, nowMs, wantsTraffic = false, wantsImages = false, wantsBirth = false } = wishes
  const tags = { [tagKeys.environment]: environmentTag }
  const scaling = wishes.scalingGroup === undefined ? undefined : await recordScaling(cloud, wishes.scalingGroup, tags)
  const [{ accountId }, tagged, found, objects, stored] = await Promise.all([
    cloud.identity.whoAmI(),
    cloud.compute.describeInstances({ tags }),
    balancersOf(cloud, tags, scaling),
    textsOf(store),
    keysOf(store),
  ])
  const instances = await withMembers(cloud, tagged, scaling)
  return {
    format: 1,
    takenAtMs: nowMs,
    region: cloud.region,
    accountId,
    environmentTag,
    bucket: store.bucket,
    instances,
    balancers: await Promise.all(
      found.map(async (one) => ({
        ...(await recordBalancer(cloud, one)),
        ...(wantsTraffic ? await recordTraffic(cloud, one.id, nowMs) : {}),
      })),
    ),
    images: wantsImages ? await imagesOf(cloud, tags, instances, scaling) : [],
    ...(wantsBirth ? { birth: await recordBirth(cloud, instances) } : {}),
    ...(scaling ? { scaling } : {}),
    objects,
    stored,
  }
}

/** The environment's, and those behind which its scaling group puts instances. */
async function balancersOf(
  { loadBalancing }: Pick<Cloud, 'loadBalancing'>,
  tags: Tags,
  scaling: RecordedScaling | undefined,
): Promise<LoadBalancer[]> {
  const own = await loadBalancing.describeLoadBalancers({ tags })
  const known = new Set(own.map(({ id }) => id))
  const wanted = scaling
    ? [...scaling.group.loadBalancerIds, ...scaling.group.serverGroups.map(({ loadBalancerId }) => loadBalancerId)]
    : []
  const ids = [...new Set(wanted)].filter((id) => !known.has(id))
  return ids.length === 0 ? own : [...own, ...(await loadBalancing.describeLoadBalancers({ ids }))]
}

/** Members of a scaling group may carry no tag of the environment. */
async function withMembers(
  { compute }: Pick<Cloud, 'compute'>,
  tagged: Instance[],
  scaling: RecordedScaling | undefined,
): Promise<Instance[]> {
  const known = new Set(tagged.map(({ id }) => id))
  const ids = scaling?.members.flatMap(({ instanceId }) => (known.has(instanceId) ? [] : [instanceId])) ?? []
  return ids.length === 0 ? tagged : [...tagged, ...(await compute.describeInstances({ ids }))]
}

/** Those of the environment's releases, and those that its instances were made from. */
async function imagesOf(
  { images }: Pick<Cloud, 'images'>,
  tags: Tags,
  instances: readonly Instance[],
  scaling: RecordedScaling | undefined,
): Promise<Image[]> {
  const own = await images.describeImages({ tags, owner: 'self' })
  const known = new Set(own.map(({ id }) => id))
  const used = [...instances, ...(scaling?.configurations ?? [])].map(({ imageId }) => imageId)
  const ids = [...new Set(used)].filter((id) => id !== '' && !known.has(id))
  return ids.length === 0 ? own : [...own, ...(await images.describeImages({ ids }))]
}

async function recordBirth(
  { network, roles }: Pick<Cloud, 'network' | 'roles'>,
  instances: readonly Instance[],
): Promise<RecordedBirth> {
  const ids = [...new Set(instances.map(({ vswitchId }) => vswitchId))].filter(Boolean)
  const [vswitches, roleOf] = await Promise.all([
    ids.length === 0 ? [] : network.describeVSwitches({ ids }),
    instances.length === 0 ? new Map<string, string>() : roles.describeInstanceRoles(instances.map(({ id }) => id)),
  ])
  return { vswitches, roles: Object.fromEntries(roleOf) }
}

async function recordBalancer(
  { loadBalancing }: Pick<Cloud, 'loadBalancing'>,
  loadBalancer: LoadBalancer,
): Promise<RecordedBalancer> {
  const { id } = loadBalancer
  const [listeners, named, unnamed, health] = await Promise.all([
    loadBalancing.describeListeners(id),
    loadBalancing.describeServerGroups(id),
    loadBalancing.describeBackends({ loadBalancerId: id }),
    loadBalancing.describeHealth(id),
  ])
  const groups = await Promise.all(
    named.map(async (group): Promise<RecordedGroup> => {
      const backends = await loadBalancing.describeBackends({ loadBalancerId: id, serverGroupId: group.id })
      return { id: group.id, name: group.name, backends }
    }),
  )
  return { loadBalancer, listeners, groups: [...groups, { name: 'default', backends: unnamed }], health }
}

/** What the access log counted in the last minutes. */
async function recordTraffic(
  { accessLog }: Pick<Cloud, 'accessLog'>,
  loadBalancerId: string,
  toMs: number,
): Promise<{ traffic?: RecordedTraffic }> {
  try {
    const rows = await accessLog.countByBackend({ loadBalancerId, fromMs: toMs - trafficWindowMs, toMs })
    const requests = rows.reduce((sum, row) => sum + row.requests, 0)
    const errors = rows.reduce((sum, row) => sum + row.serverErrors, 0)
    const errorRate = requests === 0 ? 0 : errors / requests
    return { traffic: { requestsPerSecond: requests / (trafficWindowMs / 1_000), errorRate } }
  } catch (error) {
    if (!isCloudError(error)) throw error
    return {}
  }
}

async function textsOf(store: ObjectStore): Promise<Record<string, string>> {
  const lists = await Promise.all(readPrefixes.map((prefix) => store.list(prefix)))
  const found = await Promise.all(lists.flat().map(({ key }) => store.get(key)))
  return Object.fromEntries(found.flatMap((one) => (one ? [[one.key, Buffer.from(one.body).toString()]] : [])))
}

async function keysOf(store: ObjectStore): Promise<string[]> {
  const lists = await Promise.all(namedPrefixes.map((prefix) => store.list(prefix)))
  return lists.flat().map(({ key }) => key)
}
