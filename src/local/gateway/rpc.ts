import { messageOf } from '../../shared/errors.ts'
import { VendorError } from '../api/vendor-error.ts'
import { ConnectionDropped, HtmlAnswer } from '../faults/strikes.ts'
import { requestId as newRequestId } from '../ids.ts'
import { renderError, renderResult } from '../wire/answer.ts'
import type { WireAnswer, WireRequest } from '../wire/request.ts'
import { readRpcRequest, type RpcRequest } from '../wire/rpc.ts'
import { authenticate } from './authenticate.ts'
import { shownParameters } from './call-log.ts'
import { findOperation, type Gateway } from './gateway.ts'

/** Tells what went wrong inside, for the operator's log; clients only see InternalError. */
export type FailureLog = (message: string) => void

/** Answers one RPC request. Undefined means: cut the connection (a fault). Never throws. */
export async function answerRpc(
  request: WireRequest,
  gateway: Gateway,
  log: FailureLog,
): Promise<WireAnswer | undefined> {
  const requestId = newRequestId(gateway.core.random)
  const rpc = readRpcRequest(request)
  const end = startLogging(rpc, requestId, gateway)
  const context = {
    format: rpc.format,
    requestId,
    hostId: request.headers['host'] ?? 'localhost',
    product: gateway.registry.product(rpc.version) ?? '',
  }
  try {
    const body = await run(request, rpc, requestId, gateway)
    end(200)
    return renderResult(body, rpc.action, rpc.format, requestId)
  } catch (error) {
    if (error instanceof ConnectionDropped) {
      end(0, 'Dropped')
      return undefined
    }
    if (error instanceof HtmlAnswer) {
      end(error.status, 'Html')
      return { status: error.status, headers: { 'content-type': 'text/html' }, body: error.html }
    }
    const vendorError = asVendorError(error, `${context.product} ${rpc.action}`, log)
    end(vendorError.httpStatus, vendorError.code)
    return renderError(vendorError, context)
  }
}

async function run(request: WireRequest, rpc: RpcRequest, requestId: string, gateway: Gateway): Promise<object> {
  if (request.method !== 'GET' && request.method !== 'POST') {
    throw new VendorError('UnsupportedHTTPMethod', 403, 'This http method is not supported.')
  }
  if (!rpc.action)
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "Action" that is mandatory for processing this request is not supplied.',
    )
  const operation = findOperation(gateway.registry, rpc.version, rpc.action)
  const { core } = gateway
  const key = operation.isAnonymous ? undefined : authenticate(request, gateway)
  const { pairs } = rpc
  return gateway.call({
    operation,
    pairs,
    accessKeyId: key?.id ?? '',
    accountId: key?.accountId ?? core.accountId,
    requestId,
  })
}

/** Bugs of ours look like the vendor's internal error to clients, and are told to the operator. */
export function asVendorError(error: unknown, where: string, log: FailureLog): VendorError {
  if (error instanceof VendorError) return error
  log(`${where} failed inside the local cloud: ${error instanceof Error ? error.stack : messageOf(error)}`)
  return new VendorError(
    'InternalError',
    500,
    'The request processing has failed due to some unknown error, exception or failure.',
  )
}

function startLogging(rpc: RpcRequest, requestId: string, gateway: Gateway): (status: number, code?: string) => void {
  const { core, calls, registry } = gateway
  const timeMs = core.clock.now()
  const started = core.clock.monotonic()
  const product = registry.product(rpc.version)
  const operation = product && registry.find(product, rpc.action)
  return (status, code) =>
    calls.add({
      timeMs,
      product: product ?? rpc.version,
      action: rpc.action,
      parameters: shownParameters(rpc.pairs),
      isMutating: operation ? !operation.isReadOnly : false,
      accessKeyId: rpc.accessKeyId,
      requestId,
      status,
      ...(code !== undefined && { code }),
      durationMs: core.clock.monotonic() - started,
    })
}
