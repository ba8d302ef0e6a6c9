import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PipelineStage, type Ran } from '../support/pipeline-stage.ts'
import { runProgram } from '../support/program.ts'

let stage: PipelineStage
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bad-input-'))
  stage = await PipelineStage.start()
})
afterAll(async () => {
  await stage?.stop()
  await rm(directory, { recursive: true, force: true })
})

/** Runs it and expects that the cloud was asked for nothing that changes anything. */
async function refused(words: readonly string[], options: Parameters<PipelineStage['run']>[1] = {}): Promise<Ran> {
  const { value, calls } = await stage.callsDuring(() => stage.runAsGiven(words, options))
  expect(calls.filter(({ isMutating }) => isMutating)).toEqual([])
  return value
}

const without = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '']))

describe('a configuration with several mistakes', () => {
  const config = `app: todo
region: cn-hangzhou
environments:
  dev: {}
infrastructure:
  instances: { count: none }
  loadBalancr: {}
rollout:
  minHealthy: some
`

  test.each(['provision', 'rolling-deploy', 'canary', 'migrate', 'status', 'destroy'])(
    'ends %s with 3 and every problem at its line and column, before any call',
    async (command) => {
      const file = join(directory, 'deploy.yml')
      await writeFile(file, config)
      const { value, calls } = await stage.callsDuring(() =>
        stage.runAsGiven([command, '--config', file, '--env', 'dev']),
      )
      expect(calls).toEqual([])
      expect(value).toMatchObject({ exitCode: 3, document: { result: 'failed', error: { code: 'E_CONFIG' } } })
      const places = value.document.error!.problems!.map(({ line, column }) => `${line}:${column}`)
      expect(places.toSorted()).toEqual(['6:16', '7:3', '9:3'])
      const people = await runProgram([command, '--config', file, '--env', 'dev'], { env: stage.env })
      expect(people).toMatchObject({ exitCode: 3, stdout: '' })
      for (const place of places) expect(people.stderr).toContain(`${file}:${place} `)
    },
  )

  test('names a password that the environment lacks, and the key that needs it', async () => {
    const run = await refused(['provision', ...stage.base], { env: without('TODO_DB_PASSWORD') })
    expect(run.exitCode).toBe(3)
    expect(run.document.error!.message).toMatch(/TODO_DB_PASSWORD.*infrastructure\.database\.password/)
  })

  test('an unknown environment is answered with those that exist', async () => {
    const run = await refused(['status', '--config', stage.workspace.config, '--env', 'devv'])
    expect(run).toMatchObject({ exitCode: 3, document: { error: { message: expect.stringMatching(/devv.*dev/s) } } })
  })

  test('a configuration file that is missing is named, with the command that writes one', async () => {
    const run = await refused(['status', '--config', join(directory, 'none.yml')])
    expect(run).toMatchObject({
      exitCode: 3,
      document: { error: { message: expect.stringContaining('none.yml'), fix: expect.stringContaining('init') } },
    })
  })

  test.each([
    [['rolling-deply']],
    [['rolling-deploy', '--no-such-option']],
    [['migrate', 'sideways']],
    [['rolling-deploy', '--timeout', 'soon']],
  ])('words that make no sense end with 3: %j', async (words) => {
    expect(await refused(words)).toMatchObject({ exitCode: 3, document: { error: { code: 'E_USAGE' } } })
  })
})

describe('credentials', () => {
  test('that are missing end with 4 and the ways to give them', async () => {
    const run = await refused(['status', ...stage.base], {
      env: { ...without('ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'), HOME: directory },
    })
    expect(run).toMatchObject({ exitCode: 4, document: { result: 'failed', error: { code: 'E_NO_CREDENTIALS' } } })
    const { message, fix } = run.document.error!
    expect(`${message} ${fix}`).toMatch(/ALIBABA_CLOUD_ACCESS_KEY_ID[\s\S]*ALIBABA_CLOUD_ROLE_ARN/)
  })

  test.each([
    ['secret', { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong-secret-value' }, 'SignatureDoesNotMatch'],
    ['id', { ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAIunknown' }, 'InvalidAccessKeyId.NotFound'],
  ])("with a wrong %s end with 4, the vendor's code and the request id", async (_what, env, code) => {
    const run = await refused(['provision', ...stage.base], { env })
    expect(run).toMatchObject({
      exitCode: 4,
      document: { error: { requestId: expect.stringMatching(/^[0-9A-F-]{36}$/) } },
    })
    expect(`${run.document.error!.code} ${run.document.error!.message}`).toContain(code)
    expect(run.stdout + run.stderr).not.toContain('wrong-secret-value')
  })
})

describe('an environment that does not exist yet', () => {
  test.each(['rolling-deploy', 'canary', 'blue-green', 'rollback', 'status', 'recover', 'migrate'])(
    'ends %s with 4 and the command that makes it',
    async (command) => {
      const deploys = ['rolling-deploy', 'canary', 'blue-green'].includes(command)
      const run = await refused([...(deploys ? stage.deployWords(command, 'v1') : [command]), ...stage.base])
      expect(run).toMatchObject({
        exitCode: 4,
        document: { error: { code: 'E_NOT_PROVISIONED', fix: expect.stringContaining('provision --env dev') } },
      })
    },
  )
})

describe('the local cloud', () => {
  test('says which port is taken and how to pick another', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    try {
      const run = await runProgram(['local', '--port', String(port), '--output', 'json'])
      expect(run.exitCode).toBe(4)
      expect(JSON.parse(run.stdout)).toMatchObject({
        error: {
          code: 'E_PORT_TAKEN',
          message: expect.stringContaining(String(port)),
          fix: expect.stringContaining('--port 0'),
        },
      })
    } finally {
      server.close()
    }
  })
})
