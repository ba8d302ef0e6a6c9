import type { Call, Operation } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'
import { readAddresses } from './checks.ts'
import { defineOnInstance, refuse } from './define.ts'
import { rdsDurations } from './durations.ts'
import type { AddressGroup, DatabaseInstanceRecord } from './records.ts'
import { applyWhitelist, busy, changeDatabase } from './transition.ts'

const maxGroups = 200
const nobody = '127.0.0.1'

const describeDBInstanceNetInfo = defineOnInstance('DescribeDBInstanceNetInfo', {
  parameters: { Flag: spec.integer, DBInstanceNetRWSplitType: spec.text, GeneralGroupName: spec.text },
  run: (_call, instance) => ({
    InstanceNetworkType: 'VPC',
    SecurityIPMode: 'normal',
    DBInstanceNetInfos: { DBInstanceNetInfo: [privateRow(instance), ...publicRows(instance)] },
  }),
})

const commonRow = (instance: DatabaseInstanceRecord) => ({
  ConnectionStringType: 'Normal',
  Upgradeable: 'Disabled',
  ExpiredTime: '',
  DBInstanceWeights: { DBInstanceWeight: [] },
  SecurityIPGroups: {
    securityIPGroup: instance.addressGroups.map((group) => ({
      SecurityIPGroupName: group.name,
      SecurityIPs: group.addresses.join(','),
    })),
  },
})

const privateRow = (instance: DatabaseInstanceRecord) => ({
  ...commonRow(instance),
  ConnectionString: instance.connectionString,
  IPAddress: instance.privateIp,
  IPType: 'Private',
  Port: String(instance.port),
  VPCId: instance.vpcId,
  VSwitchId: instance.vswitchIds.join(','),
})

const publicRows = (instance: DatabaseInstanceRecord) =>
  instance.publicHost === undefined
    ? []
    : [
        {
          ...commonRow(instance),
          ConnectionString: instance.publicHost,
          IPAddress: instance.publicHost,
          IPType: 'Public',
          Port: String(instance.publicPort),
          VPCId: '',
          VSwitchId: '',
        },
      ]

const allocateInstancePublicConnection = defineOnInstance('AllocateInstancePublicConnection', {
  parameters: {
    ConnectionStringPrefix: {
      type: 'string',
      required: true,
      minLength: 5,
      maxLength: 40,
      errorCode: 'InvalidConnectionStringPrefix.Format',
    },
    Port: { type: 'integer', required: true, min: 1_000, max: 5_999, errorCode: 'InvalidPort.Malformed' },
  },
  gaps: 'the endpoint is a loopback address with port 3306, whatever prefix and port were asked for',
  async run({ core, params }, instance) {
    if (!/^[a-z0-9-]+$/i.test(params.text('ConnectionStringPrefix')))
      throw refuse(
        'InvalidConnectionStringPrefix.Format',
        'The specified ConnectionStringPrefix is not valid: letters, digits and hyphens.',
      )
    if (instance.publicHost !== undefined)
      throw refuse('NetTypeExists', `The instance ${instance.id} has a public endpoint already.`)
    const endpoint = await core.drivers.databases.setPublicEndpoint(instance.id, true)
    if (!endpoint) throw new Error(`the database driver opened no public endpoint for ${instance.id}`)
    busy(core, instance, {
      status: 'NET_CREATING',
      ms: rdsDurations(core).changingNet,
      action: 'AllocateInstancePublicConnection',
      result: { publicHost: endpoint.host, publicPort: endpoint.port },
    })
    return { DbInstanceName: instance.id, ConnectionString: endpoint.host }
  },
})

const releaseInstancePublicConnection = defineOnInstance('ReleaseInstancePublicConnection', {
  parameters: { CurrentConnectionString: spec.requiredText },
  async run({ core, params }, instance) {
    if (instance.publicHost !== params.text('CurrentConnectionString'))
      throw refuse(
        'InvalidCurrentConnectionString.NotFound',
        `The specified connection string is no public endpoint of ${instance.id}.`,
        404,
      )
    await core.drivers.databases.setPublicEndpoint(instance.id, false)
    delete instance.publicHost
    delete instance.publicPort
    busy(core, instance, {
      status: 'NET_DELETING',
      ms: rdsDurations(core).changingNet,
      action: 'ReleaseInstancePublicConnection',
    })
    return {}
  },
})

