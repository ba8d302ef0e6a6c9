import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RolloutStage, settings } from '../support/rollout-stage.ts'

let stage: RolloutStage
beforeAll(async () => {
  stage = await RolloutStage.start()
  await writeFile(
    join(stage.directory, 'measured.yml'),
    `${settings}canary:
  onInconclusive: { extend: 2s, then: pause }
  analysis:
    minRequests: 20
    metrics:
      cpu: { source: cloudmonitor, max: 85, shadow: true }
      error-rate: { source: access-log, success: 'result < 50 && isFinite(result)', interval: 1s }
`,
  )
  expect((await stage.deploy('v1')).exitCode).toBe(0)
  stage.config = 'measured.yml'
})
afterAll(() => stage?.stop())

const canary = (...more: string[]) =>
  stage.run(
    'canary',
    ...['--release', 'v2', '--artifact', join(stage.directory, 'v2')],
    ...['--steps', '30%', '--interval', '1s', '--bad-error-rate', '20%', ...more],
  )

interface Analysis {
  steps: { extendedMs?: number; verdict: { word: string; measured: { name: string; word: string }[] } }[]
}
const stepOf = (document: unknown) => (document as { analysis: Analysis }).analysis.steps[0]!

test('the plan says how long a step lasts, what follows and what is measured', async () => {
  const run = await canary('--step-duration', '3s', '--dry-run')
  expect(run).toMatchObject({
    exitCode: 0,
    document: {
      plan: {
        analysis: {
          stepDurationMs: 3_000,
          extendMs: 2_000,
          longestStepMs: 5_000,
          onInconclusive: 'pause',
          measured: [
            { name: 'cpu', source: { kind: 'cloudmonitor', metric: 'CPUUtilization' }, isShadow: true },
            { name: 'error-rate', source: { kind: 'access-log', of: 'errors' } },
          ],
        },
      },
    },
  })
})

test('a step without traffic is watched longer, and then pauses with its state', async () => {
  const run = await canary('--step-duration', '3s')
  expect(run).toMatchObject({ exitCode: 75, document: { result: 'paused' } })
  expect(stepOf(run.document)).toMatchObject({ extendedMs: 2_000, verdict: { word: 'no-data' } })
  expect(await stage.run('canary', 'abort')).toMatchObject({ exitCode: 0 })
})

test('with traffic it passes when its limits hold; what is in the shadow is asked for and only reported', async () => {
  const run = await canary('--step-duration', '120s', '--probe-rps', '60')
  expect(run).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  const { word, measured } = stepOf(run.document).verdict
  expect(word).toBe('pass')
  expect(measured).toMatchObject([
    { name: 'cpu', isShadow: true },
    { name: 'error-rate', word: 'pass' },
  ])
  const calls = JSON.stringify(await (await fetch(`${stage.endpoint}/_local/calls`)).json())
  expect(calls).toContain('DescribeMetricList')
  expect(calls).toContain('CPUUtilization')
})
