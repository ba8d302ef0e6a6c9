import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { Params } from '../api/params.ts'
import { optional } from '../ecs/optional.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { domainOf } from './domains.ts'
import {
  domains,
  fullName,
  resolutionRecords,
  weightedNameId,
  weightedNames,
  type ResolutionRecord,
} from './records.ts'
import { resolutionOf } from './resolution.ts'

const paging = { PageNumber: spec.pageNumber, PageSize: spec.pageSize(500), Lang: spec.text, UserClientIp: spec.text }

const describeDomainRecords = define('Alidns', 'DescribeDomainRecords', {
  parameters: {
    DomainName: spec.requiredText,
    RRKeyWord: spec.text,
    TypeKeyWord: spec.text,
    ValueKeyWord: spec.text,
    KeyWord: spec.text,
    SearchMode: spec.oneOf('LIKE', 'EXACT', 'ADVANCED', 'COMBINATION'),
    Type: spec.text,
    Line: spec.text,
    Status: spec.oneOf('Enable', 'Disable', 'ENABLE', 'DISABLE'),
    OrderBy: spec.text,
    Direction: spec.oneOf('ASC', 'DESC'),
    GroupId: spec.integer,
    ...paging,
  },
  run(call) {
    const { core, params } = call
    const domain = domainOf(call, params.text('DomainName'))
    const found = resolutionRecords(core.store).filter(
      (record) => record.domainName === domain.id && isWanted(record, params),
    )
    const { rows, ...counts } = pageOf(params.optionalText('Direction') === 'ASC' ? found : found.reverse(), params, 20)
    const weighted = weightedNames(core.store)
    const shown = rows.map((record) => ({
      ...recordRow(record),
      LbaStatus: weighted.get(weightedNameId(record)) !== undefined,
      CreateTimestamp: record.createdAtMs,
      UpdateTimestamp: record.updatedAtMs,
    }))
    return { ...counts, DomainRecords: { Record: shown } }
  },
})

/** LIKE and EXACT look for KeyWord only; otherwise each field has its own word. */
function isWanted(record: ResolutionRecord, params: Params): boolean {
  const word = params.optionalText('KeyWord')?.toLowerCase()
  const mode = params.optionalText('SearchMode')
  if (word !== undefined && (mode === 'EXACT' || mode === 'LIKE' || mode === undefined)) {
    const values = [record.rr, record.value.toLowerCase()]
    return mode === 'EXACT' ? values.includes(word) : values.some((value) => value.includes(word))
  }
  const holds = (name: string, value: string) =>
    value.toLowerCase().includes((params.optionalText(name) ?? '').toLowerCase())
  const status = params.optionalText('Status')
  return (
    holds('RRKeyWord', record.rr) &&
    holds('TypeKeyWord', record.type) &&
    holds('ValueKeyWord', record.value) &&
    record.type === (params.optionalText('Type')?.toUpperCase() ?? record.type) &&
    record.line === (params.optionalText('Line') ?? record.line) &&
    (status === undefined || (status.toLowerCase() === 'enable') === record.isEnabled)
  )
}

const recordRow = (record: ResolutionRecord) => ({
  RecordId: record.id,
  DomainName: record.domainName,
  RR: record.rr,
  Type: record.type,
  Value: record.value,
  TTL: record.ttlSeconds,
  Line: record.line,
  ...optional('Priority', record.priority),
  Status: record.isEnabled ? 'ENABLE' : 'DISABLE',
  Locked: false,
  Weight: record.weight,
  Remark: record.remark,
})

const describeDomainRecordInfo = define('Alidns', 'DescribeDomainRecordInfo', {
  parameters: { RecordId: spec.requiredText, Lang: spec.text, UserClientIp: spec.text },
  run(call) {
    const record = resolutionOf(call)
    const { Weight: _, ...row } = recordRow(record)
    const domain = domains(call.core.store).get(record.domainName)
    return {
      ...row,
      DomainId: domain?.domainId ?? '',
      PunyCode: record.domainName,
      GroupId: domain?.groupId ?? '',
      GroupName: '',
    }
  },
})

const describeSubDomainRecords = define('Alidns', 'DescribeSubDomainRecords', {
  parameters: { SubDomain: spec.requiredText, DomainName: spec.text, Type: spec.text, Line: spec.text, ...paging },
  run({ core, params }) {
    const name = params.text('SubDomain').toLowerCase()
    const found = resolutionRecords(core.store).filter(
      (record) =>
        (fullName(record) === name || `${record.rr}.${record.domainName}` === name) &&
        record.type === (params.optionalText('Type')?.toUpperCase() ?? record.type) &&
        record.line === (params.optionalText('Line') ?? record.line),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params, 20)
    return { ...counts, DomainRecords: { Record: rows.map(recordRow) } }
  },
})

const setDnsSlbStatus = define('Alidns', 'SetDNSSLBStatus', {
  parameters: {
    SubDomain: spec.requiredText,
    DomainName: spec.text,
    Type: { type: 'string', default: 'A' },
    Line: { type: 'string', default: 'default' },
    Open: { type: 'boolean', default: true },
    Lang: spec.text,
    UserClientIp: spec.text,
  },
  run({ core, params }) {
    const name = params.text('SubDomain').toLowerCase()
    const type = params.text('Type').toUpperCase()
    const line = params.text('Line')
    const records = resolutionRecords(core.store).filter(
      (record) => fullName(record) === name && record.type === type && record.line === line,
    )
    if (records.length < 2)
      throw new VendorError(
        'DisableDNSSLB',
        400,
        `Weights need at least two ${type} records of ${name} on the line ${line}.`,
      )
    const id = weightedNameId(records[0]!)
    const isOpen = params.flag('Open') !== false
    if (isOpen) weightedNames(core.store).add({ id })
    else weightedNames(core.store).delete(id)
    return { Open: isOpen, RecordCount: records.length }
  },
})

const updateDnsSlbWeight = define('Alidns', 'UpdateDNSSLBWeight', {
  parameters: {
    RecordId: spec.requiredText,
    Weight: spec.required({ ...spec.between(1, 100), errorCode: 'InvalidWeight' }),
    Lang: spec.text,
    UserClientIp: spec.text,
  },
  run(call) {
    const record = resolutionOf(call)
    const weight = call.params.number('Weight')!
    if (!weightedNames(call.core.store).get(weightedNameId(record)))
      throw new VendorError(
        'DNSSLBNotOpen',
        400,
        `${fullName(record)} has no weights: switch them on with SetDNSSLBStatus first.`,
      )
    resolutionRecords(call.core.store).update(record, { weight, updatedAtMs: call.core.clock.now() })
    return { RecordId: record.id, Weight: weight }
  },
})

export const describeResolutionOperations: Operation[] = [
  describeDomainRecords,
  describeDomainRecordInfo,
  describeSubDomainRecords,
  setDnsSlbStatus,
  updateDnsSlbWeight,
]
