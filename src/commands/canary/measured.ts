import type { InstanceMetrics } from '../../cloud/instance-metrics.ts'
import { cloudMonitorMetric } from '../../config/analysis-schema.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import type { Measured } from '../../rollout/canary/measure.ts'
import type { MetricSource, SourcedMetric } from '../../rollout/canary/sources.ts'
import { metricsOf } from './metrics.ts'

type Settings = EnvironmentSettings['canary']['analysis']['metrics'][string]

/** CloudMonitor has one figure a minute. */
const cloudMonitorMs = 60_000

/** What is measured beside the access log, as the settings ask for; undefined for nothing. */
export function measuredOf(settings: EnvironmentSettings, instanceMetrics: InstanceMetrics): Measured | undefined {
  const metrics = measuredMetricsOf(settings)
  return metrics.length === 0 ? undefined : { metrics, instanceMetrics }
}

export const measuredMetricsOf = (settings: EnvironmentSettings): SourcedMetric[] =>
  Object.entries(settings.canary.analysis.metrics).map(([name, given]) => metricOf(name, given, settings))

function metricOf(name: string, given: Settings, settings: EnvironmentSettings): SourcedMetric {
  const { min, max, delta, success, failure, count, consecutiveSuccess, interval } = given
  const usualMs = given.source === 'cloudmonitor' ? cloudMonitorMs : settings.canary.interval
  return {
    name,
    source: sourceOf(name, given, settings),
    expected: {
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(delta === undefined ? {} : { delta }),
      ...(success === undefined ? {} : { success }),
      ...(failure === undefined ? {} : { failure }),
    },
    ...(given.shadow ? { isShadow: true } : {}),
    intervalMs: interval ?? usualMs,
    initialDelayMs: given.initialDelay,
    ...(count === undefined ? {} : { count }),
    ...(consecutiveSuccess === undefined ? {} : { consecutiveSuccess }),
    failureLimit: given.failureLimit,
    inconclusiveLimit: given.inconclusiveLimit,
    consecutiveErrorLimit: given.consecutiveErrorLimit,
  }
}

function sourceOf(name: string, { source, metric }: Settings, settings: EnvironmentSettings): MetricSource {
  if (source === 'cloudmonitor') return { kind: source, metric: cloudMonitorMetric(name, metric) }
  const [errors, slow] = metricsOf(settings)
  const of = metric === 'slow' ? slow!.name : errors!.name
  return { kind: source, of, minRequests: settings.canary.analysis.minRequests }
}
