import { readJson } from '../../shared/json.ts'
import type { Automation, AutomationExecution, AutomationStep } from '../automation.ts'
import { isCloudError } from '../errors.ts'
import type { Tags } from '../tags.ts'
import { allByToken } from './paging.ts'
import { flatten } from './flatten.ts'
import type { Api, Effect } from './rpc.ts'

/**
 * Requests and answers of OOS, 2019-06-01, in the vendor's names and only as far as we use them. There is no package
 * @alicloud/oos20190601 in the registry.
 */
interface OosActions {
  StartExecution: {
    request: { TemplateContent: string; Description: string; Mode: 'Automatic'; Tags: string; ClientToken: string }
    response: { Execution?: ExecutionRow }
  }
  ListExecutions: {
    request: {
      ExecutionId?: string
      Status?: 'Running'
      Tags?: string
      MaxResults: number
      NextToken?: string | undefined
    }
    response: { Executions?: ExecutionRow[]; NextToken?: string }
  }
  CancelExecution: { request: { ExecutionId: string }; response: object }
}

interface ExecutionRow {
  ExecutionId?: string
  Status?: string
  StatusMessage?: string
  /** An object, or the text of one, depending on the call. */
  Tags?: Tags | string
}

const effects: Record<keyof OosActions, Effect> = {
  StartExecution: 'repeatable',
  ListExecutions: 'read',
  CancelExecution: 'repeatable',
}

/** CloudOps Orchestration Service: executions of a template that is sent along. */
export function createAutomation(api: Api): Automation {
  const describeExecutions: Automation['describeExecutions'] = async ({ id, tags, isRunning }) => {
    const rows = await allByToken(async (token) => {
      const body = await callOos(api, 'ListExecutions', {
        MaxResults: 100,
        NextToken: token,
        ...(id === undefined ? {} : { ExecutionId: id }),
        ...(tags === undefined ? {} : { Tags: JSON.stringify(tags) }),
        ...(isRunning ? { Status: 'Running' as const } : {}),
      })
      return { items: body.Executions ?? [], nextToken: body.NextToken }
    })
    return rows.map(executionOf)
  }

  return {
    describeExecutions,
    async start({ description, steps, tags, clientToken }) {
      const body = await callOos(api, 'StartExecution', {
        TemplateContent: templateOf(description, steps, api.region),
        Description: description,
        Mode: 'Automatic',
        Tags: JSON.stringify(tags),
        ClientToken: clientToken,
      })
      return body.Execution?.ExecutionId ?? ''
    },
    async cancel(id) {
      try {
        await callOos(api, 'CancelExecution', { ExecutionId: id })
      } catch (error) {
        // Which code says that it has ended is not documented, so the execution itself is asked.
        if (!isCloudError(error, 'invalid', 'permission', 'not-found', 'busy', 'already')) throw error
        const [execution] = await describeExecutions({ id })
        if (execution?.status === 'running') throw error
      }
    },
  }
}

/** A template in the vendor's language, 64 KB at most. */
export function templateOf(description: string, steps: readonly AutomationStep[], region: string): string {
  return JSON.stringify({
    FormatVersion: 'OOS-2019-06-01',
    Description: description,
    Tasks: steps.map((step, index) => ({ Name: `step${index + 1}`, ...taskOf(step, region) })),
  })
}

function taskOf(step: AutomationStep, region: string): object {
  if (step.kind === 'sleep') return { Action: 'ACS::Sleep', Properties: { Duration: `PT${step.seconds}S` } }
  if (step.kind === 'point') {
    const { api, parameters } = pointCall(step)
    return executeSlb(api, { RegionId: region, ...parameters })
  }
  const { loadBalancerId, serverGroupId } = step.group
  const servers = step.backends.map(({ instanceId, port, weight }) => ({
    ServerId: instanceId,
    ...(port === undefined ? {} : { Port: port }),
    Weight: weight,
    Type: 'ecs',
  }))
  const target =
    serverGroupId === undefined
      ? { API: 'SetBackendServers', key: { LoadBalancerId: loadBalancerId } }
      : { API: 'SetVServerGroupAttribute', key: { VServerGroupId: serverGroupId } }
  return executeSlb(target.API, { RegionId: region, ...target.key, BackendServers: JSON.stringify(servers) })
}

/** The same calls as `pointListener` and `pointRule` of the load balancer make. */
function pointCall({ loadBalancerId, from, serverGroupId }: AutomationStep & { kind: 'point' }) {
  if ('ruleId' in from) return { api: 'SetRule', parameters: { RuleId: from.ruleId, VServerGroupId: serverGroupId } }
  const target = { VServerGroup: 'on', VServerGroupId: serverGroupId }
  return {
    api: `SetLoadBalancer${from.protocol.toUpperCase()}ListenerAttribute`,
    parameters: { LoadBalancerId: loadBalancerId, ListenerPort: from.port, ...target },
  }
}

/** A call that is refused does not keep the next ones back. */
function executeSlb(api: string, parameters: object): object {
  return {
    Action: 'ACS::ExecuteAPI',
    OnError: 'ACS::NEXT',
    Properties: { Service: 'SLB', API: api, Parameters: parameters },
  }
}

function executionOf(row: ExecutionRow): AutomationExecution {
  const tags = typeof row.Tags === 'string' ? tagsOf(row.Tags) : (row.Tags ?? {})
  return { id: row.ExecutionId ?? '', status: statusOf(row.Status ?? ''), message: row.StatusMessage ?? '', tags }
}

/** Tags that nobody can read are not ours. */
function tagsOf(text: string): Tags {
  const read = readJson<Tags>(text, { '*': 'string' })
  return 'value' in read ? read.value : {}
}

/** Whatever may still act counts as running. */
function statusOf(status: string): AutomationExecution['status'] {
  if (status === 'Success') return 'succeeded'
  if (status === 'Failed') return 'failed'
  return status === 'Cancelled' || status === 'Skipped' ? 'cancelled' : 'running'
}

async function callOos<A extends keyof OosActions>(
  api: Api,
  action: A,
  request: OosActions[A]['request'],
): Promise<OosActions[A]['response']> {
  const { TemplateContent, ...rest } = request as { TemplateContent?: string }
  return (await api.call({
    product: 'Oos',
    action,
    query: flatten({ RegionId: api.region, ...rest }),
    // Too long for an address.
    ...(TemplateContent === undefined ? {} : { form: { TemplateContent } }),
    effect: effects[action],
  })) as OosActions[A]['response']
}
