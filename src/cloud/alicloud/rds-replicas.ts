import { DescribeDBInstanceAttributeRequest } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceAttributeRequest.js'
import { DescribeDBInstanceAttributeResponseBody } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceAttributeResponseBody.js'
import { DescribeReadDBInstanceDelayRequest } from '@alicloud/rds20140815/dist/models/DescribeReadDbinstanceDelayRequest.js'
import { DescribeReadDBInstanceDelayResponseBody } from '@alicloud/rds20140815/dist/models/DescribeReadDbinstanceDelayResponseBody.js'
import type { Databases } from '../database.ts'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

/** How far the read-only instances of an RDS instance are behind it; the ids come with the instance's attributes. */
export async function describeReplicaDelays(api: Api, id: string): ReturnType<Databases['describeReplicaDelays']> {
  const query = queryOf(DescribeDBInstanceAttributeRequest, { DBInstanceId: id })
  const answer = await api.call({ product: 'Rds', action: 'DescribeDBInstanceAttribute', query, effect: 'read' })
  const [attribute] = readBody(answer, DescribeDBInstanceAttributeResponseBody).items?.DBInstanceAttribute ?? []
  const replicas = attribute?.readOnlyDBInstanceIds?.readOnlyDBInstanceId ?? []
  return Promise.all(
    replicas.map(async ({ DBInstanceId: replica = '' }) => ({ id: replica, ...(await delayOf(api, id, replica)) })),
  )
}

async function delayOf(api: Api, id: string, replica: string): Promise<{ delaySeconds?: number }> {
  const query = queryOf(DescribeReadDBInstanceDelayRequest, { DBInstanceId: id, readInstanceId: replica })
  const answer = await api.call({ product: 'Rds', action: 'DescribeReadDBInstanceDelay', query, effect: 'read' })
  const body = readBody(answer, DescribeReadDBInstanceDelayResponseBody)
  const listed = body.items?.items?.flatMap(({ readDelayTimes }) => readDelayTimes?.readDelayTime ?? []) ?? []
  const texts = [body.delayTime, ...listed].filter((text) => text !== undefined && text !== '')
  const seconds = texts.map(Number).filter((number) => Number.isFinite(number) && number >= 0)
  return seconds.length > 0 ? { delaySeconds: Math.max(...seconds) } : {}
}
