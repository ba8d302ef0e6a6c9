import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { Params } from '../api/params.ts'
import { define } from '../ecs/define.ts'
import { optional } from '../ecs/optional.ts'
import * as spec from '../ecs/parameters.ts'
import { domainOf } from './domains.ts'
import { resolutionRecords, type ResolutionRecord } from './records.ts'

const types = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'SRV', 'CAA', 'REDIRECT_URL', 'FORWARD_URL']

const fields = {
  RR: spec.requiredText,
  Type: spec.requiredText,
  Value: spec.requiredText,
  TTL: { ...spec.between(1, 86_400), errorCode: 'InvalidTTL.Malformed' },
  Line: spec.text,
  Priority: spec.between(1, 50),
  Lang: spec.text,
  UserClientIp: spec.text,
}

/** A record of the account, or a refusal. */
export function resolutionOf({ core, params }: Call): ResolutionRecord {
  const id = params.text('RecordId')
  const record = resolutionRecords(core.store).get(id)
  if (!record)
    throw new VendorError('DomainRecordNotBelongToUser', 400, `The DNS record ${id} does not exist in the account.`)
  return record
}

type Wish = Pick<ResolutionRecord, 'domainName' | 'rr' | 'type' | 'value' | 'ttlSeconds' | 'line'> & {
  priority?: number
}

function readWish(params: Params, domainName: string): Wish {
  const type = params.text('Type').toUpperCase()
  const value = params.text('Value')
  const rr = params.text('RR').toLowerCase()
  if (!types.includes(type))
    throw new VendorError('InvalidType.NotSupported', 400, `The record type ${type} is not one of ${types.join(', ')}.`)
  if (rr !== '@' && !/^(\*|[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/.test(rr))
    throw new VendorError('InvalidRR.Format', 400, `The host record ${rr} is not valid.`)
  if (!fits(type, value))
    throw new VendorError('InvalidValue.Format', 400, `The value ${value} is not valid for a record of type ${type}.`)
  if (type === 'MX' && !params.has('Priority'))
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "Priority" that is mandatory for MX records is not supplied.',
    )
  return {
    domainName,
    rr,
    type,
    value,
    ttlSeconds: params.number('TTL') ?? 600,
    line: params.optionalText('Line') ?? 'default',
    ...optional('priority', type === 'MX' ? params.number('Priority') : undefined),
  }
}

function fits(type: string, value: string): boolean {
  if (type === 'A')
    return /^(\d{1,3}\.){3}\d{1,3}$/.test(value) && value.split('.').every((part) => Number(part) <= 255)
  if (type === 'AAAA') return /^[0-9a-f:]+$/i.test(value) && value.includes(':')
  if (type === 'CNAME' || type === 'NS' || type === 'MX')
    return /^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9-]+\.?$/i.test(value)
  return value.length <= 512
}

/** Refuses a record that is there already, or a CNAME beside other records of its name. */
function refuseClash({ core }: Call, wish: Wish, except?: string): void {
  const sameName = resolutionRecords(core.store).filter(
    (each) =>
      each.id !== except && each.domainName === wish.domainName && each.rr === wish.rr && each.line === wish.line,
  )
  if (sameName.some((each) => each.type === wish.type && each.value === wish.value))
    throw new VendorError(
      'DomainRecordDuplicate',
      400,
      `The DNS record ${wish.rr} ${wish.type} ${wish.value} exists already.`,
    )
  const exclusive = new Set(['A', 'AAAA', 'MX', 'TXT', 'NS', 'CNAME'])
  const clash = sameName.find(
    (each) =>
      each.type !== wish.type &&
      exclusive.has(each.type) &&
      exclusive.has(wish.type) &&
      (each.type === 'CNAME' || wish.type === 'CNAME'),
  )
  if (clash)
    throw new VendorError(
      'DomainRecordConflict',
      400,
      `The DNS record conflicts with the ${clash.type} record ${clash.id} of the same name.`,
    )
}

