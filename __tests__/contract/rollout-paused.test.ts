import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReleaseRecord } from '../../src/rollout/state/history.ts'
import { RolloutStage } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
})
afterAll(() => stage?.stop())

const releases = async () =>
  (await stage.run('status')).document!.instances.map((instance) => instance.release).toSorted()

describe('a rollout that was paused on purpose', () => {
  test('is left alone by the recover of the same job, and shown by status', async () => {
    expect(await stage.deploy('v2', '--pause')).toMatchObject({ exitCode: 75, document: { result: 'paused' } })
    const before = await releases()
    expect(before).toContain('v1')
    expect(before).toContain('v2')
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    expect(await releases()).toEqual(before)
    expect((await stage.run('status')).document).toMatchObject({ approval: { isExpired: false } })
  })

  test('goes on when the same command approves it', async () => {
    expect(await stage.deploy('v2', '--pause')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await releases()).toEqual(['v2', 'v2', 'v2'])
  })

  test('is rolled back by recover when nobody approved it in time', async () => {
    expect(await stage.deploy('v3', '--pause')).toMatchObject({ exitCode: 75 })
    const recovered = await stage.run('recover', '--approval-timeout', '0s')
    expect(recovered).toMatchObject({ exitCode: 0, document: { release: { version: 'v2' } } })
    expect(await releases()).toEqual(['v2', 'v2', 'v2'])
    expect((await stage.run('status')).document).toMatchObject({ unfinished: null })
  })

  test('is taken back by rollback while it still waits', async () => {
    expect(await stage.deploy('v3', '--pause')).toMatchObject({ exitCode: 75 })
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'v2' } } })
    expect(await releases()).toEqual(['v2', 'v2', 'v2'])
  })

  test('is not replaced by an older job, whatever its command, also after recover ended it', async () => {
    expect(await stage.deploy('v3', '--pause', '--seq', '10')).toMatchObject({ exitCode: 75 })
    const before = await releases()
    const older = ['--release', 'v1', '--artifact', join(stage.directory, 'v1'), '--seq', '9']
    const refused = {
      exitCode: 4,
      document: {
        apiCalls: { mutating: 0 },
        error: { message: 'run 9 is older than run 10, which has begun already' },
      },
    }
    for (const command of ['rolling-deploy', 'canary', 'blue-green'])
      expect(await stage.run(command, ...older, '--if-locked', 'supersede'), command).toMatchObject(refused)
    expect(await releases()).toEqual(before)
    expect(await stage.run('recover', '--approval-timeout', '0s')).toMatchObject({ exitCode: 0 })
    expect(await stage.run('rolling-deploy', ...older)).toMatchObject(refused)
    expect(await releases()).toEqual(['v2', 'v2', 'v2'])
  })
})

describe('a rollout whose job has no time left', () => {
  test('ends paused, is left alone by recover of the same job, and goes on with the same command', async () => {
    const before = await releases()
    // The job may last a minute: not enough to take out a server and to bring it back.
    stage.job = {
      GITLAB_CI: 'true',
      CI_JOB_ID: '1',
      CI_PIPELINE_ID: '1',
      CI_JOB_STARTED_AT: new Date().toISOString(),
      CI_JOB_TIMEOUT: '60',
    }
    expect(await stage.deploy('v3')).toMatchObject({ exitCode: 75, document: { result: 'paused' } })
    const kept = await stage.run('recover')
    expect(kept).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    stage.job = {}
    const { document } = await stage.run('status')
    expect(document).toMatchObject({
      unfinished: { want: { version: 'v3' }, pause: { isOutOfTime: true } },
      approval: { isExpired: false },
    })
    expect(await releases()).toEqual(before)
    expect(await stage.deploy('v3')).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await releases()).toEqual(['v3', 'v3', 'v3'])
  })

  test('takes out no server that --timeout would not let back, and is kept like any pause', async () => {
    const cloud = await stage.connect()
    const { accountId } = await cloud.identity.whoAmI()
    const store = cloud.objectStore(`shop-dev-${accountId}`)
    const last = (await store.list('releases/')).at(-1)!
    const record = JSON.parse(Buffer.from((await store.get(last.key))!.body).toString()) as ReleaseRecord
    const hours = Object.fromEntries(Object.keys(record.durationsMs).map((id) => [id, 7_200_000]))
    expect(Object.keys(hours)).toHaveLength(3)
    await store.put(last.key, JSON.stringify({ ...record, durationsMs: hours }))
    const paused = await stage.deploy('v1', '--timeout', '1h')
    expect(paused).toMatchObject({ exitCode: 75, document: { result: 'paused' } })
    expect(paused.stderr).toContain('stopped with 3 servers to go: the next would not be back before')
    expect(await stage.run('recover')).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    expect(await releases()).toEqual(['v3', 'v3', 'v3'])
    expect((await stage.run('status')).document).toMatchObject({ unfinished: { pause: { isOutOfTime: true } } })
    expect(await stage.deploy('v1', '--timeout', '3h')).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded' },
    })
    expect(await releases()).toEqual(['v1', 'v1', 'v1'])
  })
})
