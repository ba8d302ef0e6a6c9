import { parseAddress, parseBlock } from '../vpc/cidr.ts'
import { refuse } from './define.ts'
import { instanceClass, storageRange, storageTypesOf } from './instance-classes.ts'
import type { DatabaseCategory } from './records.ts'

const maxAddresses = 1_000

/** Reads `a,b,c` of addresses and blocks. Throws for a malformed or repeated entry and for too many. */
export function readAddresses(text: string): string[] {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  if (entries.length > maxAddresses)
    throw refuse(
      'InvalidSecurityIPList.QuotaExceeded',
      `The specified security IP list has more than ${maxAddresses} entries.`,
    )
  const bad = entries.find((entry) => !isAddressOrBlock(entry))
  if (bad !== undefined)
    throw refuse(
      'InvalidSecurityIPList.Format',
      `The specified security IP list is not valid: ${bad} is no address and no block.`,
    )
  if (new Set(entries).size !== entries.length)
    throw refuse('InvalidSecurityIPList.Duplicate', 'The specified security IP list has duplicate entries.')
  return entries
}

// Bits behind the prefix are allowed, as in 10.0.1.7/24.
function isAddressOrBlock(entry: string): boolean {
  if (!entry.includes('/')) return parseAddress(entry) !== undefined
  const [address = '', prefix = ''] = entry.split('/')
  return parseAddress(address) !== undefined && parseBlock(`0.0.0.0/${prefix}`) !== undefined
}

export function checkDescription(description: string | undefined): void {
  if (description === undefined) return
  if (
    description.length < 2 ||
    description.length > 255 ||
    !/^\p{L}/u.test(description) ||
    /^https?:\/\//i.test(description)
  )
    throw refuse(
      'InvalidDBInstanceDescription.Format',
      'The specified DBInstanceDescription is not valid: 2 to 255 characters, beginning with a letter and not with http:// or https://.',
    )
}

/** Refuses a class that is not sold or not for that category. */
export function checkClass(id: string, category: DatabaseCategory): void {
  const found = instanceClass(id)
  if (!found)
    throw refuse('InvalidDBInstanceClass.NotFound', `The specified DBInstanceClass ${id} does not exist.`, 404)
  if (found.category !== category)
    throw refuse(
      'InvalidDBInstanceClass.ValueNotSupport',
      `The specified DBInstanceClass ${id} is of category ${found.category}, not ${category}.`,
    )
}

/** Refuses a storage type or size that the class does not have. */
export function checkStorage(classId: string, storageType: string, storageGiB: number): void {
  if (!storageTypesOf(classId).includes(storageType))
    throw refuse(
      'InvalidDBInstanceStorageType.ValueNotSupport',
      `The class ${classId} does not have the storage type ${storageType}; it has ${storageTypesOf(classId).join(', ')}.`,
    )
  const { MinValue, MaxValue, Step } = storageRange(storageType)
  if (storageGiB < MinValue || storageGiB > MaxValue || storageGiB % Step !== 0)
    throw refuse(
      'InvalidStorage.ValueNotSupport',
      `The specified DBInstanceStorage ${storageGiB} is not valid: ${MinValue} to ${MaxValue} GB in steps of ${Step}.`,
    )
}

const accountName = /^[a-z][a-z0-9_]{0,30}[a-z0-9]$/
const reservedNames = new Set([
  'root',
  'admin',
  'mysql',
  'aliyun_root',
  'aurora',
  'replicator',
  'eagleye',
  'information_schema',
  'performance_schema',
  'sys',
  'test',
])

export function checkAccountName(name: string): void {
  if (!accountName.test(name))
    throw refuse(
      'InvalidAccountName.Format',
      `The specified account name ${name} is not valid: 2 to 32 of a-z 0-9 _, beginning with a letter and not ending with _.`,
    )
  if (reservedNames.has(name))
    throw refuse('InvalidAccountName.Forbid', `The specified account name ${name} is reserved.`)
}

export function checkPassword(password: string): void {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[!@#$%^&*()_+\-=]/].filter((each) => each.test(password)).length
  if (password.length < 8 || password.length > 32 || classes < 3 || !/^[\w!@#$%^&*()+\-=]*$/.test(password))
    throw refuse(
      'InvalidAccountPassword.Format',
      'The specified account password is not valid: 8 to 32 characters with three of upper case, lower case, digits and !@#$%^&*()_+-=.',
    )
}

export function checkSchemaName(name: string): void {
  if (!/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/.test(name))
    throw refuse(
      'InvalidDBName.Format',
      `The specified database name ${name} is not valid: 2 to 64 of a-z 0-9 _ -, beginning with a letter and ending with a letter or digit.`,
    )
  if (reservedNames.has(name)) throw refuse('InvalidDBName.Forbid', `The specified database name ${name} is reserved.`)
}
