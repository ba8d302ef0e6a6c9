import { readLenientJson } from '../api/lenient-json.ts'
import type { Call, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import * as spec from '../ecs/parameters.ts'
import { findMetric, metrics, type Metric } from './metric-names.ts'
import type { Dimensions, Window } from './series.ts'

/** Parameters that all calls for data points share. */
export const dataParameters: Readonly<Record<string, ParameterSpec>> = {
  RegionId: spec.optionalRegion,
  Namespace: spec.requiredText,
  MetricName: spec.requiredText,
  Period: spec.integer,
  StartTime: spec.text,
  EndTime: spec.text,
  Dimensions: spec.text,
  Length: { ...spec.between(1, 1_440), default: 1_000 },
  Express: spec.text,
}

export function metricOf({ params }: Call): Metric {
  const [namespace, name] = [params.text('Namespace'), params.text('MetricName')]
  const metric = findMetric(namespace, name)
  if (metric) return metric
  const known = metrics.some((each) => each.namespace === namespace)
  const what = known ? `metric ${name} of ${namespace}` : `namespace ${namespace}`
  throw new VendorError('ResourceNotFound', 404, `The specified resource is not found: the local cloud has no ${what}.`)
}

/** A list of objects, or one object, in JSON. */
export function dimensionsOf({ params }: Call): Dimensions[] {
  const text = params.optionalText('Dimensions')
  if (text === undefined) return []
  const parsed = readLenientJson(text)
  const list = Array.isArray(parsed) ? parsed : parsed === undefined ? [undefined] : [parsed]
  if (list.length > 50) throw invalid('Dimensions', 'at most 50 are allowed')
  return list.map((entry) => {
    if (typeof entry !== 'object' || entry === null) throw invalid('Dimensions', 'it is not a list of objects in JSON')
    return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, String(value)]))
  })
}

const defaultLookBackMs = 3_600_000

/** The periods that a call asks for; without times, those of the last hour. */
export function windowOf({ params, core }: Call): Window {
  const periodSeconds = params.number('Period') ?? 60
  if (periodSeconds < 60 || periodSeconds % 60 !== 0) throw invalid('Period', 'it must be 60 or a multiple of it')
  const nowMs = core.clock.now()
  const toMs = timeOf(params.optionalText('EndTime'), 'EndTime') ?? nowMs
  const fromMs = timeOf(params.optionalText('StartTime'), 'StartTime') ?? toMs - defaultLookBackMs
  if (fromMs > toMs) throw invalid('StartTime', 'it is after EndTime')
  return { fromMs, toMs, periodMs: periodSeconds * 1_000, nowMs }
}

/** Epoch ms, or a UTC time such as `2026-01-01 00:00:00` or `2026-01-01T00:00:00Z`. */
function timeOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{10,14}$/.test(text)) return text.length <= 10 ? Number(text) * 1_000 : Number(text)
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(:\d\d)?)Z?$/.exec(text)
  const timeMs = match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN
  if (Number.isNaN(timeMs)) throw invalid(name, 'it is neither epoch milliseconds nor a UTC time')
  return timeMs
}

const invalid = (name: string, why: string) =>
  new VendorError('ParameterInvalid', 400, `The specified parameter "${name}" is not valid: ${why}.`)
