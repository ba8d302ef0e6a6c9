import { systemClock } from '../shared/clock.ts'
import { flattenParams } from './api/pair-tree.ts'
import { productVersions, type Operation, type Product } from './api/operation.ts'
import { VendorError } from './api/vendor-error.ts'
import { createCore, type CoreOptions, type RunningCore } from './create-core.ts'
import type { Drivers } from './drivers.ts'
import { ConnectionDropped, HtmlAnswer } from './faults/strikes.ts'
import { shownParameters } from './gateway/call-log.ts'
import { createGateway, findOperation, type Gateway } from './gateway/gateway.ts'
import { requestId as newRequestId } from './ids.ts'
import { allOperations } from './operations.ts'
import { accessKeys, accountKey } from './sts/records.ts'

export const defaultAccessKeyId = 'local'
export const defaultAccessKeySecret = 'local-secret'

export interface LocalCloudOptions extends CoreOptions {
  /** Default: everything that is built. */
  operations?: readonly Operation[]
  accessKeyId?: string
  accessKeySecret?: string
  /** Age of what every read shows, in ms of real time; default 0. */
  readDelayMs?: number
}

interface InProcessCall {
  /** One of the two says which product. */
  product?: Product
  version?: string
  action: string
  /** Wire names; nested lists and objects are flattened as SDKs do. */
  params?: Readonly<Record<string, unknown>>
  accessKeyId?: string
  /** No fault strikes it, and it sees what is there now. */
  isUndisturbed?: boolean
}

/** A local cloud without HTTP and signatures. With a virtual clock and a seed, every run is the same. */
export interface LocalCloud {
  core: RunningCore
  gateway: Gateway
  /** The answer's body. Throws VendorError for refusals and, where faults say so, ConnectionDropped or HtmlAnswer. */
  call(call: InProcessCall): Promise<object>
  close(): Promise<void>
}

/** Everything but the servers: state, drivers, operations, faults, and the account's access key. */
export function createLocalCloud(options: LocalCloudOptions = {}): LocalCloud {
  const core = createCore(options)
  const gateway = createGateway({
    core,
    operations: options.operations ?? allOperations,
    clock: options.clock ?? systemClock,
    ...(options.readDelayMs !== undefined && { readDelayMs: options.readDelayMs }),
  })
  const { accessKeyId = defaultAccessKeyId, accessKeySecret = defaultAccessKeySecret } = options
  accessKeys(core.store).add(accountKey(accessKeyId, accessKeySecret, core.accountId))
  return {
    core,
    gateway,
    call: (call) => callInProcess(gateway, { accessKeyId, ...call }),
    async close() {
      core.stop()
      await closeDrivers(core.drivers)
    },
  }
}

/** Ends balancers first: they would report every machine that ends as a failed backend. */
export async function closeDrivers(drivers: Drivers): Promise<void> {
  await drivers.balancers.close()
  await Promise.all([drivers.machines.close(), drivers.databases.close()])
}

async function callInProcess(gateway: Gateway, call: InProcessCall & { accessKeyId: string }): Promise<object> {
  const { core, calls, registry } = gateway
  const operation = findOperation(
    registry,
    call.version ?? (call.product ? productVersions[call.product] : ''),
    call.action,
  )
  const pairs = flattenParams(call.params ?? {})
  const requestId = newRequestId(core.random)
  const { product, action, isReadOnly } = operation
  const entry = {
    timeMs: core.clock.now(),
    product,
    action,
    parameters: shownParameters(pairs),
    isMutating: !isReadOnly,
    accessKeyId: call.accessKeyId,
    requestId,
    durationMs: 0,
  }
  try {
    const body = await gateway.call({
      operation,
      pairs,
      accessKeyId: call.accessKeyId,
      accountId: core.accountId,
      requestId,
      ...(call.isUndisturbed && { isUndisturbed: true }),
    })
    calls.add({ ...entry, status: 200 })
    return body
  } catch (error) {
    calls.add({ ...entry, ...endOf(error) })
    throw error
  }
}

/** How a call that threw ended, in the words of the log of calls. */
function endOf(error: unknown): { status: number; code: string } {
  if (error instanceof VendorError) return { status: error.httpStatus, code: error.code }
  if (error instanceof HtmlAnswer) return { status: error.status, code: 'Html' }
  return error instanceof ConnectionDropped ? { status: 0, code: 'Dropped' } : { status: 500, code: 'InternalError' }
}
