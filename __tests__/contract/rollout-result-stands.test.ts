import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, type Ended } from '../support/rollout-stage.ts'

interface Told {
  warnings?: { code?: string; message: string }[]
  result: string
  error?: { code: string; message: string; fix: string }
}

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
})
afterEach(() => fetch(`${stage.endpoint}/_local/faults`, { method: 'DELETE' }))
afterAll(() => stage?.stop())

const told = ({ document }: Ended) => document as unknown as Told
const messages = (run: Ended) => (told(run).warnings ?? []).map(({ message }) => message).join('\n')
const faults = (...rules: object[]) =>
  fetch(`${stage.endpoint}/_local/faults`, { method: 'POST', body: JSON.stringify(rules) })
const serving = async () =>
  (await stage.run('status')).document!.instances.map(({ release, isServing }) => `${release} ${isServing}`)

describe('a finished rollout', () => {
  test('stays succeeded when neither report nor attestation can be written, and says which', async () => {
    const file = join(stage.directory, 'file')
    await writeFile(file, '')
    await writeFile(
      join(stage.directory, 'key.pem'),
      '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n',
    )
    const run = await stage.deploy(
      'v2',
      '--report',
      join(file, 'report.html'),
      '--attest',
      '/dev/full',
      '--attest-key',
      join(stage.directory, 'key.pem'),
    )
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded', exitCode: 0 } })
    expect(messages(run)).toMatch(
      /--attest \/dev\/full was not written: .*ENOSPC.*\n--report .*file\/report.html was not written: E/,
    )
    expect(await serving()).toEqual(['v2 true', 'v2 true', 'v2 true'])
  })

  test('stays succeeded when events, outputs, summary and state of the job cannot be written', async () => {
    stage.job = {
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: join(stage.directory, 'nowhere/output'),
      GITHUB_STEP_SUMMARY: join(stage.directory, 'nowhere/summary'),
      GITHUB_STATE: join(stage.directory, 'nowhere/state'),
    }
    const run = await stage.deploy('v1', '--events', '/dev/full')
    stage.job = {}
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    for (const part of ['nowhere/output', 'nowhere/summary', 'nowhere/state', '/dev/full takes no more events: ENOSPC'])
      expect(messages(run)).toContain(part)
  })

  test('stays succeeded when the bucket takes no record of it, which the same command writes later', async () => {
    const denied = { kind: 'error', status: 403, code: 'AccessDenied', message: 'You have no right.' }
    await faults({ ...denied, action: 'PutObject', instance: 'releases/' })
    const run = await stage.deploy('v2')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(told(run).warnings).toMatchObject([
      { code: 'W_NOT_RECORDED', message: expect.stringMatching(/oss:\/\/shop-dev-\d+.*You have no right/) },
    ])
    await fetch(`${stage.endpoint}/_local/faults`, { method: 'DELETE' })
    expect(await serving()).toEqual(['v2 true', 'v2 true', 'v2 true'])
    expect((await stage.run('status')).document).toMatchObject({ unfinished: { want: { version: 'v2' } } })
    expect(await stage.deploy('v2')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await stage.run('status')).document).toMatchObject({ unfinished: null, release: { version: 'v2' } })
    expect(await stage.deploy('v2')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
  })
})

describe('a file that is asked for and cannot be written', () => {
  test('refuses the command before anything is touched when it is the one of --events', async () => {
    const run = await stage.deploy('v3', '--events', join(stage.directory, 'nowhere/events'))
    expect(run).toMatchObject({ exitCode: 3, document: { apiCalls: { total: 0 } } })
    expect(told(run).error!.message).toMatch(/nowhere\/events --events cannot be written: ENOENT/)
  })

  test.each([
    [['provision', '--dry-run', '--out'], 'plan.json'],
    [['provision', '--dry-run', '--plan-report'], 'report.json'],
    [['migrate', 'lint', '--report'], 'lint.sarif'],
  ])('is a configuration error of %s', async (words, name) => {
    await mkdir(join(stage.directory, 'migrations'), { recursive: true })
    const run = await stage.run(...words, `/dev/null/${name}`)
    expect(run).toMatchObject({ exitCode: 3 })
    expect(told(run).error!.message).toMatch(new RegExp(`/dev/null/${name} cannot be written: E`))
  })
})

describe('a call that the cloud refuses in the middle of a rollout', () => {
  test('leaves a mixed fleet, exit 6, with the next command; the same command goes on', async () => {
    const denied = { kind: 'error', status: 403, code: 'Forbidden.RAM', message: 'User not authorized.' }
    // The first server goes out and comes back; the second does not go out.
    await faults({ ...denied, action: 'SetVServerGroupAttribute', skip: 2 })
    const run = await stage.deploy('v3')
    expect(run).toMatchObject({ exitCode: 6, document: { result: 'mixed', error: { code: 'E_PERMISSION' } } })
    expect(told(run).error!.message).toMatch(
      /^rolling-deploy to v3 stopped in the middle: Slb SetVServerGroupAttribute/,
    )
    expect(told(run).error!.fix).toContain('alicloud-deploy recover')
    await fetch(`${stage.endpoint}/_local/faults`, { method: 'DELETE' })
    expect(await stage.deploy('v3')).toMatchObject({ exitCode: 0 })
    expect(await serving()).toEqual(['v3 true', 'v3 true', 'v3 true'])
  })
})
