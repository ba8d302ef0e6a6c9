import { generateKeyPairSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Envelope } from '../../src/rollout/watch/attestation.ts'
import { RolloutStage } from '../support/rollout-stage.ts'

let stage: RolloutStage
const file = (name: string) => join(stage.directory, name)

beforeAll(async () => {
  stage = await RolloutStage.start()
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  await writeFile(file('attest.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await writeFile(file('attest.pub'), publicKey.export({ type: 'spki', format: 'pem' }))
  const first = await stage.deploy('v1')
  if (first.exitCode !== 0) throw new Error(first.stderr)
})
afterAll(() => stage?.stop())

/** Watches what `work` does, with a look each 100 ms. */
async function watching(minHealthy: number, work: () => Promise<unknown>) {
  let begin = () => {}
  const ready = new Promise<void>((resolve) => (begin = resolve))
  const watch = stage.begin(
    [
      'watch',
      '--attest',
      file('watch.json'),
      '--attest-key',
      file('attest.pem'),
      '--min-healthy',
      String(minHealthy),
      '--wait-for-start',
      '60s',
    ],
    // The first look is told; what comes after it is seen.
    (line) => line.includes('instances serve') && begin(),
  )
  await Promise.race([ready, watch])
  await work()
  return watch
}

const verify = () => stage.run('verify', file('watch.json'), '--public-key', file('attest.pub'))

describe('watch', () => {
  test('follows a deployment with reading calls only, and signs what it saw', async () => {
    const ended = await watching(1, () => stage.deploy('v2'))
    expect(ended.document, ended.stderr).toMatchObject({
      result: 'succeeded',
      exitCode: 0,
      release: { version: 'v2', previous: 'v1' },
      apiCalls: { mutating: 0 },
      watch: { watched: 'ended', result: 'succeeded', violations: [], floor: 1 },
    })
    expect((await verify()).exitCode).toBe(0)
  })

  test('what it signed does not verify any more when a word of it was changed', async () => {
    const envelope = JSON.parse(await readFile(file('watch.json'), 'utf8')) as Envelope
    const payload = Buffer.from(envelope.payload, 'base64').toString().replace('"verdict":"held"', '"verdict":"HELD"')
    await writeFile(
      file('watch.json'),
      JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }),
    )
    expect(await verify()).toMatchObject({ exitCode: 4, document: { error: { code: 'E_ATTESTATION' } } })
  })

  test('beside it, what the load balancer logged is sent again, but only what reads', async () => {
    for (const method of ['GET', 'POST', 'HEAD']) await fetch(`${stage.url}/logged`, { method })
    const logged = await vi.waitFor(async () => {
      const text = await (await fetch(`${stage.endpoint}/_local/access-log`)).text()
      expect(text.match(/"\/logged"/g)).toHaveLength(3)
      return text
    }, 120_000)
    await writeFile(file('access.log'), logged)
    const replayed = await stage.run('replay-log', file('access.log'), '--to', stage.url, '--only', '^/logged$')
    expect(replayed.document, replayed.stderr).toMatchObject({
      exitCode: 0,
      traffic: { requests: 2, compared: 2, same: 2, worse: 0, skipped: { method: 1 } },
    })
  })

  test('ends with an error when somebody takes servers out behind the back of the run', async () => {
    const { loadBalancing } = await stage.connect()
    const [balancer] = await loadBalancing.describeLoadBalancers({})
    const [named] = await loadBalancing.describeServerGroups(balancer!.id)
    const group = { loadBalancerId: balancer!.id, serverGroupId: named!.id }
    const members = await loadBalancing.describeBackends(group)
    const ended = await watching(2, async () => {
      await loadBalancing.setWeights(group, [{ ...members[0]!, weight: 0 }])
      // Two are left, of which the deployment takes one: as many as it was told, fewer than the watcher was told.
      const { exitCode, stderr } = await stage.deploy('v3', '--min-healthy', '1')
      expect(exitCode, stderr).toBe(0)
    })
    expect(ended.document, ended.stderr).toMatchObject({
      exitCode: 6,
      error: { code: 'E_INVARIANT' },
      watch: { watched: 'ended', result: 'succeeded', leastServing: 1 },
    })
    await loadBalancing.setWeights(group, members)
  })
})
