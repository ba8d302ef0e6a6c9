import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { changeableLoadBalancer, loadBalancerOf, masterSlaveGroupOf } from './lookup.ts'
import { readServers } from './member-list.ts'
import { addMembers } from './members.ts'
import { onBalancer } from './parameters.ts'
import { listeners, masterSlaveGroups, type MasterSlaveGroupRecord } from './records.ts'

const onPair = { RegionId: spec.region, MasterSlaveServerGroupId: spec.requiredText } as const

const createGroup = define('Slb', 'CreateMasterSlaveServerGroup', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    MasterSlaveServerGroupName: { type: 'string', minLength: 1, maxLength: 80 },
    MasterSlaveBackendServers: spec.requiredText,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params } = call
    const balancer = changeableLoadBalancer(call)
    const tags = readTags(params)
    const listed = readServers(params, 'MasterSlaveBackendServers', { hasPort: true })
    const hasRole = (role: string) => listed.some((server) => server.role === role)
    if (listed.length !== 2 || !hasRole('Master') || !hasRole('Slave'))
      throw new VendorError(
        'InvalidParameter',
        400,
        'MasterSlaveBackendServers must be two servers: one of ServerType Master and one of ServerType Slave.',
      )
    const id = core.newId('rsp')
    const group = masterSlaveGroups(core.store).add({
      id,
      loadBalancerId: balancer.id,
      name: params.optionalText('MasterSlaveServerGroupName') ?? id,
      members: addMembers<MasterSlaveGroupRecord['members'][number]>(core, balancer, [], listed),
      createdAtMs: core.clock.now(),
      tags,
    })
    return { MasterSlaveServerGroupId: id, MasterSlaveBackendServers: memberRows(group) }
  },
})

const memberRows = ({ members }: MasterSlaveGroupRecord) => ({
  MasterSlaveBackendServer: members.map((member) => ({
    ServerId: member.serverId,
    Port: member.port,
    Weight: member.weight,
    ServerType: member.role,
    Type: member.type,
    Description: member.description,
  })),
})

const usersOf = ({ core }: Call, group: MasterSlaveGroupRecord) =>
  listeners(core.store).filter((listener) => listener.masterSlaveGroupId === group.id)

const deleteGroup = define('Slb', 'DeleteMasterSlaveServerGroup', {
  parameters: onPair,
  run(call) {
    const group = masterSlaveGroupOf(call)
    const [listener] = usersOf(call, group)
    if (listener)
      throw new VendorError('RspoolVipExist', 400, `The group ${group.id} is used by listener ${listener.id}.`)
    masterSlaveGroups(call.core.store).delete(group.id)
    return {}
  },
})

const describeGroups = define('Slb', 'DescribeMasterSlaveServerGroups', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    Description: spec.text,
    IncludeListener: spec.flag,
    Tag: spec.tags,
  },
  run(call) {
    const balancer = loadBalancerOf(call)
    const found = masterSlaveGroups(call.core.store).filter(
      (group) => group.loadBalancerId === balancer.id && matchesTags(group, call.params),
    )
    return { MasterSlaveServerGroups: { MasterSlaveServerGroup: found.map((group) => groupRow(call, group)) } }
  },
})

function groupRow(call: Call, group: MasterSlaveGroupRecord) {
  const using = call.params.flag('IncludeListener') ? usersOf(call, group) : []
  return {
    MasterSlaveServerGroupId: group.id,
    MasterSlaveServerGroupName: group.name,
    CreateTime: secondTime(group.createdAtMs),
    AssociatedObjects: {
      Listeners: { Listener: using.map(({ port, protocol }) => ({ Port: port, Protocol: protocol })) },
    },
    Tags: tagKeyValues(group.tags),
  }
}

const describeGroup = define('Slb', 'DescribeMasterSlaveServerGroupAttribute', {
  parameters: onPair,
  run(call) {
    const group = masterSlaveGroupOf(call)
    return {
      MasterSlaveServerGroupId: group.id,
      MasterSlaveServerGroupName: group.name,
      LoadBalancerId: group.loadBalancerId,
      CreateTime: secondTime(group.createdAtMs),
      MasterSlaveBackendServers: memberRows(group),
      Tags: tagKeyValues(group.tags),
    }
  },
})

export const masterSlaveGroupOperations: Operation[] = [createGroup, deleteGroup, describeGroups, describeGroup]
