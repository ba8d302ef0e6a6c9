import { resourceName } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { DatabaseWish, EnvironmentSpec } from '../../spec.ts'

export interface DatabaseProps {
  name: string
  engineVersion: string
  instanceClass: string
  storageGiB: number
  storageType: string
  category: DatabaseWish['category']
  isProtected: boolean
  /** Keys of its VSwitches, the master's first. A failover swaps them, so they are not compared. */
  vswitches: string[]
}

const root = 'infrastructure.database'
const switches = 'connections break for up to 30 s when it switches over'

export const databaseDeclaration: Declaration<DatabaseProps> = {
  kind: 'database',
  rules: {
    name: { path: 'app', change: 'update', calls: ['rds:ModifyDBInstanceDescription'] },
    engineVersion: { path: `${root}.engineVersion`, change: 'replace', interrupts: 'the new database is empty' },
    instanceClass: {
      path: `${root}.class`,
      change: 'update',
      calls: ['rds:ModifyDBInstanceSpec'],
      interrupts: switches,
    },
    storageGiB: {
      path: `${root}.storage`,
      change: 'update',
      // It grows by itself where the console was told so, and RDS never takes storage back.
      isEnough: (from, to) => Number(from) >= Number(to),
      calls: ['rds:ModifyDBInstanceSpec'],
      interrupts: switches,
    },
    storageType: { path: `${root}.storageType`, change: 'replace', interrupts: 'the new database is empty' },
    category: { path: `${root}.category`, change: 'replace', interrupts: 'the new database is empty' },
    isProtected: { path: `${root}.protect`, change: 'update', calls: ['rds:ModifyDBInstanceDeletionProtection'] },
    vswitches: { path: 'infrastructure.zones', change: 'ignore' },
  },
  createCalls: ({ isProtected }) => [
    'rds:CreateDBInstance',
    ...(isProtected ? ['rds:ModifyDBInstanceDeletionProtection'] : []),
  ],
  deleteCalls: ({ isProtected }) => [
    ...(isProtected ? ['rds:ModifyDBInstanceDeletionProtection'] : []),
    'rds:DeleteDBInstance',
  ],
  locks: ['database'],
  isPrecious: true,
  summary: ({ engineVersion = '', instanceClass = '', storageGiB, category = '' }) =>
    `MySQL ${engineVersion}  ${instanceClass}  ${storageGiB} GiB  ${category}`,
}

export const wantDatabase = (
  spec: EnvironmentSpec,
  wish: DatabaseWish,
  vswitches: readonly string[],
): Resource<DatabaseProps> => ({
  kind: 'database',
  key: 'database',
  props: {
    name: resourceName(spec, 'database'),
    engineVersion: wish.engineVersion,
    instanceClass: wish.instanceClass,
    storageGiB: wish.storageGiB,
    storageType: wish.storageType,
    category: wish.category,
    isProtected: wish.isProtected,
    vswitches: [...vswitches],
  },
  dependsOn: [...vswitches],
})

/** A class with a standby wants it in another zone; a basic one has none, a cluster up to two. */
export const databaseZoneCount = (category: DatabaseWish['category']): number =>
  category === 'Basic' ? 1 : category === 'HighAvailability' ? 2 : 3
