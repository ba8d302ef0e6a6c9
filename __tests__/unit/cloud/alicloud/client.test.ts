import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createRpcClient } from '../../../../src/cloud/alicloud/client.ts'
import { fixedCredentials } from '../../../../src/cloud/alicloud/credentials/source.ts'
import type { RpcRequest } from '../../../../src/cloud/alicloud/rpc.ts'

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

async function serve(
  answer: (message: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer((message, response) => {
    let body = ''
    message.on('data', (part: Buffer) => (body += part.toString()))
    message.on('end', () => answer(message, response, body))
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const keys = fixedCredentials('test', { accessKeyId: 'ak', accessKeySecret: 'sk' })
const request: RpcRequest = {
  product: 'Ecs',
  action: 'DescribeRegions',
  query: { RegionId: 'cn-hangzhou' },
  effect: 'read',
}
const clientOf = (endpoint: string, more: object = {}) =>
  createRpcClient({ region: 'cn-hangzhou', credentials: keys, endpoint, ...more })

describe('the HTTP client', () => {
  test('sends the action, its version and a V3 signature, and gives back the body', async () => {
    let seen: IncomingMessage | undefined
    const endpoint = await serve((message, response) => {
      seen = message
      json(response, 200, { RequestId: 'R', Regions: {} })
    })
    await expect(clientOf(endpoint).call(request)).resolves.toEqual({ RequestId: 'R', Regions: {} })
    expect(seen?.method).toBe('POST')
    expect(seen?.url).toBe('/?RegionId=cn-hangzhou')
    expect(seen?.headers).toMatchObject({ 'x-acs-action': 'DescribeRegions', 'x-acs-version': '2014-05-26' })
    expect(seen?.headers.authorization).toMatch(/^ACS3-HMAC-SHA256 Credential=ak,/)
  })

  test('sends a security token, and signs with whatever the source has at that moment', async () => {
    const tokens: unknown[] = []
    const endpoint = await serve((message, response) => {
      tokens.push(message.headers['x-acs-security-token'])
      json(response, 200, {})
    })
    let count = 0
    const caller = clientOf(endpoint, {
      credentials: {
        origin: 'test',
        current: async () => ({ accessKeyId: 'STS.x', accessKeySecret: 'sk', securityToken: `token-${++count}` }),
      },
    })
    await caller.call(request)
    await caller.call(request)
    expect(tokens).toEqual(['token-1', 'token-2'])
  })

  test('keeps code, request id, link and the wait that the server asks for', async () => {
    const endpoint = await serve((_, response) =>
      json(
        response,
        400,
        {
          Code: 'Throttling.User',
          Message: 'Request was denied due to user flow control.',
          RequestId: 'R-2',
          Recommend: 'https://api.aliyun.com/x',
        },
        { 'x-acs-retry-after': '1500' },
      ),
    )
    await expect(clientOf(endpoint).call(request)).rejects.toMatchObject({
      kind: 'throttled',
      apiCode: 'Throttling.User',
      requestId: 'R-2',
      docs: 'https://api.aliyun.com/x',
      context: { status: 400, retryAfterMs: 1_500 },
      message:
        'Ecs DescribeRegions in cn-hangzhou: Request was denied due to user flow control (Throttling.User, request id R-2)',
    })
  })

  test('does not show the string to sign that comes back after a wrong secret', async () => {
    const endpoint = await serve((_, response) =>
      json(response, 400, {
        Code: 'SignatureDoesNotMatch',
        Message:
          'Specified signature is not matched with our calculation. server StringToSign is [ACS3-HMAC-SHA256 abc]',
        RequestId: 'R-3',
      }),
    )
    const failure = clientOf(endpoint).call(request)
    await expect(failure).rejects.toMatchObject({
      kind: 'credentials',
      exitCode: 4,
      fix: expect.stringContaining('secret'),
    })
    await expect(failure).rejects.not.toThrow(/StringToSign/)
  })

  test('takes an HTML page of a gateway for a fault that passes', async () => {
    const endpoint = await serve((_, response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>'),
    )
    await expect(clientOf(endpoint).call(request)).rejects.toMatchObject({
      kind: 'transient',
      context: { status: 502 },
    })
  })

  test('takes a broken connection for an unknown outcome, a refused one for an unsent call', async () => {
    const endpoint = await serve((message) => message.socket.destroy())
    await expect(clientOf(endpoint).call(request)).rejects.toMatchObject({ kind: 'transient', context: {} })
    const [server] = servers.splice(0)
    server!.closeAllConnections()
    await new Promise((done) => server!.close(done))
    await expect(clientOf(endpoint).call(request)).rejects.toMatchObject({
      kind: 'transient',
      context: { isUnsent: true },
    })
  })

  test('gives up on an answer that does not come, and does not know whether the call happened', async () => {
    const endpoint = await serve(() => {})
    const failure = clientOf(endpoint, { timeoutMs: 50 }).call(request)
    await expect(failure).rejects.toMatchObject({ kind: 'transient', context: {} })
    await expect(failure).rejects.toThrow(/no answer in time/)
  })

  test('sends form bodies without a signature where that is asked for', async () => {
    let seen: { body: string; authorization: string | undefined } | undefined
    const endpoint = await serve((message, response, body) => {
      seen = { body, authorization: message.headers.authorization }
      json(response, 200, {})
    })
    await clientOf(endpoint).call({
      product: 'Sts',
      action: 'AssumeRoleWithOIDC',
      query: {},
      form: { OIDCToken: 'a.b.c' },
      isAnonymous: true,
      effect: 'read',
    })
    expect(seen).toEqual({ body: 'OIDCToken=a.b.c', authorization: undefined })
  })
})