const modifySecurityIps = defineOnInstance('ModifySecurityIps', {
  parameters: {
    SecurityIps: spec.requiredText,
    DBInstanceIPArrayName: spec.text,
    DBInstanceIPArrayAttribute: spec.text,
    ModifyMode: spec.oneOf('Cover', 'Append', 'Delete'),
    SecurityIPType: spec.oneOf('IPv4', 'IPv6'),
    WhitelistNetworkType: spec.text,
    FreshWhiteListReadins: spec.text,
  },
  async run(call, instance) {
    const groups = changedGroups(call, instance.addressGroups)
    if (groups.length > maxGroups)
      throw refuse(
        'InvalidDBInstanceIPArray.QuotaExceeded',
        `An instance can have at most ${maxGroups} groups of addresses.`,
      )
    changeDatabase(call.core, instance, { addressGroups: groups })
    await applyWhitelist(call.core, instance)
    return { TaskId: String(1_000_000 + Math.floor(call.core.random() * 1e6)) }
  },
})

/** The groups after a change; a group whose last entry is deleted stays, except that it must not be emptied. */
function changedGroups({ params }: Call, groups: readonly AddressGroup[]): AddressGroup[] {
  const name = params.optionalText('DBInstanceIPArrayName') ?? 'default'
  if (!/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/i.test(name))
    throw refuse(
      'InvalidDBInstanceIPArrayName.Format',
      `The specified DBInstanceIPArrayName ${name} is not valid: 2 to 32 of a-z 0-9 _, beginning with a letter.`,
    )
  const sent = readAddresses(params.text('SecurityIps'))
  const isNamed = (group: AddressGroup) => group.name.toLowerCase() === name.toLowerCase()
  const held = groups.find(isNamed)
  const attribute = params.optionalText('DBInstanceIPArrayAttribute') ?? held?.attribute ?? ''
  const mode = params.optionalText('ModifyMode') ?? 'Cover'
  if (mode === 'Delete' && !held)
    throw refuse('InvalidDBInstanceIPArrayName.NotFound', `The instance has no group ${name}.`, 404)
  const addresses = addressesAfter(mode, held?.addresses ?? [], sent)
  if (addresses.length === 0) {
    if (isDefault(name))
      throw refuse('InvalidSecurityIPList.LastEntry', 'At least one entry of the default group must stay.')
    return groups.filter((group) => !isNamed(group))
  }
  const changed = { name: held?.name ?? name, attribute, addresses }
  return held ? groups.map((group) => (isNamed(group) ? changed : group)) : [...groups, changed]
}

const isDefault = (name: string) => name.toLowerCase() === 'default'

function addressesAfter(mode: string, held: readonly string[], sent: readonly string[]): string[] {
  if (mode === 'Delete') return held.filter((address) => !sent.includes(address))
  if (mode === 'Cover') return [...sent]
  // A group that lets nobody in opens with its first entry.
  return [...new Set([...held.filter((address) => address !== nobody), ...sent])]
}

const describeDBInstanceIPArrayList = defineOnInstance('DescribeDBInstanceIPArrayList', {
  parameters: { WhitelistNetworkType: spec.text },
  run: (_call, instance) => ({
    Items: {
      DBInstanceIPArray: instance.addressGroups.map((group) => ({
        DBInstanceIPArrayName: group.name,
        DBInstanceIPArrayAttribute: group.attribute,
        SecurityIPList: group.addresses.join(','),
        SecurityIPType: 'IPv4',
      })),
    },
  }),
})

export const accessOperations: Operation[] = [
  describeDBInstanceNetInfo,
  allocateInstancePublicConnection,
  releaseInstancePublicConnection,
  modifySecurityIps,
  describeDBInstanceIPArrayList,
]
