import type { Clock } from '../../shared/clock.ts'
import type { Random } from '../../shared/random.ts'
import type { AccessLog } from '../access-log.ts'
import type { Cloud } from '../cloud.ts'
import type { ObjectStore } from '../object-store.ts'
import { createApi } from './api.ts'
import { createRpcClient } from './client.ts'
import type { CredentialSource } from './credentials/source.ts'
import { parseEndpoint } from './endpoints.ts'
import { lazyPart, once } from './lazy.ts'
import type { RpcCaller } from './rpc.ts'
import { createUsage, type UsageCounter } from './usage.ts'

/** What every way to a cloud needs. */
interface CloudOptions {
  region: string
  clock: Clock
  random: Random
  /** Every call that would change something throws. */
  isDryRun?: boolean
  /** Told one line for each call and each wait. */
  log?: (line: string) => void
}

export interface AlicloudOptions extends CloudOptions {
  credentials: CredentialSource
  /** One address for all products, e.g. `http://127.0.0.1:4100`. */
  endpoint?: string
  /** Address of OSS; default the endpoint, where one is given. */
  ossEndpoint?: string
  /** Where CLB's access log is collected; default `slb-log-<region>` and `slb-access-log`. */
  accessLog?: { project?: string; logstore?: string }
  /** For connecting and for each answer; default 60 s. */
  timeoutMs?: number
}

