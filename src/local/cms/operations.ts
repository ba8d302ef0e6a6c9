import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { alarmOperations } from './alarms.ts'
import { metrics, type Metric } from './metric-names.ts'
import { dataParameters, dimensionsOf, metricOf, windowOf } from './request.ts'
import { points, type Point } from './series.ts'
import { sampleUsage } from './server-usage.ts'

const gaps =
  'Load balancers, and of ECS what balancers see of it, CPU and memory, which are measured from the first question on; points are complete minutes without the delay of the real service; no Express; health counts only for the present.'

async function pointsOf(call: Call): Promise<Point[]> {
  const [metric, dimensions, window] = [metricOf(call), dimensionsOf(call), windowOf(call)]
  if (metric.namespace === 'acs_ecs_dashboard') await sampleUsage(call.core)
  return points(call.core, metric, dimensions, window)
}

const period = ({ params }: Call) => String(params.number('Period') ?? 60)

const describeMetricList = define('Cms', 'DescribeMetricList', {
  parameters: { ...dataParameters, NextToken: spec.text },
  gaps,
  async run(call) {
    const all = await pointsOf(call)
    const start = readToken(call.params.optionalText('NextToken'))
    const end = start + call.params.number('Length')!
    const isLast = end >= all.length
    return {
      Code: '200',
      Success: true,
      Period: period(call),
      ...(!isLast && { NextToken: Buffer.from(`points ${end}`).toString('base64url') }),
      Datapoints: JSON.stringify(all.slice(start, end)),
    }
  },
})

function readToken(token: string | undefined): number {
  if (token === undefined) return 0
  const match = /^points (\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())
  if (!match)
    throw new VendorError(
      'ParameterInvalid',
      400,
      'The specified parameter "NextToken" is not valid: pass the one that the previous page returned.',
    )
  return Number(match[1])
}

const describeMetricData = define('Cms', 'DescribeMetricData', {
  parameters: dataParameters,
  gaps,
  run: async (call) => ({
    Code: '200',
    Period: period(call),
    Datapoints: JSON.stringify((await pointsOf(call)).slice(0, call.params.number('Length')!)),
  }),
})

const describeMetricLast = define('Cms', 'DescribeMetricLast', {
  parameters: { ...dataParameters, NextToken: spec.text },
  gaps,
  run: async (call) => ({
    Code: '200',
    Success: true,
    Period: period(call),
    Datapoints: JSON.stringify(newestOfEach(await pointsOf(call)).slice(0, call.params.number('Length')!)),
  }),
})

/** Points come oldest first, so the later one of a series replaces the earlier. */
function newestOfEach(all: readonly Point[]): Point[] {
  const newest = new Map<string, Point>()
  for (const point of all) newest.set(`${point['instanceId']} ${point['port'] ?? ''} ${point['protocol'] ?? ''}`, point)
  return [...newest.values()]
}

const describeMetricMetaList = define('Cms', 'DescribeMetricMetaList', {
  parameters: {
    RegionId: spec.optionalRegion,
    Namespace: spec.text,
    MetricName: spec.text,
    Labels: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(10_000),
  },
  gaps: 'Labels do not filter.',
  run({ params }) {
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = metrics.filter((metric) => is('Namespace', metric.namespace) && is('MetricName', metric.name))
    const { rows, TotalCount } = pageOf(found, params, 30)
    return { Code: '200', Success: true, TotalCount: String(TotalCount), Resources: { Resource: rows.map(metaRow) } }
  },
})

const metaRow = (metric: Metric) => ({
  Namespace: metric.namespace,
  MetricName: metric.name,
  Description: metric.description,
  Unit: metric.unit,
  Dimensions: ['userId', ...metric.dimensions].join(','),
  Periods: '60,300,900',
  Statistics: metric.statistics.join(','),
  Labels: JSON.stringify([{ name: 'alertUnit', value: metric.unit }]),
})

/** CloudMonitor (Cms 2019-01-01), fed by what the load balancers really carried. */
export const cmsOperations: Operation[] = [
  describeMetricList,
  describeMetricData,
  describeMetricLast,
  describeMetricMetaList,
  ...alarmOperations,
]
