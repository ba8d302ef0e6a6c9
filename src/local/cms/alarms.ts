import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { define } from '../ecs/define.ts'
import { readLenientJson } from '../api/lenient-json.ts'
import * as spec from '../ecs/parameters.ts'
import type { Collection } from '../state/collection.ts'
import { metricOf } from './request.ts'
import { findMetric } from './metric-names.ts'
import { points, type Dimensions, type Point } from './series.ts'

const levels = ['Critical', 'Warn', 'Info'] as const

const comparisons: Readonly<Record<string, (value: number, threshold: number) => boolean>> = {
  GreaterThanOrEqualToThreshold: (value, threshold) => value >= threshold,
  GreaterThanThreshold: (value, threshold) => value > threshold,
  LessThanOrEqualToThreshold: (value, threshold) => value <= threshold,
  LessThanThreshold: (value, threshold) => value < threshold,
  NotEqualToThreshold: (value, threshold) => value !== threshold,
}

interface Escalation {
  Statistics: string
  ComparisonOperator: string
  Threshold: string
  Times: string
}

/** One alert rule; fires when one of its resources breaks one of its levels for so many periods in a row. */
export interface AlarmRecord {
  id: string
  name: string
  namespace: string
  metricName: string
  resources: Dimensions[]
  escalations: Partial<Record<(typeof levels)[number], Escalation>>
  periodSeconds: number
  contactGroups: string
  isEnabled: boolean
}

const alarms = (core: LocalCore): Collection<AlarmRecord> => core.store.collection('alert-rule')

const escalation: ParameterSpec = spec.object({
  Statistics: spec.text,
  ComparisonOperator: spec.oneOf(...Object.keys(comparisons)),
  Threshold: spec.text,
  Times: spec.text,
})

const gaps =
  'Rules on metrics of load balancers and of what balancers see of ECS; levels do not differ; no contacts are told; composite expressions, silence and effective intervals count for nothing.'

const putResourceMetricRule = define('Cms', 'PutResourceMetricRule', {
  parameters: {
    RegionId: spec.optionalRegion,
    RuleId: spec.requiredText,
    RuleName: spec.requiredText,
    Namespace: spec.requiredText,
    MetricName: spec.requiredText,
    Resources: { ...spec.text, default: '[{"resource":"_ALL"}]' },
    ContactGroups: spec.requiredText,
    Period: { ...spec.integer, default: 60 },
    Interval: spec.text,
    SilenceTime: spec.integer,
    Escalations: spec.object(Object.fromEntries(levels.map((level) => [level, escalation]))),
  },
  isReadOnly: false,
  gaps,
  run(call) {
    const { core, params } = call
    const metric = metricOf(call)
    const record: AlarmRecord = {
      id: params.text('RuleId'),
      name: params.text('RuleName'),
      namespace: metric.namespace,
      metricName: metric.name,
      resources: resourcesOf(call),
      escalations: escalationsOf(call),
      periodSeconds: params.number('Period') ?? 60,
      contactGroups: params.text('ContactGroups'),
      isEnabled: true,
    }
    alarms(core).add(record)
    return { Code: '200', Success: true }
  },
})

function resourcesOf({ params }: Call): Dimensions[] {
  const parsed = readLenientJson(params.text('Resources'))
  if (!Array.isArray(parsed) || parsed.some((one) => typeof one !== 'object' || one === null))
    throw invalid('Resources', 'it is not a list of objects in JSON')
  return parsed.map((one) =>
    Object.fromEntries(
      Object.entries(one as object).flatMap(([name, value]) =>
        name === 'resource' && value === '_ALL' ? [] : [[name, String(value)]],
      ),
    ),
  )
}

function escalationsOf({ params }: Call): AlarmRecord['escalations'] {
  const given = (params.object('Escalations') ?? {}) as AlarmRecord['escalations']
  const complete = levels.flatMap((level) => {
    const one = given[level]
    if (!one?.ComparisonOperator || one.Threshold === undefined) return []
    if (!Number.isFinite(Number(one.Threshold))) throw invalid(`Escalations.${level}.Threshold`, 'it is no number')
    return [[level, { ...one, Statistics: one.Statistics ?? 'Average', Times: one.Times ?? '3' }] as const]
  })
  if (complete.length === 0) throw invalid('Escalations', 'at least one level must have a comparison and a threshold')
  return Object.fromEntries(complete)
}

