import type { InstanceSpec } from './compute.ts'
import type { DatabaseSpec } from './database.ts'
import type { CloudError } from './errors.ts'

/** How much of something an account may have in a region. */
export interface AccountLimits {
  /** vCPUs of all pay-as-you-go instances together; absent when the cloud does not say. */
  vcpus?: { most: number; used: number }
}

/** Asks the cloud whether creating calls would pass, without making anything. */
export interface Rehearsals {
  /** Why the instances would be refused (permission, quota, stock …); undefined when they would be made. */
  runInstances(spec: InstanceSpec): Promise<CloudError | undefined>
  createDatabase(spec: DatabaseSpec): Promise<CloudError | undefined>
  /** An account that may not ask has no known limits. */
  describeLimits(): Promise<AccountLimits>
}
