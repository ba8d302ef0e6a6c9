import { anyEffect, type EffectSize, type RankMetric, type RankRules } from './rank-rules.ts'

/** How a Kayenta canary config wants a metric judged (https://github.com/spinnaker/kayenta/blob/master/docs/canary-config.md). */
export interface KayentaMetric {
  name: string
  query: { type: string }
  groups: readonly string[]
  analysisConfigurations: {
    canary: Pick<RankMetric, 'direction' | 'critical' | 'mustHaveData' | 'muted'> & {
      nanStrategy: RankMetric['nanStrategy'] | 'none'
      outliers: { strategy: 'remove' | 'keep' | 'none'; outlierFactor: number }
      effectSize: { [Key in keyof EffectSize]?: EffectSize[Key] | undefined }
    }
  }
}

/** A Kayenta canary config, as far as it says how to judge. */
export interface KayentaConfig {
  judge?: { name: string } | undefined
  metrics: readonly KayentaMetric[]
  classifier: {
    groupWeights: Readonly<Record<string, number>>
    scoreThresholds: { pass: number; marginal: number }
  }
}

/** What of the access log stands for a metric of a Kayenta file; `ignore` leaves the metric out. */
export type KayentaSource = 'errors' | 'slow' | 'ignore'

/**
 * The rules of a Kayenta config. Its queries go to stores that nothing here asks; `mapping` says what of the access log
 * stands for each metric, and `sources` under which name that is judged. Answers with every problem at once, in words
 * for the user.
 */
export function rulesOfKayenta(
  { judge, metrics, classifier }: KayentaConfig,
  mapping: Readonly<Record<string, KayentaSource>>,
  sources: Readonly<Partial<Record<KayentaSource, string>>>,
): { rules: RankRules } | { problems: string[] } {
  const wanted = metrics.filter(({ name }) => mapping[name] !== 'ignore')
  const { groupWeights, scoreThresholds } = classifier
  const problems = [
    ...(judge && !/^(NetflixACAJudge|dredd)-/.test(judge.name) ? [`judge.name: unknown judge ${judge.name}`] : []),
    ...Object.keys(mapping)
      .filter((name) => !metrics.some((metric) => metric.name === name))
      .map((name) => `no metric is named "${name}"`),
    ...wanted.flatMap((metric) => metricProblems(metric, mapping, sources)),
    ...repeated(wanted.map(({ name }) => name)).map((name) => `two metrics are named "${name}"`),
    ...weightProblems(groupWeights, new Set(wanted.flatMap(({ groups }) => groups))),
    ...(wanted.length === 0 ? ['no metric is left to judge by'] : []),
    ...(scoreThresholds.marginal > scoreThresholds.pass ? ['scoreThresholds: marginal is above pass'] : []),
  ]
  if (problems.length > 0) return { problems }
  return {
    rules: {
      metrics: wanted.map((metric) => rankMetricOf(metric, sources[mapping[metric.name]!]!)),
      groupWeights,
      ...scoreThresholds,
    },
  }
}

function metricProblems(
  { name, query, groups }: KayentaMetric,
  mapping: Readonly<Record<string, KayentaSource>>,
  sources: Readonly<Partial<Record<KayentaSource, string>>>,
): string[] {
  const source = mapping[name]
  return [
    ...(source === undefined
      ? [`metric "${name}" asks ${query.type}, which is not asked here; name errors, slow or ignore for it`]
      : []),
    ...(source !== undefined && sources[source] === undefined
      ? [`metric "${name}" is to be judged by slow requests, but canary.analysis.latency does not say what is slow`]
      : []),
    ...(groups.length === 0 ? [`metric "${name}" belongs to no group and would not count`] : []),
  ]
}

/** Weights that cannot give 100 when every metric passes. */
function weightProblems(weights: Readonly<Record<string, number>>, groups: ReadonlySet<string>): string[] {
  const given = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const isComplete = [...groups].every((group) => weights[group] !== undefined)
  return [
    ...Object.keys(weights)
      .filter((group) => weights[group] !== 0 && !groups.has(group))
      .map((group) => `group "${group}" has a weight, but no metric that is judged`),
    ...((isComplete ? Math.abs(given - 100) > 1e-6 : given > 100)
      ? [`groupWeights: ${given} in all, expected 100`]
      : []),
  ]
}

const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

function rankMetricOf({ name, groups, analysisConfigurations: { canary } }: KayentaMetric, source: string): RankMetric {
  const { direction, nanStrategy, outliers, critical, mustHaveData, muted, effectSize } = canary
  const none = anyEffect(effectSize.measure ?? 'meanRatio')
  return {
    name,
    source,
    groups,
    direction,
    nanStrategy: nanStrategy === 'replace' ? 'replace' : 'remove',
    ...(outliers.strategy === 'remove' ? { outlierFactor: outliers.outlierFactor } : {}),
    critical,
    mustHaveData,
    muted,
    effectSize: {
      measure: none.measure,
      allowedIncrease: effectSize.allowedIncrease ?? none.allowedIncrease,
      allowedDecrease: effectSize.allowedDecrease ?? none.allowedDecrease,
      criticalIncrease: effectSize.criticalIncrease ?? none.criticalIncrease,
      criticalDecrease: effectSize.criticalDecrease ?? none.criticalDecrease,
    },
  }
}
