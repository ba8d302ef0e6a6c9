import { expect, test } from 'vitest'
import type { DeploymentEnd } from '../../../src/rollout/deployment-request.ts'
import { isRotation, reportOf } from '../../../src/rollout/report/report.ts'
import type { TimelineEvent } from '../../../src/rollout/timeline.ts'
import { RenewalCloud } from '../../support/renewal-cloud.ts'

/** New instances with the moments of their purchase and their traffic, seconds; the old ones go afterwards. */
function aRenewal(slots: number, ...times: [boughtAt: number, inAt: number][]): DeploymentEnd {
  const at = (second: number, name: string, phase: TimelineEvent['phase']) => ({
    instanceId: name,
    name,
    phase,
    atMs: second * 1_000,
    message: '',
  })
  const timeline = times
    .flatMap(([boughtAt, inAt], index) => [
      at(boughtAt, `new-${index}`, 'create'),
      at(inAt - 1, `new-${index}`, 'admit'),
      at(inAt, `new-${index}`, 'in'),
      at(inAt, `old-${index}`, 'drain'),
      at(inAt + 10, `old-${index}`, 'out'),
    ])
    .toSorted((a, b) => a.atMs - b.atMs)
  return {
    result: 'succeeded',
    want: { version: 'v2' },
    failed: [],
    rollbackFailed: [],
    servers: [],
    running: new Map(),
    limits: { slots, minHealthy: 1, minHealthyPerZone: 0, bakeMs: 0, pauseBetweenMs: 0, maxFailures: 0 },
    timeline,
    startedAtMs: 0,
    durationsMs: {},
  }
}
const measured = (end: DeploymentEnd) => reportOf(end, { durationMs: 0 })

test('one new instance after the other is compared with the sum of their times from purchase to traffic', () => {
  const report = measured(aRenewal(1, [0, 60], [60, 120], [120, 180]))
  expect(report).toMatchObject({ slots: 1, rotationMs: 180_000, lowerBoundMs: 180_000, efficiency: 1 })
  expect(isRotation(report)).toBe(true)
})

test('what is lost between slices, and by waiting for the slowest of a slice, lowers the efficiency', () => {
  expect(measured(aRenewal(1, [0, 60], [80, 140]))).toMatchObject({ lowerBoundMs: 120_000, efficiency: 120 / 140 })
  const slices = measured(aRenewal(2, [0, 100], [0, 40], [100, 200], [100, 140]))
  expect(slices).toMatchObject({ slots: 2, rotationMs: 200_000, lowerBoundMs: 140_000, efficiency: 0.7 })
})

test('a replacement in the cloud is measured, and does not claim to be perfect', async () => {
  const cloud = await RenewalCloud.start(4, ['v1', 'v2'])
  cloud.most = 6
  const end = await cloud.run('rolling-deploy', { release: 'v2', rollout: { surge: '2', bake: '30s' } })
  const report = 'outcome' in end ? (end.outcome.extra!.report as ReturnType<typeof reportOf>) : undefined
  expect(report).toMatchObject({ result: 'succeeded', slots: 2 })
  expect(report!.lowerBoundMs).toBeGreaterThan(0)
  expect(report!.efficiency).toBeGreaterThan(0.3)
  expect(report!.efficiency).toBeLessThan(1)
  expect(report!.efficiency).toBeCloseTo(report!.lowerBoundMs / report!.rotationMs, 3)
})
