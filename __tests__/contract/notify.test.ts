import { createHmac, generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

interface Told {
  method: string
  path: string
  headers: http.IncomingHttpHeaders
  text: string
  body: {
    moment?: string
    title?: string
    release?: string
    error?: { code: string }
    state?: string
    status?: string
    sequence?: number
    event?: { type: string; subject?: string; phase?: string; result?: string }
  }
}

let stage: RolloutStage
let address: string
let told: Told[] = []
let answer = (response: http.ServerResponse, _request: http.IncomingMessage) => void response.end('{"errcode":0}')
const server = http.createServer((request, response) => {
  let text = ''
  request.on('data', (part: Buffer) => (text += part.toString()))
  request.on('end', () => {
    const { method = '', url: path = '', headers } = request
    told.push({ method, path, headers, text, body: JSON.parse(text || '{}') as Told['body'] })
    answer(response, request)
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
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

describe('an event hook and GitLab', () => {
  const events = () => told.filter(({ path }) => path.startsWith('/events'))
  const gitlab = () => told.filter(({ path }) => path.startsWith('/api/v4'))

  beforeAll(async () => {
    stage.job = {
      GITLAB_CI: 'true',
      CI_JOB_ID: '7',
      CI_PIPELINE_ID: '1001',
      CI_API_V4_URL: `${address}/api/v4`,
      CI_PROJECT_ID: '42',
      CI_COMMIT_SHA: 'c0ffee',
      CI_COMMIT_REF_NAME: 'main',
      CI_JOB_TOKEN: 'job-t0ken-1',
      GITLAB_TOKEN: 'pat-t0ken-1',
    }
    const hook = `{ at: event, url: '${address}/events/t0ken-of-hook-1', secret: hook-k3y }`
    await writeFile(
      join(stage.directory, 'deploy.yml'),
      `${settings.replace('rollout: {', `rollout: { gates: [${hook}],`)}notify: { gitlab: { deployments: true, commitStatus: true } }\n`,
    )
  })
  afterAll(() => {
    stage.job = {}
  })

  test('are told of a rollout: one each event of it, the other its environment and its commit', async () => {
    told = []
    answer = (response, { method }) =>
      void response.end(method === 'GET' ? '[]' : '{"id": 77, "environment": {"id": 5, "external_url": null}}')
    expect((await stage.deploy('v1')).exitCode).toBe(0)

    const bodies = events().map(({ body }) => body)
    expect(bodies.map(({ sequence }) => sequence)).toEqual(bodies.map((_, index) => index + 1))
    expect(bodies.map(({ event }) => event!.type)).toEqual(expect.arrayContaining(['started', 'progress', 'notice']))
    expect(new Set(bodies.flatMap(({ event }) => event!.subject ?? []))).toEqual(
      new Set(['shop-dev-instance-1', 'shop-dev-instance-2', 'shop-dev-instance-3']),
    )
    expect(bodies.at(-1)!.event).toMatchObject({ type: 'ended', result: 'succeeded' })
    for (const { headers, text } of events()) {
      const time = String(headers['x-alicloud-deploy-timestamp'])
      const signature = createHmac('sha256', 'hook-k3y').update(`${time}.${text}`).digest('hex')
      expect(headers['x-alicloud-deploy-signature']).toBe(`sha256=${signature}`)
      expect(text).not.toMatch(/t0ken|hook-k3y/)
    }

    const calls = gitlab().map(({ method, path, body }) =>
      [method, path.replace(/\?.*/, ''), body.status ?? body.state].join(' ').trim(),
    )
    expect(calls.toSorted()).toEqual([
      'GET /api/v4/projects/42/deployments',
      'POST /api/v4/projects/42/deployments running',
      'POST /api/v4/projects/42/statuses/c0ffee running',
      'POST /api/v4/projects/42/statuses/c0ffee success',
      'PUT /api/v4/projects/42/deployments/77 success',
      'PUT /api/v4/projects/42/environments/5',
    ])
    expect(gitlab().every(({ headers }) => headers['private-token'] === 'pat-t0ken-1')).toBe(true)
  })

  test('that refuse everything fail no rollout, and are warnings without a secret', async () => {
    told = []
    answer = (response) => void response.writeHead(403).end('{"message":"403 Forbidden for pat-t0ken-1"}')
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(events()).toHaveLength(3)
    expect(run.stderr.match(/did not take 3 events in a row/g)).toHaveLength(1)
    expect(run.stderr).toContain('GitLab was not told: deployments: HTTP 403; give an access token of the project')
    expect(run.stderr).not.toMatch(/t0ken|hook-k3y/)
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
