import type { LocalCore } from '../core.ts'
import { databaseInstances, databaseTasks, type DatabaseInstanceRecord } from './records.ts'

/** Every change of an instance goes through here, so that others hear of it. */
export function changeDatabase(
  core: LocalCore,
  instance: DatabaseInstanceRecord,
  change: Partial<DatabaseInstanceRecord>,
): void {
  databaseInstances(core.store).update(instance, change)
  core.emit('databaseChanged', { instanceId: instance.id })
}

/**
 * Puts an instance into `status` for a while, in which it takes no other change. `work` runs at once; what it
 * changes shows at the end, together with Running.
 */
export function busy(
  core: LocalCore,
  instance: DatabaseInstanceRecord,
  options: {
    status: string
    ms: number
    action: string
    work?: () => Promise<void>
    result?: Partial<DatabaseInstanceRecord>
  },
): void {
  const task = databaseTasks(core.store).add({
    id: String(databaseTasks(core.store).size + 1),
    instanceId: instance.id,
    action: options.action,
    status: 'Running',
    startedAtMs: core.clock.now(),
  })
  changeDatabase(core, instance, { status: options.status })
  const finish = () => {
    databaseTasks(core.store).update(task, { status: 'Finished', finishedAtMs: core.clock.now() })
    if (databaseInstances(core.store).get(instance.id) === instance)
      changeDatabase(core, instance, { ...options.result, status: 'Running' })
  }
  core.after(0, async () => {
    try {
      await options.work?.()
    } finally {
      core.after(options.ms, finish)
    }
  })
}

/** Tells the server who may connect: all groups together. */
export async function applyWhitelist(core: LocalCore, instance: DatabaseInstanceRecord): Promise<void> {
  const addresses = [...new Set(instance.addressGroups.flatMap((group) => group.addresses))]
  await core.drivers.databases.setWhitelist(instance.id, addresses)
}
