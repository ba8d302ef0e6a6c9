import type { RankRules } from '../../analysis/rank-rules.ts'
import type { PlayedStep } from './played.ts'
import type { CanaryEnd } from './request.ts'
import type { SourcedMetric } from './sources.ts'
import type { StepReport } from './step.ts'
import type { CanaryMetric } from './traffic.ts'

/** What of a canary goes into its report: enough for a person to see why, and for `canary replay` to judge again. */
export interface CanaryRecord {
  /** passed: past traffic was judged, and nothing promoted. */
  result: CanaryEnd['result'] | 'passed'
  /** Why it ended so, in one line. */
  why: string
  steps: StepReport[]
  /** Every step that was played, in order; absent for an analysis of past traffic. */
  played?: readonly PlayedStep[]
  /** What was promised, per metric. */
  metrics: readonly CanaryMetric[]
  /** What was measured beside the access log. */
  measured?: readonly SourcedMetric[]
  /** Present when it was judged by ranks. */
  ranks?: RankRules
}
