import type { Gateway } from '../gateway/gateway.ts'
import { asVendorError, type FailureLog } from '../gateway/rpc.ts'
import type { Route } from '../gateway/http.ts'
import type { WireAnswer, WireRequest } from '../wire/request.ts'
import { handleSls } from './handler.ts'

/** The log service beside the RPC products: same address, same log of calls, told apart by its version header. */
export function slsRoute({ core, calls }: Gateway, log: FailureLog): Route {
  return (request) => {
    const timeMs = core.clock.now()
    const started = core.clock.monotonic()
    const answered = answer(request, () => handleSls(request, core), log)
    if (!answered) return undefined
    calls.add({
      timeMs,
      product: 'Sls',
      action: `${request.method} ${request.path}`,
      parameters: Object.fromEntries(new URLSearchParams(request.query)),
      isMutating: false,
      accessKeyId: /^LOG ([^:]+):/.exec(request.headers['authorization'] ?? '')?.[1] ?? '',
      requestId: answered.headers['x-log-requestid'] ?? '',
      status: answered.status,
      ...codeOf(answered),
      durationMs: core.clock.monotonic() - started,
    })
    return answered
  }
}

function answer(request: WireRequest, handle: () => WireAnswer | undefined, log: FailureLog): WireAnswer | undefined {
  try {
    return handle()
  } catch (error) {
    const { httpStatus, message } = asVendorError(error, `Sls ${request.method} ${request.path}`, log)
    const body = JSON.stringify({ errorCode: 'InternalServerError', errorMessage: message })
    return { status: httpStatus, headers: { 'content-type': 'application/json' }, body }
  }
}

function codeOf({ status, body }: WireAnswer): { code?: string } {
  return status < 400 ? {} : { code: String((JSON.parse(body) as { errorCode?: string }).errorCode) }
}
