import type { Call, Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { instances, type InstanceRecord } from '../ecs/records.ts'
import { secondTime } from '../ecs/times.ts'
import { agentOf, agentVersion, isAgentOnline } from './agent.ts'
import { paging } from './parameters.ts'
import { invocations } from './records.ts'
import { fitTargets } from './targets.ts'

const describeCloudAssistantStatus = define('Ecs', 'DescribeCloudAssistantStatus', {
  parameters: {
    RegionId: spec.region,
    InstanceId: spec.repeated(1_000),
    OSType: spec.oneOf('Windows', 'Linux', 'FreeBSD'),
    ...paging,
  },
  run(call) {
    const { params, core } = call
    const named = params.has('InstanceId') ? fitTargets(call, { maxInstances: 100, needsRunning: false }) : undefined
    const rows =
      named ?? instances(core.store).filter((instance) => instance.regionId === call.regionId && !instance.isReleased)
    const isLinux = (params.optionalText('OSType') ?? 'Linux') === 'Linux'
    // Named instances are answered in one page unless the caller pages.
    const page = cursorOrPage(isLinux ? rows : [], params, { defaultSize: named ? 100 : 10 })
    return {
      PageNumber: page.PageNumber,
      PageSize: page.PageSize,
      TotalCount: page.TotalCount,
      NextToken: page.NextToken,
      InstanceCloudAssistantStatusSet: {
        InstanceCloudAssistantStatus: page.rows.map((instance) => statusRow(call, instance)),
      },
    }
  },
})

function statusRow(call: Call, instance: InstanceRecord) {
  const { core } = call
  const isOnline = isAgentOnline(core, instance.id)
  const agent = instance.status === 'Running' ? agentOf(core, instance) : undefined
  return {
    InstanceId: instance.id,
    // The API answers words, not booleans.
    CloudAssistantStatus: String(isOnline),
    CloudAssistantVersion: agentVersion,
    LastHeartbeatTime: isOnline ? secondTime(core.clock.now()) : '',
    LastInvokedTime: agent?.lastInvokedAtMs === undefined ? '' : secondTime(agent.lastInvokedAtMs),
    InvocationCount: agent?.invocationCount ?? 0,
    ActiveTaskCount: activeTasks(call, instance.id),
    OSType: 'Linux',
    SupportSessionManager: false,
  }
}

const activeTasks = (call: Call, instanceId: string) =>
  invocations(call.core.store).filter((invocation) =>
    invocation.runs.some((run) => run.instanceId === instanceId && run.status === 'Running'),
  ).length

const installCloudAssistant = define('Ecs', 'InstallCloudAssistant', {
  parameters: { RegionId: spec.region, InstanceId: spec.required(spec.repeated(1_000)) },
  gaps: 'the agent is there already, so nothing is installed',
  run(call) {
    fitTargets(call, { maxInstances: 50 })
    return {}
  },
})

export const agentOperations: Operation[] = [describeCloudAssistantStatus, installCloudAssistant]
