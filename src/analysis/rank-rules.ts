import type { MetricPolicy } from './verdict.ts'

/** How a metric is judged by ranks; the words are Kayenta's. */
export interface RankMetric {
  name: string
  /** Which metric of the access log it looks at. */
  source: string
  groups: readonly string[]
  /** Which difference is a failure. */
  direction: 'increase' | 'decrease' | 'either'
  /** What a point without a request is: left out, or zero. */
  nanStrategy: 'remove' | 'replace'
  /** Points this many interquartile ranges outside the quartiles are left out. */
  outlierFactor?: number
  /** Fails the whole canary, whatever the score. */
  critical: boolean
  /** Counts as failed when there is no data. */
  mustHaveData: boolean
  /** Only reported. */
  muted: boolean
  effectSize: EffectSize
}

/** How large a proven difference must be to count: ratio of the means, or chance that a canary's point is the larger. */
export interface EffectSize {
  measure: 'meanRatio' | 'cles'
  allowedIncrease: number
  allowedDecrease: number
  criticalIncrease: number
  criticalDecrease: number
}

export interface RankRules {
  metrics: readonly RankMetric[]
  /** Percent of the score per group; groups without one share what is left of 100. */
  groupWeights: Readonly<Record<string, number>>
  /** Scores, 0 to 100: from `pass` on good, below `marginal` bad, between them undecided. */
  pass: number
  marginal: number
}

/** Kayenta's usual thresholds. */
export const usualThresholds = { pass: 95, marginal: 75 }

/** No difference is too small for it: what Kayenta does when nothing is said. */
export function anyEffect(measure: EffectSize['measure']): EffectSize {
  const none = measure === 'cles' ? 0.5 : 1
  return { measure, allowedIncrease: none, allowedDecrease: none, criticalIncrease: none, criticalDecrease: none }
}

/** Rules without a Kayenta file: every metric of the access log is a group of its own and must not increase. */
export function rankRulesFor(policies: readonly Pick<MetricPolicy, 'name' | 'isShadow'>[]): RankRules {
  return {
    metrics: policies.map(({ name, isShadow }) => ({
      name,
      source: name,
      groups: [name],
      direction: 'increase',
      nanStrategy: 'remove',
      critical: false,
      mustHaveData: false,
      muted: isShadow ?? false,
      effectSize: anyEffect('meanRatio'),
    })),
    groupWeights: {},
    ...usualThresholds,
  }
}
