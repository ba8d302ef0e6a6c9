import { idOf, type Provider, type Work } from '../../provider.ts'
import type { Resource } from '../../resource.ts'
import { whitelistGroup, type DatabaseWhitelistProps } from './database-whitelist.ts'

export const databaseWhitelistProvider: Provider<DatabaseWhitelistProps> = {
  create: (want, work) => setOurGroup(want, work),
  update: (want, _have, _changes, work) => setOurGroup(want, work),
  // It goes with the database.
  delete: async () => {},
}

const setOurGroup = (want: Resource<DatabaseWhitelistProps>, work: Work): Promise<void> =>
  work.cloud.databases.setWhitelist(idOf(work, 'database'), whitelistGroup, want.props.addresses)
