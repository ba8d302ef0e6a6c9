import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

interface Told {
  path: string
  body: { moment?: string; title?: string; release?: string; error?: { code: string } }
}

let stage: RolloutStage
let told: Told[] = []
let answer = (response: http.ServerResponse) => void response.end('{"errcode":0}')
const server = http.createServer((request, response) => {
  let text = ''
  request.on('data', (part: Buffer) => (text += part.toString()))
  request.on('end', () => {
    told.push({ path: request.url ?? '', body: JSON.parse(text) as Told['body'] })
    answer(response)
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  stage = await RolloutStage.start()
  await writeFile(
    join(stage.directory, 'deploy.yml'),
    `${settings}notify:
  channels:
    - { kind: webhook, url: '${address}/hook/t0ken-of-webhook', on: [started, succeeded, rolled-back] }
    - { kind: dingtalk, url: '${address}/robot?access_token=t0ken-of-robot', secret: SEC-of-robot }
`,
  )
})
afterAll(async () => {
  await stage?.stop()
  server.closeAllConnections()
  server.close()
})

const moments = () => told.filter(({ path }) => path.startsWith('/hook')).map(({ body }) => body.moment)

describe('those who are to be told', () => {
  test('hear that a rollout began and how it ended', async () => {
    const run = await stage.deploy('v1')
    expect(run.exitCode).toBe(0)
    expect(moments()).toEqual(['started', 'succeeded'])
    expect(told.find(({ body }) => body.moment === 'succeeded')!.body).toMatchObject({
      title: 'shop/dev: rolling-deploy of v1 succeeded',
      release: 'v1',
    })
    expect(told.filter(({ path }) => path.startsWith('/robot'))).toHaveLength(1)
  })

  test('hear nothing of a run that had nothing to do, nor of a dry run', async () => {
    told = []
    expect((await stage.deploy('v1')).exitCode).toBe(0)
    expect((await stage.deploy('v2', '--dry-run')).exitCode).toBe(0)
    expect(told).toEqual([])
  })

  test('and do not answer as they should change nothing but a warning, without the secret part of their address', async () => {
    told = []
    answer = (response) => void response.writeHead(500).end('no')
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(run.stderr).toContain('was not told: HTTP 500')
    expect(`${run.stderr}${JSON.stringify(run.document)}`).not.toMatch(/t0ken|SEC-of-robot/)
    answer = (response) => void response.end('{"errcode":0}')
  })

  test('hear why a release was rolled back', async () => {
    told = []
    expect((await stage.deploy('bad')).exitCode).toBe(5)
    expect(moments()).toEqual(['started', 'rolled-back'])
    expect(told.at(-1)!.path).toMatch(/^\/(hook|robot)/)
    expect(told.find(({ body }) => body.moment === 'rolled-back')!.body.error!.code).toMatch(/^E_/)
  })
})

test('a rollout can be attested, and the attestation checked by the public key', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const [secret, open, file] = ['attest.pem', 'attest.pub', 'attestation.json'].map((name) =>
    join(stage.directory, name),
  )
  await writeFile(secret!, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await writeFile(open!, publicKey.export({ type: 'spki', format: 'pem' }))
  expect((await stage.deploy('v3', '--attest', file!, '--attest-key', secret!)).exitCode).toBe(0)
  const checked = await stage.run('verify', file!, '--public-key', open!)
  expect(checked).toMatchObject({ exitCode: 0 })
  expect(JSON.stringify(checked.document)).toContain('"shop@v3"')
  expect((await stage.deploy('v1', '--attest', file!)).exitCode).toBe(3)
})
