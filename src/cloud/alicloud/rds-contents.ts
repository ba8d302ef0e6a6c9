import { CreateAccountRequest } from '@alicloud/rds20140815/dist/models/CreateAccountRequest.js'
import { CreateBackupRequest } from '@alicloud/rds20140815/dist/models/CreateBackupRequest.js'
import { CreateBackupResponseBody } from '@alicloud/rds20140815/dist/models/CreateBackupResponseBody.js'
import { CreateDatabaseRequest } from '@alicloud/rds20140815/dist/models/CreateDatabaseRequest.js'
import { DescribeAccountsRequest } from '@alicloud/rds20140815/dist/models/DescribeAccountsRequest.js'
import { DescribeAccountsResponseBody } from '@alicloud/rds20140815/dist/models/DescribeAccountsResponseBody.js'
import { DescribeBackupsRequest } from '@alicloud/rds20140815/dist/models/DescribeBackupsRequest.js'
import { DescribeBackupsResponseBody } from '@alicloud/rds20140815/dist/models/DescribeBackupsResponseBody.js'
import { DescribeDatabasesRequest } from '@alicloud/rds20140815/dist/models/DescribeDatabasesRequest.js'
import { DescribeDatabasesResponseBody } from '@alicloud/rds20140815/dist/models/DescribeDatabasesResponseBody.js'
import { GrantAccountPrivilegeRequest } from '@alicloud/rds20140815/dist/models/GrantAccountPrivilegeRequest.js'
import { ResetAccountPasswordRequest } from '@alicloud/rds20140815/dist/models/ResetAccountPasswordRequest.js'
import type { DatabaseAccount, Databases } from '../database.ts'
import { unless } from './api.ts'
import { queryOf, readBody } from './models.ts'
import { allByNumber } from './paging.ts'
import type { Api } from './rpc.ts'

type ContentsPart = Pick<
  Databases,
  | 'describeAccounts'
  | 'createAccount'
  | 'grant'
  | 'resetPassword'
  | 'describeSchemas'
  | 'createSchema'
  | 'createBackup'
  | 'describeBackups'
>

/** Accounts, databases and backups inside an RDS instance. Creating what is there already is no error. */
export function createDatabaseContents(api: Api): ContentsPart {
  const part: ContentsPart = {
    describeAccounts: (id) => accounts(api, id),
    async createAccount(id, { name, password, type }) {
      const settled = async () => ((await accounts(api, id)).some((account) => account.name === name) ? {} : undefined)
      const query = queryOf(CreateAccountRequest, {
        DBInstanceId: id,
        accountName: name,
        accountPassword: password,
        accountType: type,
      })
      await unless(
        ['already'],
        api.call({ product: 'Rds', action: 'CreateAccount', query, effect: 'once' }, { lane: id, settled }),
      )
    },
    async grant(id, account, database, privilege) {
      const query = queryOf(GrantAccountPrivilegeRequest, {
        DBInstanceId: id,
        accountName: account,
        DBName: database,
        accountPrivilege: privilege,
      })
      await api.call({ product: 'Rds', action: 'GrantAccountPrivilege', query, effect: 'repeatable' }, { lane: id })
    },
    async resetPassword(id, account, password) {
      const query = queryOf(ResetAccountPasswordRequest, {
        DBInstanceId: id,
        accountName: account,
        accountPassword: password,
      })
      await api.call({ product: 'Rds', action: 'ResetAccountPassword', query, effect: 'repeatable' }, { lane: id })
    },
    describeSchemas: (id) => schemas(api, id),
    async createSchema(id, { name, charset }) {
      const settled = async () => ((await schemas(api, id)).some((schema) => schema.name === name) ? {} : undefined)
      const query = queryOf(CreateDatabaseRequest, { DBInstanceId: id, DBName: name, characterSetName: charset })
      await unless(
        ['already'],
        api.call({ product: 'Rds', action: 'CreateDatabase', query, effect: 'once' }, { lane: id, settled }),
      )
    },
    async createBackup(id) {
      const query = queryOf(CreateBackupRequest, { DBInstanceId: id })
      const body = await api.call({ product: 'Rds', action: 'CreateBackup', query, effect: 'once' }, { lane: id })
      return readBody(body, CreateBackupResponseBody).backupJobId ?? ''
    },
    describeBackups: (id) => backups(api, id),
  }
  return part
}

async function accounts(api: Api, id: string): Promise<DatabaseAccount[]> {
  return allByNumber(async (pageNumber) => {
    const query = queryOf(DescribeAccountsRequest, { DBInstanceId: id, pageNumber, pageSize: 100 })
    const answer = await api.call({ product: 'Rds', action: 'DescribeAccounts', query, effect: 'read' })
    const body = readBody(answer, DescribeAccountsResponseBody)
    const items = (body.accounts?.DBInstanceAccount ?? []).map((row): DatabaseAccount => ({
      name: row.accountName ?? '',
      status: row.accountStatus ?? '',
      type: row.accountType === 'Super' ? 'Super' : 'Normal',
      privileges: (row.databasePrivileges?.databasePrivilege ?? []).map((grant) => ({
        database: grant.DBName ?? '',
        privilege: grant.accountPrivilege ?? '',
      })),
    }))
    return { items, total: body.totalRecordCount }
  })
}

const schemasPerPage = 100

async function schemas(api: Api, id: string): Promise<{ name: string; status: string; charset: string }[]> {
  return allByNumber(async (pageNumber) => {
    const query = queryOf(DescribeDatabasesRequest, { DBInstanceId: id, pageNumber, pageSize: schemasPerPage })
    const answer = await api.call({ product: 'Rds', action: 'DescribeDatabases', query, effect: 'read' })
    const items = (readBody(answer, DescribeDatabasesResponseBody).databases?.database ?? []).map((row) => ({
      name: row.DBName ?? '',
      status: row.DBStatus ?? '',
      charset: row.characterSetName ?? '',
    }))
    // This call tells no total: a full page means that there may be another.
    return { items, total: items.length < schemasPerPage ? 0 : Number.POSITIVE_INFINITY }
  })
}

async function backups(api: Api, id: string): Promise<{ id: string; status: string; finishedAt?: string }[]> {
  return allByNumber(async (pageNumber) => {
    const query = queryOf(DescribeBackupsRequest, { DBInstanceId: id, pageNumber, pageSize: 100 })
    const answer = await api.call({ product: 'Rds', action: 'DescribeBackups', query, effect: 'read' })
    const body = readBody(answer, DescribeBackupsResponseBody)
    const items = (body.items?.backup ?? []).map((row) => ({
      id: row.backupId ?? '',
      status: row.backupStatus ?? '',
      ...(row.backupEndTime ? { finishedAt: row.backupEndTime } : {}),
    }))
    return { items, total: Number(body.totalRecordCount ?? 0) }
  })
}
