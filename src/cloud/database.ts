import type { Tags } from './tags.ts'

export interface Database {
  id: string
  name: string
  /** `Running`, `Creating`, `DBInstanceClassChanging` …; only `Running` takes changes. */
  status: string
  engine: string
  engineVersion: string
  instanceClass: string
  storageGiB: number
  storageType: string
  category: string
  zoneId: string
  slaveZoneIds: string[]
  vpcId: string
  vswitchId: string
  connectionString: string
  port: number
  deletionProtection: boolean
  /** Why it takes no writes, e.g. `LockByDiskQuota`; absent when it does. */
  lockMode?: string
  /** When the cloud may restart it or switch over, in UTC, e.g. `18:00Z-22:00Z`; absent where the cloud does not say. */
  maintenanceWindow?: string
  tags: Tags
}

export interface DatabaseSpec {
  name: string
  engine: 'MySQL'
  engineVersion: string
  instanceClass: string
  storageGiB: number
  storageType?: string
  category: 'Basic' | 'HighAvailability' | 'cluster'
  vpcId: string
  /** In the order of the zones: master first. */
  zoneIds: readonly string[]
  vswitchIds: readonly string[]
  /** Addresses that may connect from the first moment on. */
  allowedAddresses: readonly string[]
  tags: Tags
  clientToken: string
}

export interface DatabaseEndpoint {
  kind: 'private' | 'public'
  host: string
  port: number
  ipAddress: string
}

export interface DatabaseAccount {
  name: string
  status: string
  type: 'Normal' | 'Super'
  privileges: { database: string; privilege: string }[]
}

export interface Databases {
  describeDatabases(filter: {
    ids?: readonly string[]
    vpcId?: string
    tags?: Tags
    /** Tags cost a call of their own; without it they are empty. Only with `ids`. */
    withoutTags?: boolean
  }): Promise<Database[]>
  createDatabase(spec: DatabaseSpec): Promise<{ id: string; host: string; port: number }>
  modifyDatabase(
    id: string,
    change: { name?: string; instanceClass?: string; storageGiB?: number; deletionProtection?: boolean },
  ): Promise<void>
  deleteDatabase(id: string): Promise<void>

  describeEndpoints(id: string): Promise<DatabaseEndpoint[]>
  /**
   * Makes a public endpoint, whose host begins with `prefix` (5 to 40 letters, digits and hyphens), and returns that.
   * The instance is busy for a while then; an instance that has one already is no error.
   */
  createPublicEndpoint(id: string, endpoint: { prefix: string; port: number }): Promise<string>
  /** Takes the public endpoint away; gone already is no error. */
  deletePublicEndpoint(id: string, host: string): Promise<void>
  /** Named groups of addresses that may connect. */
  describeWhitelist(id: string): Promise<{ group: string; addresses: string[] }[]>
  /** Replaces the addresses of one group; groups of others stay untouched. */
  setWhitelist(id: string, group: string, addresses: readonly string[]): Promise<void>
  deleteWhitelist(id: string, group: string): Promise<void>

  describeAccounts(id: string): Promise<DatabaseAccount[]>
  createAccount(id: string, account: { name: string; password: string; type: 'Normal' | 'Super' }): Promise<void>
  grant(id: string, account: string, database: string, privilege: 'ReadWrite' | 'ReadOnly'): Promise<void>
  resetPassword(id: string, account: string, password: string): Promise<void>

  describeSchemas(id: string): Promise<{ name: string; status: string; charset: string }[]>
  createSchema(id: string, schema: { name: string; charset: string }): Promise<void>

  /** Bytes of its disk that data and logs take; undefined where the cloud does not say. */
  describeUsedBytes(id: string): Promise<number | undefined>
  /** How busy its CPU was, in percent, in the minute that was measured last; undefined where the cloud does not say. */
  describeCpu(id: string): Promise<{ percent: number; atMs: number } | undefined>
  createBackup(id: string): Promise<string>
  describeBackups(id: string): Promise<{ id: string; status: string; finishedAt?: string }[]>
  /** The read-only instances, and how many seconds each is behind; undefined where the cloud does not say. */
  describeReplicaDelays(id: string): Promise<{ id: string; delaySeconds?: number }[]>
  /**
   * The nodes that take over when the primary fails, each with `Synchronized`, `Syncing` (a switchover now may lose
   * commits), `NotAvailable` (broken) or `NotSupport`; empty where there are none.
   */
  describeStandbys(id: string): Promise<{ zoneId: string; synchronization: string }[]>
  /** Zones of the region that sell the class, each with its storage range. */
  describeOffers(query: {
    engineVersion: string
    category: string
  }): Promise<{ zoneId: string; instanceClasses: string[] }[]>
}
