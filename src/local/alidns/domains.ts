import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { minuteTime } from '../ecs/times.ts'
import { domains, resolutionRecords, type DomainRecord } from './records.ts'

const nameServers = { DnsServer: ['dns1.hichina.com', 'dns2.hichina.com'] }

/** A domain of the account, or a refusal. */
export function domainOf({ core }: Call, name: string): DomainRecord {
  const domain = domains(core.store).get(name.toLowerCase())
  if (!domain)
    throw new VendorError(
      'InvalidDomainName.NoExist',
      400,
      `The specified domain name ${name} does not exist in the account.`,
    )
  return domain
}

const addDomain = define('Alidns', 'AddDomain', {
  parameters: { DomainName: spec.requiredText, GroupId: spec.text, ResourceGroupId: spec.text, Lang: spec.text },
  run({ core, params }) {
    const name = params.text('DomainName').toLowerCase()
    if (!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(name))
      throw new VendorError('InvalidDomainName.Format', 400, `The specified domain name ${name} is not valid.`)
    if (domains(core.store).get(name))
      throw new VendorError('InvalidDomainName.Duplicate', 400, `The domain name ${name} is in the account already.`)
    const domain = domains(core.store).add({
      id: name,
      domainId: core.newId('dom'),
      groupId: params.optionalText('GroupId') ?? '',
      resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
      createdAtMs: core.clock.now(),
    })
    return {
      DomainId: domain.domainId,
      DomainName: name,
      PunyCode: name,
      GroupId: domain.groupId,
      GroupName: '',
      DnsServers: nameServers,
    }
  },
})

const deleteDomain = define('Alidns', 'DeleteDomain', {
  parameters: { DomainName: spec.requiredText, Lang: spec.text },
  run(call) {
    const { store } = call.core
    const domain = domainOf(call, call.params.text('DomainName'))
    for (const record of resolutionRecords(store).filter((each) => each.domainName === domain.id))
      resolutionRecords(store).delete(record.id)
    domains(store).delete(domain.id)
    return { DomainName: domain.id }
  },
})

const describeDomains = define('Alidns', 'DescribeDomains', {
  parameters: {
    KeyWord: spec.text,
    SearchMode: spec.oneOf('LIKE', 'EXACT'),
    GroupId: spec.text,
    ResourceGroupId: spec.text,
    Starmark: spec.flag,
    Lang: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
  },
  run(call) {
    const { core, params } = call
    const word = (params.optionalText('KeyWord') ?? '').toLowerCase()
    const isExact = params.optionalText('SearchMode') === 'EXACT'
    const found = domains(core.store).filter(
      (domain) =>
        (isExact ? word === '' || domain.id === word : domain.id.includes(word)) &&
        domain.groupId === (params.optionalText('GroupId') ?? domain.groupId) &&
        domain.resourceGroupId === (params.optionalText('ResourceGroupId') ?? domain.resourceGroupId) &&
        params.flag('Starmark') !== true,
    )
    const { rows, ...counts } = pageOf(found, params, 20)
    return { ...counts, Domains: { Domain: rows.map((domain) => domainRow(call, domain)) } }
  },
})

const domainRow = ({ core }: Call, domain: DomainRecord) => ({
  DomainId: domain.domainId,
  DomainName: domain.id,
  PunyCode: domain.id,
  AliDomain: false,
  CreateTime: minuteTime(domain.createdAtMs),
  CreateTimestamp: domain.createdAtMs,
  DnsServers: nameServers,
  GroupId: domain.groupId,
  GroupName: '',
  RecordCount: resolutionRecords(core.store).filter((each) => each.domainName === domain.id).length,
  Remark: '',
  ResourceGroupId: domain.resourceGroupId,
  Starmark: false,
  Tags: { Tag: [] },
  VersionCode: 'mianfei',
  VersionName: 'Alibaba Cloud DNS',
})

const describeDomainInfo = define('Alidns', 'DescribeDomainInfo', {
  parameters: { DomainName: spec.requiredText, NeedDetailAttributes: spec.flag, Lang: spec.text },
  run(call) {
    const domain = domainOf(call, call.params.text('DomainName'))
    return {
      DomainId: domain.domainId,
      DomainName: domain.id,
      PunyCode: domain.id,
      AliDomain: false,
      CreateTime: minuteTime(domain.createdAtMs),
      DnsServers: nameServers,
      GroupId: domain.groupId,
      GroupName: '',
      MinTtl: 600,
      Remark: '',
      ResourceGroupId: domain.resourceGroupId,
      SubDomain: false,
      VersionCode: 'mianfei',
      VersionName: 'Alibaba Cloud DNS',
    }
  },
})

export const domainOperations: Operation[] = [addDomain, deleteDomain, describeDomains, describeDomainInfo]
