import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLocalCloud } from '../../../../src/local/in-process.ts'
import { oidcProviders } from '../../../../src/local/sts/records.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const cloud = createLocalCloud()
const RoleArn = 'acs:ram::1000000000000001:role/deployer'
const OIDCProviderArn = 'acs:ram::1000000000000001:oidc-provider/ci'

let issuer = ''
const server = createServer((request, response) => {
  const discovery = { issuer, jwks_uri: `${issuer}/jwks` }
  const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] }
  response.end(JSON.stringify(request.url === '/jwks' ? keys : discovery))
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  oidcProviders(cloud.core.store).add({ id: 'ci', issuer, audiences: ['sts.aliyuncs.com'] })
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await cloud.close()
})

const seconds = (fromNow: number) => Math.floor(Date.now() / 1_000) + fromNow

function token(change: Record<string, unknown> = {}, options: { key?: typeof privateKey; alg?: string } = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    iss: issuer,
    aud: 'sts.aliyuncs.com',
    sub: 'repo:me/app',
    exp: seconds(600),
    iat: seconds(0),
    ...change,
  }
  const signed = `${part({ alg: options.alg ?? 'RS256', kid: 'k1' })}.${part(claims)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), options.key ?? privateKey).toString('base64url')}`
}

const assume = (OIDCToken: string, more: Record<string, unknown> = {}) =>
  cloud.call({
    product: 'Sts',
    action: 'AssumeRoleWithOIDC',
    params: { OIDCProviderArn, RoleArn, RoleSessionName: 'job-1', OIDCToken, ...more },
  })

describe('AssumeRoleWithOIDC', () => {
  test('gives temporary keys for a token of the trusted issuer', async () => {
    const session = (await assume(token())) as { Credentials: Record<string, string> }
    expect(session).toMatchObject({
      AssumedRoleUser: { Arn: 'acs:ram::1000000000000001:assumed-role/deployer/job-1' },
      OIDCTokenInfo: { Subject: 'repo:me/app', Issuer: issuer },
    })
    expect(session.Credentials['AccessKeyId']).toMatch(/^STS\./)
    const identity = await cloud.call({
      product: 'Sts',
      action: 'GetCallerIdentity',
      accessKeyId: session.Credentials['AccessKeyId']!,
    })
    expect(identity).toMatchObject({
      IdentityType: 'AssumedRoleUser',
      Arn: 'acs:ram::1000000000000001:assumed-role/deployer/job-1',
    })
  })

  test.each([
    ['a foreign key', () => token({}, { key: stranger.privateKey }), 'AuthenticationFail.OIDCToken.InvalidSignature'],
    ['no signature at all', () => token({}, { alg: 'none' }), 'AuthenticationFail.OIDCToken.InvalidSignature'],
    ['a foreign audience', () => token({ aud: ['other'] }), 'AuthenticationFail.OIDCToken.AudienceNotMatch'],
    ['an end in the past', () => token({ exp: seconds(-1) }), 'AuthenticationFail.OIDCToken.Expired'],
    ['a foreign issuer', () => token({ iss: 'https://elsewhere' }), 'AuthenticationFail.OIDCToken.Invalid'],
    ['no shape of a token', () => 'abcd.efgh', 'AuthenticationFail.OIDCToken.Invalid'],
  ])('refuses a token with %s', async (_name, make, code) => {
    await expect(assume(make())).rejects.toMatchObject({ code, httpStatus: 401 })
  })

  test('refuses providers and roles that the account does not have', async () => {
    const other = 'acs:ram::1000000000000001:oidc-provider/other'
    await expect(assume(token(), { OIDCProviderArn: other })).rejects.toMatchObject({
      code: 'AuthenticationFail.NoPermission',
      httpStatus: 401,
    })
    await expect(assume(token(), { RoleArn: 'acs:ram::1:role/x' })).rejects.toMatchObject({
      code: 'EntityNotExist.Role',
      httpStatus: 404,
    })
  })
})

describe('AssumeRole', () => {
  const call = (params: Record<string, unknown>) =>
    cloud.call({ product: 'Sts', action: 'AssumeRole', params: { RoleArn, RoleSessionName: 'me', ...params } })

  test('refuses durations and session names outside the limits', async () => {
    await expect(call({ DurationSeconds: 899 })).rejects.toMatchObject({
      code: 'InvalidParameter.DurationSeconds',
      httpStatus: 400,
    })
    await expect(call({ RoleSessionName: 'a b' })).rejects.toMatchObject({ code: 'InvalidParameter.RoleSessionName' })
    await expect(call({ RoleArn: 'deployer' })).rejects.toMatchObject({ code: 'InvalidParameter.RoleArn' })
  })

  test('tells when the keys end', async () => {
    const session = (await call({ DurationSeconds: 900 })) as { Credentials: { Expiration: string } }
    const left = Date.parse(session.Credentials.Expiration) - cloud.core.clock.now()
    expect(left).toBeGreaterThan(890_000)
    expect(left).toBeLessThanOrEqual(900_000)
  })
})
