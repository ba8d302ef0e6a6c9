import type { Database } from '../../../cloud/database.ts'
import type { KeyOf } from '../../key-of.ts'
import type { Findings } from '../../read.ts'
import type { Existing } from '../../resource.ts'
import { accountKey, type DatabaseAccountProps } from '../database-account/database-account.ts'
import { schemaKey, type DatabaseSchemaProps } from '../database-schema/database-schema.ts'
import type { DatabaseWhitelistProps } from '../database-whitelist/database-whitelist.ts'
import type { DatabaseProps } from './database.ts'
import type { DatabaseWish } from '../../spec.ts'

/** Database, schemas, accounts and our whitelist as they are. */
export function existingDatabaseParts(findings: Findings, keyOf: KeyOf): Existing[] {
  const databases = findings.databases.map((database) => existingDatabase(findings, database, keyOf))
  const database = databases.find(({ key }) => key === 'database')
  if (!database) return databases
  const schemas = findings.schemas.map(({ name, charset, status }): Existing<DatabaseSchemaProps> => ({
    kind: 'database-schema',
    key: schemaKey(name),
    id: `${database.id}:${name}`,
    props: { name, charset },
    dependsOn: ['database'],
    isSettling: status === 'Creating',
  }))
  const accounts = findings.accounts.map(({ name, privileges, status }): Existing<DatabaseAccountProps> => ({
    kind: 'database-account',
    key: accountKey(name),
    id: `${database.id}:${name}`,
    props: {
      name,
      schemas: privileges.filter(({ privilege }) => privilege === 'ReadWrite').map((granted) => granted.database),
    },
    dependsOn: ['database'],
    isSettling: status === 'Unavailable',
  }))
  return [...databases, ...schemas, ...accounts, ...existingWhitelist(findings, database.id)]
}

function existingWhitelist({ whitelist }: Findings, databaseId: string): Existing<DatabaseWhitelistProps>[] {
  if (!whitelist) return []
  const props = { addresses: whitelist.toSorted() }
  return [{ kind: 'database-whitelist', key: 'database-whitelist', id: databaseId, props, dependsOn: ['database'] }]
}

function existingDatabase(findings: Findings, database: Database, keyOf: KeyOf): Existing<DatabaseProps> {
  const zones = [database.zoneId, ...database.slaveZoneIds]
  const inZones = findings.vswitches.filter(({ zoneId }) => zones.includes(zoneId)).map(({ id }) => keyOf(id))
  const vswitches = [...new Set([keyOf(database.vswitchId), ...inZones])]
  return {
    kind: 'database',
    key: keyOf(database.id),
    id: database.id,
    props: {
      name: database.name,
      engineVersion: database.engineVersion,
      instanceClass: database.instanceClass,
      storageGiB: database.storageGiB,
      storageType: database.storageType,
      category: database.category as DatabaseWish['category'],
      isProtected: database.deletionProtection,
      vswitches,
    },
    dependsOn: vswitches,
    isSettling: database.status !== 'Running',
  }
}
