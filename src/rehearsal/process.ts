import { createCloudFromCaller } from '../cloud/alicloud/cloud.ts'
import { cloudErrorOf } from '../cloud/alicloud/failure.ts'
import type { RpcCaller } from '../cloud/alicloud/rpc.ts'
import type { AccessLog } from '../cloud/access-log.ts'
import type { Cloud } from '../cloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import type { Product } from '../local/api/operation.ts'
import { VendorError } from '../local/api/vendor-error.ts'
import type { LocalCloud } from '../local/in-process.ts'
import type { Clock } from '../shared/clock.ts'
import { seededRandom } from '../shared/random.ts'
import { asSoldThere } from './birth.ts'

/** One call that changes something, as it would be sent to the real cloud. */
export interface RehearsedCall {
  /** Since the run began, milliseconds. */
  atMs: number
  /** `Product:Action`. */
  name: string
  /** What it is about: ids, or the key of an object. */
  subject: string
  parameters: Readonly<Record<string, string>>
}

/** What a killed process is told of every further call. */
class Killed extends Error {
  constructor() {
    super('the process was killed in the rehearsal')
    this.name = 'Killed'
  }
}

/** One run of the program against the copy. */
export interface RehearsedProcess {
  cloud: Cloud
  clock: Clock
  /** Calls that changed something, in order. */
  calls: RehearsedCall[]
  isKilled(): boolean
}

/**
 * Connects a process to the copy, through the real adapters. With `killAfter` it dies when it has made so many changing
 * calls; the last one has its effect, and nobody hears of it.
 */
export function startProcess(parts: {
  local: LocalCloud
  store: ObjectStore
  clock: Clock
  region: string
  accessLog: AccessLog
  /** Of each call, milliseconds. */
  latencyMs: number
  killAfter?: number
  /** It only watches: the copy's faults strike others. */
  isWatcher?: boolean
  /** Told the name and the text of each script before it is sent. */
  onCommand: (name: string, script: string) => void
  onEffect: () => void
}): RehearsedProcess {
  const { local, clock, latencyMs, killAfter = Infinity, isWatcher = false } = parts
  const startedAt = clock.monotonic()
  const calls: RehearsedCall[] = []
  let isDead = false
  const perform = async <T>(change: Omit<RehearsedCall, 'atMs'> | undefined, effect: () => Promise<T>): Promise<T> => {
    if (latencyMs > 0) await clock.sleep(latencyMs)
    if (isDead) throw new Killed()
    if (!change) return effect()
    const atMs = clock.monotonic() - startedAt
    // A call that was refused changed nothing.
    const answer = await effect()
    // So does an object that is only put where there is none, and there is one.
    if (answer === false) return answer
    calls.push({ atMs, ...change })
    isDead = calls.length >= killAfter
    parts.onEffect()
    if (isDead) throw new Killed()
    return answer
  }
  const caller: RpcCaller = {
    async call({ product, action, query, form }) {
      const parameters = { ...query, ...form }
      const operation = local.gateway.registry.find(product as Product, action)
      const change =
        operation?.isReadOnly === false
          ? { name: `${product}:${action}`, subject: subjectOf(parameters), parameters }
          : undefined
      if (action === 'RunCommand')
        parts.onCommand(parameters.Name ?? '', Buffer.from(parameters.CommandContent ?? '', 'base64').toString())
      return perform(change, async () => {
        try {
          const params = asSoldThere(action, parameters)
          return (await local.call({
            product: product as Product,
            action,
            params,
            isUndisturbed: isWatcher,
          })) as Record<string, unknown>
        } catch (error) {
          throw failureOf({ product, action }, error)
        }
      })
    },
  }
  const cloud = createCloudFromCaller(caller, {
    region: parts.region,
    clock: deadable(clock, () => isDead),
    random: seededRandom(1),
    accessLog: { countByBackend: (query) => perform(undefined, () => parts.accessLog.countByBackend(query)) },
    objectStore: () => counted(parts.store, perform),
  })
  return { cloud, clock: deadable(clock, () => isDead), calls, isKilled: () => isDead }
}

/** The timers of a dead process do nothing. */
const deadable = (clock: Clock, isDead: () => boolean): Clock => ({
  now: () => clock.now(),
  monotonic: () => clock.monotonic(),
  sleep: (ms, signal) => clock.sleep(ms, signal),
  schedule: (ms, action) => clock.schedule(ms, () => (isDead() ? undefined : action())),
})

type Perform = <T>(change: Omit<RehearsedCall, 'atMs'> | undefined, effect: () => Promise<T>) => Promise<T>

function counted(store: ObjectStore, perform: Perform): ObjectStore {
  const change = (name: string, key: string) => ({ name: `Oss:${name}`, subject: key, parameters: { key } })
  return {
    ...store,
    ensureBucket: () => perform(undefined, () => store.ensureBucket()),
    describeBucket: () => perform(undefined, () => store.describeBucket()),
    get: (key) => perform(undefined, () => store.get(key)),
    head: (key) => perform(undefined, () => store.head(key)),
    list: (prefix) => perform(undefined, () => store.list(prefix)),
    put: (key, body, options) => perform(change('PutObject', key), () => store.put(key, body, options)),
    delete: (key) => perform(change('DeleteObject', key), () => store.delete(key)),
  }
}

function failureOf({ product, action }: { product: string; action: string }, error: unknown): unknown {
  if (error instanceof VendorError)
    return cloudErrorOf({ product, action, code: error.code, message: error.message, status: error.httpStatus })
  // The copy dropped the connection, as its faults said.
  if (error instanceof Error && error.name !== 'Error')
    return cloudErrorOf({ product, action, message: error.message, cause: error })
  return error
}

const subjects = ['VServerGroupId', 'LoadBalancerId', 'ResourceId', 'InstanceId']

/** The resources that a call names, with the name of a command in front. */
function subjectOf(parameters: Readonly<Record<string, string>>): string {
  const ids = Object.entries(parameters).filter(([name]) =>
    subjects.some((one) => name === one || name.startsWith(`${one}.`)),
  )
  return [parameters.Name, ...ids.map(([, value]) => value)].filter(Boolean).join(' ')
}
