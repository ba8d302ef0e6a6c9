import type { RankRules } from '../../analysis/rank-rules.ts'
import { describePlayed } from '../../rollout/canary/played.ts'
import type { CanaryEnd } from '../../rollout/canary/request.ts'
import { canaryReport } from '../../rollout/canary/report.ts'
import type { SourcedMetric } from '../../rollout/canary/sources.ts'
import type { StepReport } from '../../rollout/canary/step.ts'
import type { CanaryMetric } from '../../rollout/canary/traffic.ts'
import type { ReleaseId } from '../../rollout/state/journal.ts'
import { describeTraffic } from '../../rollout/traffic/probe-traffic.ts'
import { markdownReport } from '../../rollout/report/markdown.ts'
import { formatDuration } from '../../shared/duration.ts'
import { exitCodes, type ExitCode, type ResultWord } from '../../shared/errors.ts'
import type { CommandOutcome } from '../command.ts'
import { deploymentOutcome, trafficOutputs, type RolloutFacts } from '../deployment-outcome.ts'

const endings: Record<CanaryEnd['result'], { result: ResultWord; exitCode: ExitCode }> = {
  promoted: { result: 'succeeded', exitCode: exitCodes.done },
  rejected: { result: 'rejected', exitCode: exitCodes.canaryRejected },
  inconclusive: { result: 'inconclusive', exitCode: exitCodes.inconclusive },
  paused: { result: 'paused', exitCode: exitCodes.paused },
  mixed: { result: 'mixed', exitCode: exitCodes.mixed },
}

/** The result of a canary: its verdict, why, and the numbers of every step. */
export function canaryOutcome(
  end: CanaryEnd,
  {
    want,
    from,
    metrics,
    ranks,
    measured,
  }: {
    want: ReleaseId
    from: ReleaseId
    metrics: readonly CanaryMetric[]
    ranks?: RankRules | undefined
    measured?: readonly SourcedMetric[] | undefined
  },
  facts: RolloutFacts,
): CommandOutcome {
  const after = end.deployment && deploymentOutcome(end.deployment, { ...facts, rerun: 'alicloud-deploy recover' })
  const why = whyOf(end)
  const judged = {
    steps: end.steps,
    played: end.played,
    metrics,
    ...(measured ? { measured } : {}),
    ...(ranks ? { ranks } : {}),
  }
  const record = { result: end.result, why, ...judged }
  const report = canaryReport(end, record, { want, from, ...facts })
  const ending = endings[end.result]
  return {
    ...ending,
    release: { version: want.version, previous: from.version, ...(want.digest ? { digest: want.digest } : {}) },
    analysis: judged,
    ...(after?.instances ? { instances: after.instances } : {}),
    ...(facts.traffic ? { traffic: facts.traffic } : {}),
    extra: { ...after?.extra, ...trafficOutputs(facts), report, summary: markdownReport(report) },
    ...(ending.exitCode === exitCodes.done
      ? {}
      : {
          error: {
            code: `E_CANARY_${end.result.toUpperCase()}`,
            message: why,
            retryable: end.result === 'paused',
            fix: fixOf(end),
          },
        }),
    text: [
      verdictLine(end, want, from, facts),
      `  why   ${why}`,
      ...stepTable(end),
      ...(end.result === 'mixed' && after ? [after.text] : []),
    ].join('\n'),
  }
}

function whyOf({ reason, failed: [failed], deployment, steps }: CanaryEnd): string {
  const last = steps.at(-1)?.verdict
  if (reason !== undefined)
    return last && last.word !== 'pass' && last.reason !== reason ? `${reason}: ${last.reason}` : reason
  if (failed) return `${failed.name}: ${failed.reason}`
  return deployment?.objection?.reason ?? last?.reason ?? ''
}

const fixes: Record<CanaryEnd['result'], string> = {
  promoted: '',
  rejected: 'look at what the canary answered; the numbers of every step are in analysis.steps',
  inconclusive: 'give a larger share or a longer --step-duration, or send more traffic',
  paused: '`alicloud-deploy canary promote` or `alicloud-deploy canary abort`',
  mixed: 'alicloud-deploy recover',
}

function fixOf({ result, isOutOfTime, isApprovalAsked }: CanaryEnd): string {
  if (isOutOfTime) return 'run the same canary again; it goes on where it was'
  return isApprovalAsked ? `run the same canary again for the next step, or ${fixes.paused}` : fixes[result]
}

function verdictLine(end: CanaryEnd, want: ReleaseId, from: ReleaseId, { durationMs, traffic }: RolloutFacts): string {
  const counted = traffic ? `, ${describeTraffic(traffic)}` : ''
  const took = formatDuration(durationMs)
  switch (end.result) {
    case 'promoted':
      return `Promoted ${want.version} to every instance in ${took}${counted}.`
    case 'rejected':
      return `REJECTED ${want.version} and rolled back: ${from.version} serves everywhere${counted}.   exit code ${exitCodes.canaryRejected}`
    case 'inconclusive':
      return `INCONCLUSIVE: no evidence for or against ${want.version}; rolled back, ${from.version} serves everywhere${counted}.   exit code ${exitCodes.inconclusive}`
    case 'paused':
      return `PAUSED with ${want.version} as a canary after ${took}${counted}.   exit code ${exitCodes.paused}`
    case 'mixed':
      return `FAILED, MIXED STATE while ending the canary of ${want.version}${counted}.   exit code ${exitCodes.mixed}`
  }
}

/** Every step that was played; one that was judged with its numbers. */
function stepTable({ played, steps }: CanaryEnd): string[] {
  return played.flatMap((one) => {
    const judged = steps.find(({ step }) => step === one.step)
    return judged ? judgedStep(judged) : [`  ${describePlayed(one)}`]
  })
}

const judgedStep = (step: StepReport): string[] => [
  `  step ${step.step}/${step.of}  ${(step.share * 100).toFixed(1)} % of the traffic, ${formatDuration(step.durationMs)}${step.extendedMs === undefined ? '' : `, extended by ${formatDuration(step.extendedMs)}`}: ${step.verdict.word}`,
  ...step.verdict.metrics.map(
    ({ name, canary, stable }) =>
      `    ${name.padEnd(20)} canary ${canary.bad} of ${canary.total}, baseline ${stable.bad} of ${stable.total}`,
  ),
  ...(step.verdict.measured ?? []).map(
    ({ name, isShadow, word, reason }) => `    ${name.padEnd(20)} ${word}${isShadow ? ' (shadow)' : ''}: ${reason}`,
  ),
]
