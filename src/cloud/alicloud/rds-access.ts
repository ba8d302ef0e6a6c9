import { AllocateInstancePublicConnectionRequest } from '@alicloud/rds20140815/dist/models/AllocateInstancePublicConnectionRequest.js'
import { AllocateInstancePublicConnectionResponseBody } from '@alicloud/rds20140815/dist/models/AllocateInstancePublicConnectionResponseBody.js'
import { DescribeDBInstanceIPArrayListRequest } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceIparrayListRequest.js'
import { DescribeDBInstanceIPArrayListResponseBody } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceIparrayListResponseBody.js'
import { DescribeDBInstanceNetInfoRequest } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceNetInfoRequest.js'
import { DescribeDBInstanceNetInfoResponseBody } from '@alicloud/rds20140815/dist/models/DescribeDbinstanceNetInfoResponseBody.js'
import { ModifySecurityIpsRequest } from '@alicloud/rds20140815/dist/models/ModifySecurityIpsRequest.js'
import { ReleaseInstancePublicConnectionRequest } from '@alicloud/rds20140815/dist/models/ReleaseInstancePublicConnectionRequest.js'
import type { DatabaseEndpoint, Databases } from '../database.ts'
import { isCloudError } from '../errors.ts'
import { unless } from './api.ts'
import { queryOf, readBody } from './models.ts'
import type { Api } from './rpc.ts'

type AccessPart = Pick<
  Databases,
  | 'describeEndpoints'
  | 'createPublicEndpoint'
  | 'deletePublicEndpoint'
  | 'describeWhitelist'
  | 'setWhitelist'
  | 'deleteWhitelist'
>

// What RDS itself puts into a group that lets nobody in.
const nobody = '127.0.0.1'

/** Where an RDS instance can be reached, and from where. */
export function createDatabaseAccess(api: Api): AccessPart {
  const describeWhitelist = async (id: string) => {
    const query = queryOf(DescribeDBInstanceIPArrayListRequest, { DBInstanceId: id })
    const answer = await api.call({ product: 'Rds', action: 'DescribeDBInstanceIPArrayList', query, effect: 'read' })
    return (readBody(answer, DescribeDBInstanceIPArrayListResponseBody).items?.DBInstanceIPArray ?? []).map((row) => ({
      group: row.DBInstanceIPArrayName ?? '',
      addresses: (row.securityIPList ?? '').split(',').filter(Boolean),
    }))
  }
  const write = async (id: string, group: string, addresses: readonly string[], modifyMode: 'Cover' | 'Delete') => {
    const query = queryOf(ModifySecurityIpsRequest, {
      DBInstanceId: id,
      DBInstanceIPArrayName: group,
      securityIps: addresses.join(','),
      modifyMode,
    })
    await api.call({ product: 'Rds', action: 'ModifySecurityIps', query, effect: 'repeatable' }, { lane: id })
  }
  const describeEndpoints = async (id: string): Promise<DatabaseEndpoint[]> => {
    const query = queryOf(DescribeDBInstanceNetInfoRequest, { DBInstanceId: id })
    const answer = await api.call({ product: 'Rds', action: 'DescribeDBInstanceNetInfo', query, effect: 'read' })
    return (readBody(answer, DescribeDBInstanceNetInfoResponseBody).DBInstanceNetInfos?.DBInstanceNetInfo ?? []).map(
      (row) => ({
        kind: row.IPType === 'Public' ? 'public' : 'private',
        host: row.connectionString ?? '',
        port: Number(row.port ?? 3306),
        ipAddress: row.IPAddress ?? '',
      }),
    )
  }
  const publicHost = async (id: string) => (await describeEndpoints(id)).find(({ kind }) => kind === 'public')?.host
  return {
    describeEndpoints,
    async createPublicEndpoint(id, { prefix, port }) {
      const query = queryOf(AllocateInstancePublicConnectionRequest, {
        DBInstanceId: id,
        connectionStringPrefix: prefix,
        port: String(port),
      })
      const settled = async () => {
        const host = await publicHost(id)
        return host === undefined ? undefined : { ConnectionString: host }
      }
      const answer = await unless(
        ['already'],
        api.call(
          { product: 'Rds', action: 'AllocateInstancePublicConnection', query, effect: 'once' },
          { lane: id, settled },
        ),
      )
      const host = answer && readBody(answer, AllocateInstancePublicConnectionResponseBody).connectionString
      return host ?? (await publicHost(id)) ?? ''
    },
    async deletePublicEndpoint(id, host) {
      const query = queryOf(ReleaseInstancePublicConnectionRequest, { DBInstanceId: id, currentConnectionString: host })
      await unless(
        ['not-found'],
        api.call(
          { product: 'Rds', action: 'ReleaseInstancePublicConnection', query, effect: 'repeatable' },
          { lane: id, settled: async () => ((await publicHost(id)) === host ? undefined : {}) },
        ),
      )
    },
    describeWhitelist,
    setWhitelist: (id, group, addresses) => write(id, group, addresses.length === 0 ? [nobody] : addresses, 'Cover'),
    async deleteWhitelist(id, group) {
      const held = (await describeWhitelist(id)).find((candidate) => candidate.group === group)
      if (!held) return
      try {
        await write(id, group, held.addresses, 'Delete')
      } catch (error) {
        // Some instances keep the last entry of a group: then the group stays and lets nobody in.
        if (!isCloudError(error, 'invalid')) throw error
        await write(id, group, [nobody], 'Cover')
      }
    },
  }
}
