import { describe, expect, test } from 'vitest'
import { parseIni } from '../../../../src/cloud/alicloud/credentials/ini-file.ts'
import { resolveCredentials } from '../../../../src/cloud/alicloud/credentials/resolve.ts'
import type { Surroundings } from '../../../../src/cloud/alicloud/credentials/surroundings.ts'
import type { Query } from '../../../../src/cloud/alicloud/rpc.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

interface World {
  env?: Record<string, string>
  files?: Record<string, string>
  http?: Surroundings['http']
}

function world({ env = {}, files = {}, http }: World = {}) {
  const hidden: string[] = []
  const asked: { action: string; parameters: Query; as: string | undefined }[] = []
  const clock = new VirtualClock()
  const surroundings: Surroundings = {
    env,
    homeDirectory: '/home/job',
    readFile: async (path) => files[path],
    http: http ?? (() => Promise.reject(new Error('nothing must be asked over HTTP'))),
    clock,
    hide: (secret) => hidden.push(secret),
    async sts(action, parameters, as) {
      asked.push({ action, parameters, as: as && (await as.current()).accessKeyId })
      return {
        Credentials: {
          AccessKeyId: `STS.${asked.length}`,
          AccessKeySecret: `secret-${asked.length}`,
          SecurityToken: `token-${asked.length}`,
          Expiration: new Date(clock.now() + 3_600_000).toISOString(),
        },
      }
    },
  }
  return { surroundings, hidden, asked, clock }
}

const cliConfig = (profile: object) => ({
  '/home/job/.aliyun/config.json': JSON.stringify({ current: 'default', profiles: [{ name: 'default', ...profile }] }),
})

