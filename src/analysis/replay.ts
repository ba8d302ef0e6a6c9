import type { Counts } from './evidence.ts'
import { judge, type MetricPolicy, type Verdict } from './verdict.ts'

/** What a report keeps of one judged step: everything that the judge saw. */
export interface RecordedStep {
  share: number
  verdict: Pick<Verdict, 'word' | 'reason'> & { metrics: readonly { name: string; canary: Counts; stable: Counts }[] }
  before: Readonly<Record<string, Counts>>
}

/** Judges a recorded step again, by its own promises or by others. The same promises give the same verdict. */
export function replayStep(step: RecordedStep, policies: readonly MetricPolicy[]): Verdict {
  const { verdict, before, share } = step
  const intervals = Object.fromEntries(verdict.metrics.map(({ name, canary, stable }) => [name, [{ canary, stable }]]))
  return judge({ intervals, before, policies, expectedShare: share })
}
