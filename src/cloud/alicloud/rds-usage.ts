import { DescribeResourceUsageRequest } from '@alicloud/rds20140815/dist/models/DescribeResourceUsageRequest.js'
import { DescribeResourceUsageResponseBody } from '@alicloud/rds20140815/dist/models/DescribeResourceUsageResponseBody.js'
import { unless } from './api.ts'
import { pointsOf } from './cms-points.ts'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

/** What data and logs take of an RDS instance's disk; -1 is RDS's word for not measured yet. */
export async function describeUsedBytes(api: Api, id: string): Promise<number | undefined> {
  const query = queryOf(DescribeResourceUsageRequest, { DBInstanceId: id })
  const answer = await api.call({ product: 'Rds', action: 'DescribeResourceUsage', query, effect: 'read' })
  const { diskUsed } = readBody(answer, DescribeResourceUsageResponseBody)
  return diskUsed === undefined || Number(diskUsed) < 0 ? undefined : Number(diskUsed)
}

/** The newest average of CloudMonitor's `acs_rds_dashboard CpuUsage`; it comes two or three minutes late. */
export async function describeCpu(api: Api, id: string): Promise<{ percent: number; atMs: number } | undefined> {
  const query = {
    Namespace: 'acs_rds_dashboard',
    MetricName: 'CpuUsage',
    Period: '60',
    Dimensions: JSON.stringify([{ instanceId: id }]),
  }
  const answer = await unless(
    ['not-found'],
    api.call({ product: 'Cms', action: 'DescribeMetricLast', query, effect: 'read' }),
  )
  const newest = pointsOf(answer as { Datapoints?: string } | undefined, 'DescribeMetricLast')
    .filter((point) => point?.instanceId === id)
    .toSorted((a, b) => Number(a?.timestamp) - Number(b?.timestamp))
    .at(-1)
  return typeof newest?.Average === 'number' ? { percent: newest.Average, atMs: Number(newest.timestamp) } : undefined
}
