import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rankRulesFor } from '../../../../src/analysis/rank-rules.ts'
import { canaryOutcome } from '../../../../src/commands/canary/outcome.ts'
import { replayCanaries } from '../../../../src/commands/canary/replay.ts'
import type { CommandContext, CommandOutcome } from '../../../../src/commands/command.ts'
import { guardOf } from '../../../../src/rollout/guard/guard.ts'
import { htmlReport } from '../../../../src/rollout/report/html.ts'
import { junitReport } from '../../../../src/rollout/report/junit.ts'
import { markdownReport } from '../../../../src/rollout/report/markdown.ts'
import type { RolloutReport } from '../../../../src/rollout/report/report.ts'
import { simulateCanary, simulatedLog, type CanaryRun } from '../../../support/simulated-canary.ts'
import { releaseOf, seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const metrics = [
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

/** What the command says of a simulated canary in which v2 answers so many requests with errors. */
async function aCanary(
  errorsOfV2: number,
  run: CanaryRun = {},
): Promise<{ outcome: CommandOutcome; report: RolloutReport }> {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  const errorRate = (version: string) => (version === 'v2' ? errorsOfV2 : 0.001)
  const ended = await simulateCanary(fleet, simulatedLog(fleet, { requestsPerSecond: 40, errorRate }), 'v2', run)
  if (ended.kind !== 'ended') throw new Error(`the canary ${ended.kind}`)
  const { end } = ended
  const facts = {
    durationMs: 600_000,
    url: undefined,
    apiCalls: { total: 3, mutating: 1, byAction: {} },
    startedAtMs: Date.UTC(2026, 0, 1),
    timeline: end.deployment?.timeline ?? [],
  }
  const outcome = canaryOutcome(
    end,
    { want: releaseOf('v2'), from: releaseOf('v1'), metrics, ranks: run.request?.ranks },
    facts,
  )
  return { outcome, report: outcome.extra!.report as RolloutReport }
}

let rejected: Awaited<ReturnType<typeof aCanary>>
let promoted: Awaited<ReturnType<typeof aCanary>>
let directory: string
beforeAll(async () => {
  rejected = await aCanary(0.3)
  promoted = await aCanary(0.001)
  directory = await mkdtemp(join(tmpdir(), 'canary-report-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

describe('the report of a canary', () => {
  test('that was rejected says so, with the numbers, in every form', () => {
    const { report, outcome } = rejected
    expect(report).toMatchObject({ result: 'rejected', version: 'v2', previous: 'v1' })
    const markdown = markdownReport(report)
    expect(outcome.extra!.summary).toBe(markdown)
    expect(markdown.split('\n')[0]).toContain('rejected and rolled back: v2')
    // How many requests a look finds depends on when it looks; the report must say what was found.
    const { canary } = report.canary!.steps[0]!.verdict.metrics[0]!
    const rate = ((canary.bad / canary.total) * 100).toFixed(2)
    expect(canary.bad).toBeGreaterThan(0)
    expect(markdown).toContain(`| errors | ${canary.bad} of ${canary.total} (${rate} %) |`)
    expect(markdown).toMatch(/\| 1\/3 \| 5\.00 % .* ❌ fail \|/)
    expect(htmlReport(report)).toContain('Rejected and rolled back')
    expect(htmlReport(report)).toContain('<td>fail</td>')
    const junit = junitReport(report)
    expect(junit).toMatch(
      /<testcase classname="canary" name="step 1\/3 errors" time="0"><failure message="fail: errors: canary \d+\.\d %/,
    )
    expect(junit).toMatch(/<testsuite name="instances" tests="4" failures="0"/)
  })

  test('that was promoted has every step and what each instance did', () => {
    const { report } = promoted
    expect(report).toMatchObject({ result: 'succeeded', version: 'v2' })
    expect(report.canary!.steps.map(({ verdict }) => verdict.word)).toEqual(['pass', 'pass', 'pass'])
    expect(report.servers).toHaveLength(4)
    expect(junitReport(report)).toContain('failures="0"')
  })

  test('that waits for a gate says for which', async () => {
    const mayPromote = async () => ({ word: 'hold', code: 'E_GATE_CLOSED', reason: 'gate qa says no' }) as const
    const { outcome, report } = await aCanary(0.001, { guard: guardOf({ mayPromote }) })
    expect(outcome).toMatchObject({ result: 'paused', error: { message: 'gate qa says no' } })
    expect(report).toMatchObject({ result: 'paused', canary: { why: 'gate qa says no' } })
  })
})

describe('JUnit', () => {
  test('is XML whatever an instance printed', () => {
    const servers = [
      {
        instanceId: 'i-1',
        name: 'web "1"',
        spans: [],
        backAtMs: [],
        retries: [],
        failures: [{ atMs: 1, reason: 'a < b & \u001B[31m"red"\u0000\nnext' }],
      },
    ]
    expect(junitReport({ ...promoted.report, servers })).toContain(
      'name="web &quot;1&quot;" time="0"><failure message="a &lt; b &amp; [31m&quot;red&quot;&#10;next"/>',
    )
  })
})

const replay = async (documents: unknown[], options: CommandContext['options'] = {}) => {
  const operands = await Promise.all(
    documents.map(async (document, index) => {
      const file = join(directory, `${index}.json`)
      await writeFile(file, JSON.stringify(document))
      return file
    }),
  )
  return replayCanaries({ operands, options } as unknown as CommandContext)
}

describe('canary replay', () => {
  test('comes to the recorded verdicts, from reports and from result documents', async () => {
    const { analysis, release } = rejected.outcome
    const run = await replay([rejected.report, promoted.report, { analysis, release }])
    expect(run).toMatchObject({ exitCode: 0 })
    expect(run.text).toContain('5 verdicts follow from their numbers.')
  })

  test('says what another promise would have done', async () => {
    const run = await replay([promoted.report], { 'bad-error-rate': '0.2%' })
    expect((run.analysis as { steps: { recorded: string; otherwise: string }[] }).steps).toEqual([
      expect.objectContaining({ recorded: 'pass', otherwise: 'inconclusive' }),
      expect.objectContaining({ recorded: 'pass', otherwise: 'inconclusive' }),
      expect.objectContaining({ recorded: 'pass', otherwise: 'inconclusive' }),
    ])
    expect(run.text).toContain('With the other promises 3 of 3 would have been different.')
  })

  test('says what the judge by ranks would have said', async () => {
    const run = await replay([rejected.report, promoted.report], { judge: 'mann-whitney' })
    const { steps } = run.analysis as { steps: { recorded: string; otherwise: string }[] }
    expect(steps).toHaveLength(4)
    // The first run was stopped by its first looks: too few points for ranks.
    expect(steps[0]).toMatchObject({ recorded: 'fail', otherwise: 'inconclusive' })
    expect(run).toMatchObject({ exitCode: 0 })
    const old = structuredClone(promoted.report)
    for (const step of old.canary!.steps) delete (step as { points?: unknown }).points
    await expect(replay([old], { judge: 'mann-whitney' })).rejects.toMatchObject({ exitCode: 3 })
    expect(await replay([old])).toMatchObject({ exitCode: 0 })
  })

  test('judges by ranks again what was judged by ranks', async () => {
    const ranks = rankRulesFor(metrics)
    const [bad, good] = [await aCanary(0.3, { request: { ranks } }), await aCanary(0.001, { request: { ranks } })]
    expect(bad.report).toMatchObject({ result: 'rejected', canary: { steps: [{ verdict: { ranks: { score: 0 } } }] } })
    expect(bad.report.canary!.steps[0]!.durationMs).toBeGreaterThanOrEqual(300_000)
    expect(good.report).toMatchObject({ result: 'succeeded' })
    const markdown = markdownReport(good.report)
    expect(markdown).toContain('errors by Mann-Whitney at 98.00 %; group errors; good from a score of 95, bad below 75')
    expect(markdown).not.toContain('wrongly promoted')
    expect(await replay([bad.report, good.report])).toMatchObject({ exitCode: 0 })
    const run = await replay([bad.report], { judge: 'sequential' })
    expect((run.analysis as { steps: object[] }).steps).toMatchObject([{ recorded: 'fail', otherwise: 'fail' }])
  })

  test('finds a report in which somebody changed the numbers', async () => {
    const forged = structuredClone(rejected.report)
    forged.canary!.steps[0]!.verdict.word = 'pass'
    expect(await replay([forged])).toMatchObject({ exitCode: 6, error: { code: 'E_REPLAY_DIFFERS' } })
  })

  test('refuses what is no report, and none at all', async () => {
    await expect(replay([{ hello: 1 }])).rejects.toMatchObject({ exitCode: 3 })
    await expect(replay([])).rejects.toMatchObject({ exitCode: 3, code: 'E_USAGE' })
    await expect(replay([promoted.report], { 'ok-error-rate': '150%' })).rejects.toMatchObject({ exitCode: 3 })
  })
})
