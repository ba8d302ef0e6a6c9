import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectAlicloud } from '../../src/cloud/alicloud/connect.ts'
import { tagKeys } from '../../src/cloud/tags.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import { databasePassword, PipelineStage } from '../support/pipeline-stage.ts'

const settings = (makePublicEndpoint: boolean) => `app: shop
region: cn-hangzhou
environments: { dev: {} }
infrastructure:
  vpc: { cidr: 10.0.0.0/16 }
  instances: { count: 1 }
  securityGroup: { ingress: [{ ports: 8080, from: 10.0.0.0/16 }] }
  loadBalancer: { listeners: [{ port: 80, backendPort: 8080 }] }
  database: { name: shop, account: shop, password: '${databasePassword}' }
migrations: { access: public, makePublicEndpoint: ${makePublicEndpoint} }
`

let stage: PipelineStage
let config: string
let migrations: string
let cloud: Awaited<ReturnType<typeof connectAlicloud>>
let databaseId: string

beforeAll(async () => {
  stage = await PipelineStage.start()
  const directory = join(stage.directory, 'shop')
  config = join(directory, 'deploy.yml')
  migrations = join(directory, 'migrations')
  await mkdir(migrations, { recursive: true })
  await writeFile(config, settings(true))
  await write('01_items.sql', `CREATE TABLE items (id INT PRIMARY KEY, old INT); INSERT INTO items VALUES ${rows};`)
  const { exitCode, stderr } = await run('provision')
  expect(exitCode, stderr).toBe(0)
  cloud = await connectAlicloud({
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
  databaseId = (await cloud.databases.describeDatabases({}))[0]!.id
})
afterAll(() => stage?.stop())

/** Enough for a slow migration of half a minute. */
const rows = Array.from({ length: 100 }, (_, id) => `(${id}, ${id})`).join()

const words = (...given: string[]) => [...given, '--config', config, '--env', 'dev']
const run = (...given: string[]) => stage.runAsGiven(words(...given))
const write = (name: string, text: string) => writeFile(join(migrations, name), text)

/** Who may connect, and through what. */
async function doors() {
  const [groups, endpoints, [database]] = await Promise.all([
    cloud.databases.describeWhitelist(databaseId),
    cloud.databases.describeEndpoints(databaseId),
    cloud.databases.describeDatabases({ ids: [databaseId] }),
  ])
  return {
    groups: groups.map(({ group }) => group.toLowerCase()),
    endpoints: endpoints.map(({ kind }) => kind),
    mark: database!.tags[tagKeys.publicEndpoint],
  }
}
const shut = { groups: ['default', 'alicloud_deploy'], endpoints: ['private'], mark: undefined }
const wide = {
  groups: ['default', 'alicloud_deploy', expect.stringMatching(/^acd_m_/)],
  endpoints: ['private', 'public'],
}

/** Starts a migration that takes a while, and resolves when its first batch is done. */
async function startSlow(): Promise<{ child: ChildProcess; ended: ReturnType<typeof stage.runAsGiven> }> {
  await write('20_slow.data.sql', '-- acd:batch 1\nUPDATE items SET old = SLEEP(0.3);\n')
  let ended!: ReturnType<typeof stage.runAsGiven>
  const child = await new Promise<ChildProcess>((resolve, reject) => {
    ended = stage.runAsGiven(words('migrate'), {
      onLine: (line, process) => void (line.includes('20_slow') && line.includes('batches') && resolve(process)),
    })
    ended.then(({ stdout, stderr }) => reject(new Error(`it ended: ${stdout}${stderr}`)), reject)
  })
  return { child, ended }
}

describe('a database that is private', () => {
  test('stays so where nobody allows more', async () => {
    await writeFile(config, settings(false))
    const { value, calls } = await stage.callsDuring(() => run('migrate'))
    await writeFile(config, settings(true))
    expect(value.document).toMatchObject({ exitCode: 4, error: { code: 'E_DATABASE_NOT_PUBLIC' } })
    expect(calls.filter(({ isMutating }) => isMutating)).toEqual([])
  })

  test('is reached by the address that it sees itself, and is private again afterwards', async () => {
    const { value, calls } = await stage.callsDuring(() => run('migrate'))
    expect(value.document).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(calls.filter(({ isMutating }) => isMutating).map(({ action }) => action)).toEqual([
      'TagResources',
      'AllocateInstancePublicConnection',
      'TagResources',
      'ModifySecurityIps',
      'ModifySecurityIps',
      'ReleaseInstancePublicConnection',
      'UntagResources',
    ])
    expect(calls.find(({ action }) => action === 'ModifySecurityIps')!.parameters).toMatchObject({
      SecurityIps: '203.0.113.10',
    })
    expect(await doors()).toEqual(shut)
  })

  test('is private again after a migration that failed', async () => {
    await write('10_bad.sql', 'ALTER TABLE items ADD COLUMN id INT;')
    expect((await run('migrate')).document).toMatchObject({ exitCode: 9, error: { code: 'E_MIGRATION' } })
    expect(await doors()).toEqual(shut)
    await rm(join(migrations, '10_bad.sql'))
    await run('migrate', 'repair', '10_bad', '--reason', 'never ran')
    expect(await doors()).toEqual(shut)
  })

  test('is private again after a migration that was stopped', async () => {
    const { child, ended } = await startSlow()
    expect(await doors()).toMatchObject(wide)
    child.kill('SIGINT')
    expect((await ended).document).toMatchObject({ exitCode: 130, result: 'cancelled' })
    expect(await doors()).toEqual(shut)
    await rm(join(migrations, '20_slow.data.sql'))
    await run('migrate', 'repair', '20_slow', '--reason', 'stopped on purpose')
  })

  test('stays open after a migration that was killed, until recover comes', async () => {
    const { child, ended } = await startSlow()
    const lost = ended.catch(() => undefined)
    child.kill('SIGKILL')
    await Promise.all([once(child, 'exit'), lost])
    expect(await doors()).toMatchObject(wide)
    const planned = await stage.callsDuring(() => run('recover', '--dry-run'))
    expect(planned.calls.filter(({ isMutating }) => isMutating)).toEqual([])
    expect(planned.value.document.result).toBe('planned')
    expect((await run('recover')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(await doors()).toEqual(shut)
    expect((await run('recover')).document).toMatchObject({ exitCode: 0, result: 'no-change' })
    await rm(join(migrations, '20_slow.data.sql'))
    await run('migrate', 'repair', '20_slow', '--reason', 'killed on purpose')
  })
})

test("a public endpoint of somebody else's is used and stays", async () => {
  await cloud.databases.createPublicEndpoint(databaseId, { prefix: 'theirs', port: 3306 })
  while (!(await doors()).endpoints.includes('public')) await systemClock.sleep(100)
  await write('30_more.sql', 'CREATE TABLE more (id INT PRIMARY KEY);')
  expect((await run('migrate')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(await doors()).toEqual({ ...shut, endpoints: ['private', 'public'] })
})

test('a rollout and a rollback go the same way', async () => {
  const directory = stage.workspace.migrations('v2')
  const own = join(stage.directory, 'todo.yml')
  const given = await readFile(stage.workspace.config, 'utf8')
  const access = `directory: ${directory}\n  access: public\n  makePublicEndpoint: true`
  await writeFile(own, given.replace('directory: ../../migrations', access))
  const onTodo = (...rest: string[]) => stage.runAsGiven([...rest, '--config', own, '--env', 'dev'])
  expect((await onTodo('provision')).document.exitCode).toBe(0)
  databaseId = (await cloud.databases.describeDatabases({ tags: { [tagKeys.environment]: 'todo/dev' } }))[0]!.id
  for (const release of ['v1', 'v2'] as const) {
    const { value, calls } = await stage.callsDuring(() => onTodo(...stage.deployWords('rolling-deploy', release)))
    expect(value.document, value.stderr).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(calls.map(({ action }) => action)).toContain('ReleaseInstancePublicConnection')
    expect(await doors()).toEqual(shut)
  }
  const { value, calls } = await stage.callsDuring(() => onTodo('rollback'))
  expect(value.document, value.stderr).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(calls.map(({ action }) => action)).toContain('ReleaseInstancePublicConnection')
  expect(await doors()).toEqual(shut)
})
