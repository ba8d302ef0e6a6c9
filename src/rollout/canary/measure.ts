import {
  assess,
  isDue,
  nothingMeasured,
  reopened,
  withReading,
  type MeasuredState,
  type MeasuredVerdict,
} from '../../analysis/measured-metric.ts'
import type { InstanceMetrics } from '../../cloud/instance-metrics.ts'
import { askOf, type AskSource, type Look, type SourcedMetric } from './sources.ts'

/** Metrics that are measured beside the access log, and whom to ask. */
export interface Measured {
  metrics: readonly SourcedMetric[]
  instanceMetrics: InstanceMetrics
}

/** The measurements of one step. */
export class StepMeasurements {
  readonly #running: { metric: SourcedMetric; ask: AskSource; state: MeasuredState }[]

  constructor({ metrics, instanceMetrics }: Measured) {
    this.#running = metrics.map((metric) => ({ metric, ask: askOf(metric, instanceMetrics), state: nothingMeasured }))
  }

  /** Measures what is due and says what each metric says by now. A source that fails is a measurement, too; never rejects for it. */
  async look(look: Look): Promise<MeasuredVerdict[]> {
    await Promise.all(
      this.#running.map(async (one) => {
        if (!isDue(one.metric, one.state, look.fromMs, look.nowMs)) return
        const reading = await one.ask(look)
        if (reading) one.state = withReading(one.metric, one.state, reading, look.nowMs)
      }),
    )
    return this.#running.map(({ metric, state }) => ({
      name: metric.name,
      ...(metric.isShadow ? { isShadow: true } : {}),
      ...assess(metric, state),
      ...state,
    }))
  }

  /** The step is watched longer: what could not be told so far counts no more. */
  reopen(): void {
    for (const one of this.#running) one.state = reopened(one.state)
  }
}
