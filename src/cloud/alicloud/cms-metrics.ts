import type { InstanceFigure, InstanceMetrics } from '../instance-metrics.ts'
import { pointsOf, type Point } from './cms-points.ts'
import { allByToken, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'

interface Answer {
  /** JSON text. */
  Datapoints?: string
  NextToken?: string
}

/** A call names at most so many instances. */
const idsPerCall = 50

/** CloudMonitor's figures of ECS instances (`acs_ecs_dashboard`), one a minute. */
export const createInstanceMetrics = (api: Api): InstanceMetrics => ({
  readFigures: ({ metric, instanceIds, fromMs }) =>
    instanceIds.length === 0
      ? Promise.resolve([])
      : inBatches(instanceIds, idsPerCall, async (ids = []) => {
          const query = {
            Namespace: 'acs_ecs_dashboard',
            MetricName: metric,
            Period: '60',
            StartTime: String(fromMs),
            Length: '1000',
            Dimensions: JSON.stringify(ids.map((instanceId) => ({ instanceId }))),
          }
          const points = await allByToken(async (token) => {
            const answer = (await api.call({
              product: 'Cms',
              action: 'DescribeMetricList',
              query: token === undefined ? query : { ...query, NextToken: token },
              effect: 'read',
            })) as Answer
            return { items: pointsOf(answer, 'DescribeMetricList'), nextToken: answer.NextToken }
          })
          return points.flatMap(figureOf)
        }),
})

const figureOf = (point: Point): InstanceFigure[] =>
  point?.instanceId === undefined || typeof point.Average !== 'number'
    ? []
    : [{ instanceId: point.instanceId, atMs: Number(point.timestamp), value: point.Average }]
