import type { Declaration, Resource } from '../../resource.ts'

export interface DatabaseSchemaProps {
  name: string
  charset: string
}

export const databaseSchemaDeclaration: Declaration<DatabaseSchemaProps> = {
  kind: 'database-schema',
  rules: {
    name: { path: 'infrastructure.database.name', change: 'ignore' },
    charset: { path: 'infrastructure.database', change: 'ignore' },
  },
  createCalls: () => ['rds:CreateDatabase'],
  deleteCalls: () => [],
  goesWith: 'database',
  locks: ['database'],
  leavesOthers: true,
  summary: ({ name = '', charset = '' }) => `${name}  ${charset}`,
}

/** Another name in deploy.yml is another schema: the old one stays with its data. */
export const schemaKey = (name: string): string => `database-schema-${name}`

export const wantSchema = (name: string): Resource<DatabaseSchemaProps> => ({
  kind: 'database-schema',
  key: schemaKey(name),
  props: { name, charset: 'utf8mb4' },
  dependsOn: ['database'],
})
