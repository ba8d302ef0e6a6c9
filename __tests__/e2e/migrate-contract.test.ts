import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReleaseName } from '../../src/demo/workspace.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { databasePassword, PipelineStage, type Ran } from '../support/pipeline-stage.ts'

// One environment; each test goes on where the one before has stopped.
let stage: PipelineStage
let config: string
let provisioned: Ran

beforeAll(async () => {
  stage = await PipelineStage.start()
  config = join(stage.directory, 'deploy.yml')
  const given = await readFile(stage.workspace.config, 'utf8')
  const migrations = 'directory: v2/migrations\n  seeds: [dev/todos]'
  await writeFile(config, given.replace('directory: ../../migrations', migrations))
  for (const release of ['v1', 'v2'] as const) {
    const seeds = join(stage.workspace.migrations(release), 'seeds/dev')
    await mkdir(seeds, { recursive: true })
    await writeFile(
      join(seeds, 'todos.sql'),
      "INSERT INTO todos (title) VALUES ('seeded') ON DUPLICATE KEY UPDATE id = id;\n",
    )
  }
  provisioned = await run('provision')
  expect(provisioned.exitCode, provisioned.stderr).toBe(0)
})
afterAll(() => stage?.stop())

const run = (...words: string[]) => stage.runAsGiven([...words, '--config', config, '--env', 'dev'])
const deploy = (release: ReleaseName) => run(...stage.deployWords('rolling-deploy', release))

async function titles(): Promise<unknown[]> {
  const { host, port } = (provisioned.document.outputs as { database: { host: string; port: number } }).database
  const session = await connectMysql({ host, port, user: 'todo', password: databasePassword, database: 'todo' })
  try {
    return (await session.query('SELECT title FROM todos'))[0]!.rows.map(({ title }) => title)
  } finally {
    await session.close()
  }
}

/** What became of the contract migration, and why. */
async function contract(...words: string[]) {
  const { document, stderr } = await run('migrate', '--phase', 'contract', ...words)
  expect(document.exitCode, stderr).toBe(0)
  const { entries } = document.migrations as unknown as { entries: { state: string; reason?: string }[] }
  return { ...entries.at(-1)!, stderr }
}

test('a deployment fills what migrations.seeds names, once', async () => {
  expect((await deploy('v1')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(await titles()).toEqual(['seeded'])
  expect((await deploy('v2')).document).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(await titles()).toEqual(['seeded'])
})

test('a contract migration waits for the way back and for the soak time, then runs', async () => {
  await writeFile(
    join(stage.workspace.migrations('v2'), '20260301000000_free_title.contract.sql'),
    '-- acd:requires-app 20260201000000_add_priority\nALTER TABLE todos MODIFY title VARCHAR(200) NULL;\n',
  )
  expect(await contract()).toMatchObject({
    state: 'held',
    reason: expect.stringContaining('rollback would go to release 1.0.0'),
  })
  expect(await contract('--forfeit-rollback')).toMatchObject({
    state: 'held',
    reason: expect.stringMatching(
      /^release 2\.0\.0 serves for .* the soak time of 24h00m ends in 2\dh\d\dm, or with the next/,
    ),
  })
  const applied = await contract('--forfeit-rollback', '--soak', '0s')
  expect(applied.state).toBe('applied')
  expect(applied.stderr).toContain('live traffic not checked: performance_schema is off on this server')
})
