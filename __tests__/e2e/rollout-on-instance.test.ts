import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectAlicloud } from '../../src/cloud/alicloud/connect.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import type { ReleaseName } from '../../src/demo/workspace.ts'
import { PipelineStage } from '../support/pipeline-stage.ts'

// One environment whose database lets only its instances in; each test goes on where the one before has stopped.
let stage: PipelineStage
let config: string

beforeAll(async () => {
  stage = await PipelineStage.start()
  config = join(stage.directory, 'deploy.yml')
  const given = await readFile(stage.workspace.config, 'utf8')
  await writeFile(config, given.replace('directory: ../../migrations', 'directory: v2/migrations\n  access: instance'))
  const { exitCode, stderr } = await run('provision')
  expect(exitCode, stderr).toBe(0)
  await admitOnlyInstances()
})
afterAll(() => stage?.stop())

const run = (...words: string[]) => stage.runAsGiven([...words, '--config', config, '--env', 'dev'])
const deploy = (release: ReleaseName, ...words: string[]) =>
  run(...stage.deployWords('rolling-deploy', release), ...words)
const migrate = (...words: string[]) => run('migrate', ...words)

async function admitOnlyInstances(): Promise<void> {
  const { databases, compute } = await connectAlicloud({
    region: 'cn-hangzhou',
    env: stage.env,
    clock: systemClock,
    random: systemRandom,
    hide: () => {},
    log: () => {},
    isDryRun: false,
    endpoint: stage.cloud.endpoint,
    ossEndpoint: stage.cloud.ossEndpoint,
  })
  const addresses = (await compute.describeInstances({})).map(({ privateIp }) => privateIp)
  const [database] = await databases.describeDatabases({})
  for (const { group } of await databases.describeWhitelist(database!.id))
    await databases.setWhitelist(database!.id, group, addresses)
}

async function states(): Promise<string[]> {
  const { document } = await migrate('status')
  return (document.migrations as unknown as { entries: { id: string; state: string }[] }).entries.map(
    ({ id, state }) => `${id} ${state}`,
  )
}

const serving = async () => (await run('status')).document.instances!.map(({ release }) => release)

test('a rollout runs the pending migrations on an instance', async () => {
  const { value, calls } = await stage.callsDuring(() => deploy('v1'))
  const { document, stderr } = value
  expect(document.error).toBeUndefined()
  expect(calls.map(({ action }) => action)).toContain('DescribeBackups')
  expect(document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(stderr).toMatch(/migrations run on i-/)
  expect(await states()).toEqual(['20260101000000_create_todos already-applied', '20260201000000_add_priority pending'])
  expect((await deploy('v2')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  const repeated = await stage.callsDuring(() => deploy('v2'))
  expect(repeated.calls.map(({ action }) => action)).not.toContain('DescribeBackups')
  expect(await states()).toEqual([
    '20260101000000_create_todos already-applied',
    '20260201000000_add_priority already-applied',
  ])
})

test('a rollback asks there whether the release can live with the schema, and a dry run says that it cannot ask', async () => {
  const { value, calls } = await stage.callsDuring(() => run('rollback', '--dry-run'))
  expect(value.document).toMatchObject({ exitCode: 0, result: 'planned' })
  expect(value.stderr).toMatch(/cannot tell whether release 1\.0\.0 can live with/)
  expect(calls.filter(({ isMutating }) => isMutating)).toEqual([])
  expect((await run('rollback')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(await serving()).toEqual(['1.0.0', '1.0.0'])
})

test('contract migrations run there when the fleet knows the new schema, and not before', async () => {
  const contract =
    '-- acd:requires-app 20260201000000_add_priority\nALTER TABLE todos MODIFY title VARCHAR(200) NULL;\n'
  await writeFile(join(stage.workspace.migrations('v2'), '20260301000000_free_title.contract.sql'), contract)
  const early = await migrate('--phase', 'contract', '--soak', '0s')
  expect(early.document).toMatchObject({ exitCode: 0 })
  expect((await states()).at(-1)).toBe('20260301000000_free_title held')
  expect((await deploy('v2')).document).toMatchObject({ exitCode: 0 })
  const late = await migrate('--phase', 'contract', '--soak', '0s', '--forfeit-rollback')
  expect(late.document.error).toBeUndefined()
  expect((await states()).at(-1)).toBe('20260301000000_free_title already-applied')
})

test('no release comes back then that does not know it', async () => {
  const { document } = await run('rollback')
  expect(document).toMatchObject({ exitCode: 4, error: { code: 'E_SCHEMA_TOO_NEW' } })
  expect(document.error!.message).toContain('20260301000000_free_title')
  expect((await migrate('fits', '1.0.0')).document).toMatchObject({ exitCode: 4, error: { code: 'E_SCHEMA_TOO_NEW' } })
  expect((await migrate('fits', '2.0.0')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(await serving()).toEqual(['2.0.0', '2.0.0'])
})
