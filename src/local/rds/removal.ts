import type { LocalCore } from '../core.ts'
import { endCharge } from '../ecs/charges.ts'
import { releaseAddresses } from '../vpc/addressing.ts'
import {
  accounts,
  backups,
  databaseInstances,
  schemas,
  type DatabaseInstanceRecord,
  type SchemaRecord,
} from './records.ts'

/** Ends an instance's server and forgets the instance and everything in it. */
export async function removeInstance(core: LocalCore, instance: DatabaseInstanceRecord): Promise<void> {
  await core.drivers.databases.destroy(instance.id)
  for (const records of [accounts(core.store), schemas(core.store), backups(core.store)]) {
    for (const record of records.all()) if (record.instanceId === instance.id) records.delete(record.id)
  }
  releaseAddresses(core.store, instance.id)
  endCharge(core, instance.id)
  databaseInstances(core.store).delete(instance.id)
  core.emit('databaseChanged', { instanceId: instance.id })
}

/** Drops a database from its server; no account has privileges on it any more. */
export async function dropSchema(core: LocalCore, schema: SchemaRecord): Promise<void> {
  await core.drivers.databases.deleteDatabase(schema.instanceId, schema.name)
  for (const account of accounts(core.store).filter(
    (each) => each.instanceId === schema.instanceId && schema.name in each.privileges,
  )) {
    const { [schema.name]: _gone, ...rest } = account.privileges
    accounts(core.store).update(account, { privileges: rest })
  }
  schemas(core.store).delete(schema.id)
}
