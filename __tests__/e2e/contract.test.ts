import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { runActionStep } from '../support/fake-runner.ts'
import { databasePassword, PipelineStage, type Ran } from '../support/pipeline-stage.ts'
import { runProgram } from '../support/program.ts'
import { filesWith, objectsWith, watchCommandLines } from '../support/secret-watch.ts'

// One environment for the whole file: version 1 serves on its two instances unless a test says otherwise.
let stage: PipelineStage
let provisioned: Ran
let events: string
let watch: ReturnType<typeof watchCommandLines>

beforeAll(async () => {
  stage = await PipelineStage.start()
  events = join(stage.directory, 'events.ndjson')
  watch = watchCommandLines([databasePassword, stage.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET!])
  provisioned = await stage.run(['provision', '--events', events])
  expect(provisioned.exitCode, provisioned.stderr).toBe(0)
  const first = await stage.run([...stage.deployWords('rolling-deploy', 'v1'), '--events', events, '--verbose'])
  expect(first.exitCode, first.stderr).toBe(0)
})
afterAll(async () => {
  watch?.stop()
  await stage?.stop()
})

/** Statements that changed something since the server of the environment's database started. */
async function writes(): Promise<number> {
  const { database } = provisioned.document.outputs as { database: { host: string; port: number; name: string } }
  const { host, port, name } = database
  const session = await connectMysql({ host, port, user: 'todo', password: databasePassword, database: name })
  try {
    const [counts] = await session.query(
      "SHOW GLOBAL STATUS WHERE Variable_name REGEXP '^Com_(insert|update|delete|replace|truncate|create|alter|drop|rename|load|grant)'",
    )
    return counts!.rows.reduce((sum, row) => sum + Number(Object.values(row)[1]), 0)
  } finally {
    await session.close()
  }
}

/** Runs it and expects that neither the cloud nor the database saw anything that changes something. */
async function runWithoutEffect(words: readonly string[]): Promise<Ran> {
  const before = await writes()
  const { value, calls } = await stage.callsDuring(() => stage.run(words))
  expect(calls.filter(({ isMutating }) => isMutating).map(({ product, action }) => `${product}.${action}`)).toEqual([])
  expect(value.document.apiCalls.mutating).toBe(0)
  expect(value.document.apiCalls.total).toBe(calls.length)
  expect(await writes()).toBe(before)
  return value
}

const serving = async () =>
  (await stage.run(['status'])).document.instances!.map(({ release, weights }) => `${release} ${weights.join()}`)

describe('a second run', () => {
  test.each([
    ['provision', () => ['provision']],
    ['rolling-deploy', () => stage.deployWords('rolling-deploy', 'v1')],
    ['recover', () => ['recover']],
    ['migrate', () => ['migrate', '--migrations', stage.workspace.migrations('v1')]],
  ])('of %s finds nothing to do and changes nothing', async (_name, words) => {
    const { exitCode, document } = await runWithoutEffect(words())
    expect({ exitCode, result: document.result }).toEqual({ exitCode: 0, result: 'no-change' })
  })
})

/** Migration, then each instance: drained, switched, weight back. */
const inOrder =
  /lock\/[\s\S]+statement[\s\S]+journal\/ \(begin\)[\s\S]+instance-1.*100 -> 0[\s\S]+switch todo-dev-instance-1[\s\S]+back to 100[\s\S]+lock\//

