import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSigningKey, saveAttestation } from '../../../src/commands/attest.ts'
import type { CommandContext } from '../../../src/commands/command.ts'
import { run as verify } from '../../../src/commands/verify-run.ts'
import type { Envelope } from '../../../src/rollout/watch/attestation.ts'
import { createRedactor } from '../../../src/shared/redact.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'
import { aReport } from '../../support/rollout-report.ts'

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    open: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
const ours = pair()
const theirs = pair()

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'attest-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

function aContext(options: CommandContext['options'], operands: string[] = []) {
  const redactor = createRedactor()
  const masked: string[] = []
  const context = {
    options,
    operands,
    redactor,
    clock: new VirtualClock(Date.UTC(2026, 10, 21)),
    host: { job: () => ({ runId: 'run-7', actor: 'li' }), mask: (text: string) => masked.push(text) },
  } as unknown as CommandContext
  return { context, redactor, masked }
}

async function attested(file: string): Promise<string> {
  const path = join(directory, file)
  const { context, redactor } = aContext({ attest: path, 'attest-key': ours.secret })
  redactor.add('hunter22')
  const report = aReport(2)
  report.servers[0]!.failures.push({ atMs: 1, reason: 'mysql://shop:hunter22@db refused' })
  const signingKey = await readSigningKey(context)
  const outcome = {
    result: 'succeeded',
    exitCode: 0,
    text: '',
    release: { version: 'v2', digest: 'a'.repeat(64) },
  } as const
  const place = { name: 'prod', settings: { app: 'shop' } }
  await saveAttestation(context, place, { outcome: { ...outcome, extra: { report } }, signingKey })
  return path
}

const check = (path: string, key = ours.open) => verify(aContext({ 'public-key': key }, [path]).context)

describe('an attestation', () => {
  test('says who brought which artifact where, and is good for the key of those who signed it', async () => {
    const path = await attested('new-folder/good.json')
    const run = await check(path)
    expect(run).toMatchObject({
      exitCode: 0,
      checks: [
        {
          statement: {
            subject: [{ name: 'shop@v2', digest: { sha256: 'a'.repeat(64) } }],
            predicate: { app: 'shop', environment: 'prod', actor: 'li', runId: 'run-7', report: { version: 'v2' } },
          },
        },
      ],
    })
    expect(run.text).toContain('shop/prod succeeded v2 by li, 2026-11-21T00:00:00.000Z')
  })

  test('that somebody changed is refused', async () => {
    const path = await attested('changed.json')
    const envelope = JSON.parse(await readFile(path, 'utf8')) as Envelope
    const statement = Buffer.from(envelope.payload, 'base64').toString().replace('shop', 'shoq')
    await writeFile(path, JSON.stringify({ ...envelope, payload: Buffer.from(statement).toString('base64') }))
    expect(await check(path)).toMatchObject({
      exitCode: 4,
      error: { code: 'E_ATTESTATION', message: expect.stringContaining('changed after it was signed') },
    })
  })

  test('of another key is refused, also when it claims to be of this one', async () => {
    const path = await attested('other.json')
    expect(await check(path, theirs.open)).toMatchObject({ exitCode: 4 })
    const envelope = JSON.parse(await readFile(path, 'utf8')) as Envelope
    const good = (await check(await attested('mine.json'))).exitCode
    expect(good).toBe(0)
    const claimed = envelope.signatures.map((signature) => ({ ...signature, sig: Buffer.alloc(64).toString('base64') }))
    await writeFile(path, JSON.stringify({ ...envelope, signatures: claimed }))
    expect(await check(path)).toMatchObject({ exitCode: 4 })
  })

  test('holds no secret, and the key is masked', async () => {
    const path = await attested('secrets.json')
    const { payload } = JSON.parse(await readFile(path, 'utf8')) as Envelope
    const text = Buffer.from(payload, 'base64').toString()
    expect(text).toContain('mysql://shop:***@db refused')
    const { context, masked } = aContext({ attest: path, 'attest-key': ours.secret })
    await readSigningKey(context)
    expect(masked).toEqual([ours.secret])
  })

  test.each([
    [{ attest: 'x' }, '--attest needs a key'],
    [{ attest: 'x', 'attest-key': '/nowhere.pem' }, '--attest-key is neither'],
    [{ attest: 'x', 'attest-key': ours.open }, '--attest-key is neither'],
  ])('with %o is refused before anything runs', async (options, message) => {
    await expect(readSigningKey(aContext(options as CommandContext['options']).context)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(message),
    })
  })

  test('that is none, or is checked without a key, is a usage error', async () => {
    const path = join(directory, 'none.json')
    await writeFile(path, '{"hello": 1}')
    await expect(check(path)).rejects.toMatchObject({ exitCode: 3 })
    await expect(verify(aContext({}, [path]).context)).rejects.toMatchObject({ exitCode: 3, code: 'E_USAGE' })
  })
})
