import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, startTraffic } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
})
afterAll(() => stage?.stop())

const faultsAddress = () => `${stage.endpoint}/_local/faults`
const load = async (faults: object[]) => {
  const answer = await fetch(faultsAddress(), { method: 'POST', body: JSON.stringify({ seed: 1, faults }) })
  expect(answer.status).toBe(200)
}
afterEach(async () => {
  await fetch(faultsAddress(), { method: 'DELETE' })
})

/** Deploys under traffic with these faults in force; the requests that failed come along. */
async function deployWith(version: string, faults: object[], healthDeadline = '20s') {
  stage.healthDeadline = healthDeadline
  await load(faults)
  const traffic = startTraffic(stage.url)
  const run = await stage.deploy(version)
  const { failed, byAnswer } = await traffic.stop()
  return { run, failed, answers: Object.keys(byAnswer) }
}

describe('an application that misbehaves on its instances', () => {
  test('a release that starts slowly is waited for, and no request fails', async () => {
    const { run, failed } = await deployWith('v2', [{ kind: 'app-slow-start', delay: '2s', release: 'v2' }])
    expect(run).toMatchObject({ exitCode: 0, document: { release: { version: 'v2' } } })
    expect(failed).toEqual([])
  })

  test('a release that answers 500 is rolled back, and no request fails', async () => {
    const { run, failed, answers } = await deployWith('v3', [{ kind: 'app-error', release: 'v3' }], '4s')
    expect(run.document).toMatchObject({ result: 'rolled-back' })
    expect(run.document!.instances.map(({ release }) => release)).toEqual(['v2', 'v2', 'v2'])
    expect(failed).toEqual([])
    expect(answers).not.toContain('v3')
  })

  test('an instance whose old process stays ends in E_WRONG_VERSION and is rolled back, and no request fails', async () => {
    const { run, failed, answers } = await deployWith('v3', [{ kind: 'app-old-version' }], '4s')
    expect(run.document).toMatchObject({ result: 'rolled-back', error: { code: 'E_WRONG_VERSION' } })
    expect(failed).toEqual([])
    expect(answers).not.toContain('v3')
  })

  test('errors strike running processes at once, everybody sees them, and they end with the fault', async () => {
    const status = async () => (await fetch(`${stage.url}/version`)).status
    expect(await status()).toBe(200)
    await load([{ kind: 'app-error', status: 503 }])
    await expect.poll(status).toBe(503)
    await fetch(faultsAddress(), { method: 'DELETE' })
    await expect.poll(status).toBe(200)
  })

  test('a process that leaks is killed at its limit and starts anew', async () => {
    await load([{ kind: 'app-leak', limit: 15, delay: '1ms' }])
    const statuses = new Set<number>()
    await expect
      .poll(
        async () => {
          statuses.add((await fetch(`${stage.url}/version`).catch(() => ({ status: 502 }))).status)
          return [...statuses].some((status) => status >= 500) && [...statuses].includes(200)
        },
        { interval: 5 },
      )
      .toBe(true)
  })
})
