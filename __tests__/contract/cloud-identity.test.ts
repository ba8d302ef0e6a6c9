import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectAlicloud } from '../../src/cloud/alicloud/connect.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { region, startCloud, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
beforeAll(async () => {
  under = await startCloud()
})
afterAll(() => under.close())

const connect = (env: Record<string, string>) =>
  connectAlicloud({
    region,
    env,
    homeDirectory: '/nonexistent',
    clock: systemClock,
    random: () => 0,
    isDryRun: false,
    hide: () => {},
    log: () => {},
    endpoint: under.local.endpoint,
    ossEndpoint: under.local.ossEndpoint,
  })

describe('the identity of the job', () => {
  test('is the account that the key belongs to', async () => {
    await expect(under.cloud.identity.whoAmI()).resolves.toMatchObject({
      accountId: '1000000000000001',
      kind: 'account',
    })
  })

  test('is found with credentials from the environment', async () => {
    const cloud = await connect({
      ALICLOUD_ACCESS_KEY: under.local.accessKeyId,
      ALICLOUD_SECRET_KEY: under.local.accessKeySecret,
    })
    await expect(cloud.identity.whoAmI()).resolves.toMatchObject({ accountId: '1000000000000001' })
    expect(cloud.usage.snapshot()).toEqual({ total: 1, mutating: 0, byAction: { 'Sts.GetCallerIdentity': 1 } })
  })

  test('stays unknown with a wrong secret: exit 4 with the vendor code and the request id', async () => {
    await expect(under.connect({ secret: 'wrong' }).identity.whoAmI()).rejects.toMatchObject({
      exitCode: 4,
      kind: 'credentials',
      apiCode: 'SignatureDoesNotMatch',
      requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
    })
  })

  test('stays unknown with a key that nobody has', async () => {
    const cloud = await connect({ ALIBABA_CLOUD_ACCESS_KEY_ID: 'nobody', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'x' })
    await expect(cloud.identity.whoAmI()).rejects.toMatchObject({ exitCode: 4, apiCode: 'InvalidAccessKeyId.NotFound' })
  })

  test('is worth waiting for: an answer after more than three seconds is no failure and is asked for once', async () => {
    under.faults({ kind: 'slow', action: 'Sts:GetCallerIdentity', delay: '3300ms', count: 1 })
    const cloud = under.connect()
    await expect(cloud.identity.whoAmI()).resolves.toMatchObject({ kind: 'account' })
    under.faults()
    expect(cloud.usage.snapshot().total).toBe(1)
  })
})
