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
  const call = (action: string, config: Record<string, unknown> = {}, body?: Record<string, unknown>) => {
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
    return client.callApi(shape, new OpenApi.OpenApiRequest({ query: { Note: "it's (a) test!*~" }, body }), {} as never)
  }

  test('asks who it is', async () => {
    await expect(call('GetCallerIdentity')).resolves.toMatchObject({ statusCode: 200, body: identity })
  })

  test('may send its parameters in a form', async () => {
    const params = {
      RoleArn: 'acs:ram::1000000000000001:role/deployer',
      RoleSessionName: 'in a form',
      DurationSeconds: 900,
    }
    await expect(call('AssumeRole', {}, params)).rejects.toMatchObject({ code: 'InvalidParameter.RoleSessionName' })
    await expect(call('AssumeRole', {}, { ...params, RoleSessionName: 'form' })).resolves.toMatchObject({
      body: { AssumedRoleUser: { Arn: expect.stringMatching(/\/form$/) } },
    })
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

describe('temporary keys', () => {
  const RoleArn = 'acs:ram::1000000000000001:role/deployer'

  async function assumeRole() {
    const { accessKeyId, accessKeySecret, endpoint } = cloud
    const client = new PopCore({ accessKeyId, accessKeySecret, endpoint, apiVersion: '2015-04-01' })
    const answer = await client.request<{ Credentials: Record<string, string> }>('AssumeRole', {
      RoleArn,
      RoleSessionName: 'job',
    })
    return answer.Credentials as { AccessKeyId: string; AccessKeySecret: string; SecurityToken: string }
  }

  const ask = (keys: { AccessKeyId: string; AccessKeySecret: string }, securityToken?: string) =>
    new PopCore({
      accessKeyId: keys.AccessKeyId,
      accessKeySecret: keys.AccessKeySecret,
      ...(securityToken !== undefined && { securityToken }),
      endpoint: cloud.endpoint,
      apiVersion: '2015-04-01',
    }).request('GetCallerIdentity', {})

  test('work with their token, in both generations of signatures', async () => {
    const keys = await assumeRole()
    const role = { IdentityType: 'AssumedRoleUser', Arn: 'acs:ram::1000000000000001:assumed-role/deployer/job' }
    await expect(ask(keys, keys.SecurityToken)).resolves.toMatchObject(role)
    const client = new OpenApi.default(
      new OpenApi.Config({
        accessKeyId: keys.AccessKeyId,
        accessKeySecret: keys.AccessKeySecret,
        securityToken: keys.SecurityToken,
        endpoint: new URL(cloud.endpoint).host,
        protocol: 'http',
      }),
    )
    const shape = {
      action: 'GetCallerIdentity',
      version: '2015-04-01',
      protocol: 'HTTP',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
    }
    const params = new OpenApi.Params({ ...shape, bodyType: 'json', reqBodyType: 'formData' })
    await expect(client.callApi(params, new OpenApi.OpenApiRequest({}), {} as never)).resolves.toMatchObject({
      body: role,
    })
  })

  test('do not work without it, or with another one', async () => {
    const keys = await assumeRole()
    await expect(ask(keys)).rejects.toMatchObject({ code: 'MissingSecurityToken' })
    await expect(ask(keys, 'another')).rejects.toMatchObject({ code: 'InvalidSecurityToken.MismatchWithAccessKey' })
  })
})

describe('the format of answers', () => {
  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${cloud.endpoint}/?Action=MakeCoffee&Version=2014-05-26${query}`, { headers })

  test('is XML for old requests that ask for nothing else', async () => {
    const answer = await ask('')
    expect(answer.headers.get('content-type')).toMatch(/^text\/xml/)
    expect(await answer.text()).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error><RequestId>[0-9A-F-]{36}<\/RequestId><HostId>[^<]+<\/HostId><Code>InvalidAction.NotFound<\/Code>/,
    )
  })

  test.each([
    ['&Format=JSON', {}],
    ['', { accept: 'application/json' }],
  ])('is JSON where it is asked for (%s %j)', async (query, headers) => {
    expect(await (await ask(query, headers)).json()).toMatchObject({
      Code: 'InvalidAction.NotFound',
      Recommend: expect.stringMatching(/^https:/),
    })
  })
})
