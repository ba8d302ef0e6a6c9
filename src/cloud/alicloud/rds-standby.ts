import { DescribeDBInstanceHAConfigRequest } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceHaconfigRequest.js'
import { DescribeDBInstanceHAConfigResponseBody } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceHaconfigResponseBody.js'
import type { Databases } from '../database.ts'
import { unless } from './api.ts'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

/** The secondary nodes of an RDS instance; an edition that has none refuses the question. */
export async function describeStandbys(api: Api, id: string): ReturnType<Databases['describeStandbys']> {
  const query = queryOf(DescribeDBInstanceHAConfigRequest, { DBInstanceId: id })
  const answer = await unless(
    ['not-found', 'invalid'],
    api.call({ product: 'Rds', action: 'DescribeDBInstanceHAConfig', query, effect: 'read' }),
  )
  if (!answer) return []
  return (readBody(answer, DescribeDBInstanceHAConfigResponseBody).hostInstanceInfos?.nodeInfo ?? [])
    .filter(({ nodeType }) => nodeType === 'Slave')
    .map(({ zoneId = '', syncStatus = '' }) => ({ zoneId: zoneId ?? '', synchronization: syncStatus ?? '' }))
}
