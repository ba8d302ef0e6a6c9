import { createCloudFromCaller } from '../../src/cloud/alicloud/cloud.ts'
import { cloudErrorOf } from '../../src/cloud/alicloud/failure.ts'
import type { RpcCaller } from '../../src/cloud/alicloud/rpc.ts'
import type { Cloud } from '../../src/cloud/cloud.ts'
import type { Drivers } from '../../src/local/drivers.ts'
import { createLocalCloud, type LocalCloud } from '../../src/local/in-process.ts'
import { VendorError } from '../../src/local/api/vendor-error.ts'
import { simulatedDrivers } from '../../src/local/simulated.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { VirtualClock } from '../../src/shared/virtual-clock.ts'
import { MemoryBucket, type ObjectChange } from './memory-store.ts'

/** What a killed process looks like from inside: every further call fails, whatever is caught. */
class Killed extends Error {
  constructor() {
    super('the process was killed here')
    this.name = 'Killed'
  }
}

export interface ApiCall {
  name: string
  isMutating: boolean
  params: Readonly<Record<string, string>>
}

/** Sees what processes do, and knows them apart. */
export interface CallWatch {
  before(process: number, call: ApiCall): void
  /** Told of every call, also one that failed or whose answer got lost. */
  after(process: number, call: ApiCall, isAnswered: boolean): void
  stored(process: number, change: ObjectChange): void
}

export interface RunOptions {
  /** The process dies when it has made so many calls. */
  killAfter?: number
  /** Only those that change something are counted. */
  isKilledByChanges?: boolean
  /** The call that it dies in has its effect, or not. */
  lastCall?: 'has-effect' | 'is-lost'
  isDryRun?: boolean
  /** How long each call to the API takes; default no time at all. */
  latencyMs?: number
  /** Told after each call that had its effect. */
  onEffect?: (call: ApiCall) => void
}

const mutatingOss = new Set([
  'PutObject',
  'PutBucket',
  'PutBucketAcl',
  'PutBucketLifecycle',
  'PutBucketTags',
  'DeleteBucket',
  'DeleteObject',
  'DeleteMultipleObjects',
])

/** The local cloud in process on virtual time, seen through the real adapters; each run counts its calls. */
export class InfraCloud {
  readonly clock = new VirtualClock()
  readonly local: LocalCloud
  readonly #buckets = new Map<string, MemoryBucket>()
  /** Calls of the run that was connected last. */
  calls: ApiCall[] = []
  watch: CallWatch | undefined
  /** Runs that were connected; the number of the last one. */
  processes = 0

  constructor(drivers: Drivers = simulatedDrivers()) {
    this.local = createLocalCloud({ clock: this.clock, drivers, seed: 7 })
  }

  /** Ends the run that was connected last. */
  kill: () => void = () => {}

  connect(options: RunOptions = {}): Cloud {
    const calls: ApiCall[] = []
    this.calls = calls
    const process = ++this.processes
    let changes = 0
    let isDead = false
    this.kill = () => {
      isDead = true
    }
    const count = (call: ApiCall): boolean => {
      if (isDead) throw new Killed()
      calls.push(call)
      if (call.isMutating) changes++
      isDead = (options.isKilledByChanges ? changes : calls.length) >= (options.killAfter ?? Infinity)
      if (isDead && options.lastCall === 'is-lost') throw new Killed()
      return isDead
    }
    const caller: RpcCaller = {
      call: async ({ product, action, query, form }) => {
        const params = { ...query, ...form }
        const operation = this.local.gateway.registry.find(product, action)
        const isMutating = operation?.isReadOnly === false && params.DryRun !== 'true'
        if (options.latencyMs) await this.clock.sleep(options.latencyMs)
        const call = { name: `${product}:${action}`, isMutating, params }
        const isLast = count(call)
        this.watch?.before(process, call)
        let isAnswered = false
        try {
          const body = (await this.local.call({ product, action, params })) as Record<string, unknown>
          isAnswered = true
          options.onEffect?.(this.calls.at(-1)!)
          if (isLast || isDead) throw new Killed()
          return body
        } catch (error) {
          throw error instanceof VendorError
            ? cloudErrorOfVendor(product, action, error)
            : errorOf(product, action, error)
        } finally {
          this.watch?.after(process, call, isAnswered)
        }
      },
    }
    return createCloudFromCaller(caller, {
      region: 'cn-hangzhou',
      clock: this.clock,
      random: seededRandom(5),
      isDryRun: options.isDryRun ?? false,
      accessLog: { countByBackend: async () => [] },
      objectStore: (bucket) =>
        this.bucket(bucket).open(
          bucket,
          (action) => void count({ name: `Oss:${action}`, isMutating: mutatingOss.has(action), params: {} }),
          (change) => this.watch?.stored(process, change),
        ),
    })
  }

  /** The bucket of a name; without one, that of the reference environment. */
  bucket(name = 'todo-dev-1000000000000001'): MemoryBucket {
    const bucket = this.#buckets.get(name) ?? new MemoryBucket()
    this.#buckets.set(name, bucket)
    return bucket
  }

  /** How many buckets there are. */
  bucketCount(): number {
    return [...this.#buckets.values()].filter(({ exists }) => exists).length
  }

  mutating(): string[] {
    return this.calls.filter(({ isMutating }) => isMutating).map(({ name }) => name)
  }
}

const cloudErrorOfVendor = (product: string, action: string, error: VendorError) =>
  cloudErrorOf({ product, action, code: error.code, message: error.message, status: error.httpStatus })

function errorOf(product: string, action: string, error: unknown): unknown {
  if (error instanceof Killed) return error
  // The local cloud dropped the connection, as its faults said.
  if (error instanceof Error && error.name !== 'Error')
    return cloudErrorOf({ product, action, message: error.message, cause: error })
  return error
}

// Adapters load their parts on first use, which takes real time; under the virtual clock nothing may.
const warm = new InfraCloud().connect()
await Promise.all([
  warm.network.describeVpcs({}),
  warm.compute.describeInstances({}),
  warm.images.describeImages({}),
  warm.loadBalancing.describeLoadBalancers({}),
  warm.databases.describeDatabases({}),
  warm.tagging.tag('instance', [], {}),
  warm.identity.whoAmI(),
  warm.certificates.describeCertificates({}),
  warm.keyPairs.describeKeyPairs({}),
  warm.roles.describeRole('none'),
  warm.dns.describeAddresses('example.com').catch(() => []),
  warm.rehearsals.describeLimits(),
  warm.automation.describeExecutions({ tags: {}, isRunning: true }),
  warm.pricing.instancePrice({ type: 'ecs.g6.large', systemDisk: { category: 'cloud_essd', sizeGiB: 40 } }),
])
