import { deadlineMs, expectedMs } from '../../durations.ts'
import { idOf, type Provider, type Work } from '../../provider.ts'
import { PreflightError } from '../../../shared/errors.ts'
import { makeOnce } from '../../settle.ts'
import type { DatabaseAccountProps } from './database-account.ts'

export const databaseAccountProvider: Provider<DatabaseAccountProps> = {
  create: async ({ key, props }, work) => {
    const { databases } = work.cloud
    const id = idOf(work, 'database')
    const password = passwordOf(work)
    const find = async () => (await databases.describeAccounts(id)).some(({ name }) => name === props.name) || undefined
    await makeOnce(find, async () => {
      await databases.createAccount(id, { name: props.name, password, type: 'Normal' })
      return true
    })
    await work.watch.until(work.sources.accounts(id), props.name, (row) => row?.status === 'Available', {
      what: `${key} is available`,
      expectMs: expectedMs.account,
      timeoutMs: deadlineMs.account,
    })
    await grantAll(id, props.name, props.schemas, work)
  },
  update: async ({ props }, have, _changes, work) => {
    const granted = have.props.schemas ?? []
    await grantAll(
      idOf(work, 'database'),
      props.name,
      props.schemas.filter((schema) => !granted.includes(schema)),
      work,
    )
  },
  // It goes with the database.
  delete: async () => {},
}

async function grantAll(id: string, account: string, schemas: readonly string[], work: Work): Promise<void> {
  for (const schema of schemas) await work.cloud.databases.grant(id, account, schema, 'ReadWrite')
}

function passwordOf({ secrets: { databasePassword } }: Work): string {
  if (databasePassword !== undefined) return databasePassword
  throw new PreflightError('the database account needs a password', {
    code: 'E_NO_PASSWORD',
    fix: 'set infrastructure.database.password: ${DB_PASSWORD} in deploy.yml and the variable in the job',
  })
}
