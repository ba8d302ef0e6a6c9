import { DescribeAccountAttributesRequest } from '@alicloud/ecs20140526/dist/models/DescribeAccountAttributesRequest.js'
import { DescribeAccountAttributesResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeAccountAttributesResponseBody.js'
import { isCloudError, type CloudError } from '../errors.ts'
import type { AccountLimits, Rehearsals } from '../rehearsal.ts'
import { unless } from './api.ts'
import { runInstancesQuery } from './ecs.ts'
import { queryOf, readBody } from './models.ts'
import { createDatabaseQuery } from './rds.ts'
import type { Api, Query, RpcRequest } from './rpc.ts'

/** Dry runs of ECS and RDS, and ECS's account attributes. They make nothing, so they count as reads. */
export function createRehearsals(api: Api): Rehearsals {
  return {
    runInstances: (spec) =>
      rehearse(api, { product: 'Ecs', action: 'RunInstances', query: dryRun(runInstancesQuery(api, spec)) }),
    createDatabase: (spec) =>
      rehearse(api, { product: 'Rds', action: 'CreateDBInstance', query: dryRun(createDatabaseQuery(api, spec)) }),
    describeLimits: () => describeLimits(api),
  }
}

/** Without its token, which would stand for the rehearsal when the call itself is made. */
function dryRun({ ClientToken: _token, ...query }: Query): Query {
  return { ...query, DryRun: 'true' }
}

/** ECS says by an error that the call would pass, RDS by an answer. */
async function rehearse(api: Api, request: Omit<RpcRequest, 'effect'>): Promise<CloudError | undefined> {
  try {
    await api.call({ ...request, effect: 'read' })
    return undefined
  } catch (error) {
    if (!isCloudError(error) || error.kind === 'transient' || error.kind === 'throttled') throw error
    return error.apiCode === 'DryRunOperation' ? undefined : error
  }
}

const mostVcpus = 'max-postpaid-instance-vcpu-count'
const usedVcpus = 'used-postpaid-instance-vcpu-count'

async function describeLimits(api: Api): Promise<AccountLimits> {
  const query = queryOf(DescribeAccountAttributesRequest, {
    regionId: api.region,
    attributeName: [mostVcpus, usedVcpus],
  })
  const answer = await unless(
    ['permission', 'invalid'],
    api.call({ product: 'Ecs', action: 'DescribeAccountAttributes', query, effect: 'read' }),
  )
  if (!answer) return {}
  const items =
    readBody(answer, DescribeAccountAttributesResponseBody).accountAttributeItems?.accountAttributeItem ?? []
  const valueOf = (name: string) =>
    Number(items.find(({ attributeName }) => attributeName === name)?.attributeValues?.valueItem?.[0]?.value)
  const most = valueOf(mostVcpus)
  return Number.isFinite(most) ? { vcpus: { most, used: valueOf(usedVcpus) || 0 } } : {}
}
