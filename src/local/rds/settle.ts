import { messageOf } from '../../shared/errors.ts'
import type { LocalCore } from '../core.ts'
import {
  accounts,
  backups,
  databaseInstances,
  databaseTasks,
  schemas,
  type DatabaseInstanceRecord,
  type SchemaRecord,
} from './records.ts'
import { dropSchema, removeInstance } from './removal.ts'
import { applyWhitelist, changeDatabase } from './transition.ts'

/**
 * Ends every change of databases that was under way when the cloud ended: what was being deleted is gone, everything
 * else is there as it was before the change. A backup that was under way has failed. Servers that cannot do their part
 * are said in the log.
 */
export async function settleDatabases(core: LocalCore, log: (message: string) => void): Promise<void> {
  const { store } = core
  for (const task of databaseTasks(store).filter(({ status }) => status === 'Running'))
    databaseTasks(store).update(task, { status: 'Finished', finishedAtMs: core.clock.now() })
  for (const backup of backups(store).filter(({ status }) => status === 'Backuping'))
    backups(store).update(backup, { status: 'Failed', finishedAtMs: core.clock.now() })
  for (const account of accounts(store).filter(({ status }) => status === 'Unavailable'))
    accounts(store).update(account, { status: 'Available' })
  const attempt = async (id: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      log(`the database ${id} cannot be brought to what its state says: ${messageOf(error)}`)
    }
  }
  for (const schema of schemas(store).all()) await attempt(schema.id, () => settleSchema(core, schema))
  for (const instance of databaseInstances(store).all()) {
    await attempt(instance.id, () => settleServer(core, instance))
    if (databaseInstances(store).get(instance.id) && instance.status !== 'Running')
      changeDatabase(core, instance, { status: 'Running' })
  }
}

async function settleServer(core: LocalCore, instance: DatabaseInstanceRecord): Promise<void> {
  if (instance.status === 'Deleting') await removeInstance(core, instance)
  // The addresses of a new instance may not have reached its server.
  if (instance.status === 'Creating') await applyWhitelist(core, instance)
  // The endpoint of a change whose end nobody will see follows what is shown.
  if (instance.status.startsWith('NET_'))
    await core.drivers.databases.setPublicEndpoint(instance.id, instance.publicHost !== undefined)
}

async function settleSchema(core: LocalCore, schema: SchemaRecord): Promise<void> {
  if (schema.status === 'Deleting') await dropSchema(core, schema)
  else if (schema.status === 'Creating') schemas(core.store).update(schema, { status: 'Running' })
}
