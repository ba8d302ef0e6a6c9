import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import type { Image } from '../cloud/image.ts'
import type { BackendHealth, BackendServer, Listener, LoadBalancer } from '../cloud/load-balancer.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import { tagKeys } from '../cloud/tags.ts'
import { isCloudError } from '../cloud/errors.ts'
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
  /** Of the environment's releases, where instances are updated from images. */
  images: Image[]
  /** Lock, journal, history and freeze, as texts by key. */
  objects: Record<string, string>
  /** Keys of artifacts and environments; what is in them stays where it is. */
  stored: string[]
}

/** What a run reads of the bucket before it decides anything. */
const readPrefixes = ['lock/', 'journal/', 'releases/', 'freeze/']
const trafficWindowMs = 10 * 60_000
const namedPrefixes = ['artifacts/', 'env/']

/** Reads an environment's fleet. Sends describing and reading calls only. */
export async function recordFleet(
  cloud: Pick<Cloud, 'region' | 'compute' | 'loadBalancing' | 'identity' | 'accessLog' | 'images'>,
  store: ObjectStore,
  wanted: { environmentTag: string; nowMs: number; wantsTraffic?: boolean; wantsImages?: boolean },
): Promise<Recording> {
  const { environmentTag, nowMs, wantsTraffic = false, wantsImages = false } = wanted
  const tags = { [tagKeys.environment]: environmentTag }
  const [{ accountId }, instances, found, images, objects, stored] = await Promise.all([
    cloud.identity.whoAmI(),
    cloud.compute.describeInstances({ tags }),
    cloud.loadBalancing.describeLoadBalancers({ tags }),
    wantsImages ? cloud.images.describeImages({ tags, owner: 'self' }) : [],
    textsOf(store),
    keysOf(store),
  ])
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
    images,
    objects,
    stored,
  }
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
