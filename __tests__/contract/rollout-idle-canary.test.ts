import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RolloutStage } from '../support/rollout-stage.ts'

let stage: RolloutStage
beforeAll(async () => {
  stage = await RolloutStage.start()
  expect((await stage.deploy('v1')).exitCode).toBe(0)
})
afterAll(() => stage?.stop())

const canary = (version: string, ...more: string[]) =>
  stage.run(
    'canary',
    ...['--release', version, '--artifact', join(stage.directory, version)],
    ...['--steps', '30%', '--interval', '1s', '--bad-error-rate', '20%', ...more],
  )

const words = (document: unknown) =>
  (document as { analysis: { steps: { verdict: { word: string } }[] } }).analysis.steps.map(
    ({ verdict }) => verdict.word,
  )

test('a canary of an application without traffic is never promoted on silence', async () => {
  const run = await canary('v2', '--step-duration', '4s')
  expect(run).toMatchObject({ exitCode: 10, document: { result: 'inconclusive' } })
  expect(words(run.document)).toEqual(['no-data'])
  expect(run.stderr).toContain('--probe-rps')
})

test('the probe gives it the traffic that a verdict needs', async () => {
  const run = await canary('v2', '--step-duration', '120s', '--probe-rps', '60')
  expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded', traffic: { failed: 0 } } })
  expect(words(run.document)).toEqual(['pass'])
})
