import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PopCore from '@alicloud/pop-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'

// The package is CommonJS with a default of its own: loaded as such, Node and vitest agree on what comes out.
const OpenApi = createRequire(import.meta.url)('@alicloud/openapi-client') as typeof import('@alicloud/openapi-client')

let directory: string
let cloud: RunningLocalCloud

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
  cloud = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: directory, drivers: 'simulated' })
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

const identity = { AccountId: '1000000000000001', IdentityType: 'Account', Arn: 'acs:ram::1000000000000001:root' }

describe('@alicloud/pop-core (signature V1)', () => {
  const client = (secret = cloud.accessKeySecret, accessKeyId = cloud.accessKeyId) =>
    new PopCore({ accessKeyId, accessKeySecret: secret, endpoint: cloud.endpoint, apiVersion: '2015-04-01' })

  test.each(['GET', 'POST'])('asks who it is by %s', async (method) => {
    await expect(client().request('GetCallerIdentity', {}, { method })).resolves.toMatchObject(identity)
  })

  test('is told the server’s string to sign when its secret is wrong', async () => {
    const refused = client('wrong').request('GetCallerIdentity', { Note: 'a b*c~' }, { method: 'POST' })
    await expect(refused).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      data: {
        Message: expect.stringContaining('server string to sign is:POST&%2F&AccessKeyId'),
        HostId: expect.any(String),
        Recommend: expect.any(String),
      },
    })
  })

  test('is refused with an unknown key', async () => {
    await expect(client('x', 'nobody').request('GetCallerIdentity', {})).rejects.toMatchObject({
      code: 'InvalidAccessKeyId.NotFound',
    })
  })
})

describe.each([
  ['V3', {}],
  ['V1', { signatureAlgorithm: 'v2' }],
])('@alicloud/openapi-client (signature %s)', (_name, extra) => {
  const call = (action: string, config: Record<string, unknown> = {}) => {
    const { host } = new URL(cloud.endpoint)
    const { accessKeyId, accessKeySecret } = cloud
    const client = new OpenApi.default(
      new OpenApi.Config({ accessKeyId, accessKeySecret, endpoint: host, protocol: 'http', ...extra, ...config }),
    )
    const params = {
      action,
      version: '2015-04-01',
      protocol: 'HTTP',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
    }
    const shape = new OpenApi.Params({ ...params, bodyType: 'json', reqBodyType: 'formData' })
    return client.callApi(shape, new OpenApi.OpenApiRequest({ query: { Note: "it's (a) test!*~" } }), {} as never)
  }

  test('asks who it is', async () => {
    await expect(call('GetCallerIdentity')).resolves.toMatchObject({ statusCode: 200, body: identity })
  })

  test('gets the vendor’s codes for a wrong secret, an unknown key and an unknown action', async () => {
    await expect(call('GetCallerIdentity', { accessKeySecret: 'wrong' })).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      statusCode: 400,
    })
    await expect(call('GetCallerIdentity', { accessKeyId: 'nobody' })).rejects.toMatchObject({
      code: 'InvalidAccessKeyId.NotFound',
      statusCode: 404,
    })
    await expect(call('MakeCoffee')).rejects.toMatchObject({ code: 'InvalidAction.NotFound', statusCode: 404 })
  })
})
