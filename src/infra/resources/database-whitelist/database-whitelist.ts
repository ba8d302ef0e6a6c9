import type { Declaration, Resource } from '../../resource.ts'
import type { EnvironmentSpec } from '../../spec.ts'

export interface DatabaseWhitelistProps {
  /** Addresses in our own group; the other groups of the database are not ours. */
  addresses: string[]
}

/** Our group of addresses: `Default` and everyone else's groups stay as they are. */
export const whitelistGroup = 'alicloud_deploy'

export const databaseWhitelistDeclaration: Declaration<DatabaseWhitelistProps> = {
  kind: 'database-whitelist',
  rules: {
    addresses: { path: 'infrastructure.database.allow', change: 'update', calls: ['rds:ModifySecurityIps'] },
  },
  createCalls: () => ['rds:ModifySecurityIps'],
  deleteCalls: () => [],
  goesWith: 'database',
  locks: ['database'],
  summary: ({ addresses = [] }) => addresses.join(', '),
}

export const wantWhitelist = (spec: EnvironmentSpec, allowed: readonly string[]): Resource<DatabaseWhitelistProps> => ({
  kind: 'database-whitelist',
  key: 'database-whitelist',
  props: { addresses: [...new Set([spec.vpcCidr, ...allowed])].toSorted() },
  dependsOn: ['database'],
})
