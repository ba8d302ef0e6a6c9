import type { ChildProcess } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectAlicloud } from '../../src/cloud/alicloud/connect.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import { lockName } from '../../src/migrate/lock/lock.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { databasePassword, PipelineStage, type Ran } from '../support/pipeline-stage.ts'
import { objectsWith, watchCommandLines } from '../support/secret-watch.ts'

const settings = (access: string) => `app: shop
region: cn-hangzhou
environments: { dev: {} }
infrastructure:
  vpc: { cidr: 10.0.0.0/16 }
  instances: { count: 1 }
  securityGroup: { ingress: [{ ports: 8080, from: 10.0.0.0/16 }] }
  loadBalancer: { listeners: [{ port: 80, backendPort: 8080 }] }
  database: { name: shop, account: shop, password: '${databasePassword}' }
migrations:
  access: ${access}
  lockTimeout: 2s
  callbacks: { afterEach: 'echo $ALICLOUD_DEPLOY_CALLBACK $ALICLOUD_DEPLOY_MIGRATION >> called; test ! -e refuse' }
`

let stage: PipelineStage
let provisioned: Ran
let config: string
let migrations: string
let watch: ReturnType<typeof watchCommandLines>

beforeAll(async () => {
  stage = await PipelineStage.start()
  const directory = join(stage.directory, 'shop')
  config = join(directory, 'deploy.yml')
  migrations = join(directory, 'migrations')
  await mkdir(migrations, { recursive: true })
  await writeFile(config, settings('instance'))
  await writeFile(join(migrations, '01_items.sql'), 'CREATE TABLE items (id INT PRIMARY KEY, old INT);\n')
  watch = watchCommandLines([databasePassword])
  provisioned = await run('provision')
  expect(provisioned.exitCode, provisioned.stderr).toBe(0)
  await connect()
  await admitOnlyInstances()
})
afterAll(async () => {
  watch?.stop()
  await stage?.stop()
})

const run = (...words: string[]) => stage.runAsGiven([...words, '--config', config, '--env', 'dev'], { env: as('ann') })
const as = (actor: string) => ({ BUILD_USER: actor, BUILD_TAG: 'job-7' })

let cloud: Awaited<ReturnType<typeof connectAlicloud>>

async function connect(): Promise<void> {
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
}

/** Lets these addresses in and nobody else: without the rest of the VPC, not this machine. */
async function admit(addresses: string[]): Promise<void> {
  const [database] = await cloud.databases.describeDatabases({})
  for (const { group } of await cloud.databases.describeWhitelist(database!.id))
    await cloud.databases.setWhitelist(database!.id, group, addresses)
}

async function admitOnlyInstances(): Promise<void> {
  await admit((await cloud.compute.describeInstances({})).map(({ privateIp }) => privateIp))
}

/** Resolves when a run has the migration lock. */
async function untilLocked(): Promise<void> {
  const { host, port } = (provisioned.document.outputs as { database: { host: string; port: number } }).database
  const session = await connectMysql({ host, port, user: 'shop', password: databasePassword, database: 'shop' })
  try {
    for (;;) {
      const [answer] = await session.query(`SELECT IS_USED_LOCK('${lockName('shop')}') AS id`)
      if (answer!.rows[0]!['id'] !== null) return
      await systemClock.sleep(20)
    }
  } finally {
    await session.close()
  }
}

/** What a command prints on the instance. */
async function onInstance(script: string): Promise<string> {
  const [instance] = await cloud.compute.describeInstances({})
  const invocation = await cloud.commands.start({ instanceIds: [instance!.id], script, timeoutSeconds: 20 })
  for (;;) {
    const [row] = await cloud.commands.results(invocation)
    if (row && row.status !== 'pending' && row.status !== 'running') return row.output
    await systemClock.sleep(20)
  }
}

