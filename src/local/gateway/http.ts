import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { VendorError } from '../api/vendor-error.ts'
import { requestId } from '../ids.ts'
import { renderError } from '../wire/answer.ts'
import { plainHeaders, readBody } from '../wire/http-server.ts'
import type { WireAnswer, WireRequest } from '../wire/request.ts'
import type { Gateway } from './gateway.ts'
import { answerRpc, type FailureLog } from './rpc.ts'

const longestBody = 16 * 1024 * 1024

/** Takes requests that are no RPC call, e.g. of SLS or of `/_local/`; undefined leaves them to the next one. */
export type Route = (request: WireRequest) => Promise<WireAnswer | undefined> | WireAnswer | undefined

export interface FrontOptions {
  gateway: Gateway
  routes: readonly Route[]
  log: FailureLog
}

/** The one HTTP address: special routes first, then the RPC gateway. Every request gets an answer. */
export function frontListener(options: FrontOptions): RequestListener {
  return (message, response) => {
    answer(message, response, options).catch((error: unknown) => {
      if (!message.destroyed || !response.destroyed) options.log(`answering ${message.method} failed: ${String(error)}`)
      response.destroy()
    })
  }
}

async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  { gateway, routes, log }: FrontOptions,
): Promise<void> {
  const request = await readRequest(message)
  const wireAnswer = request ? await route(request, routes, gateway, log) : tooLarge(gateway)
  if (!wireAnswer) {
    message.socket.destroy()
    return
  }
  const body = Buffer.from(wireAnswer.body)
  response.writeHead(wireAnswer.status, { ...wireAnswer.headers, 'content-length': body.length })
  response.end(message.method === 'HEAD' ? undefined : body)
}

async function route(
  request: WireRequest,
  routes: readonly Route[],
  gateway: Gateway,
  log: FailureLog,
): Promise<WireAnswer | undefined> {
  for (const special of routes) {
    const taken = await special(request)
    if (taken) return taken
  }
  return answerRpc(request, gateway, log)
}

async function readRequest(message: IncomingMessage): Promise<WireRequest | undefined> {
  const body = await readBody(message, longestBody)
  if (!body) return undefined
  const target = message.url ?? '/'
  const mark = target.indexOf('?')
  const [path, query] = mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
  return { method: message.method ?? 'GET', path, query, headers: plainHeaders(message), body }
}

function tooLarge(gateway: Gateway): WireAnswer {
  const error = new VendorError(
    'RequestEntityTooLarge',
    413,
    `The body of a request may have at most ${longestBody} bytes.`,
  )
  return renderError(error, {
    format: 'json',
    requestId: requestId(gateway.core.random),
    hostId: '127.0.0.1',
    product: '',
  })
}
