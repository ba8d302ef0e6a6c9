import type { LocalCore } from '../core.ts'
import { instances, type InstanceRecord } from '../ecs/records.ts'
import { assistantDurations } from './durations.ts'
import { agents, type AgentRecord } from './records.ts'

export const agentVersion = '2.2.4.1125'

/** The agent of an instance. It comes up a while after the instance does, counted from when somebody first asks. */
export function agentOf(core: LocalCore, instance: InstanceRecord): AgentRecord {
  const bootedAtMs = instance.startedAtMs ?? 0
  const known = agents(core.store).get(instance.id)
  if (known && known.bootedAtMs === bootedAtMs) return known
  const agent: AgentRecord = {
    id: instance.id,
    bootedAtMs,
    isOnline: false,
    invocationCount: known?.invocationCount ?? 0,
  }
  agents(core.store).add(agent)
  core.after(assistantDurations(core).agentStarting, () => {
    if (agents(core.store).get(instance.id) === agent) agents(core.store).update(agent, { isOnline: true })
  })
  return agent
}

/** True when a task can be delivered to the instance now. */
export function isAgentOnline(core: LocalCore, instanceId: string): boolean {
  if (core.faults?.isInForce('agent-offline', instanceId)) return false
  const instance = instances(core.store).get(instanceId)
  return instance?.status === 'Running' && agentOf(core, instance).isOnline
}

/** Notes that a task was given to the agent. */
export function countInvocation(core: LocalCore, instanceId: string): void {
  const agent = agents(core.store).get(instanceId)
  if (!agent) return
  agents(core.store).update(agent, { invocationCount: agent.invocationCount + 1, lastInvokedAtMs: core.clock.now() })
}
