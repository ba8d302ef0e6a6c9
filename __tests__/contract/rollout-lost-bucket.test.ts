import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  for (const version of ['v1', 'v2']) expect(await stage.deploy(version)).toMatchObject({ exitCode: 0 })
  // Another name is as good as a deleted bucket: the next run makes an empty one.
  await writeFile(join(stage.directory, 'lost.yml'), `bucket: shop-empty\n${settings}`)
  stage.config = 'lost.yml'
})
afterAll(() => stage?.stop())

const problem =
  /lock of this environment is at generation \d+, but instances were changed under later ones: shop-dev-instance-1 \(i-.*bucket .* deleted/

describe('instances that were changed under a lock whose bucket is gone', () => {
  test('are refused before the first change, with what to do', async () => {
    const run = await stage.deploy('v3')
    expect(run).toMatchObject({ exitCode: 4, document: { error: { code: 'E_FENCE_AHEAD' } } })
    expect(run.document!.error!.message).toMatch(problem)
    const { instances, unfinished } = (await stage.run('status')).document!
    expect(instances.map(({ release, isServing }) => ({ release, isServing }))).toEqual(
      Array.from({ length: 3 }, () => ({ release: 'v2', isServing: true })),
    )
    expect(unfinished).toBeNull()
  })

  test('are told by status', async () => {
    const { document } = await stage.run('status')
    expect(document).toMatchObject({ fence: { problem: expect.stringMatching(problem) } })
  })
})

/** What somebody does in the console. */
async function keepVersions(bucket: string): Promise<void> {
  const Client = createRequire(import.meta.url)('ali-oss') as new (options: object) => {
    putBucketVersioning(bucket: string, status: string): Promise<unknown>
  }
  const client = new Client({
    endpoint: stage.ossEndpoint,
    cname: false,
    sldEnable: true,
    region: 'oss-cn-hangzhou',
    accessKeyId: 'local',
    accessKeySecret: 'local-secret',
  })
  await client.putBucketVersioning(bucket, 'Enabled')
}

describe('a bucket that keeps versions', () => {
  const versioned = { code: 'E_BUCKET_VERSIONED', message: expect.stringContaining('two runs could hold its lock') }

  test('is refused by a rollout before the first change, and by doctor', async () => {
    stage.config = 'deploy.yml'
    expect(await stage.run('doctor')).toMatchObject({ exitCode: 0 })
    await keepVersions('shop-dev-1000000000000001')
    for (const command of ['rolling-deploy', 'blue-green', 'canary']) {
      const refused = await stage.run(command, '--release', 'v3', '--artifact', join(stage.directory, 'v3'))
      expect(refused, command).toMatchObject({
        exitCode: 4,
        document: { error: versioned, apiCalls: { mutating: 0 } },
      })
    }
    const doctor = await stage.run('doctor')
    expect(doctor).toMatchObject({ exitCode: 4 })
    const { checks } = doctor.document as unknown as { checks: object[] }
    expect(checks).toContainEqual({
      name: 'bucket',
      status: 'fail',
      message: versioned.message,
      fix: expect.stringContaining('another bucket'),
    })
  })

  test('keeps nobody from going back: that is only warned', async () => {
    const back = await stage.run('rollback')
    expect(back).toMatchObject({ exitCode: 0, document: { release: { version: 'v1' } } })
    expect(back.stderr).toContain('two runs could hold its lock')
  })
})
