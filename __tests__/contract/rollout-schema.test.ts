import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findDatabaseProgram } from '../../src/local/mysql/find-server.ts'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

const program = await findDatabaseProgram()

const infrastructure = `  database: { class: mysql.n2.medium.2c, storage: 20, name: shop, account: shop, password: Contract-7f3a91c2d4 }
  loadBalancer:`

describe.skipIf(!program)('releases and the schema', () => {
  let stage: RolloutStage

  beforeAll(async () => {
    stage = await RolloutStage.start()
    await writeFile(join(stage.directory, 'database.yml'), settings.replace('  loadBalancer:', infrastructure))
    await mkdir(join(stage.directory, 'migrations'))
    stage.config = 'database.yml'
    const provisioned = await stage.run('provision')
    expect(provisioned, provisioned.stderr).toMatchObject({ exitCode: 0 })
  }, 60_000)
  afterAll(() => stage?.stop())

  const addMigration = (name: string, sql: string) => writeFile(join(stage.directory, 'migrations', name), `${sql};\n`)

  const contract = async (...words: string[]) => {
    const run = await stage.run('migrate', '--phase', 'contract', '--soak', '0s', ...words)
    expect(run, run.stderr).toMatchObject({ exitCode: 0 })
    const { entries } = (run.document as unknown as { migrations: { entries: Entry[] } }).migrations
    return entries.find(({ id }) => id.startsWith('03_'))!
  }

  test('what a release needs is dropped only when nobody runs or goes back to it, and then nobody can', async () => {
    await addMigration('01_base.sql', 'CREATE TABLE todo (id INT PRIMARY KEY, old INT)')
    const first = await stage.deploy('v1')
    expect(first, first.stderr).toMatchObject({ exitCode: 0 })
    await addMigration('02_add.sql', 'ALTER TABLE todo ADD COLUMN new INT')
    await addMigration('03_drop.contract.sql', '-- acd:requires-app 02_add\nALTER TABLE todo DROP COLUMN old')

    const artifact = join(stage.directory, 'v2')
    const words = ['--on-inconclusive', 'pause', '--step-duration', '1s', '--interval', '200ms']
    const canary = await stage.run('canary', '--release', 'v2', '--artifact', artifact, ...words)
    expect(canary, canary.stderr).toMatchObject({ exitCode: 75 })
    const standing = await contract()
    expect(standing.state).toBe('held')
    expect(standing.reason).toMatch(/\(release v1, weight \d+\).* not know 02_add/)
    expect(await stage.run('canary', 'abort')).toMatchObject({ exitCode: 0 })

    const second = await stage.deploy('v2')
    expect(second, second.stderr).toMatchObject({ exitCode: 0 })
    expect((await contract()).reason).toContain('rollback would go to release v1')
    expect((await contract('--forfeit-rollback-to', 'v0')).reason).toContain('with --forfeit-rollback-to v1')
    expect((await contract('--forfeit-rollback-to', 'v1')).state).toBe('applied')

    const back = await stage.run('rollback')
    expect(back).toMatchObject({ exitCode: 4, document: { result: 'failed', error: { code: 'E_SCHEMA_TOO_NEW' } } })
    expect(back.document!.error!.message).toBe(
      'release v1 knows migrations up to 01_base, and 03_drop has taken away what it needs since',
    )
    expect(back.document!.apiCalls.mutating).toBe(0)
    expect(await stage.deploy('v1')).toMatchObject({ exitCode: 4, document: { error: { code: 'E_SCHEMA_TOO_NEW' } } })
    expect(await stage.deploy('v3')).toMatchObject({ exitCode: 0 })
    expect(await stage.run('rollback')).toMatchObject({ exitCode: 0, document: { release: { version: 'v2' } } })
  }, 120_000)

  test('a database that does not answer closes the way back, and --no-migrate opens it', async () => {
    const unreachable = settings.replace('  loadBalancer:', infrastructure.replace('91c2d4', '91c2d5'))
    await writeFile(join(stage.directory, 'unreachable.yml'), unreachable)
    stage.config = 'unreachable.yml'
    const refused = await stage.run('rollback', '--to', 'v3')
    expect(refused).toMatchObject({ exitCode: 4, document: { error: { code: 'E_SCHEMA_UNKNOWN' } } })
    expect(JSON.stringify(refused.document)).toContain('--no-migrate')
    const asked = await stage.run('rollback', '--to', 'v3', '--no-migrate', '--dry-run')
    expect(asked, JSON.stringify(asked.document?.error)).toMatchObject({ exitCode: 0 })
  }, 60_000)
})

interface Entry {
  id: string
  state: string
  reason?: string
}
