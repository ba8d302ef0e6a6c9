import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RolloutStage, server, type Ended } from '../support/rollout-stage.ts'

let stage: RolloutStage
/** Ranges of whole seconds in which all requests of one kind of traffic lie. */
let good: string[]
let bad: string[]

const second = 1_000
const iso = (ms: number) => new Date(ms).toISOString()
const until = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms - Date.now())))

/** Sends so many requests that a verdict can be had of them, and returns the range in which they were. */
async function traffic(): Promise<string[]> {
  const from = Math.floor(Date.now() / second) * second
  let left = 1_500
  const worker = async () => {
    while (left-- > 0) await (await fetch(`${stage.url}/`)).text()
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  const to = Math.ceil(Date.now() / second) * second
  // The range must be over: the program judges no future.
  await until(to + 1)
  return ['--from', iso(from), '--to', iso(to)]
}

beforeAll(async () => {
  stage = await RolloutStage.start()
  // Healthy, and yet every third answer is an error.
  const directory = join(stage.directory, 'errors')
  await cp(join(stage.directory, 'v2'), directory, { recursive: true })
  await writeFile(join(directory, 'release.json'), JSON.stringify({ version: 'errors' }))
  await writeFile(
    join(directory, 'server.mjs'),
    server.replace(
      '  response.end(release.version)\n})',
      "  if (request.url === '/' && ++count % 3 === 0) return response.writeHead(500).end('oh')\n  response.end(release.version)\n})\nlet count = 0",
    ),
  )
  const cloud = await stage.connect()
  const instances = await cloud.compute.describeInstances({ tags: { 'alicloud-deploy:env': 'shop/dev' } })
  const edge = instances.filter(({ name }) => name === 'shop-dev-instance-1').map(({ id }) => id)
  await cloud.tagging.tag('instance', edge, { role: 'edge' })
  expect((await stage.deploy('v1')).exitCode).toBe(0)
  good = await traffic()
  expect((await stage.deploy('errors', '--only', 'role=edge')).exitCode).toBe(0)
  bad = await traffic()
})
afterAll(() => stage?.stop())

const analyse = (...words: string[]) => stage.run('canary', 'analyse', '--interval', '1s', ...words)

interface Analysis {
  steps: { verdict: { word: string; metrics: { canary: { total: number; bad: number } }[] } }[]
  looks: { word: string }[]
  decidedAt?: string
}
const analysisOf = ({ document }: Ended) => (document as unknown as { analysis: Analysis }).analysis

describe('canary analyse of a time that is over', () => {
  test('passes a release without errors', async () => {
    const run = await analyse(...good, '--canaries', 'shop-dev-instance-1')
    expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded', apiCalls: { mutating: 0 } } })
    const [step] = analysisOf(run).steps
    expect(step!.verdict).toMatchObject({ word: 'pass', metrics: [{ canary: { bad: 0 } }] })
    expect(analysisOf(run).decidedAt).toBeDefined()
  })

  test('fails one with errors, by exit code, with a report that can be judged again', async () => {
    const file = join(stage.directory, 'past.json')
    const run = await analyse(...bad, '--canaries', 'shop-dev-instance-1', '--report', file)
    expect(run).toMatchObject({
      exitCode: 7,
      document: { result: 'rejected', release: { version: 'errors' }, error: { code: 'E_CANARY_REJECTED' } },
    })
    expect(analysisOf(run).looks.at(-1)!.word).toBe('fail')
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ result: 'rejected', version: 'errors' })

    const again = await stage.run('canary', 'replay', file)
    expect(again).toMatchObject({
      exitCode: 0,
      document: { analysis: { steps: [{ recorded: 'fail', again: 'fail' }] } },
    })
    const otherwise = await stage.run('canary', 'replay', file, '--ok-error-rate', '90%', '--bad-error-rate', '95%')
    expect(otherwise.document).not.toMatchObject({ analysis: { steps: [{ otherwise: 'fail' }] } })
  })

  test('has a page for people that does not speak of a rollout', async () => {
    for (const name of ['past.md', 'past.html', 'past.xml']) {
      await analyse(...bad, '--canaries', 'shop-dev-instance-1', '--report', join(stage.directory, name))
      const text = await readFile(join(stage.directory, name), 'utf8')
      expect(text).toMatch(/errors/)
      expect(text).not.toMatch(/rolled back|Deployed|instances brought/)
    }
  })

  test('says so when nobody was there', async () => {
    const run = await analyse(
      '--from',
      '2020-01-01T00:00:00Z',
      '--to',
      '2020-01-01T00:01:00Z',
      '--canaries',
      '10.9.9.9',
    )
    expect(run).toMatchObject({ exitCode: 10, document: { result: 'inconclusive' } })
  })

  test.each([
    [['--to', '2020-01-01T00:00:00Z'], '--to needs --from'],
    [['--from', 'yesterday'], 'expected a time such as'],
    [['--from', '1m', '--to', '5m'], 'has no length'],
    [['--from', '1m', '--to', '2999-01-01T00:00:00Z'], 'is not over yet'],
    [['--from', '1m'], 'no canary stands now'],
    [['--from', '1m', '--canaries', 'i-nobody'], 'there is no instance i-nobody'],
  ])('refuses %j', async (words, message) => {
    const run = await analyse(...words)
    expect(run).toMatchObject({ exitCode: 3, document: { error: { code: 'E_USAGE' } } })
    expect(run.document!.error!.message).toContain(message)
  })
})
