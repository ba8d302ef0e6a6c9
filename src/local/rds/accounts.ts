import type { Call, Operation } from '../api/operation.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { checkAccountName, checkPassword } from './checks.ts'
import { defineOnInstance, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import { accounts, schemas, type AccountPrivilege, type AccountRecord, type DatabaseInstanceRecord } from './records.ts'

const maxAccounts = 500

const createAccount = defineOnInstance('CreateAccount', {
  parameters: {
    AccountName: spec.requiredText,
    AccountPassword: spec.requiredText,
    AccountType: spec.oneOf('Normal', 'Super'),
    AccountDescription: { type: 'string', maxLength: 256 },
    CheckPolicy: spec.flag,
  },
  async run({ core, params }, instance) {
    const name = params.text('AccountName')
    const type = params.optionalText('AccountType') === 'Super' ? 'Super' : 'Normal'
    checkAccountName(name)
    checkPassword(params.text('AccountPassword'))
    const existing = accounts(core.store).filter((account) => account.instanceId === instance.id)
    if (existing.some((account) => account.name.toLowerCase() === name.toLowerCase()))
      throw refuse('InvalidAccountName.Duplicate', `The specified account name ${name} already exists.`)
    if (existing.length >= maxAccounts)
      throw refuse('AccountQuotaExceeded', `An instance can have at most ${maxAccounts} accounts.`)
    if (type === 'Super' && existing.some((account) => account.type === 'Super'))
      throw refuse('AccountQuotaExceeded.Super', 'An instance can have one privileged account only.')
    await core.drivers.databases.createAccount(instance.id, {
      name,
      password: params.text('AccountPassword'),
      isSuper: type === 'Super',
    })
    const account = accounts(core.store).add({
      id: `${instance.id}/${name}`,
      instanceId: instance.id,
      name,
      type,
      status: 'Unavailable',
      description: params.optionalText('AccountDescription') ?? '',
      privileges: {},
    })
    core.after(
      rdsDurations(core).accountCreating,
      () => void accounts(core.store).update(account, { status: 'Available' }),
    )
    return {}
  },
})

const deleteAccount = defineOnInstance('DeleteAccount', {
  parameters: { AccountName: spec.requiredText },
  async run(call, instance) {
    const account = accountOf(call, instance)
    await call.core.drivers.databases.deleteAccount(instance.id, account.name)
    accounts(call.core.store).delete(account.id)
    return {}
  },
})

const resetAccountPassword = defineOnInstance('ResetAccountPassword', {
  parameters: { AccountName: spec.requiredText, AccountPassword: spec.requiredText },
  async run(call, instance) {
    const account = accountOf(call, instance)
    checkPassword(call.params.text('AccountPassword'))
    await call.core.drivers.databases.setPassword(instance.id, account.name, call.params.text('AccountPassword'))
    return {}
  },
})

const modifyAccountDescription = defineOnInstance('ModifyAccountDescription', {
  parameters: {
    AccountName: spec.requiredText,
    AccountDescription: { type: 'string', required: true, maxLength: 256 },
  },
  run(call, instance) {
    accounts(call.core.store).update(accountOf(call, instance), { description: call.params.text('AccountDescription') })
    return {}
  },
})

const checkAccountNameAvailable = defineOnInstance('CheckAccountNameAvailable', {
  parameters: { AccountName: spec.requiredText },
  run({ core, params }, instance) {
    const name = params.text('AccountName')
    checkAccountName(name)
    if (accounts(core.store).get(`${instance.id}/${name}`))
      throw refuse('InvalidAccountName.Duplicate', `The specified account name ${name} already exists.`)
    return {}
  },
})

const describeAccounts = defineOnInstance('DescribeAccounts', {
  parameters: { AccountName: spec.text, PageNumber: spec.pageNumber, PageSize: spec.between(1, 200) },
  run({ core, params }, instance) {
    const rows = accounts(core.store).filter(
      (account) =>
        account.instanceId === instance.id && account.name === (params.optionalText('AccountName') ?? account.name),
    )
    const page = pageOf(rows, params, 30)
    return {
      PageNumber: page.PageNumber,
      TotalRecordCount: page.TotalCount,
      SystemAdminAccountStatus: 'Disabled',
      SystemAdminAccountFirstActivationTime: '',
      ResourceGroupId: instance.resourceGroupId,
      Accounts: { DBInstanceAccount: page.rows.map(accountRow) },
    }
  },
})

const accountRow = (account: AccountRecord) => ({
  DBInstanceId: account.instanceId,
  AccountName: account.name,
  AccountType: account.type,
  AccountStatus: account.status,
  AccountDescription: account.description,
  PrivExceeded: '0',
  CheckPolicy: false,
  DatabasePrivileges: {
    DatabasePrivilege: Object.entries(account.privileges).map(([DBName, AccountPrivilege]) => ({
      DBName,
      AccountPrivilege,
      AccountPrivilegeDetail: privilegeDetails[AccountPrivilege],
    })),
  },
})

/** The privileges behind each word, as the API spells them out. */
export const privilegeDetails: Readonly<Record<AccountPrivilege, string>> = {
  ReadWrite:
    'SELECT,INSERT,UPDATE,DELETE,CREATE,DROP,REFERENCES,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,EXECUTE,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE,EVENT,TRIGGER',
  ReadOnly: 'SELECT,LOCK TABLES,SHOW VIEW',
  DDLOnly:
    'CREATE,DROP,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,CREATE VIEW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE',
  DMLOnly: 'SELECT,INSERT,UPDATE,DELETE,CREATE TEMPORARY TABLES,LOCK TABLES,EXECUTE,SHOW VIEW,EVENT,TRIGGER',
}

const grantAccountPrivilege = defineOnInstance('GrantAccountPrivilege', {
  parameters: {
    AccountName: spec.requiredText,
    DBName: spec.required(spec.commaList(500)),
    AccountPrivilege: spec.required(spec.commaList(500)),
  },
  async run(call, instance) {
    const { core, params } = call
    const account = accountOf(call, instance)
    if (account.type === 'Super')
      throw refuse(
        'InvalidAccountType.NotSupport',
        `The privileged account ${account.name} has every privilege already.`,
      )
    if (account.status !== 'Available')
      throw refuse('OperationDenied.AccountStatus', `The account ${account.name} is ${account.status}.`, 403)
    const names = params.texts('DBName')
    const words = params.texts('AccountPrivilege')
    if (words.length !== names.length && words.length !== 1)
      throw refuse('InvalidAccountPrivilege.NumberMismatch', 'There must be as many privileges as databases.')
    const grants = names.map((name, at) => ({
      schema: runningSchema(call, instance, name),
      privilege: privilegeNamed(words[at] ?? words[0]!),
    }))
    for (const { schema, privilege } of grants) {
      await core.drivers.databases.grant(instance.id, account.name, schema.name, privilege)
      accounts(core.store).update(account, { privileges: { ...account.privileges, [schema.name]: privilege } })
    }
    return {}
  },
})

const revokeAccountPrivilege = defineOnInstance('RevokeAccountPrivilege', {
  parameters: { AccountName: spec.requiredText, DBName: spec.required(spec.commaList(500)) },
  async run(call, instance) {
    const { core, params } = call
    const account = accountOf(call, instance)
    for (const name of params.texts('DBName')) {
      const schema = runningSchema(call, instance, name)
      await core.drivers.databases.revoke(instance.id, account.name, schema.name)
      const { [schema.name]: _gone, ...rest } = account.privileges
      accounts(core.store).update(account, { privileges: rest })
    }
    return {}
  },
})

function privilegeNamed(word: string): AccountPrivilege {
  if (!Object.hasOwn(privilegeDetails, word))
    throw refuse(
      'InvalidAccountPrivilege.Format',
      `The specified AccountPrivilege ${word} is not valid: use ${Object.keys(privilegeDetails).join(', ')}.`,
    )
  return word as AccountPrivilege
}

function runningSchema(call: Call, instance: DatabaseInstanceRecord, name: string) {
  const schema = schemas(call.core.store).get(`${instance.id}/${name}`)
  if (!schema) throw refuse('InvalidDBName.NotFound', `The specified database ${name} does not exist.`, 404)
  if (schema.status !== 'Running')
    throw refuse(
      'OperationDenied.DBStatus',
      `The operation is not permitted due to the status of the database ${name}: ${schema.status}.`,
      403,
    )
  return schema
}

function accountOf(call: Call, instance: DatabaseInstanceRecord): AccountRecord {
  const name = call.params.text('AccountName')
  const account = accounts(call.core.store).get(`${instance.id}/${name}`)
  if (!account) throw refuse('InvalidAccountName.NotFound', `The specified account ${name} does not exist.`, 404)
  return account
}

export const accountOperations: Operation[] = [
  createAccount,
  deleteAccount,
  resetAccountPassword,
  modifyAccountDescription,
  checkAccountNameAvailable,
  describeAccounts,
  grantAccountPrivilege,
  revokeAccountPrivilege,
]