describe('a database that lets only instances in', () => {
  test('is not reached from here', async () => {
    const direct = join(stage.directory, 'shop', 'direct.yml')
    await writeFile(direct, settings('direct'))
    const { document } = await stage.runAsGiven(['migrate', '--config', direct, '--env', 'dev'])
    expect(document.exitCode).not.toBe(0)
    expect(document.error!.message).toContain('not in whitelist')
  })

  test('is migrated from one of them, as if the program ran here', async () => {
    const { value: first, calls } = await stage.callsDuring(() => run('migrate'))
    expect(first.document.error).toBeUndefined()
    expect(first.document).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(first.document.migrations).toMatchObject({ entries: [{ id: '01_items', state: 'applied' }] })
    expect(first.stderr).toMatch(/migrations run on i-/)
    expect(first.stderr).toMatch(/01_items/)
    expect(JSON.stringify(calls)).not.toContain(databasePassword)
    expect((await run('migrate')).document).toMatchObject({ exitCode: 0, result: 'no-change' })
  })

  test('runs the commands of migrations.callbacks here, and ends as they end', async () => {
    const here = join(stage.directory, 'shop')
    expect(await readFile(join(here, 'called'), 'utf8')).toBe('afterEach 01_items\n')
    await writeFile(join(here, 'refuse'), '')
    await writeFile(join(migrations, '02_more.sql'), 'INSERT INTO items (id) VALUES (-1);\n')
    const refused = await run('migrate')
    expect(refused.document).toMatchObject({ exitCode: 9, error: { code: 'E_MIGRATION_CALLBACK' } })
    expect(refused.document.error!.message).toContain('ended with exit code 1')
    await writeFile(config, settings('instance').replace(/\n  callbacks.*/, ''))
    expect((await run('migrate')).document).toMatchObject({ exitCode: 0, result: 'no-change' })
  })

  test('brings back more than one answer of the cloud can hold', async () => {
    for (let n = 0; n < 150; n++)
      await writeFile(
        join(migrations, `1${String(n).padStart(3, '0')}_more.sql`),
        `INSERT INTO items (id) VALUES (${n});\n`,
      )
    const { document } = await run('migrate')
    expect(document.error).toBeUndefined()
    expect(document).toMatchObject({ exitCode: 0, result: 'succeeded' })
    expect(JSON.stringify(document.migrations).length).toBeGreaterThan(24 * 1_024)
    expect(document.migrations!.statements).toHaveLength(150)
  })

  test('says what the server refused, where, and ends with 9', async () => {
    await writeFile(join(migrations, '2000_bad.sql'), 'ALTER TABLE items\n  ADD COLUMN id INT;\n')
    const { document } = await run('migrate')
    expect(document).toMatchObject({ exitCode: 9, result: 'failed', error: { code: 'E_MIGRATION' } })
    expect(document.migrations!.failure).toMatchObject({ file: '2000_bad.sql' })
    await rm(join(migrations, '2000_bad.sql'))
    expect((await run('migrate')).document.exitCode).toBe(4)
    expect((await run('migrate', 'repair', '2000_bad', '--reason', 'never ran')).document.exitCode).toBe(0)
  })

  test('tells another job who holds the lock, and stops with the job that started it', async () => {
    await writeFile(join(migrations, '3000_slow.data.sql'), '-- acd:batch 10\nUPDATE items SET old = SLEEP(0.2);\n')
    await admit(['10.0.0.0/8'])
    let child: ChildProcess | undefined
    const first = stage.runAsGiven(['migrate', '--config', config, '--env', 'dev'], {
      env: as('ann'),
      onLine: (_line, process) => (child = process),
    })
    await untilLocked()
    const { document } = await run('migrate', '--lock-timeout', '100ms')
    expect(document).toMatchObject({ exitCode: 8, result: 'locked' })
    expect(document.error!.message).toContain('ann')
    child!.kill('SIGTERM')
    expect((await first).document).toMatchObject({ exitCode: 143, result: 'cancelled' })
    await rm(join(migrations, '3000_slow.data.sql'))
    await admitOnlyInstances()
  })

  test('a dry run changes nothing, and names where it would run', async () => {
    const { value, calls } = await stage.callsDuring(() => run('migrate', '--dry-run'))
    expect(value.document).toMatchObject({ exitCode: 0, result: 'planned' })
    expect(calls.filter(({ isMutating }) => isMutating)).toEqual([])
  })

  test('leaves the password nowhere: not in a command line, not in the bucket, not on the instance', async () => {
    expect(watch.stop()).toEqual([])
    expect(objectsWith(stage.buckets, [databasePassword])).toEqual([])
    expect(await onInstance('find /var/lib/alicloud-deploy/migrate -type f')).toBe('')
  })
})