describe('credentials', () => {
  test.each([
    ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'ALICLOUD_SECURITY_TOKEN'],
    ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET', 'ALIBABACLOUD_SECURITY_TOKEN'],
    ['ALICLOUD_ACCESS_KEY_ID', 'ALICLOUD_ACCESS_KEY_SECRET', 'ALICLOUD_SECURITY_TOKEN'],
  ])('come from %s and its companions', async (id, secret, token) => {
    const { surroundings, hidden } = world({ env: { [id]: 'ak', [secret]: 'sk', [token]: 'st' } })
    const source = await resolveCredentials(surroundings)
    await expect(source.current()).resolves.toEqual({ accessKeyId: 'ak', accessKeySecret: 'sk', securityToken: 'st' })
    expect(hidden).toEqual(['sk', 'st'])
  })

  test.each([
    [{ ALICLOUD_ACCESS_KEY: 'ak' }, /ALICLOUD_ACCESS_KEY is set, but ALICLOUD_SECRET_KEY is not/],
    [
      { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'sk' },
      /ALIBABA_CLOUD_ACCESS_KEY_SECRET is set, but ALIBABA_CLOUD_ACCESS_KEY_ID is not/,
    ],
    [{ ALIBABA_CLOUD_SECURITY_TOKEN: 'st' }, /ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET is not/],
    [{ ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'p', ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/t' }, /ALIBABA_CLOUD_ROLE_ARN missing/],
  ])('set in part are an error: %o', async (env, message) => {
    const { surroundings } = world({ env })
    await expect(resolveCredentials(surroundings)).rejects.toMatchObject({
      exitCode: 4,
      code: 'E_CREDENTIALS',
      message: expect.stringMatching(message),
    })
  })

  test('that are nowhere end in exit 4 with every way to give them, and nothing is asked over the network', async () => {
    const { surroundings } = world()
    await expect(resolveCredentials(surroundings)).rejects.toMatchObject({
      exitCode: 4,
      code: 'E_NO_CREDENTIALS',
      fix: expect.stringMatching(/ALIBABA_CLOUD_ACCESS_KEY_ID[^]*OIDC[^]*aliyun configure[^]*ECS_METADATA/),
    })
  })

  test('of an OIDC role are asked for without a signature, kept, and renewed five minutes before they expire', async () => {
    const { surroundings, asked, clock, hidden } = world({
      env: {
        ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1:role/deploy',
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/ci',
        ALIBABA_CLOUD_OIDC_TOKEN_FILE: '/token',
      },
      files: { '/token': 'jwt\n' },
    })
    const source = await resolveCredentials(surroundings)
    const [first, second] = await Promise.all([source.current(), source.current()])
    expect(first).toBe(second)
    expect(asked).toMatchObject([
      {
        action: 'AssumeRoleWithOIDC',
        parameters: { OIDCToken: 'jwt', RoleArn: 'acs:ram::1:role/deploy' },
        as: undefined,
      },
    ])
    await clock.advance(54 * 60_000)
    expect((await source.current()).accessKeyId).toBe('STS.1')
    await clock.advance(2 * 60_000)
    expect((await source.current()).accessKeyId).toBe('STS.2')
    expect(hidden).toEqual(['jwt', 'secret-1', 'token-1', 'jwt', 'secret-2', 'token-2'])
  })

  test('of a role that the environment names are got with the keys beside it', async () => {
    const { surroundings, asked } = world({
      env: { ALICLOUD_ACCESS_KEY: 'ak', ALICLOUD_SECRET_KEY: 'sk', ALICLOUD_ASSUME_ROLE_ARN: 'acs:ram::1:role/r' },
    })
    expect((await (await resolveCredentials(surroundings)).current()).accessKeyId).toBe('STS.1')
    expect(asked).toMatchObject([{ action: 'AssumeRole', as: 'ak', parameters: { RoleArn: 'acs:ram::1:role/r' } }])
  })

  test('come from the current profile of the aliyun CLI', async () => {
    const keys = { access_key_id: 'ak', access_key_secret: 'sk' }
    const current = async (profile: object) =>
      (await resolveCredentials(world({ files: cliConfig(profile) }).surroundings)).current()
    await expect(current({ mode: 'AK', ...keys })).resolves.toMatchObject({ accessKeyId: 'ak' })
    await expect(current({ mode: 'StsToken', ...keys, sts_token: 'st' })).resolves.toMatchObject({
      securityToken: 'st',
    })
    await expect(current({ mode: 'RamRoleArn', ...keys, ram_role_arn: 'r' })).resolves.toMatchObject({
      accessKeyId: 'STS.1',
    })
    await expect(current({ mode: 'CloudSSO' })).rejects.toThrow(/mode CloudSSO is not supported/)
    await expect(current({ mode: 'AK', access_key_id: 'ak', access_key_secret: '' })).rejects.toThrow(
      /access_key_secret is empty/,
    )
  })

  test('of an empty default profile count as none, those of a profile asked for by name must exist', async () => {
    await expect(
      resolveCredentials(
        world({ files: cliConfig({ mode: 'AK', access_key_id: '', access_key_secret: '' }) }).surroundings,
      ),
    ).rejects.toMatchObject({ code: 'E_NO_CREDENTIALS' })
    await expect(
      resolveCredentials(world({ env: { ALIBABA_CLOUD_PROFILE: 'prod' }, files: cliConfig({}) }).surroundings),
    ).rejects.toThrow(/no profile prod/)
  })

  test('come from the file of the SDKs when nothing else is there', async () => {
    const text = '# mine\n[default]\ntype = access_key\naccess_key_id = ak\naccess_key_secret = s=k\n'
    const { surroundings, hidden } = world({ files: { '/home/job/.alibabacloud/credentials': text } })
    await expect((await resolveCredentials(surroundings)).current()).resolves.toEqual({
      accessKeyId: 'ak',
      accessKeySecret: 's=k',
    })
    expect(hidden).toEqual(['s=k'])
    expect(parseIni('a=1\n[x]\n;no\nb = 2').get('x')).toEqual(new Map([['b', '2']]))
  })

  test('of an instance role are only asked for when a variable names the role', async () => {
    const asked: string[] = []
    const http: Surroundings['http'] = async (address, { method }) => {
      asked.push(`${method ?? 'GET'} ${address}`)
      const body = address.endsWith('/token')
        ? 'v2-token'
        : JSON.stringify({ AccessKeyId: 'STS.i', AccessKeySecret: 'sk', SecurityToken: 'st' })
      return { status: 200, headers: {}, body: Buffer.from(body) }
    }
    const { surroundings } = world({ env: { ALIBABA_CLOUD_ECS_METADATA: 'deployer' }, http })
    await expect((await resolveCredentials(surroundings)).current()).resolves.toMatchObject({ accessKeyId: 'STS.i' })
    expect(asked).toEqual([
      'PUT http://100.100.100.200/latest/api/token',
      'GET http://100.100.100.200/latest/meta-data/ram/security-credentials/deployer',
    ])
  })
})