describe('--dry-run', () => {
  test.each([
    ['provision', () => ['provision', '--env', 'pre-prod'], /vpc:CreateVpc[\s\S]+ecs:RunInstances[\s\S]+slb:Create/],
    ['destroy', () => ['destroy', '--allow-destroy', 'database'], /ecs:DeleteInstances[\s\S]+vpc:DeleteVpc/],
    ['bake-image', () => ['bake-image', '--release', '1'], /RunInstances[\s\S]+CreateImage[\s\S]+DeleteInstances/],
    ['migrate', () => ['migrate', '--migrations', stage.workspace.migrations('v2')], /ALTER TABLE todos/],
    ['rolling-deploy', () => stage.deployWords('rolling-deploy', 'v2'), inOrder],
    ['canary', () => stage.deployWords('canary', 'v2'), inOrder],
    ['blue-green', () => stage.deployWords('blue-green', 'v2'), /ALTER TABLE[\s\S]+RunInstances[\s\S]+DeleteInstances/],
  ])('of %s names the calls in order and makes none that changes anything', async (_name, words, calls) => {
    const given = [...words(), '--dry-run']
    const { exitCode, document } = await runWithoutEffect(given)
    expect({ exitCode, result: document.result }).toEqual({ exitCode: 0, result: 'planned' })
    const people = await stage.runForPeople(given)
    expect(people.exitCode, people.stderr).toBe(0)
    expect(people.stdout).toMatch(calls)
  })

  test.each([
    ['rollback', () => ['rollback'], 4],
    ['canary promote', () => ['canary', 'promote'], 4],
    ['canary abort', () => ['canary', 'abort'], 4],
    ['recover', () => ['recover'], 0],
    ['migrate baseline', () => ['migrate', 'baseline', '--to', '20260101000000_create_todos'], 0],
    ['migrate down', () => ['migrate', 'down', '--migrations', stage.workspace.migrations('v1')], 4],
    ['status', () => ['status'], 0],
    ['doctor', () => ['doctor'], 0],
  ])('of %s, where there is nothing to do, says so and changes nothing', async (_name, words, expected) => {
    expect((await runWithoutEffect([...words(), '--dry-run'])).exitCode).toBe(expected)
  })

  test('of init writes no file', async () => {
    const directory = join(stage.directory, 'new-project')
    await mkdir(directory)
    const { document } = await stage.runAsGiven(['init', '--app', 'shop', '--dry-run'], { cwd: directory })
    expect(document).toMatchObject({ result: 'planned', files: expect.arrayContaining(['deploy.yml']) })
    expect(filesWith(directory, [''])).toEqual([])
  })

  test('--detailed-exitcode tells changes (2) from none (0)', async () => {
    const planned = await runWithoutEffect(['provision', '--dry-run', '--detailed-exitcode', '--env', 'prod'])
    expect(planned).toMatchObject({ exitCode: 2, document: { result: 'planned' } })
    const same = await runWithoutEffect(['provision', '--dry-run', '--detailed-exitcode'])
    expect(same).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
  })
})

describe('a run that cannot go on', () => {
  test('of two at once the second says who holds the lock, since when and until when: exit 8', async () => {
    let second: Promise<Ran> | undefined
    const first = await stage.run(stage.deployWords('rolling-deploy', 'v4'), {
      onLine: (line) => {
        if (line.includes('drain'))
          second ??= stage.run([...stage.deployWords('rolling-deploy', 'v2'), '--if-locked', 'fail'])
      },
    })
    expect(await second).toMatchObject({ exitCode: 8, document: { result: 'locked', error: { code: 'E_LOCKED' } } })
    expect((await second)!.document.error!.message).toMatch(
      /rolling-deploy of run \S+.*since \d{4}-.*Z, until \d{4}-.*Z/,
    )
    // The first one brings a release that never gets healthy.
    expect(first).toMatchObject({
      exitCode: 5,
      document: { result: 'rolled-back', error: { code: 'E_HEALTH_FAILED' } },
    })
    expect(await serving()).toEqual(['1.0.0 100', '1.0.0 100'])
  })

  test('refusals change nothing: a missing artifact (3), an unknown migration folder (3), a used release name (4)', async () => {
    const [command, ...rest] = stage.deployWords('rolling-deploy', 'v2')
    const nowhere = join(stage.directory, 'nowhere')
    const words = (option: string, value: string) => [command!, ...rest.with(rest.indexOf(option) + 1, value)]
    expect(await runWithoutEffect(words('--artifact', nowhere))).toMatchObject({
      exitCode: 3,
      document: { error: { message: expect.stringContaining(nowhere) } },
    })
    expect(await runWithoutEffect(['migrate', '--migrations', nowhere])).toMatchObject({ exitCode: 3 })
    expect(await runWithoutEffect(words('--release', '1.0.0'))).toMatchObject({
      exitCode: 4,
      document: { error: { code: 'E_RELEASE_EXISTS' } },
    })
  })
})

