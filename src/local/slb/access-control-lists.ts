import net from 'node:net'
import { readLenientJson } from '../api/lenient-json.ts'
import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { splitAclIds } from './listener-rows.ts'
import { aclOf } from './lookup.ts'
import { publish } from './publish.ts'
import { acls, listeners, type AclRecord, type ListenerRecord } from './records.ts'

const onAcl = { RegionId: spec.region, AclId: spec.requiredText } as const
const nameSpec = { type: 'string', required: true, minLength: 1, maxLength: 80 } as const

const createAcl = define('Slb', 'CreateAccessControlList', {
  parameters: {
    RegionId: spec.region,
    AclName: nameSpec,
    AddressIPVersion: { ...spec.oneOf('ipv4', 'ipv6'), default: 'ipv4' },
    ResourceGroupId: spec.text,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params } = call
    const acl = acls(core.store).add({
      id: core.newId('acl'),
      regionId: call.regionId,
      name: params.text('AclName'),
      ipVersion: params.text('AddressIPVersion'),
      entries: [],
      resourceGroupId: params.optionalText('ResourceGroupId') ?? 'rg-default',
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    return { AclId: acl.id }
  },
})

const addEntries = define('Slb', 'AddAccessControlListEntry', {
  parameters: { ...onAcl, AclEntrys: spec.requiredText },
  async run(call) {
    const acl = aclOf(call)
    const entries = readEntries(call)
    for (const { ip } of entries) if (!isBlock(ip)) throw invalidEntry(`${ip} is neither an address nor a CIDR block`)
    const known = new Set(acl.entries.map((entry) => entry.ip))
    const repeated = entries.find(({ ip }) => known.has(ip))
    if (repeated)
      throw new VendorError('AclEntryEmpty', 400, `The entry ${repeated.ip} is already in the access control list.`)
    return changeEntries(call, acl, [...acl.entries, ...entries])
  },
})

const removeEntries = define('Slb', 'RemoveAccessControlListEntry', {
  parameters: { ...onAcl, AclEntrys: spec.requiredText },
  async run(call) {
    const acl = aclOf(call)
    const gone = new Set(readEntries(call).map(({ ip }) => ip))
    return changeEntries(
      call,
      acl,
      acl.entries.filter(({ ip }) => !gone.has(ip)),
    )
  },
})

async function changeEntries(call: Call, acl: AclRecord, entries: AclRecord['entries']): Promise<object> {
  acls(call.core.store).update(acl, { entries })
  const owners = new Set(relatedListeners(call, acl).map((listener) => listener.loadBalancerId))
  for (const owner of owners) await publish(call.core, owner)
  return {}
}

function readEntries({ params }: Call): AclRecord['entries'] {
  const parsed = readLenientJson(params.text('AclEntrys'))
  if (!Array.isArray(parsed)) throw invalidEntry('it is not a list of entries in JSON')
  if (parsed.length > 50) throw invalidEntry('at most 50 entries are allowed in one call')
  return parsed.map((entry) => {
    const { entry: ip, comment } = (entry ?? {}) as { entry?: unknown; comment?: unknown }
    if (typeof ip !== 'string' || ip === '') throw invalidEntry('an entry without "entry"')
    return { ip, comment: comment === undefined || comment === null ? '' : String(comment) }
  })
}

const invalidEntry = (why: string) =>
  new VendorError('InvalidParameter', 400, `The specified parameter "AclEntrys" is not valid: ${why}.`)

function isBlock(text: string): boolean {
  const [address, prefix, more] = text.split('/')
  const family = net.isIP(address!)
  if (family === 0 || more !== undefined) return false
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
}

const setAttribute = define('Slb', 'SetAccessControlListAttribute', {
  parameters: { ...onAcl, AclName: nameSpec },
  run(call) {
    acls(call.core.store).update(aclOf(call), { name: call.params.text('AclName') })
    return {}
  },
})

const deleteAcl = define('Slb', 'DeleteAccessControlList', {
  parameters: onAcl,
  run(call) {
    const acl = aclOf(call)
    const [listener] = relatedListeners(call, acl)
    if (listener)
      throw new VendorError('AclInUsed', 400, `The access control list ${acl.id} is used by listener ${listener.id}.`)
    acls(call.core.store).delete(acl.id)
    return {}
  },
})

const describeAcls = define('Slb', 'DescribeAccessControlLists', {
  parameters: {
    RegionId: spec.region,
    AclName: spec.text,
    AddressIPVersion: spec.oneOf('ipv4', 'ipv6'),
    ResourceGroupId: spec.text,
    Tag: spec.tags,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run(call) {
    const { params, core } = call
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = acls(core.store).filter(
      (acl) =>
        acl.regionId === call.regionId &&
        acl.name.includes(params.optionalText('AclName') ?? '') &&
        is('AddressIPVersion', acl.ipVersion) &&
        is('ResourceGroupId', acl.resourceGroupId) &&
        matchesTags(acl, params),
    )
    const { rows, ...counts } = pageOf(found, params)
    return { Acls: { Acl: rows.map(aclRow) }, Count: rows.length, ...counts }
  },
})

const aclRow = (acl: AclRecord) => ({
  AclId: acl.id,
  AclName: acl.name,
  AddressIPVersion: acl.ipVersion,
  ResourceGroupId: acl.resourceGroupId,
  CreateTime: secondTime(acl.createdAtMs),
  Tags: tagKeyValues(acl.tags),
})

const describeAcl = define('Slb', 'DescribeAccessControlListAttribute', {
  parameters: { ...onAcl, AclEntryComment: spec.text, Page: spec.pageNumber, PageSize: spec.pageSize(200) },
  run(call) {
    const { params } = call
    const acl = aclOf(call)
    const comment = params.optionalText('AclEntryComment')
    const found = acl.entries.filter((entry) => comment === undefined || entry.comment === comment)
    const [size, page] = [params.number('PageSize') ?? found.length, params.number('Page') ?? 1]
    const entries = found.slice((page - 1) * size, page * size)
    return {
      ...aclRow(acl),
      AclEntrys: { AclEntry: entries.map((entry) => ({ AclEntryIP: entry.ip, AclEntryComment: entry.comment })) },
      TotalAclEntry: found.length,
      RelatedListeners: {
        RelatedListener: relatedListeners(call, acl).map((listener) => ({
          LoadBalancerId: listener.loadBalancerId,
          ListenerPort: listener.port,
          Protocol: listener.protocol,
          AclType: String(listener.settings['AclType'] ?? ''),
        })),
      },
    }
  },
})

const relatedListeners = ({ core }: Call, acl: AclRecord): ListenerRecord[] =>
  listeners(core.store).filter(
    (listener) => listener.settings['AclStatus'] === 'on' && splitAclIds(listener).includes(acl.id),
  )

export const accessControlListOperations: Operation[] = [
  createAcl,
  addEntries,
  removeEntries,
  setAttribute,
  deleteAcl,
  describeAcls,
  describeAcl,
]
