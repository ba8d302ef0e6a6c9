import type { Declaration, Resource } from '../../resource.ts'
import { schemaKey } from '../database-schema/database-schema.ts'

/** The password is no property: it is handed to the provider, never compared, printed or saved. */
export interface DatabaseAccountProps {
  name: string
  /** Schemas that it may read and write. Further privileges, granted by hand, are left alone. */
  schemas: string[]
}

export const databaseAccountDeclaration: Declaration<DatabaseAccountProps> = {
  kind: 'database-account',
  rules: {
    name: { path: 'infrastructure.database.account', change: 'ignore' },
    schemas: {
      path: 'infrastructure.database.name',
      change: 'update',
      isEnough: (from, to) => (to as string[]).every((schema) => (from as string[]).includes(schema)),
      calls: ['rds:GrantAccountPrivilege'],
    },
  },
  createCalls: () => ['rds:CreateAccount', 'rds:GrantAccountPrivilege'],
  deleteCalls: () => [],
  goesWith: 'database',
  locks: ['database'],
  leavesOthers: true,
  summary: ({ name = '', schemas = [] }) => `${name}  ReadWrite on ${schemas.join(', ')}`,
}

export const accountKey = (name: string): string => `database-account-${name}`

export const wantAccount = (name: string, schema: string): Resource<DatabaseAccountProps> => ({
  kind: 'database-account',
  key: accountKey(name),
  props: { name, schemas: [schema] },
  dependsOn: ['database', schemaKey(schema)],
})
