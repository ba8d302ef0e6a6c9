import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { openBusyWindow, refuseWhileBusy } from './busy.ts'
import { changeableLoadBalancer, loadBalancerOf, serverGroupOf } from './lookup.ts'
import { readServers } from './member-list.ts'
import { memberRows, memberRowsWithIp } from './member-rows.ts'
import { addMembers, removeMembers, setMembers } from './members.ts'
import { onBalancer, onGroup } from './parameters.ts'
import { publish } from './publish.ts'
import {
  listeners,
  loadBalancers,
  rules,
  serverGroups,
  type LoadBalancerRecord,
  type ServerGroupRecord,
} from './records.ts'

const nameSpec = { type: 'string', minLength: 1, maxLength: 80 } as const
const withPort = { hasPort: true }

const createVServerGroup = define('Slb', 'CreateVServerGroup', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    VServerGroupName: nameSpec,
    BackendServers: spec.text,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params } = call
    const balancer = changeableLoadBalancer(call)
    const tags = readTags(params)
    const members = addMembers<ServerGroupRecord['members'][number]>(
      core,
      balancer,
      [],
      readServers(params, 'BackendServers', withPort),
    )
    const id = core.newId('rsp')
    const group = serverGroups(core.store).add({
      id,
      loadBalancerId: balancer.id,
      name: params.optionalText('VServerGroupName') ?? id,
      members,
      createdAtMs: core.clock.now(),
      tags,
    })
    return { VServerGroupId: id, BackendServers: memberRows(group.members) }
  },
})

type Members = ServerGroupRecord['members']

/** Changes the members of a group that may be in use: one change at a time, and the proxy follows at once. */
async function changeGroup(
  call: Call,
  change: (group: ServerGroupRecord, balancer: LoadBalancerRecord) => Partial<ServerGroupRecord> & { members: Members },
): Promise<ServerGroupRecord> {
  const { core } = call
  const group = serverGroupOf(call)
  const balancer = loadBalancers(core.store).get(group.loadBalancerId)!
  const changed = change(group, balancer)
  refuseWhileBusy(core, balancer.id)
  serverGroups(core.store).update(group, changed)
  openBusyWindow(core, balancer.id)
  await publish(core, balancer.id)
  return group
}

const addServers = define('Slb', 'AddVServerGroupBackendServers', {
  parameters: { ...onGroup, BackendServers: spec.requiredText },
  async run(call) {
    const group = await changeGroup(call, ({ members }, balancer) => ({
      members: addMembers(call.core, balancer, members, readServers(call.params, 'BackendServers', withPort)),
    }))
    return { VServerGroupId: group.id, BackendServers: memberRows(group.members) }
  },
})

const removeServers = define('Slb', 'RemoveVServerGroupBackendServers', {
  parameters: { ...onGroup, BackendServers: spec.requiredText },
  async run(call) {
    const gone = readServers(call.params, 'BackendServers', withPort)
    const group = await changeGroup(call, ({ members }) => ({ members: removeMembers(members, gone) }))
    const rows = memberRows(group.members).BackendServer.map(({ Description: _, ...row }) => row)
    return { VServerGroupId: group.id, BackendServers: { BackendServer: rows } }
  },
})

const setGroup = define('Slb', 'SetVServerGroupAttribute', {
  parameters: { ...onGroup, VServerGroupName: nameSpec, BackendServers: spec.text },
  async run(call) {
    const listed = readServers(call.params, 'BackendServers', withPort)
    const group = await changeGroup(call, ({ members, name }) => ({
      name: call.params.optionalText('VServerGroupName') ?? name,
      members: setMembers(members, listed),
    }))
    return { VServerGroupId: group.id, VServerGroupName: group.name, BackendServers: memberRows(group.members) }
  },
})

const modifyServers = define('Slb', 'ModifyVServerGroupBackendServers', {
  parameters: { ...onGroup, OldBackendServers: spec.text, NewBackendServers: spec.text },
  async run(call) {
    const [gone, added] = ['OldBackendServers', 'NewBackendServers'].map((name) =>
      readServers(call.params, name, withPort),
    )
    const group = await changeGroup(call, ({ members }, balancer) => ({
      members: addMembers(call.core, balancer, removeMembers(members, gone!), added!),
    }))
    return { VServerGroupId: group.id, BackendServers: memberRows(group.members) }
  },
})

const deleteVServerGroup = define('Slb', 'DeleteVServerGroup', {
  parameters: onGroup,
  run(call) {
    const { store } = call.core
    const group = serverGroupOf(call)
    const listener = listeners(store).find((each) => each.vserverGroupId === group.id)
    if (listener)
      throw new VendorError('RspoolVipExist', 400, `The VServer group ${group.id} is used by listener ${listener.id}.`)
    const rule = rules(store).find((each) => each.vserverGroupId === group.id)
    if (rule)
      throw new VendorError(
        'RspoolRuleExist',
        400,
        `The VServer group ${group.id} is used by forwarding rule ${rule.id}.`,
      )
    serverGroups(store).delete(group.id)
    return {}
  },
})

const describeVServerGroups = define('Slb', 'DescribeVServerGroups', {
  parameters: {
    ...onBalancer,
    RegionId: spec.region,
    Description: spec.text,
    IncludeListener: spec.flag,
    IncludeRule: spec.flag,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params } = call
    const balancer = loadBalancerOf(call)
    const found = serverGroups(core.store).filter(
      (group) => group.loadBalancerId === balancer.id && matchesTags(group, params),
    )
    return { VServerGroups: { VServerGroup: found.map((group) => groupRow(call, group)) } }
  },
})

function groupRow({ core, params }: Call, group: ServerGroupRecord) {
  const using = params.flag('IncludeListener')
    ? listeners(core.store).filter((each) => each.vserverGroupId === group.id)
    : []
  const ruled = params.flag('IncludeRule') ? rules(core.store).filter((each) => each.vserverGroupId === group.id) : []
  return {
    VServerGroupId: group.id,
    VServerGroupName: group.name,
    ServerCount: group.members.length,
    CreateTime: secondTime(group.createdAtMs),
    AssociatedObjects: {
      Listeners: { Listener: using.map(({ port, protocol }) => ({ Port: port, Protocol: protocol })) },
      Rules: {
        Rule: ruled.map(({ id, name, domain, url }) => ({ RuleId: id, RuleName: name, Domain: domain, Url: url })),
      },
    },
    Tags: tagKeyValues(group.tags),
  }
}

const describeVServerGroupAttribute = define('Slb', 'DescribeVServerGroupAttribute', {
  parameters: onGroup,
  run(call) {
    const group = serverGroupOf(call)
    return {
      VServerGroupId: group.id,
      VServerGroupName: group.name,
      LoadBalancerId: group.loadBalancerId,
      CreateTime: secondTime(group.createdAtMs),
      BackendServers: memberRowsWithIp(call.core.store, group.members),
      Tags: tagKeyValues(group.tags),
    }
  },
})

export const vserverGroupOperations: Operation[] = [
  createVServerGroup,
  addServers,
  removeServers,
  setGroup,
  modifyServers,
  deleteVServerGroup,
  describeVServerGroups,
  describeVServerGroupAttribute,
]
