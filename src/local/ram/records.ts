import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

/** A RAM role; its id is its name, which the account has once. */
export interface RoleRecord {
  id: string
  roleId: string
  description: string
  /** JSON text that says who may take the role. */
  trustPolicy: string
  maxSessionSeconds: number
  createdAtMs: number
  updatedAtMs: number
  /** Attached policies, `System/NAME` or `Custom/NAME`, with the time of attaching. */
  policies: { id: string; attachedAtMs: number }[]
}

/** A policy of the account's own; its id is its name. */
export interface PolicyRecord {
  id: string
  description: string
  document: string
  createdAtMs: number
}

export const roles = (store: Store): Collection<RoleRecord> => store.collection('ram-role')
export const policies = (store: Store): Collection<PolicyRecord> => store.collection('ram-policy')
