import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider } from '../../provider.ts'
import { makeOnce } from '../../settle.ts'
import type { DatabaseSchemaProps } from './database-schema.ts'

export const databaseSchemaProvider: Provider<DatabaseSchemaProps> = {
  create: async ({ key, props }, work) => {
    const { databases } = work.cloud
    const id = idOf(work, 'database')
    const find = async () => (await databases.describeSchemas(id)).some(({ name }) => name === props.name) || undefined
    await makeOnce(find, async () => {
      await databases.createSchema(id, props)
      return true
    })
    await work.watch.until(work.sources.schemas(id), props.name, (row) => row?.status === 'Running', {
      what: `${key} is running`,
      expectMs: expectedMs.account,
      timeoutMs: deadlineMs.account,
    })
  },
  // Both properties are left alone once chosen, and schemas are only removed with their database.
  update: async () => {},
  delete: async () => {},
}
