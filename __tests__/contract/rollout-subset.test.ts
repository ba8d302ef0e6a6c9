import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings, type Ended } from '../support/rollout-stage.ts'

let stage: RolloutStage

beforeAll(async () => {
  stage = await RolloutStage.start()
  const cloud = await stage.connect()
  const instances = await cloud.compute.describeInstances({ tags: { 'alicloud-deploy:env': 'shop/dev' } })
  const edge = instances.filter(({ name }) => name === 'shop-dev-instance-1').map(({ id }) => id)
  const core = instances.filter(({ name }) => name !== 'shop-dev-instance-1').map(({ id }) => id)
  await cloud.tagging.tag('instance', edge, { role: 'edge' })
  await cloud.tagging.tag('instance', core, { role: 'core' })
  expect((await stage.deploy('v1')).exitCode).toBe(0)
})
afterAll(() => stage?.stop())

const releases = ({ document }: Ended) => document!.instances.map(({ name, release }) => `${name.slice(-1)} ${release}`)
const status = async () => {
  const { document } = await stage.run('status')
  return document as unknown as { release: { version: string }; part?: unknown; history: { isVerified: boolean }[] }
}

describe('a release for a part of a fleet', () => {
  test('that nobody belongs to is refused with the tags that there are', async () => {
    const run = await stage.deploy('v2', '--only', 'role=edgy')
    expect(run).toMatchObject({ exitCode: 4, document: { error: { code: 'E_NO_SUCH_INSTANCE' } } })
    expect(run.document!.apiCalls.mutating).toBe(0)
    expect(JSON.stringify(run.document)).toContain('there are role=core, role=edge')
  })

  test('is planned for those who belong to it only', async () => {
    const run = await stage.deploy('v2', '--only', 'role=edge', '--dry-run')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'planned', apiCalls: { mutating: 0 } } })
    const calls = JSON.stringify(run.document!.plan!.calls)
    expect(calls).toContain('shop-dev-instance-1')
    expect(calls).not.toMatch(/shop-dev-instance-[23]/)
  })

  test('goes there and is neither verified nor what serves, and status says so', async () => {
    const run = await stage.deploy('v2', '--only', 'role=edge')
    expect(run).toMatchObject({
      exitCode: 0,
      document: { result: 'succeeded', part: { only: ['role=edge'], others: 2 } },
    })
    expect(releases(run)).toEqual(['1 v2', '2 v1', '3 v1'])
    const seen = await status()
    expect(seen).toMatchObject({
      release: { version: 'v1' },
      part: { version: 'v2', only: ['role=edge'], instances: ['shop-dev-instance-1'] },
    })
    expect(seen.history.at(-1)).toMatchObject({ version: 'v2', isVerified: false, only: ['role=edge'] })
  })

  test('again has nothing to do', async () => {
    const run = await stage.deploy('v2', '--only', 'role=edge')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'no-change', apiCalls: { mutating: 0 } } })
  })

  test('lets no canary begin beside it', async () => {
    const run = await stage.run('canary', '--release', 'v3', '--artifact', join(stage.directory, 'v3'))
    expect(run).toMatchObject({
      exitCode: 4,
      document: { error: { code: 'E_MIXED_FLEET' }, apiCalls: { mutating: 0 } },
    })
  })

  test('is completed by the next run for all', async () => {
    const run = await stage.deploy('v2')
    expect(run.exitCode).toBe(0)
    expect(releases(run)).toEqual(['1 v2', '2 v2', '3 v2'])
    const seen = await status()
    expect(seen).toMatchObject({ release: { version: 'v2' } })
    expect(seen).not.toHaveProperty('part')
  })

  test('and that is taken back by a rollback leaves what the rest served all the time', async () => {
    expect((await stage.deploy('v3', '--only', 'role=edge')).exitCode).toBe(0)
    const back = await stage.run('rollback')
    expect(back).toMatchObject({ exitCode: 0, document: { release: { version: 'v2', previous: 'v3' } } })
    expect(releases(back)).toEqual(['1 v2', '2 v2', '3 v2'])
  })
})

test('a JSON answer that is not as wanted sends a release back, and says what it was', async () => {
  const health = 'health: { path: /version, body: { json: $.version, equals: v2 }, versionField: $.version,'
  await writeFile(join(stage.directory, 'deploy.yml'), settings.replace('health: {', health))
  stage.healthDeadline = '4s'
  const run = await stage.deploy('v3', '--only', 'role=edge')
  expect(run).toMatchObject({ exitCode: 5, document: { result: 'rolled-back' } })
  expect(run.document!.error!.message).toContain('/version answered $.version=v3')
  expect(releases(run)).toEqual(['1 v2', '2 v2', '3 v2'])

  await writeFile(
    join(stage.directory, 'deploy.yml'),
    settings.replace('health: {', health.replace('$.version,', '$..version,')),
  )
  const refused = await stage.deploy('v3')
  expect(refused).toMatchObject({ exitCode: 3, document: { error: { code: 'E_CONFIG' } } })
  expect(refused.document!.error!.message).toMatch(
    /deploy\.yml:\d+:\d+.*rollout\.health\.body\.json: ".." finds any number/,
  )
})