const addDomainRecord = define('Alidns', 'AddDomainRecord', {
  parameters: { DomainName: spec.requiredText, ...fields },
  run(call) {
    const { core, params } = call
    const domain = domainOf(call, params.text('DomainName'))
    const wish = readWish(params, domain.id)
    refuseClash(call, wish)
    const now = core.clock.now()
    const record = resolutionRecords(core.store).add({
      id: newRecordId(call),
      ...wish,
      isEnabled: true,
      weight: 1,
      remark: '',
      createdAtMs: now,
      updatedAtMs: now,
    })
    return { RecordId: record.id }
  },
})

// Record ids are long numbers, unlike the ids of other products.
const newRecordId = ({ core }: Call) =>
  Array.from({ length: 18 }, (_, i) => (i === 0 ? 9 : Math.floor(core.random() * 10))).join('')

const updateDomainRecord = define('Alidns', 'UpdateDomainRecord', {
  parameters: { RecordId: spec.requiredText, ...fields },
  run(call) {
    const { core, params } = call
    const record = resolutionOf(call)
    const wish = readWish(params, record.domainName)
    // The real service refuses an update that changes nothing with the same code as a second equal record.
    const isSame = Object.entries(wish).every(([name, value]) => record[name as keyof Wish] === value)
    if (isSame) throw new VendorError('DomainRecordDuplicate', 400, `The DNS record ${record.id} says that already.`)
    refuseClash(call, wish, record.id)
    resolutionRecords(core.store).update(record, { ...wish, updatedAtMs: core.clock.now() })
    return { RecordId: record.id }
  },
})

const deleteDomainRecord = define('Alidns', 'DeleteDomainRecord', {
  parameters: { RecordId: spec.requiredText, Lang: spec.text, UserClientIp: spec.text },
  run(call) {
    const record = resolutionOf(call)
    resolutionRecords(call.core.store).delete(record.id)
    return { RecordId: record.id }
  },
})

const deleteSubDomainRecords = define('Alidns', 'DeleteSubDomainRecords', {
  parameters: {
    DomainName: spec.requiredText,
    RR: spec.requiredText,
    Type: spec.text,
    Lang: spec.text,
    UserClientIp: spec.text,
  },
  run(call) {
    const { core, params } = call
    const domain = domainOf(call, params.text('DomainName'))
    const rr = params.text('RR').toLowerCase()
    const type = params.optionalText('Type')?.toUpperCase()
    const goners = resolutionRecords(core.store).filter(
      (each) => each.domainName === domain.id && each.rr === rr && each.type === (type ?? each.type),
    )
    for (const record of goners) resolutionRecords(core.store).delete(record.id)
    return { RR: rr, TotalCount: String(goners.length) }
  },
})

const setDomainRecordStatus = define('Alidns', 'SetDomainRecordStatus', {
  parameters: {
    RecordId: spec.requiredText,
    Status: spec.required(spec.oneOf('Enable', 'Disable', 'ENABLE', 'DISABLE')),
    Lang: spec.text,
    UserClientIp: spec.text,
  },
  run(call) {
    const record = resolutionOf(call)
    const isEnabled = call.params.text('Status').toLowerCase() === 'enable'
    resolutionRecords(call.core.store).update(record, { isEnabled, updatedAtMs: call.core.clock.now() })
    return { RecordId: record.id, Status: isEnabled ? 'Enable' : 'Disable' }
  },
})

const updateDomainRecordRemark = define('Alidns', 'UpdateDomainRecordRemark', {
  parameters: {
    RecordId: spec.requiredText,
    Remark: { type: 'string', maxLength: 50 },
    Lang: spec.text,
    UserClientIp: spec.text,
  },
  run(call) {
    resolutionRecords(call.core.store).update(resolutionOf(call), { remark: call.params.optionalText('Remark') ?? '' })
    return {}
  },
})

export const resolutionOperations: Operation[] = [
  addDomainRecord,
  updateDomainRecord,
  deleteDomainRecord,
  deleteSubDomainRecords,
  setDomainRecordStatus,
  updateDomainRecordRemark,
]
