import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { openBusyWindow, refuseWhileBusy } from './busy.ts'
import { changeableLoadBalancer } from './lookup.ts'
import { readServers, type ListedServer } from './member-list.ts'
import { memberRows, memberRowsWithTextWeight } from './member-rows.ts'
import { addMembers, removeMembers, setMembers } from './members.ts'
import { onBalancer } from './parameters.ts'
import { publish } from './publish.ts'
import { loadBalancers, type LoadBalancerRecord, type MemberRecord } from './records.ts'

type Change = (call: Call, balancer: LoadBalancerRecord, servers: ListedServer[]) => MemberRecord[]

async function changeMembers(call: Call, change: Change): Promise<LoadBalancerRecord> {
  const { core, params } = call
  const balancer = changeableLoadBalancer(call)
  const servers = readServers(params, 'BackendServers', { hasPort: false })
  const members = change(call, balancer, servers)
  refuseWhileBusy(core, balancer.id)
  loadBalancers(core.store).update(balancer, { members })
  openBusyWindow(core, balancer.id)
  await publish(core, balancer.id)
  return balancer
}

const servers: ParameterSpec = { type: 'string', required: true }

const addBackendServers = define('Slb', 'AddBackendServers', {
  parameters: { ...onBalancer, BackendServers: servers },
  async run(call) {
    const balancer = await changeMembers(call, ({ core }, owner, added) =>
      addMembers(core, owner, owner.members, added),
    )
    return { LoadBalancerId: balancer.id, BackendServers: memberRowsWithTextWeight(balancer.members) }
  },
})

const setBackendServers = define('Slb', 'SetBackendServers', {
  parameters: { ...onBalancer, BackendServers: servers },
  async run(call) {
    const balancer = await changeMembers(call, (_call, { members }, changed) => setMembers(members, changed))
    return { LoadBalancerId: balancer.id, BackendServers: memberRowsWithTextWeight(balancer.members) }
  },
})

const removeBackendServers = define('Slb', 'RemoveBackendServers', {
  parameters: { ...onBalancer, BackendServers: servers },
  async run(call) {
    const balancer = await changeMembers(call, (_call, { members }, gone) => removeMembers(members, gone))
    return { LoadBalancerId: balancer.id, BackendServers: memberRows(balancer.members) }
  },
})

export const defaultGroupOperations: Operation[] = [addBackendServers, setBackendServers, removeBackendServers]
