import type { Problem } from '../shared/errors.ts'
import { orderProblem, stageProblem } from './canary-problems.ts'
import {
  canariesFor,
  countOfServers,
  describeStep,
  grows,
  isJudgedAtOnce,
  type AskedStep,
  type CanarySettings,
  type CanaryStep,
} from './canary-steps.ts'
import { jointWeightsForShare, shareOf } from './weights.ts'

/** One step in its order. */
export interface PlannedStep {
  /** From 1. */
  number: number
  asked: AskedStep
  /** As a person reads it. */
  text: string
  /** What is in force while it lasts; absent before the first canary. */
  stage?: CanaryStep
  /** A step that gives more traffic and is judged at once, as no analysis of its own follows. */
  isJudged: boolean
}

export type CanaryPlan = { ok: true; steps: PlannedStep[] } | { ok: false; problems: Problem[] }

/**
 * Plans the steps for servers with these own weights, the first of which become canaries. A share that one canary
 * could not carry without overload (share * servers > canaries * (1 + headroom)) takes more canaries.
 */
export function planCanary(settings: CanarySettings, ownWeights: readonly number[]): CanaryPlan {
  const asked = settings.steps.map((step, index) =>
    index === settings.steps.length - 1 ? asPromotion(step, ownWeights.length) : step,
  )
  const planned = planSteps(asked, settings, ownWeights)
  if (settings.promoteBy === undefined || !planned.ok) return planned
  const reached = planned.steps.at(-1)?.stage?.canaries ?? 0
  const rest = partsOf(settings.promoteBy, ownWeights.length).filter((count) => count > reached)
  const shares = asked.filter(({ kind }) => kind !== 'promote')
  return planSteps([...shares, ...rest.map(inServers), { kind: 'promote' }], settings, ownWeights)
}

function planSteps(asked: readonly AskedStep[], settings: CanarySettings, ownWeights: readonly number[]): CanaryPlan {
  const fleet = { ownWeights, headroom: settings.headroom }
  const problem = orderProblem(asked, settings, ownWeights.length)
  if (problem) return { ok: false, problems: [problem] }
  const steps: PlannedStep[] = []
  for (const [index, step] of asked.entries()) {
    const number = index + 1
    let stage = steps.at(-1)?.stage
    if (grows(step)) {
      const before = stage
      stage = stageOf(step, settings, { ownWeights, least: leastCanaries(settings, number, before) })
      const problem = stageProblem(step, { stage, before, ...fleet })
      if (problem) return { ok: false, problems: [problem] }
    }
    const isJudged = isJudgedAtOnce(asked, index)
    steps.push({ number, asked: step, text: describeStep(step), ...(stage ? { stage } : {}), isJudged })
  }
  return { ok: true, steps }
}

/** No server loses the release on the way, also none that a run before this has brought it to. */
const leastCanaries = ({ reached }: CanarySettings, number: number, before: CanaryStep | undefined) =>
  Math.max(before?.canaries ?? 0, reached && number >= reached.step ? reached.canaries : 0)

function stageOf(
  step: Extract<AskedStep, { kind: 'share' | 'servers' }>,
  { instances, headroom }: CanarySettings,
  { ownWeights, least }: { ownWeights: readonly number[]; least: number },
): CanaryStep {
  const total = ownWeights.length
  const wanted =
    step.servers === undefined
      ? Math.max(instances, step.kind === 'share' ? canariesFor(step.share, total, headroom) : 0)
      : countOfServers(step.servers, total)
  const canaries = Math.max(least, wanted)
  const [own, stable] = [ownWeights.slice(0, canaries), ownWeights.slice(canaries)]
  if (step.kind === 'servers') {
    const share = shareOf(own, stable)
    return { asked: share, share, canaries, canaryWeight: Math.max(...own), stableWeights: stable, isOwn: true }
  }
  const joint = jointWeightsForShare({ share: step.share, canaries, stable, limit: Math.min(...own) })
  return {
    asked: step.share,
    share: joint.share,
    canaries,
    canaryWeight: joint.canaryWeight,
    stableWeights: joint.stable,
  }
}

/** 100 % of the traffic, or all servers, at the end are the promotion. */
function asPromotion(step: AskedStep, servers: number): AskedStep {
  const isAll =
    (step.kind === 'share' && step.share >= 1) ||
    (step.kind === 'servers' && countOfServers(step.servers, servers) === servers)
  return isAll ? { kind: 'promote' } : step
}

/** Numbers of servers that grow by a part of the fleet and leave at least one. */
function partsOf(part: number, servers: number): number[] {
  const each = Math.max(1, Math.floor(part * servers + 1e-9))
  return Array.from({ length: Math.ceil(servers / each) - 1 }, (_, index) => (index + 1) * each)
}

const inServers = (count: number): AskedStep => ({ kind: 'servers', servers: String(count) })
