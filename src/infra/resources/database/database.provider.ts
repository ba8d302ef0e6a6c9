import { createTagged } from '../../create-tagged.ts'
import { deadlineMs, expectedMs } from '../../durations.ts'
import { changed, idOf, type Provider, type Work } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { DatabaseProps } from './database.ts'

/** Opens the database to nobody; our own whitelist group, made next, names who may connect. */
const closed = ['127.0.0.1']

export const databaseProvider: Provider<DatabaseProps> = {
  create: async (want, work) => {
    const { props } = want
    const zones = props.vswitches.map((key) => work.zoneOf(key))
    const row = await createTagged(want, work, {
      source: work.sources.databases,
      create: async (request) => {
        const { id } = await work.cloud.databases.createDatabase({
          ...request,
          engine: 'MySQL',
          engineVersion: props.engineVersion,
          instanceClass: props.instanceClass,
          storageGiB: props.storageGiB,
          storageType: props.storageType,
          category: props.category,
          vpcId: idOf(work, 'vpc'),
          zoneIds: zones,
          vswitchIds: props.vswitches.map((key) => idOf(work, key)),
          allowedAddresses: closed,
        })
        return id
      },
      isReady: ({ status }) => status === 'Running',
      expectMs: expectedMs.database,
      timeoutMs: deadlineMs.database,
    })
    work.made.database = row!
    if (props.isProtected) await protect(idOf(work, want.key), true, work)
  },
  update: async (want, have, changes, work) => {
    const { databases } = work.cloud
    const { name, instanceClass, isProtected } = want.props
    const storageGiB = Math.max(want.props.storageGiB, have.props.storageGiB ?? 0)
    const resized = changed(changes, 'instanceClass') || changed(changes, 'storageGiB')
    if (changed(changes, 'name')) await databases.modifyDatabase(have.id, { name })
    if (changed(changes, 'isProtected')) await protect(have.id, isProtected, work)
    if (!resized) return
    await databases.modifyDatabase(have.id, { instanceClass, storageGiB })
    await work.watch.until(
      work.sources.databases,
      have.id,
      (row) => row?.status === 'Running' && row.instanceClass === instanceClass && row.storageGiB === storageGiB,
      {
        what: `${want.key} has its new size`,
        expectMs: expectedMs.databaseChange,
        timeoutMs: deadlineMs.databaseChange,
      },
    )
  },
  delete: async (have, work) => {
    if (have.props.isProtected) await protect(have.id, false, work)
    // Its addresses linger for minutes; removing the VSwitches waits for them, not for the row to go.
    await removeNow(work, () => work.cloud.databases.deleteDatabase(have.id))
  },
}

const protect = (id: string, deletionProtection: boolean, work: Work): Promise<void> =>
  work.cloud.databases.modifyDatabase(id, { deletionProtection })
