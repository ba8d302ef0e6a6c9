import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage

/** The example of the page, so fast that a test can wait for it. */
async function exampleOfPage(): Promise<string> {
  const page = await readFile(new URL('../../docs/canary.md', import.meta.url), 'utf8')
  const { canary, rollout } = parse(/```yaml\n(.*?)```/s.exec(page)![1]!) as Record<string, Record<string, unknown>>
  const own = parse(settings) as Record<string, Record<string, unknown>>
  const steps = (canary!['steps'] as unknown[]).map((step) => (step === 'bake 2m' ? 'bake 2s' : step))
  const analysis = { ...(canary!['analysis'] as object), badErrorRate: '20%', minRequests: 20, latency: undefined }
  return JSON.stringify({
    ...own,
    // Three instances in two zones: one of them stands alone.
    rollout: { ...rollout, ...own['rollout'], minHealthyPerZone: undefined },
    canary: { ...canary, steps, analysis, interval: '1s' },
  })
}

beforeAll(async () => {
  stage = await RolloutStage.start()
  expect((await stage.deploy('v1')).exitCode).toBe(0)
  await writeFile(join(stage.directory, 'example.yml'), await exampleOfPage())
  const steps = '[{ share: 30% }, { probe: { requestsPerSecond: 60, duration: 3s } }, analyse, approve, 45%]'
  await writeFile(
    join(stage.directory, 'probed.yml'),
    `${settings}canary: { steps: ${steps}, interval: 1s, analysis: { badErrorRate: 20%, minRequests: 20 } }\n`,
  )
})
afterAll(() => stage?.stop())

const canary = (version: string, ...more: string[]) =>
  stage.run('canary', '--release', version, '--artifact', join(stage.directory, version), ...more)

interface Judged {
  analysis: {
    steps: { step: number; verdict: { word: string } }[]
    played: { step: number; what: string; end: string; probe?: { requests: number; failed: number } }[]
  }
}
const judged = (document: unknown) => (document as Judged).analysis

test('the plan of the example of docs/canary.md shows every step', async () => {
  stage.config = 'example.yml'
  const { document, exitCode } = await canary('v2', '--dry-run')
  expect(exitCode).toBe(0)
  expect((document!.plan as unknown as { steps: { step: string }[] }).steps.map(({ step }) => step)).toEqual([
    '5 % on 1 server',
    'analyse',
    '10 %',
    'analyse',
    '50% servers',
    'bake 2.0 s',
    'promote',
  ])
})

test('the example of docs/canary.md is promoted in its steps', async () => {
  stage.config = 'example.yml'
  const run = await canary('v2', '--probe-rps', '60')
  expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded', traffic: { failed: 0 } } })
  const { steps, played } = judged(run.document)
  expect(steps.map(({ step, verdict }) => [step, verdict.word])).toEqual([
    [2, 'pass'],
    [4, 'pass'],
  ])
  expect(played.map(({ end }) => end)).toEqual(Array.from({ length: 7 }, () => 'done'))
})

test('a probe step gives an idle canary its verdict, and an approval is the same command again', async () => {
  stage.config = 'probed.yml'
  const first = await canary('v3')
  expect(first).toMatchObject({ exitCode: 75, document: { result: 'paused' } })
  const { steps, played } = judged(first.document)
  expect(steps.map(({ step, verdict }) => [step, verdict.word])).toEqual([[3, 'pass']])
  const probed = played.find(({ probe }) => probe)!.probe!
  expect(probed.failed).toBe(0)
  expect(probed.requests).toBeGreaterThan(60)
  const second = await canary('v3', '--probe-rps', '60')
  expect(second).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  expect(judged(second.document).played.map(({ step }) => step)).toEqual([4, 5])
})
