import { DescribeResourceUsageRequest } from '@alicloud/rds20140815/dist/models/DescribeResourceUsageRequest.js'
import { DescribeResourceUsageResponseBody } from '@alicloud/rds20140815/dist/models/DescribeResourceUsageResponseBody.js'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

/** What data and logs take of an RDS instance's disk; -1 is RDS's word for not measured yet. */
export async function describeUsedBytes(api: Api, id: string): Promise<number | undefined> {
  const query = queryOf(DescribeResourceUsageRequest, { DBInstanceId: id })
  const answer = await api.call({ product: 'Rds', action: 'DescribeResourceUsage', query, effect: 'read' })
  const { diskUsed } = readBody(answer, DescribeResourceUsageResponseBody)
  return diskUsed === undefined || Number(diskUsed) < 0 ? undefined : Number(diskUsed)
}
