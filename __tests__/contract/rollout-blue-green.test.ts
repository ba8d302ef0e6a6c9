import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { RolloutStage, startTraffic, type Ended } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
})
afterAll(() => stage?.stop())

const words = (version: string, ...more: string[]) => [
  'blue-green',
  '--release',
  version,
  '--artifact',
  join(stage.directory, version),
  ...more,
]
const switchTo = (version: string, ...more: string[]) => stage.run(...words(version, ...more))
const ids = async () =>
  ((await stage.run('status')).document!.instances as unknown as { id: string }[]).map((instance) => instance.id)
const serving = (status: Ended) =>
  status.document!.instances.filter((instance) => instance.isServing).map((instance) => instance.release)

describe('blue-green', () => {
  test('moves all traffic to new instances without a failed request, and the old ones go', async () => {
    const before = await ids()
    const traffic = startTraffic(stage.url)
    expect(await switchTo('v2')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v2', previous: 'v1' } },
    })
    const { failed, byAnswer } = await traffic.stop()
    expect(failed).toEqual([])
    expect(byAnswer.v2).toBeGreaterThan(0)
    const after = await ids()
    expect(after).toHaveLength(3)
    expect(after.filter((id) => before.includes(id))).toEqual([])
    expect(serving(await stage.run('status'))).toEqual(['v2', 'v2', 'v2'])
    expect(await switchTo('v2')).toMatchObject({
      exitCode: 0,
      document: { result: 'no-change', apiCalls: { mutating: 0 } },
    })
    expect(await stage.run('provision', '--dry-run', '--detailed-exitcode')).toMatchObject({ exitCode: 0 })
  })

  test('a release that never gets healthy meets no traffic: exit 5, its instances are gone', async () => {
    const before = await ids()
    const traffic = startTraffic(stage.url)
    expect(await switchTo('bad')).toMatchObject({ exitCode: 5, document: { result: 'rolled-back' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(await ids()).toEqual(before)
  })

  test.each([
    ['update', 1],
    ['all traffic to the green', 1],
  ])('killed at "%s" number %i, the same command finishes it without a failed request', async (text, nth) => {
    const version = text === 'update' ? 'v3' : 'v1'
    const traffic = startTraffic(stage.url)
    let seen = 0
    const killed = await stage.begin(words(version), (line, child) => {
      if (line.includes(text) && ++seen === nth) child.kill('SIGKILL')
    })
    expect(killed.signal).toBe('SIGKILL')
    expect(await switchTo(version)).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect((await traffic.stop()).failed).toEqual([])
    expect(serving(await stage.run('status'))).toEqual([version, version, version])
    expect(await ids()).toHaveLength(3)
  })

  test('recover undoes a killed one: the old instances serve, the new ones are gone', async () => {
    const before = await ids()
    await stage.begin(words('v2'), (line, child) => {
      if (line.includes('all traffic to the green')) child.kill('SIGKILL')
    })
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await ids()).toEqual(before)
    expect(serving(await stage.run('status'))).toEqual(['v1', 'v1', 'v1'])
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
  })

  test('old instances that are kept take the traffic back with a rollback', async () => {
    const before = await ids()
    const traffic = startTraffic(stage.url)
    expect(await switchTo('v3', '--keep-old')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await ids()).toHaveLength(6)
    expect(await stage.run('rollback')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', release: { version: 'v1' } },
    })
    expect((await traffic.stop()).failed).toEqual([])
    expect((await ids()).toSorted()).toEqual(before.toSorted())
    expect(serving(await stage.run('status'))).toEqual(['v1', 'v1', 'v1'])
  })
})
