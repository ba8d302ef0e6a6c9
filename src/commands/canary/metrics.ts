import type { UndecidedPolicy } from '../../analysis/policy.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import type { CanaryMetric } from '../../rollout/canary/traffic.ts'
import { formatDuration } from '../../shared/duration.ts'

/** What of the access log is judged, as the settings ask for. */
export function metricsOf({ canary: { analysis } }: EnvironmentSettings): CanaryMetric[] {
  const promised = {
    maxRatio: analysis.maxRatio,
    alpha: analysis.falseRollback / 100,
    beta: analysis.falsePromote / 100,
    minRequests: analysis.minRequests,
  }
  const errors: CanaryMetric = {
    name: 'errors',
    okRate: analysis.okErrorRate / 100,
    badRate: analysis.badErrorRate / 100,
    bad: { kind: 'server-error' },
    ...promised,
  }
  if (!analysis.latency) return [errors]
  const { slowerThan, okRate, badRate, shadow } = analysis.latency
  return [
    errors,
    {
      name: `slower than ${formatDuration(slowerThan)}`,
      okRate: okRate / 100,
      badRate: badRate / 100,
      bad: { kind: 'slower', thresholdMs: slowerThan },
      ...promised,
      ...(shadow ? { isShadow: true } : {}),
    },
  ]
}

/** What a step without enough evidence leads to, as the settings ask for. */
export const undecidedPolicy = ({
  action,
  extend,
}: EnvironmentSettings['canary']['onInconclusive']): UndecidedPolicy => ({
  action,
  ...(extend === undefined ? {} : { extendMs: extend }),
})
