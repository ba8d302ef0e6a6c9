import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolveCredentials } from '../../../src/cloud/alicloud/credentials/resolve.ts'
import type { Surroundings } from '../../../src/cloud/alicloud/credentials/surroundings.ts'
import { rankRulesOf } from '../../../src/commands/canary/judge.ts'
import { replayCanaries } from '../../../src/commands/canary/replay.ts'
import type { CommandContext } from '../../../src/commands/command.ts'
import { delegatedTo } from '../../../src/commands/migrate/delegated.ts'
import { loadPlan } from '../../../src/commands/plan-file.ts'
import { run as verify } from '../../../src/commands/verify-run.ts'
import { canary } from '../../../src/config/canary-schema.ts'
import type { EnvironmentSettings } from '../../../src/config/schema.ts'
import type { EnvironmentSpec } from '../../../src/infra/spec.ts'
import { Buckets } from '../../../src/local/oss/buckets.ts'
import { DatabaseInstance } from '../../../src/local/mysql/instance.ts'
import { readSavedState } from '../../../src/local/saved-state.ts'
import { attest, keyId } from '../../../src/rollout/watch/attestation.ts'
import { messageOf } from '../../../src/shared/errors.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'corrupt-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const context = (parts: object) => parts as unknown as CommandContext
const kayenta = (file: string) => ({
  canary: canary.parse({ analysis: { judge: 'mann-whitney', kayenta: { file, metrics: {} } } }),
})

function surroundings(parts: Partial<Surroundings>): Surroundings {
  const never = () => Promise.reject(new Error('not asked'))
  const nothing = { env: {}, homeDirectory: '/home/job', readFile: async () => undefined, http: never, sts: never }
  return { ...nothing, hide: () => {}, clock: new VirtualClock(), ...parts }
}

/** Everything on disk, in a variable or in an answer that is read as JSON. `at` is the file below a directory, if any. */
const readers: { what: string; at: string; wrongType: string; read: (file: string, text: string) => unknown }[] = [
  {
    what: 'a saved plan',
    at: 'plan.json',
    wrongType: '{"schemaVersion": 1, "environment": "a/b", "digest": "d", "choices": []}',
    read: (file) => loadPlan(file, { app: 'a', env: 'b' } as EnvironmentSpec),
  },
  {
    what: 'an attestation',
    at: 'attested.json',
    wrongType: '{"payloadType": "application/vnd.in-toto+json", "payload": "", "signatures": [{"keyid": 7}]}',
    read: (file) => verify(context({ operands: [file], options: { 'public-key': pem } })),
  },
  {
    what: 'the report of a canary',
    at: 'report.json',
    wrongType: '{"version": "v2", "canary": {"steps": "none"}}',
    read: (file) => replayCanaries(context({ operands: [file], options: {} })),
  },
  {
    what: "Kayenta's config",
    at: 'kayenta.json',
    wrongType: '{"metrics": 1, "classifier": {}}',
    read: (file) => rankRulesOf(kayenta(file) as unknown as EnvironmentSettings),
  },
  {
    what: "the aliyun CLI's profiles",
    at: 'config.json',
    wrongType: '{"profiles": {"name": "default"}}',
    read: (file, text) =>
      resolveCredentials(
        surroundings({ env: { ALICLOUD_SHARED_CREDENTIALS_FILE: file }, readFile: async () => text }),
      ).then((source) => source.current()),
  },
  {
    what: 'an answer with credentials',
    at: 'address.json',
    wrongType: '[{"AccessKeyId": "a"}]',
    read: (file, text) =>
      resolveCredentials(
        surroundings({
          env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${file}` },
          http: async () => ({ status: 200, headers: {}, body: Buffer.from(text) }),
        }),
      ).then((source) => source.current()),
  },
  {
    what: 'what a job tells the program on an instance',
    at: 'ALICLOUD_DEPLOY_DELEGATED',
    wrongType: '{"label": 5}',
    read: (_, text) => delegatedTo(context({ env: { ALICLOUD_DEPLOY_DELEGATED: text } })),
  },
  {
    what: 'the state of a local cloud',
    at: 'cloud/state.json',
    wrongType: '{"version": 1, "block": 3, "addresses": [], "records": {"ecs:instance": [{}]}}',
    read: (file) => readSavedState(dirname(file)),
  },
  {
    what: 'a bucket of a local cloud',
    at: 'buckets/my-bucket/bucket.json',
    wrongType: '{"name": 1}',
    read: (file) => new Buckets(dirname(dirname(file))),
  },
  {
    what: 'a database of a local cloud',
    at: 'database/instance.json',
    wrongType: '{"instanceId": "rm-1", "host": null}',
    read: (file) => DatabaseInstance.reopen({ directory: dirname(file) } as never),
  },
]

describe.each(readers)('$what', ({ at, wrongType, read }) => {
  test.each([
    ['empty', ''],
    ['garbage', '\u0001{{"hunter22'],
    ['HTML', '<html>hunter22</html>'],
    ['cut off', '{"a": {"AccessKeySecret": "hunter22'],
    ['a list', '["hunter22"]'],
    ['null', 'null'],
    ['of the wrong type', wrongType],
  ])('that is %s is told with its name, and without what it says', async (_, text) => {
    const file = join(directory, at)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    const error = await Promise.resolve()
      .then(() => read(file, text))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
    expect(messageOf(error)).toMatch(at.includes('address') ? /CREDENTIALS_URI/ : new RegExp(at.split('/').at(-1)!))
    expect(messageOf(error)).not.toMatch(/Unexpected|JSON at position|hunter22|Cannot read prop|is not iterable/)
    expect(error).not.toBeInstanceOf(SyntaxError)
    expect(error).not.toBeInstanceOf(TypeError)
  })
})

test('a document that is signed, but no statement, is refused like one that was changed', async () => {
  const good = attest({} as never, privateKey)
  const file = join(directory, 'no-statement.json')
  writeFileSync(file, JSON.stringify(good))
  expect(good.signatures[0]!.keyid).toBe(keyId(publicKey))
  expect(await verify(context({ operands: [file], options: { 'public-key': pem } }))).toMatchObject({
    exitCode: 4,
    error: { code: 'E_ATTESTATION', message: expect.stringContaining('no statement of a rollout: subject is missing') },
  })
})