const invalid = (name: string, why: string) =>
  new VendorError('ParameterInvalid', 400, `The specified parameter "${name}" is not valid: ${why}.`)

const describeMetricRuleList = define('Cms', 'DescribeMetricRuleList', {
  parameters: {
    RegionId: spec.optionalRegion,
    RuleIds: spec.text,
    RuleName: spec.text,
    Namespace: spec.text,
    MetricName: spec.text,
    AlertState: spec.oneOf('OK', 'ALARM', 'INSUFFICIENT_DATA'),
    EnableState: spec.flag,
    Page: { type: 'integer', min: 1 },
    PageSize: spec.pageSize(100),
  },
  gaps,
  run({ core, params }) {
    const ids = params.optionalText('RuleIds')?.split(',')
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const rows = alarms(core)
      .all()
      .filter((rule) => ids?.includes(rule.id) ?? true)
      .filter((rule) => rule.name.includes(params.optionalText('RuleName') ?? ''))
      .filter((rule) => is('Namespace', rule.namespace) && is('MetricName', rule.metricName))
      .filter((rule) => (params.flag('EnableState') ?? rule.isEnabled) === rule.isEnabled)
      .map((rule) => row(core, rule))
      .filter(({ AlertState }) => is('AlertState', AlertState))
    const page = params.number('Page') ?? 1
    const size = params.number('PageSize') ?? 10
    return {
      Code: 200,
      Success: true,
      Total: String(rows.length),
      Alarms: { Alarm: rows.slice((page - 1) * size, page * size) },
    }
  },
})

const row = (core: LocalCore, rule: AlarmRecord) => ({
  RuleId: rule.id,
  RuleName: rule.name,
  Namespace: rule.namespace,
  MetricName: rule.metricName,
  Period: String(rule.periodSeconds),
  Resources: JSON.stringify(rule.resources),
  ContactGroups: rule.contactGroups,
  Escalations: rule.escalations,
  EnableState: rule.isEnabled,
  AlertState: stateOf(core, rule),
})

/** What a rule says from the newest points of its resources. */
function stateOf(core: LocalCore, rule: AlarmRecord): 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' {
  const metric = findMetric(rule.namespace, rule.metricName)!
  const nowMs = core.clock.now()
  const periodMs = rule.periodSeconds * 1_000
  const longest = Math.max(...Object.values(rule.escalations).map(({ Times }) => Number(Times)))
  const window = { fromMs: nowMs - (longest + 1) * periodMs, toMs: nowMs, periodMs, nowMs }
  const found = points(core, metric, rule.resources, window)
  if (found.length === 0) return 'INSUFFICIENT_DATA'
  const series = new Map<string, Point[]>()
  for (const point of found) {
    const key = `${String(point['instanceId'])} ${String(point['port'] ?? '')}`
    series.set(key, [...(series.get(key) ?? []), point])
  }
  const breaks = Object.values(rule.escalations).some(({ Times, Threshold, ComparisonOperator, Statistics }) =>
    [...series.values()].some((one) => {
      const last = one.slice(-Number(Times))
      const isBroken = comparisons[ComparisonOperator]!
      return (
        last.length === Number(Times) && last.every((point) => isBroken(Number(point[Statistics]), Number(Threshold)))
      )
    }),
  )
  return breaks ? 'ALARM' : 'OK'
}

const ids: ParameterSpec = spec.required(spec.repeated(20))

const deleteMetricRules = define('Cms', 'DeleteMetricRules', {
  parameters: { RegionId: spec.optionalRegion, Id: ids },
  run({ core, params }) {
    for (const id of params.texts('Id')) alarms(core).delete(id)
    return { Code: '200', Success: true }
  },
})

const switchOf = (action: string, isEnabled: boolean): Operation =>
  define('Cms', action, {
    parameters: { RegionId: spec.optionalRegion, RuleId: ids },
    run({ core, params }) {
      for (const id of params.texts('RuleId')) {
        const rule = alarms(core).get(id)
        if (rule) alarms(core).update(rule, { isEnabled })
      }
      return { Code: '200', Success: true }
    },
  })

/** Alert rules of CloudMonitor. */
export const alarmOperations: Operation[] = [
  putResourceMetricRule,
  describeMetricRuleList,
  deleteMetricRules,
  switchOf('EnableMetricRules', true),
  switchOf('DisableMetricRules', false),
]
