import type { Problem } from '../../shared/errors.ts'
import { growthProblem, orderProblem, type Growth } from './problems.ts'
import {
  canariesFor,
  countOfServers,
  describeStep,
  grows,
  isJudgedAtOnce,
  type AskedStep,
  type CanarySettings,
  type CanaryStep,
  type GrowingStep,
} from './steps.ts'
import { jointWeightsForShare, shareOf } from '../traffic/weights.ts'

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
  if (settings.promoteBy === undefined) return planSteps(asked, settings, ownWeights)
  const shares = asked.filter(({ kind }) => kind !== 'promote')
  const { reached: _, ...fresh } = settings
  const planned = planSteps(shares, fresh, ownWeights)
  if (!planned.ok) return planned
  const canaries = planned.steps.at(-1)?.stage?.canaries ?? 0
  const rest = partsOf(settings.promoteBy, ownWeights.length).filter((count) => count > canaries)
  return planSteps([...shares, ...rest.map(inServers), { kind: 'promote' }], settings, ownWeights)
}

function planSteps(asked: readonly AskedStep[], settings: CanarySettings, ownWeights: readonly number[]): CanaryPlan {
  const problem = orderProblem(asked, settings, ownWeights.length)
  if (problem) return { ok: false, problems: [problem] }
  const steps: PlannedStep[] = []
  let before: Growth | undefined
  for (const [index, step] of asked.entries()) {
    const number = index + 1
    let stage = steps.at(-1)?.stage
    if (grows(step)) {
      const growth = growthOf(step, settings, { servers: ownWeights.length, before })
      const problem = growthProblem(step, { ...growth, before, settings, servers: ownWeights.length })
      if (problem) return { ok: false, problems: [problem] }
      // No server loses the release on the way, also none that a run before this has brought it to.
      const { reached } = settings
      const least = reached && number >= reached.step ? Math.min(reached.canaries, ownWeights.length - 1) : 0
      stage = stageOf(step, Math.max(growth.canaries, least), { ownWeights, before: stage })
      before = growth
    }
    const isJudged = isJudgedAtOnce(asked, index)
    steps.push({ number, asked: step, text: describeStep(step), ...(stage ? { stage } : {}), isJudged })
  }
  return { ok: true, steps }
}

/** What a step asks for, whichever servers it will be. */
function growthOf(
  step: GrowingStep,
  { instances, headroom }: CanarySettings,
  { servers, before }: { servers: number; before: Growth | undefined },
): Growth {
  const given = step.servers === undefined ? undefined : countOfServers(step.servers, servers)
  const least = before?.canaries ?? 0
  if (step.kind === 'servers') return { share: given! / servers, canaries: Math.max(least, given!) }
  const canaries = given ?? Math.max(instances, canariesFor(step.share, servers, headroom))
  return { share: step.share, canaries: Math.max(least, canaries) }
}

function stageOf(
  step: GrowingStep,
  canaries: number,
  { ownWeights, before }: { ownWeights: readonly number[]; before: CanaryStep | undefined },
): CanaryStep {
  const [own, stable] = [ownWeights.slice(0, canaries), ownWeights.slice(canaries)]
  const ownShare = shareOf(own, stable)
  // Which servers come first is chance: with weights that differ, more of them may be a smaller part.
  if (step.kind === 'servers' && ownShare >= (before?.share ?? 0))
    return {
      asked: ownShare,
      share: ownShare,
      canaries,
      canaryWeight: Math.max(...own),
      stableWeights: stable,
      isOwn: true,
    }
  const asked = step.kind === 'share' ? step.share : before!.share
  const joint = jointWeightsForShare({ share: asked, canaries, stable, limit: Math.min(...own) })
  return { asked, share: joint.share, canaries, canaryWeight: joint.canaryWeight, stableWeights: joint.stable }
}

/** 100 % of the traffic, or all servers, at the end are the promotion. */
function asPromotion(step: AskedStep, servers: number): AskedStep {
  if (!grows(step)) return step
  const isOnAll = step.servers !== undefined && countOfServers(step.servers, servers) === servers
  const isAll = step.kind === 'servers' ? isOnAll : step.share >= 1 && (step.servers === undefined || isOnAll)
  return isAll ? { kind: 'promote' } : step
}

/** Numbers of servers that grow by a part of the fleet and leave at least one. */
function partsOf(part: number, servers: number): number[] {
  const each = Math.max(1, Math.floor(part * servers + 1e-9))
  return Array.from({ length: Math.ceil(servers / each) - 1 }, (_, index) => (index + 1) * each)
}

const inServers = (count: number): AskedStep => ({ kind: 'servers', servers: String(count) })
