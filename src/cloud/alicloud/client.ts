import { randomBytes } from 'node:crypto'
import { DeployError, messageOf } from '../../shared/errors.ts'
import { expectAnswer, watchAnswers, type AnswerHeaders } from './answer-headers.ts'
import type { CredentialSource } from './credentials/source.ts'
import { endpointOf, type Endpoint } from './endpoints.ts'
import { cloudErrorOf, type VendorFailure } from './failure.ts'
import { quietUrlParse } from './quiet-url-parse.ts'
import { productVersions, type Body, type RpcCaller, type RpcRequest } from './rpc.ts'

export interface ClientOptions {
  region: string
  credentials: CredentialSource
  /** One address for all products, e.g. of a local cloud. */
  endpoint?: string
  /**
   * Longest time for connecting and for the answer. The client's own default is 3 s, and its connect timer also kills
   * slow answers, so both are always set to the same high value.
   */
  timeoutMs?: number
}

/** Sends requests to Alibaba Cloud through the vendor's generic client: one try each, signed with V3. */
export function createRpcClient(options: ClientOptions): RpcCaller {
  const clients = new Map<string, Promise<Send>>()
  return {
    async call(request, signal) {
      signal?.throwIfAborted()
      const endpoint = endpointOf(request.product, options.region, options.endpoint)
      const known = `${endpoint.protocol}://${endpoint.host}`
      const client = clients.get(known) ?? load(endpoint, options)
      clients.set(known, client)
      return sendOnce(await client, request, options.region)
    },
  }
}

type Send = (request: RpcRequest, nonce: string) => Promise<{ body?: unknown }>

/** Loads the vendor's client, which takes longer than everything else at the start of a command. */
async function load(
  endpoint: Endpoint,
  options: Pick<ClientOptions, 'region' | 'credentials' | 'timeoutMs'>,
): Promise<Send> {
  quietUrlParse()
  watchAnswers()
  const openapi = await import('@alicloud/openapi-client')
  const Client = classOf(openapi.default)
  const timeoutMs = options.timeoutMs ?? 60_000
  const client = new Client(
    new openapi.Config({
      endpoint: endpoint.host,
      protocol: endpoint.protocol.toUpperCase(),
      regionId: options.region,
      connectTimeout: timeoutMs,
      readTimeout: timeoutMs,
      userAgent: 'alicloud-deploy',
      credential: { getCredential: () => vendorCredential(options.credentials) },
    }),
  )
  // The vendor's client reads plain fields of its runtime options; the class comes from a package we do not use.
  const runtime = { connectTimeout: timeoutMs, readTimeout: timeoutMs, autoretry: false } as Parameters<
    typeof client.callApi
  >[2]
  return (request, nonce) =>
    client.callApi(
      new openapi.Params({
        action: request.action,
        version: productVersions[request.product],
        protocol: endpoint.protocol.toUpperCase(),
        method: 'POST',
        authType: request.isAnonymous ? 'Anonymous' : 'AK',
        style: 'RPC',
        pathname: '/',
        reqBodyType: 'formData',
        bodyType: 'json',
      }),
      new openapi.OpenApiRequest({
        headers: { 'x-acs-signature-nonce': nonce },
        query: request.query,
        ...(request.form ? { body: request.form } : {}),
      }),
      runtime,
    )
}

/** Node.js puts a CommonJS module's exports under `default`; bundlers and test runners put its default export there. */
function classOf<T>(imported: { default: T } | T): T {
  return typeof imported === 'object' && imported !== null && 'default' in imported ? imported.default : (imported as T)
}

async function vendorCredential(source: CredentialSource) {
  const { accessKeyId, accessKeySecret, securityToken } = await source.current()
  return { accessKeyId, accessKeySecret, securityToken, type: securityToken ? 'sts' : 'access_key' }
}

async function sendOnce(send: Send, request: RpcRequest, region: string): Promise<Body> {
  const nonce = randomBytes(32).toString('hex')
  const answer = expectAnswer(nonce)
  try {
    const { body } = await send(request, nonce)
    return (body ?? {}) as Body
  } catch (error) {
    if (error instanceof DeployError) throw error
    throw cloudErrorOf({ product: request.product, action: request.action, region, ...describe(error, answer.take()) })
  } finally {
    answer.take()
  }
}

/** Turns whatever the vendor's client throws into one shape. */
function describe(error: unknown, answer: AnswerHeaders | undefined): Omit<VendorFailure, 'product' | 'action'> {
  const thrown = error as { name?: string; code?: string; data?: Record<string, unknown>; statusCode?: number }
  const seen: Partial<VendorFailure> = { cause: error }
  if (answer?.status) seen.status = answer.status
  if (answer?.retryAfterMs !== undefined) seen.retryAfterMs = answer.retryAfterMs
  if (answer?.requestId !== undefined) seen.requestId = answer.requestId
  if (thrown.data && typeof thrown.data === 'object') {
    const { Code, Message, RequestId, Recommend } = thrown.data
    if (typeof RequestId === 'string') seen.requestId = RequestId
    if (typeof Recommend === 'string') seen.recommend = Recommend
    if (thrown.statusCode !== undefined) seen.status = thrown.statusCode
    return { ...seen, code: String(Code ?? thrown.code ?? ''), message: String(Message ?? messageOf(error)) }
  }
  if (error instanceof SyntaxError)
    return { ...seen, message: `the answer (HTTP ${answer?.status ?? 'unknown'}) is not JSON` }
  if (thrown.name === 'RequestTimeoutError') return { ...seen, message: 'no answer in time' }
  if (unsentCodes.has(thrown.code ?? ''))
    return { ...seen, isUnsent: true, message: `cannot connect: ${messageOf(error)}` }
  if (typeof thrown.code === 'string' && /^E[A-Z_]+$/.test(thrown.code))
    return { ...seen, message: `the connection broke: ${messageOf(error)}` }
  throw error
}

const unsentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
