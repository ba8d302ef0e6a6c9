import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { usualLimits } from '../../../../src/analysis/measured-metric.ts'
import { canaryOutcome } from '../../../../src/commands/canary/outcome.ts'
import { replayCanaries } from '../../../../src/commands/canary/replay.ts'
import type { CommandContext } from '../../../../src/commands/command.ts'
import type { SourcedMetric } from '../../../../src/rollout/canary/sources.ts'
import { htmlReport } from '../../../../src/rollout/report/html.ts'
import { junitReport } from '../../../../src/rollout/report/junit.ts'
import { markdownReport } from '../../../../src/rollout/report/markdown.ts'
import type { RolloutReport } from '../../../../src/rollout/report/report.ts'
import { simulateCanary, simulatedLog } from '../../../support/simulated-canary.ts'
import { releaseOf, seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const logMetrics = [
  {
    name: 'errors',
    okRate: 0.01,
    badRate: 0.05,
    maxRatio: 1.2,
    alpha: 0.01,
    beta: 0.01,
    minRequests: 50,
    bad: { kind: 'server-error' as const },
  },
]
const metrics: SourcedMetric[] = [
  {
    name: 'cpu',
    source: { kind: 'cloudmonitor', metric: 'CPUUtilization' },
    expected: { max: 85, delta: { by: 0.2, isRelative: true } },
    intervalMs: 60_000,
    initialDelayMs: 0,
    ...usualLimits,
  },
  {
    name: 'memory',
    source: { kind: 'cloudmonitor', metric: 'memory_usedutilization' },
    expected: { success: 'result < 90' },
    isShadow: true,
    intervalMs: 60_000,
    initialDelayMs: 0,
    ...usualLimits,
  },
]

async function aReport(cpuOfV2: number, requestsPerSecond = 40): Promise<{ text: string; report: RolloutReport }> {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  const measured = {
    metrics,
    instanceMetrics: {
      readFigures: ({ instanceIds, fromMs }: { instanceIds: readonly string[]; fromMs: number }) =>
        Promise.resolve(
          instanceIds.map((instanceId) => {
            const isCanary = fleet.servers.find(({ id }) => id === instanceId)?.current === 'v2'
            return { instanceId, atMs: fromMs + 1, value: isCanary ? cpuOfV2 : 40 }
          }),
        ),
    },
  }
  const ended = await simulateCanary(fleet, simulatedLog(fleet, { requestsPerSecond, errorRate: () => 0 }), 'v2', {
    request: { shares: [0.25], measured, onInconclusive: { action: 'pause', extendMs: 600_000 } },
  })
  if (ended.kind !== 'ended') throw new Error(`the canary ${ended.kind}`)
  const outcome = canaryOutcome(
    ended.end,
    { want: releaseOf('v2'), from: releaseOf('v1'), metrics: logMetrics, measured: metrics },
    {
      durationMs: 600_000,
      url: undefined,
      apiCalls: { total: 3, mutating: 1, byAction: {} },
      startedAtMs: Date.UTC(2026, 0, 1),
      timeline: [],
    },
  )
  return { text: outcome.text, report: outcome.extra!.report as RolloutReport }
}

async function replay(report: RolloutReport): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'measured-report-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const file = join(directory, 'report.json')
  await writeFile(file, JSON.stringify(report))
  return (await replayCanaries({ operands: [file], options: {} } as unknown as CommandContext)).exitCode
}

test('what was measured stands in every form of the report, with its limits and numbers', async () => {
  const { text, report } = await aReport(97)
  expect(report.result).toBe('rejected')
  expect(text).toContain('cpu                  fail: 97, baseline 40; 1 failed, at most 0 may be')
  expect(text).toContain('memory               fail (shadow): 97, baseline 40')
  for (const document of [markdownReport(report), htmlReport(report)]) {
    expect(document).toContain('memory (shadow)')
    expect(document).toContain('cpu (CPUUtilization): at most 85, at most 20 % above the baseline')
    expect(document).toContain('97, baseline 40; 1 failed, at most 0 may be')
  }
  expect(markdownReport(report)).toContain('memory (memory_usedutilization): good if result < 90; only reported')
  expect(htmlReport(report)).toContain('good if result &lt; 90')
  expect(junitReport(report)).toContain('cpu: 97, baseline 40')
  expect(junitReport(report)).toContain(
    'name="step 1/1 memory (shadow)" time="0"><skipped message="only reported: fail: 97, baseline 40;',
  )
})

test('a replay comes to the recorded verdict, also where a measured metric decided', async () => {
  for (const report of [(await aReport(97)).report, (await aReport(41)).report]) {
    expect(await replay(report)).toBe(0)
    const forged = structuredClone(report)
    forged.canary!.steps[0]!.verdict.measured![0]!.word = report.result === 'rejected' ? 'pass' : 'fail'
    forged.canary!.steps[0]!.verdict.measured![0]!.isOpen = false
    expect(await replay(forged)).toBe(6)
  }
})

test('a step that was watched longer says by how much', async () => {
  const { text, report } = await aReport(41, 0)
  expect(text).toContain('15m00s, extended by 10m00s: no-data')
  expect(markdownReport(report)).toContain('15m00s, extended by 10m00s')
})
