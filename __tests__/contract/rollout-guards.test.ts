import { writeFile } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

interface Question {
  at: string
  release: string
  result?: string
  instance?: { id: string; address: string }
}

let stage: RolloutStage
let asked: Question[] = []
let answer: (question: Question) => number = () => 200
const server = http.createServer((request, response) => {
  let text = ''
  request.on('data', (part: Buffer) => (text += part.toString()))
  request.on('end', () => {
    const question = JSON.parse(text) as Question
    asked.push(question)
    response.writeHead(answer(question)).end('because')
  })
})

const withGuards = (guards: string) => settings.replace('rollout: {', `rollout: { ${guards},`)

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s3cret-path`
  stage = await RolloutStage.start()
  const gates = ['confirm-rollout', 'pre-rollout', 'confirm-promotion', 'rollback', 'post-rollout']
    .map((at) => `{ at: ${at}, name: qa, url: '${url}', retries: 0, wait: 0s, interval: 100ms }`)
    .join(', ')
  await writeFile(join(stage.directory, 'gates.yml'), withGuards(`gates: [${gates}]`))
  await writeFile(join(stage.directory, 'alarms.yml'), withGuards('alarms: [shop-5xx]'))
  expect((await stage.deploy('v1')).exitCode).toBe(0)
  stage.config = 'gates.yml'
})
afterAll(async () => {
  await stage?.stop()
  server.closeAllConnections()
  server.close()
})

const releases = async () => (await stage.run('status')).document!.instances.map(({ release }) => release)

describe('gates of a rollout', () => {
  test('refuse it before anything is touched', async () => {
    answer = () => 409
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({ exitCode: 4, document: { error: { code: 'E_GATE_CLOSED' } } })
    expect(`${run.stderr}${JSON.stringify(run.document)}`).not.toContain('s3cret-path')
    expect(await releases()).toEqual(['v1', 'v1', 'v1'])
  })

  test('send it back in the middle, and hear how it ended', async () => {
    asked = []
    let isPressed = false
    answer = ({ at }) => {
      if (at === 'pre-rollout') isPressed = true
      return at === 'rollback' && !isPressed ? 404 : 200
    }
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({ exitCode: 5, document: { error: { code: 'E_GATE_ROLLBACK' } } })
    expect(run.document!.error!.message).toBe('gate qa (rollback) asks for a rollback')
    expect(await releases()).toEqual(['v1', 'v1', 'v1'])
    expect(asked.find(({ at }) => at === 'pre-rollout')!.instance!.address).toMatch(/^10\./)
    expect(asked.at(-1)).toMatchObject({ at: 'post-rollout', release: 'v2', result: 'rolled-back' })
  })

  test('are not asked on a way back', async () => {
    answer = ({ at }) => (at === 'rollback' ? 404 : 200)
    expect((await stage.deploy('v2')).exitCode).toBe(0)
    asked = []
    answer = () => 500
    expect((await stage.run('rollback')).exitCode).toBe(0)
    expect(asked).toEqual([])
  })
})

describe('a gate before the switch of blue-green', () => {
  test('that stays closed keeps the old instances, and the new ones go', async () => {
    stage.config = 'gates.yml'
    asked = []
    answer = ({ at }) => (at === 'confirm-promotion' ? 403 : at === 'rollback' ? 404 : 200)
    const before = (await stage.run('status')).document!.instances.map(({ name }) => name)
    const run = await stage.run('blue-green', '--release', 'v3', '--artifact', join(stage.directory, 'v3'))
    expect(run).toMatchObject({ exitCode: 5, document: { error: { code: 'E_GATE_CLOSED' } } })
    expect(asked.map(({ at }) => at)).toEqual(['confirm-rollout', 'pre-rollout', 'confirm-promotion', 'post-rollout'])
    const after = (await stage.run('status')).document!.instances
    expect(after.map(({ name }) => name)).toEqual(before)
    expect(after.map(({ release, isServing }) => [release, isServing])).toEqual(before.map(() => ['v1', true]))
  })
})

describe('a freeze', () => {
  test('refuses rollouts until it is lifted', async () => {
    stage.config = 'deploy.yml'
    expect(await stage.run('freeze')).toMatchObject({ exitCode: 3 })
    expect(await stage.run('freeze', '--reason', 'incident 7', '--for', '1h')).toMatchObject({ exitCode: 0 })
    const refused = await stage.deploy('v3')
    expect(refused).toMatchObject({ exitCode: 4, document: { error: { code: 'E_FROZEN' } } })
    expect(refused.document!.error!.message).toContain('incident 7')
    expect((await stage.run('status')).document).toMatchObject({ freeze: { reason: 'incident 7' } })
    expect((await stage.run('freeze', 'show')).document).toMatchObject({ freeze: { reason: 'incident 7' } })
    expect(await stage.run('freeze', 'lift')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await stage.run('freeze', 'lift')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    expect((await stage.deploy('v3')).exitCode).toBe(0)
  })
})

describe('alarms of a rollout', () => {
  test('that do not exist refuse it', async () => {
    stage.config = 'alarms.yml'
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({ exitCode: 4, document: { error: { code: 'E_ALARM_UNKNOWN' } } })
    expect(await releases()).toEqual(['v3', 'v3', 'v3'])
  })
})
