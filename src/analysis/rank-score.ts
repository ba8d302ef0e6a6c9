import type { RankedMetric } from './rank-metric.ts'
import type { RankRules } from './rank-rules.ts'

/** What the metrics of a canary add up to. */
export interface RankScore {
  /** 0 to 100, two digits. With groups that have no data this is the most that it can be. */
  score: number
  /** Percent of passed metrics per group, null without data. */
  groups: { name: string; score: number | null; weight: number }[]
  /** Metrics that fail the canary alone. */
  critical: string[]
  /** Why the score cannot be trusted, if so. */
  unknown?: string
}

/** From this part of the metrics on, missing data makes the whole score unknown. */
const mostMissing = 0.5

/** Adds metrics up by group and weight. A group without data makes the score unknown; Kayenta lets it count as 100. */
export function scoreOf(ranked: readonly RankedMetric[], rules: RankRules): RankScore {
  const counting = ranked.filter(({ isMuted }) => !isMuted)
  const labels = new Map<string, RankedMetric['label'][]>()
  for (const { name, groups } of rules.metrics) {
    const found = counting.find((one) => one.name === name)
    if (found) for (const group of groups) labels.set(group, [...(labels.get(group) ?? []), found.label])
  }
  const groups = [...labels].map(([name, list]) => ({
    name,
    score: groupScore(list),
    weight: rules.groupWeights[name] ?? weightOfOthers([...labels.keys()], rules.groupWeights),
  }))
  const score = groups.reduce((sum, group) => sum + (group.score ?? 100) * (group.weight / 100), 0)
  const critical = counting.filter(({ isCritical, label }) => isCritical && label !== 'pass').map(({ name }) => name)
  const unknown = whyUnknown(counting, groups)
  return { score: Math.round(score * 100) / 100, groups, critical, ...(unknown === undefined ? {} : { unknown }) }
}

function groupScore(labels: readonly RankedMetric['label'][]): number | null {
  const known = labels.filter((label) => label !== 'no-data')
  return known.length === 0 ? null : (known.filter((label) => label === 'pass').length / known.length) * 100
}

function weightOfOthers(names: readonly string[], weights: Readonly<Record<string, number>>): number {
  const given = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return (100 - given) / names.filter((name) => weights[name] === undefined).length
}

function whyUnknown(counting: readonly RankedMetric[], groups: RankScore['groups']): string | undefined {
  const empty = groups.filter(({ score }) => score === null).map(({ name }) => name)
  if (counting.length === 0) return 'no metric counts'
  if (empty.length > 0) return `no data for ${empty.join(', ')}`
  const missing = counting.filter(({ label }) => label === 'no-data').map(({ name }) => name)
  return missing.length / counting.length >= mostMissing ? `no data for ${missing.join(', ')}` : undefined
}
