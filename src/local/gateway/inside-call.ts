import type { Operation } from '../api/operation.ts'
import { flattenParams } from '../api/pair-tree.ts'
import type { Registry } from '../api/registry.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { requestId as newRequestId } from '../ids.ts'
import { shownParameters, type CallLog } from './call-log.ts'

interface Gate {
  core: LocalCore
  registry: Registry
  calls: CallLog
  call(accepted: {
    operation: Operation
    pairs: readonly (readonly [string, string])[]
    accessKeyId: string
    accountId: string
    requestId: string
  }): Promise<object>
}

/** A call that a service of the cloud makes itself; it stands in the log of calls like one from outside. */
export async function callFromInside(
  gateway: Gate,
  { service, api, parameters, accessKeyId }: Parameters<NonNullable<LocalCore['execute']>>[0],
): Promise<object> {
  const { core, registry, calls } = gateway
  const operation = registry.operations.find(
    ({ product, action }) =>
      product.toLowerCase() === service.toLowerCase() && action.toLowerCase() === api.toLowerCase(),
  )
  if (!operation)
    throw new VendorError('InvalidAction.NotFound', 404, `Specified api is not found: there is no ${service} ${api}.`)
  const pairs = flattenParams(parameters)
  const requestId = newRequestId(core.random)
  const { product, action, isReadOnly } = operation
  const entry = {
    timeMs: core.clock.now(),
    product,
    action,
    parameters: shownParameters(pairs),
    isMutating: !isReadOnly,
    accessKeyId,
    requestId,
    durationMs: 0,
  }
  try {
    const body = await gateway.call({ operation, pairs, accessKeyId, accountId: core.accountId, requestId })
    calls.add({ ...entry, status: 200 })
    return body
  } catch (error) {
    calls.add({
      ...entry,
      ...(error instanceof VendorError
        ? { status: error.httpStatus, code: error.code }
        : { status: 500, code: 'InternalError' }),
    })
    throw error
  }
}
