import { combined } from './combined.ts'
import type { Counts } from './evidence.ts'
import { nothingMeasured, type MeasuredVerdict } from './measured-metric.ts'
import type { RankRules } from './rank-rules.ts'
import { judgeByRanks, type Points } from './rank-verdict.ts'
import { judge, type MetricPolicy, type Verdict } from './verdict.ts'

/** What a report keeps of one judged step: everything that the judge saw. */
export interface RecordedStep {
  share: number
  verdict: Pick<Verdict, 'word' | 'reason'> & {
    metrics: readonly { name: string; canary: Counts; stable: Counts }[]
    /** What was measured beside the log; taken as it was judged. */
    measured?: readonly Pick<MeasuredVerdict, 'name' | 'word' | 'isOpen' | 'reason' | 'isShadow'>[] | undefined
  }
  before: Readonly<Record<string, Counts>>
  /** Traffic between two looks; only the judge by ranks needs it. */
  points?: Points | undefined
}

/**
 * Judges a recorded step again, by its own promises or by others, and by ranks where there are `ranks`. The same
 * promises give the same verdict.
 */
export function replayStep(step: RecordedStep, policies: readonly MetricPolicy[], ranks?: RankRules): Verdict {
  const { verdict, before, share, points = {} } = step
  const intervals = Object.fromEntries(verdict.metrics.map(({ name, canary, stable }) => [name, [{ canary, stable }]]))
  const input = { intervals, before, policies, expectedShare: share }
  const measured = (verdict.measured ?? []).map((one) => ({ ...nothingMeasured, ...one }))
  return combined(ranks ? judgeByRanks(input, points, ranks) : judge(input), measured)
}