/** Alibaba Cloud (or a local cloud at `endpoint`), over HTTP. */
export function createAlicloud(options: AlicloudOptions): Cloud {
  if (options.endpoint !== undefined) parseEndpoint(options.endpoint)
  const shared = sharedParts(options)
  const { region, credentials, endpoint, timeoutMs } = options
  const ossEndpoint = options.ossEndpoint ?? endpoint
  const caller = createRpcClient({
    region,
    credentials,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  return cloudOf(options, {
    caller,
    usage: shared.usage,
    accessLog: lazyPart<AccessLog>(async () =>
      (await import('./sls.ts')).createAccessLog({
        ...shared,
        region,
        credentials,
        project: options.accessLog?.project ?? `slb-log-${region}`,
        logstore: options.accessLog?.logstore ?? 'slb-access-log',
        ...(endpoint === undefined ? {} : { endpoint }),
      }),
    ),
    objectStore: (bucket) => ({
      ...lazyMethods(async () =>
        (await import('./oss.ts')).createObjectStore({
          ...shared,
          region,
          bucket,
          credentials,
          ...(ossEndpoint === undefined ? {} : { endpoint: ossEndpoint }),
        }),
      ),
      bucket,
    }),
  })
}

export interface CallerCloudOptions extends CloudOptions {
  accessLog: AccessLog
  objectStore: (bucket: string) => ObjectStore
}

/** The same adapters over another caller, such as a local cloud in the same process; see `loadAdapters`. */
export function createCloudFromCaller(caller: RpcCaller, options: CallerCloudOptions): Cloud {
  const { usage } = sharedParts(options)
  const { accessLog, objectStore } = options
  return cloudOf(options, { caller, usage, accessLog, objectStore })
}

/**
 * Loads every adapter at once. Await it before a virtual clock runs: on such a clock a module that is read from disk
 * later looks like a wait without an end.
 */
export async function loadAdapters(): Promise<void> {
  await Promise.all(Object.values(adapters).map((load) => load()))
}

const adapters = {
  compute: once(() => import('./ecs.ts')),
  commands: once(() => import('./assistant.ts')),
  images: once(() => import('./images.ts')),
  network: once(() => import('./network.ts')),
  loadBalancing: once(() => import('./slb.ts')),
  databases: once(() => import('./rds.ts')),
  tagging: once(() => import('./tags.ts')),
  identity: once(() => import('./sts.ts')),
  pricing: once(() => import('./pricing.ts')),
  rehearsals: once(() => import('./rehearsal.ts')),
  scaling: once(() => import('./ess.ts')),
  automation: once(() => import('./oos.ts')),
  alarms: once(() => import('./cms.ts')),
  instanceMetrics: once(() => import('./cms-metrics.ts')),
  certificates: once(() => import('./slb-certificates.ts')),
  dns: once(() => import('./alidns.ts')),
  roles: once(() => import('./ram.ts')),
  keyPairs: once(() => import('./key-pairs.ts')),
}

function sharedParts({ clock, random, isDryRun = false, log = () => {} }: CloudOptions) {
  return { clock, random, isDryRun, log, usage: createUsage() }
}

interface Parts {
  caller: RpcCaller
  usage: UsageCounter
  accessLog: AccessLog
  objectStore: (bucket: string) => ObjectStore
}

function cloudOf({ region, clock, random, isDryRun = false, log = () => {} }: CloudOptions, parts: Parts): Cloud {
  const api = createApi({ region, caller: parts.caller, clock, random, usage: parts.usage, isDryRun, log })
  const stores = new Map<string, ObjectStore>()
  return {
    region,
    compute: lazyPart(async () => (await adapters.compute()).createCompute(api)),
    commands: lazyPart(async () => (await adapters.commands()).createCommandRunner(api)),
    images: lazyPart(async () => (await adapters.images()).createImages(api)),
    network: lazyPart(async () => (await adapters.network()).createNetwork(api)),
    loadBalancing: lazyPart(async () => (await adapters.loadBalancing()).createLoadBalancing(api)),
    databases: lazyPart(async () => (await adapters.databases()).createDatabases(api)),
    tagging: lazyPart(async () => (await adapters.tagging()).createTagging(api)),
    identity: lazyPart(async () => (await adapters.identity()).createIdentity(api)),
    pricing: lazyPart(async () => (await adapters.pricing()).createPricing(api)),
    rehearsals: lazyPart(async () => (await adapters.rehearsals()).createRehearsals(api)),
    scaling: lazyPart(async () => (await adapters.scaling()).createScaling(api)),
    automation: lazyPart(async () => (await adapters.automation()).createAutomation(api)),
    alarms: lazyPart(async () => (await adapters.alarms()).createAlarms(api)),
    instanceMetrics: lazyPart(async () => (await adapters.instanceMetrics()).createInstanceMetrics(api)),
    certificates: lazyPart(async () => (await adapters.certificates()).createCertificates(api)),
    dns: lazyPart(async () => (await adapters.dns()).createDns(api)),
    roles: lazyPart(async () => (await adapters.roles()).createRoles(api)),
    keyPairs: lazyPart(async () => (await adapters.keyPairs()).createKeyPairs(api)),
    accessLog: parts.accessLog,
    objectStore(bucket) {
      const store = stores.get(bucket) ?? parts.objectStore(bucket)
      stores.set(bucket, store)
      return store
    },
    usage: parts.usage,
  }
}

/** The methods of an object store, loaded on first use; its name is known before. */
function lazyMethods(load: () => Promise<ObjectStore>): Omit<ObjectStore, 'bucket'> {
  const store = once(load)
  return {
    ensureBucket: async () => (await store()).ensureBucket(),
    deleteBucket: async () => (await store()).deleteBucket(),
    describeBucket: async () => (await store()).describeBucket(),
    describeTags: async () => (await store()).describeTags(),
    setTags: async (tags) => (await store()).setTags(tags),
    makePrivate: async () => (await store()).makePrivate(),
    setExpiry: async (rules) => (await store()).setExpiry(rules),
    get: async (key) => (await store()).get(key),
    head: async (key) => (await store()).head(key),
    async *read(key) {
      yield* (await store()).read(key)
    },
    put: async (key, body, options) => (await store()).put(key, body, options),
    putFile: async (key, path, options) => (await store()).putFile(key, path, options),
    delete: async (key) => (await store()).delete(key),
    list: async (prefix) => (await store()).list(prefix),
    presignGet: async (key, expiresSeconds) => (await store()).presignGet(key, expiresSeconds),
  }
}
