import type { Problem } from '../shared/errors.ts'
import { jointWeightsForShare } from './weights.ts'

export interface CanarySettings {
  /** Servers that get the new version first. */
  instances: number
  /** Shares of the traffic in order, each in (0, 1]. */
  shares: readonly number[]
  /** How much more than its fair share a canary may be sent, e.g. 0.25. */
  headroom: number
}

export interface CanaryStep {
  /** Share that was asked for and share that whole weights can give. */
  asked: number
  share: number
  /** Servers on the new version in this step, in the order of `planCanary`'s candidates. */
  canaries: number
  canaryWeight: number
  /** Weights of the remaining servers; the same order. */
  stableWeights: number[]
}

export type CanaryPlan = { ok: true; steps: CanaryStep[] } | { ok: false; problems: Problem[] }

/**
 * Plans the steps for servers with these own weights, the first of which become canaries. A share that one canary
 * could not carry without overload (share * servers > canaries * (1 + headroom)) takes more canaries.
 */
export function planCanary(settings: CanarySettings, ownWeights: readonly number[]): CanaryPlan {
  const servers = ownWeights.length
  const problems = problemsOf(settings, servers)
  if (problems.length > 0) return { ok: false, problems }
  let canaries = settings.instances
  const steps = settings.shares.map((asked): CanaryStep => {
    canaries = Math.max(canaries, Math.ceil((asked * servers) / (1 + settings.headroom) - 1e-9))
    const stable = ownWeights.slice(canaries)
    const limit = Math.min(...ownWeights.slice(0, canaries))
    const {
      canaryWeight,
      stable: stableWeights,
      share,
    } = jointWeightsForShare({ share: asked, canaries, stable, limit })
    return { asked, share, canaries, canaryWeight, stableWeights }
  })
  return { ok: true, steps }
}

function problemsOf({ instances, shares }: CanarySettings, servers: number): Problem[] {
  const problems: Problem[] = []
  if (servers < 2) {
    problems.push({
      path: 'canary',
      message: `a canary needs a server to compare with; this fleet has ${servers} that serve`,
      fix: 'use rolling-deploy, or run at least two instances',
    })
  } else if (instances >= servers) {
    problems.push({
      path: 'canary.instances',
      message: `canary.instances is ${instances} of ${servers} servers: none is left to compare with`,
      fix: `give ${servers - 1} or less`,
    })
  }
  if (shares.some((share, index) => index > 0 && share <= shares[index - 1]!)) {
    problems.push({
      path: 'canary.steps',
      message: `the steps ${shares.map(asPercent).join(', ')} do not grow`,
      fix: 'order them from the smallest share to the largest',
    })
  }
  const last = shares.at(-1) ?? 0
  if (last >= 1)
    problems.push({
      path: 'canary.steps',
      message: 'a step of 100 % leaves nothing to compare with',
      fix: 'end the steps below 100 %; what passes the last one is promoted',
    })
  return problems
}

const asPercent = (share: number) => `${Math.round(share * 1_000) / 10} %`
