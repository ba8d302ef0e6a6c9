import type { EnvironmentSettings } from '../../config/schema.ts'
import { promiseOf } from '../../rollout/report/canary.ts'
import { formatDuration } from '../../shared/duration.ts'
import { measuredMetricsOf } from './measured.ts'
import { undecidedPolicy } from './metrics.ts'

const endings = {
  rollback: 'goes back (exit 10)',
  promote: 'goes on all the same',
  pause: 'pauses (exit 75)',
} as const

/** How long a step of a planned canary lasts at most, and what follows when it is undecided; times in milliseconds. */
export function plannedAnalysis(settings: EnvironmentSettings) {
  const { stepDuration, onInconclusive } = settings.canary
  const { action, extendMs = 0 } = undecidedPolicy(onInconclusive)
  const measured = measuredMetricsOf(settings)
  const longer = extendMs === 0 ? '' : `is watched ${formatDuration(extendMs)} more, once, and then `
  return {
    plan: {
      stepDurationMs: stepDuration,
      ...(extendMs === 0 ? {} : { extendMs }),
      longestStepMs: stepDuration + extendMs,
      onInconclusive: action,
      measured,
    },
    text: [
      `Each judged step lasts ${formatDuration(stepDuration)} at most; one that is undecided then ${longer}${endings[action]}.`,
      ...measured.map((metric) => `  measured: ${promiseOf(metric)}`),
    ],
  }
}
