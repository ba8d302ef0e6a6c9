import type { Operation } from '../api/operation.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { privilegeDetails } from './accounts.ts'
import { checkSchemaName } from './checks.ts'
import { defineOnInstance, defineRds, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import { accounts, schemas, type SchemaRecord } from './records.ts'
import { dropSchema } from './removal.ts'

const charsets = ['utf8', 'gbk', 'latin1', 'utf8mb4'] as const
const maxSchemas = 500

const createDatabase = defineOnInstance('CreateDatabase', {
  parameters: {
    DBName: spec.requiredText,
    CharacterSetName: spec.requiredText,
    DBDescription: { type: 'string', maxLength: 256 },
  },
  async run({ core, params }, instance) {
    const name = params.text('DBName')
    const charset = params.text('CharacterSetName')
    checkSchemaName(name)
    if (!charsets.some((known) => known === charset))
      throw refuse(
        'InvalidCharacterSetName.Format',
        `The specified CharacterSetName ${charset} is not valid: use ${charsets.join(', ')}.`,
      )
    const existing = schemas(core.store).filter((schema) => schema.instanceId === instance.id)
    if (existing.some((schema) => schema.name === name))
      throw refuse('InvalidDBName.Duplicate', `The specified database name ${name} already exists.`)
    if (existing.length >= maxSchemas)
      throw refuse('DBQuotaExceeded', `An instance can have at most ${maxSchemas} databases.`)
    await core.drivers.databases.createDatabase(instance.id, name, charset)
    const schema = schemas(core.store).add({
      id: `${instance.id}/${name}`,
      instanceId: instance.id,
      name,
      charset,
      description: params.optionalText('DBDescription') ?? '',
      status: 'Creating',
    })
    core.after(
      rdsDurations(core).databaseCreating,
      () => void schemas(core.store).update(schema, { status: 'Running' }),
    )
    return {}
  },
})

const deleteDatabase = defineOnInstance('DeleteDatabase', {
  parameters: { DBName: spec.requiredText },
  run({ core, params }, instance) {
    const schema = schemas(core.store).get(`${instance.id}/${params.text('DBName')}`)
    if (!schema)
      throw refuse('InvalidDBName.NotFound', `The specified database ${params.text('DBName')} does not exist.`, 404)
    if (schema.status !== 'Running')
      throw refuse(
        'OperationDenied.DBStatus',
        `The operation is not permitted due to the status of the database: ${schema.status}.`,
        403,
      )
    schemas(core.store).update(schema, { status: 'Deleting' })
    core.after(rdsDurations(core).databaseDeleting, () => dropSchema(core, schema))
    return {}
  },
})

const modifyDBDescription = defineOnInstance('ModifyDBDescription', {
  parameters: { DBName: spec.requiredText, DBDescription: { type: 'string', required: true, maxLength: 256 } },
  run({ core, params }, instance) {
    const schema = schemas(core.store).get(`${instance.id}/${params.text('DBName')}`)
    if (!schema)
      throw refuse('InvalidDBName.NotFound', `The specified database ${params.text('DBName')} does not exist.`, 404)
    schemas(core.store).update(schema, { description: params.text('DBDescription') })
    return {}
  },
})

const describeDatabases = defineOnInstance('DescribeDatabases', {
  parameters: { DBName: spec.text, DBStatus: spec.text, PageNumber: spec.pageNumber, PageSize: spec.between(1, 100) },
  run({ core, params }, instance) {
    const rows = schemas(core.store).filter(
      (schema) =>
        schema.instanceId === instance.id &&
        schema.name === (params.optionalText('DBName') ?? schema.name) &&
        schema.status === (params.optionalText('DBStatus') ?? schema.status),
    )
    const page = pageOf(rows, params, 30)
    const grantsOf = (schema: SchemaRecord) =>
      accounts(core.store)
        .filter((account) => account.instanceId === instance.id && schema.name in account.privileges)
        .map((account) => ({
          Account: account.name,
          AccountPrivilege: account.privileges[schema.name],
          AccountPrivilegeDetail: privilegeDetails[account.privileges[schema.name]!],
        }))
    return {
      Databases: {
        Database: page.rows.map((schema) => ({
          DBInstanceId: instance.id,
          DBName: schema.name,
          DBStatus: schema.status,
          DBDescription: schema.description,
          CharacterSetName: schema.charset,
          Engine: instance.engine,
          PageNumber: page.PageNumber,
          PageSize: page.PageSize,
          TotalCount: page.TotalCount,
          Accounts: { AccountPrivilegeInfo: grantsOf(schema) },
        })),
      },
    }
  },
})

const checkDBNameAvailable = defineOnInstance('CheckDBNameAvailable', {
  parameters: { DBName: spec.requiredText },
  run({ core, params }, instance) {
    checkSchemaName(params.text('DBName'))
    if (schemas(core.store).get(`${instance.id}/${params.text('DBName')}`))
      throw refuse('InvalidDBName.Duplicate', 'The specified database name already exists.')
    return {}
  },
})

const describeCharacterSetName = defineRds('DescribeCharacterSetName', {
  parameters: { Engine: spec.requiredText },
  run: ({ params }) => ({ Engine: params.text('Engine'), CharacterSetNameItems: { CharacterSetName: [...charsets] } }),
})

export const schemaOperations: Operation[] = [
  createDatabase,
  deleteDatabase,
  modifyDBDescription,
  describeDatabases,
  checkDBNameAvailable,
  describeCharacterSetName,
]
