import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage

const token = 'tok-5f2c9e10aa47'
/** What must be in no output: as it stands in the URL, as it means, and a value whose name says what it is. */
const secrets = ['Bernstein%2F4711', 'Bernstein/4711', token]

/** Its last hook prints the service's whole environment, and fails but on the way back. */
const printing = settings.replace(
  "env: { RELEASE: '{{release.version}}' }",
  `env: { RELEASE: '{{release.version}}', DATABASE_URL: '\${DATABASE_URL}', PAYMENT_TOKEN: '\${PAYMENT_TOKEN}' },
  hooks: { validate: { run: 'cat /etc/alicloud-deploy/shop.env; echo password Bernstein/4711; [ "$VERSION" = v1 ]' } }`,
)

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect(await stage.deploy('v1')).toMatchObject({ exitCode: 0 })
  await writeFile(join(stage.directory, 'printing.yml'), printing)
  stage.config = 'printing.yml'
})
afterAll(() => stage?.stop())

const file = (name: string) => join(stage.directory, name)
const variables = () => ({
  DATABASE_URL: `mysql://shop:${secrets[0]}@10.0.0.9:3306/shop`,
  PAYMENT_TOKEN: token,
})

/** Deploys a release whose hook fails, with everything on that the program can write. */
async function deployForPeople(more: Record<string, string> = {}): Promise<string> {
  stage.job = { ...variables(), ALICLOUD_DEPLOY_OUTPUT: 'text', ...more }
  const run = await stage.deploy('v2', '--events', file('out.ndjson'), '--report', file('out.html'), '--verbose')
  expect(run, run.stderr).toMatchObject({ exitCode: 5 })
  return run.stderr
}

async function leaksInFiles(): Promise<string[]> {
  const names = (await readdir(stage.directory)).filter((name) => name.startsWith('out.'))
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(file(name), 'utf8')] as const))
  return texts.filter(([, text]) => secrets.some((secret) => text.includes(secret))).map(([name]) => name)
}

describe('a secret that a failing hook prints', () => {
  test('is masked in the log, the events and the report, and the lines around it are there', async () => {
    const log = await deployForPeople()
    expect(log).toContain('| password ***')
    expect(log).toMatch(/\| DATABASE_URL="?\*\*\*/)
    expect(log).toMatch(/\| PAYMENT_TOKEN="?\*\*\*/)
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([])
    expect(await readFile(file('out.ndjson'), 'utf8')).toContain('hook validate')
    expect(await leaksInFiles()).toEqual([])
  })

  test('is masked in the result document', async () => {
    stage.job = variables()
    const run = await stage.deploy('v2', '--report', file('out.json'))
    expect(run).toMatchObject({ exitCode: 5 })
    const text = `${run.stderr}${JSON.stringify(run.document)}`
    expect(text).toContain('password ***')
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    expect(await leaksInFiles()).toEqual([])
  })

  test("is masked in GitHub's log, summary and outputs; only the line that masks it there names it", async () => {
    const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file('out.md'), GITHUB_OUTPUT: file('out.outputs') }
    await Promise.all([writeFile(file('out.md'), ''), writeFile(file('out.outputs'), '')])
    const lines = (await deployForPeople(github)).split('\n')
    const naming = lines.filter((line) => secrets.some((secret) => line.includes(secret)))
    expect(naming.filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
    expect(naming).toContain(`::add-mask::${token}`)
    expect(await leaksInFiles()).toEqual([])
    expect(await readFile(file('out.outputs'), 'utf8')).toContain('rolled-back')
  })
})