describe('as a GitHub action', () => {
  const inputs = () => ({ config: stage.workspace.config, env: 'dev', output: 'json' })
  const release = () => ({
    command: 'rolling-deploy',
    release: stage.workspace.version('v2'),
    artifact: stage.workspace.artifact('v2'),
    migrations: stage.workspace.migrations('v2'),
  })

  test('a step masks secrets, keeps stdout one document and hands outputs on; its post step does nothing', async () => {
    const step = await runActionStep({ inputs: { ...inputs(), command: 'status' }, env: stage.env })
    expect(step.exitCode, step.stderr).toBe(0)
    expect(JSON.parse(step.stdout)).toMatchObject({ command: 'status', result: 'succeeded' })
    expect(step.stderr).toContain(`::add-mask::${databasePassword}\n`)
    expect(step.stderr.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(databasePassword)
    expect(step.outputs).toMatchObject({ result: 'succeeded', 'exit-code': '0', 'release-id': '1.0.0' })
    expect(step.outputs.url).toMatch(/^http:/)
    expect(step.state).toEqual({ started: 'true', finished: 'true' })
    const { value: post, calls } = await stage.callsDuring(() =>
      runActionStep({ inputs: { ...inputs(), command: 'rolling-deploy' }, env: stage.env, state: step.state }),
    )
    expect(post.exitCode).toBe(0)
    expect(calls).toEqual([])
  })

  test('a problem in the configuration is an annotation on its line', async () => {
    const config = join(stage.directory, 'wrong.yml')
    await writeFile(config, 'app: todo\nregion: cn-hangzhou\nenvironments: { dev: {} }\nrollout:\n  btach: 1\n')
    const step = await runActionStep({ inputs: { ...inputs(), command: 'status', config }, env: stage.env })
    expect(step.exitCode).toBe(3)
    expect(step.stderr).toMatch(/^::error title=alicloud-deploy,file=.*wrong\.yml,line=5,col=3::/m)
    expect(step.outputs).toMatchObject({ result: 'failed', 'exit-code': '3' })
  })

  test('the post step of a killed step puts right what was left, after a dry run that only says so', async () => {
    const killed = await runActionStep({
      inputs: { ...inputs(), ...release() },
      env: stage.env,
      onLine: (line, child) => void (/instance-\d +update/.test(line) && child.kill('SIGKILL')),
    })
    expect(killed).toMatchObject({ signal: 'SIGKILL', state: { started: 'true' } })
    const dry = ['recover', '--dry-run']
    expect(await runWithoutEffect(dry)).toMatchObject({
      exitCode: 0,
      document: { result: 'planned', release: { version: '1.0.0' } },
    })
    expect((await stage.runForPeople(dry)).stdout).toContain('switch todo-dev-instance-1 to 1.0.0')
    const post = await runActionStep({ inputs: { ...inputs(), ...release() }, env: stage.env, state: killed.state })
    expect(post.exitCode, post.stderr).toBe(0)
    expect(JSON.parse(post.stdout)).toMatchObject({ command: 'recover', result: 'succeeded' })
    expect(await serving()).toEqual(['1.0.0 100', '1.0.0 100'])
  })
})

describe('in GitLab CI', () => {
  test('phases are sections, results are in deploy.env, and the branch chooses the environment', async () => {
    const directory = join(stage.directory, 'gitlab')
    await mkdir(directory)
    const env = {
      GITLAB_CI: 'true',
      CI_JOB_ID: '7',
      CI_PIPELINE_ID: '3',
      CI_COMMIT_BRANCH: 'main',
      GITLAB_USER_LOGIN: 'ann',
    }
    const words = [...stage.deployWords('rolling-deploy', 'v2'), '--config', stage.workspace.config, '--events', events]
    const { exitCode, document, stderr } = await stage.runAsGiven(words, { cwd: directory, env })
    expect(exitCode, stderr).toBe(0)
    expect(document).toMatchObject({
      result: 'succeeded',
      environment: 'dev',
      release: { version: '2.0.0', previous: '1.0.0' },
    })
    const starts = [...stderr.matchAll(/section_start:\d+:(\w+)/g)].map(([, name]) => name)
    const ends = [...stderr.matchAll(/section_end:\d+:(\w+)/g)].map(([, name]) => name)
    expect(starts.length).toBeGreaterThan(0)
    expect(ends.toSorted()).toEqual(starts.toSorted())
    const dotenv = await readFile(join(directory, 'deploy.env'), 'utf8')
    expect(dotenv).toMatch(/^DEPLOY_RESULT=succeeded\nDEPLOY_EXIT_CODE=0\nDEPLOY_RELEASE_ID=2\.0\.0\nDEPLOY_URL=http:/)
    expect(await serving()).toEqual(['2.0.0 100', '2.0.0 100'])
  })
})

describe('a migration that fails', () => {
  test('ends with 9, file, line and the code around it, and no instance is touched', async () => {
    const migrations = join(stage.directory, 'broken-migrations')
    await cp(stage.workspace.migrations('v2'), migrations, { recursive: true })
    await writeFile(
      join(migrations, '20260301000000_broken.expand.sql'),
      '-- adds a column\nALTER TABLE todos\n  ADD COLUMN due DATE NUL;\n',
    )
    const words = stage.deployWords('rolling-deploy', 'v3').with(-1, migrations)
    const deployed = await stage.run(words)
    expect(deployed).toMatchObject({ exitCode: 9, document: { result: 'failed', error: { code: 'E_MIGRATION' } } })
    const migrated = await stage.run(['migrate', '--migrations', migrations])
    expect(migrated).toMatchObject({
      exitCode: 9,
      document: {
        result: 'failed',
        migrations: {
          failure: {
            file: '20260301000000_broken.expand.sql',
            line: 3,
            frame: expect.stringContaining('ADD COLUMN due'),
          },
        },
      },
    })
    const people = await stage.runForPeople(['migrate', '--migrations', migrations])
    expect(people.stderr).toMatch(/20260301000000_broken\.expand\.sql:3:\d+/)
    expect(people.stderr).toContain('ADD COLUMN due DATE NUL')
    expect(await serving()).toEqual(['2.0.0 100', '2.0.0 100'])
  })
})

describe('what is left behind', () => {
  test('--events is one JSON document a line, with the time and the kind of each', async () => {
    const lines = (await readFile(events, 'utf8')).trimEnd().split('\n')
    const list = lines.map((line) => JSON.parse(line) as { time: string; type: string; phase?: string })
    expect(list.length).toBeGreaterThan(20)
    for (const { time, type } of list) {
      expect(new Date(time).toISOString()).toBe(time)
      expect(['progress', 'notice', 'warning', 'group-start', 'group-end']).toContain(type)
    }
    expect(list.map(({ phase }) => phase)).toEqual(expect.arrayContaining(['drain', 'update', 'admit', 'in']))
  })

  test('no secret is in any output, event, state, command, bucket object or command line', async () => {
    const secrets = [databasePassword, stage.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET!]
    const leaks = (text: string) => secrets.filter((secret) => text.includes(secret))
    expect(stage.outputs.flatMap(leaks)).toEqual([])
    expect(leaks(await readFile(events, 'utf8'))).toEqual([])
    const state = (await (await fetch(`${stage.cloud.endpoint}/_local/state`)).json()) as {
      records: { invocation: { content: string }[] }
    }
    expect(leaks(JSON.stringify(state))).toEqual([])
    expect(leaks(JSON.stringify(await stage.calls()))).toEqual([])
    const commands = state.records.invocation.map(({ content }) => Buffer.from(content, 'base64').toString())
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.flatMap(leaks)).toEqual([])
    // The service's own environment needs the password; it goes to the instances from there, by signed address.
    const objects = objectsWith(stage.buckets, secrets)
    expect(objects.filter((key) => !key.startsWith('env/'))).toEqual([])
    expect(objects).not.toEqual([])
    expect(watch.stop()).toEqual([])
  })

  test('destroy removes all of it, and a second one finds nothing', async () => {
    const words = ['destroy', '--yes', '--allow-destroy', 'database']
    expect(await stage.run(words)).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
    expect(await stage.run(words)).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    const dry = await runProgram(['destroy', '--dry-run', ...stage.base], { env: stage.env })
    expect(dry.stdout).toContain('Nothing to remove')
  })
})
