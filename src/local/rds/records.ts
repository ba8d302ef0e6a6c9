import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

export type DatabaseCategory = 'Basic' | 'HighAvailability' | 'cluster'

/** One named group of addresses of a whitelist. */
export interface AddressGroup {
  name: string
  /** `hidden` groups are not shown in the console. */
  attribute: string
  addresses: string[]
}

export interface DatabaseInstanceRecord {
  id: string
  regionId: string
  description: string
  status: string
  engine: 'MySQL'
  engineVersion: string
  instanceClass: string
  category: DatabaseCategory
  storageGiB: number
  storageType: string
  payType: 'Postpaid' | 'Prepaid' | 'Serverless'
  /** Zone of the node that takes writes now. */
  masterZoneId: string
  slaveZoneIds: string[]
  /** Zone that the instance was created in. */
  zoneId: string
  vpcId: string
  vswitchIds: string[]
  privateIp: string
  /** A loopback address: that is where the server can be reached. */
  connectionString: string
  port: number
  publicHost?: string
  publicPort?: number
  addressGroups: AddressGroup[]
  deletionProtection: boolean
  maintainTime: string
  parameters: Record<string, string>
  backupPolicy: { period: string; time: string; retentionDays: number }
  /** Node ids; the first is the master. */
  nodeIds: string[]
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export type AccountPrivilege = 'ReadWrite' | 'ReadOnly' | 'DDLOnly' | 'DMLOnly'

export interface AccountRecord {
  /** `<instance id>/<name>`. */
  id: string
  instanceId: string
  name: string
  type: 'Normal' | 'Super'
  status: 'Unavailable' | 'Available' | 'Lock'
  description: string
  privileges: Record<string, AccountPrivilege>
}

/** A database inside an instance. */
export interface SchemaRecord {
  /** `<instance id>/<name>`. */
  id: string
  instanceId: string
  name: string
  charset: string
  description: string
  status: 'Creating' | 'Running' | 'Deleting'
}

export interface BackupRecord {
  id: string
  jobId: string
  instanceId: string
  method: string
  status: 'Backuping' | 'Success' | 'Failed'
  startedAtMs: number
  finishedAtMs?: number
}

export interface DatabaseTaskRecord {
  id: string
  instanceId: string
  action: string
  status: 'Running' | 'Finished'
  startedAtMs: number
  finishedAtMs?: number
}

export const databaseInstances = (store: Store): Collection<DatabaseInstanceRecord> =>
  store.collection('database-instance')
export const accounts = (store: Store): Collection<AccountRecord> => store.collection('database-account')
export const schemas = (store: Store): Collection<SchemaRecord> => store.collection('database-schema')
export const backups = (store: Store): Collection<BackupRecord> => store.collection('database-backup')
export const databaseTasks = (store: Store): Collection<DatabaseTaskRecord> => store.collection('database-task')
