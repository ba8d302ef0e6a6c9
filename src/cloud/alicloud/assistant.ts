import { DescribeCloudAssistantStatusRequest } from '@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusRequest.js'
import { DescribeCloudAssistantStatusResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeCloudAssistantStatusResponseBody.js'
import { DescribeInvocationResultsRequest } from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsRequest.js'
import {
  DescribeInvocationResultsResponseBody,
  type DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult as ResultRow,
} from '@alicloud/ecs20140526/dist/models/DescribeInvocationResultsResponseBody.js'
import { RunCommandRequest } from '@alicloud/ecs20140526/dist/models/RunCommandRequest.js'
import { RunCommandResponseBody } from '@alicloud/ecs20140526/dist/models/RunCommandResponseBody.js'
import { StopInvocationRequest } from '@alicloud/ecs20140526/dist/models/StopInvocationRequest.js'
import type { CommandResult, CommandRunner, CommandStatus } from '../command.ts'
import { unless } from './api.ts'
import { queryOf, readBody, type Fields } from './models.ts'
import { allByNumber, allByToken, chunks } from './paging.ts'
import type { Api } from './rpc.ts'

const longestScriptBytes = 18 * 1_024

/** Cloud Assistant. */
export function createCommandRunner(api: Api): CommandRunner {
  return {
    async start(request) {
      const content = Buffer.from(request.script, 'utf8').toString('base64')
      if (content.length > longestScriptBytes)
        throw new Error(`the script has ${content.length} bytes in base64; Cloud Assistant takes ${longestScriptBytes}`)
      const query = queryOf(RunCommandRequest, {
        regionId: api.region,
        type: 'RunShellScript',
        contentEncoding: 'Base64',
        commandContent: content,
        instanceId: request.instanceIds,
        timeout: request.timeoutSeconds,
        name: request.name,
        workingDir: request.workingDirectory,
        repeatMode: 'Once',
        clientToken: request.clientToken,
      })
      const effect = request.clientToken ? 'repeatable' : 'once'
      const body = await api.call({ product: 'Ecs', action: 'RunCommand', query, effect }, { failsInWrongState: true })
      return readBody(body, RunCommandResponseBody).invokeId ?? ''
    },
    results: (invocationId) => results(api, invocationId),
    async stop(invokeId, instanceIds) {
      for (const part of chunks(instanceIds, 50)) {
        const query = queryOf(StopInvocationRequest, { regionId: api.region, invokeId, instanceId: part })
        await unless(['not-found'], api.call({ product: 'Ecs', action: 'StopInvocation', query, effect: 'repeatable' }))
      }
    },
    async reachable(instanceIds) {
      const found: string[] = []
      for (const part of chunks(instanceIds, 50)) found.push(...(await reachableOf(api, part)))
      return found
    },
  }
}

async function results(api: Api, invokeId: string): Promise<CommandResult[]> {
  return allByToken(async (nextToken) => {
    const query = queryOf(DescribeInvocationResultsRequest, {
      regionId: api.region,
      invokeId,
      contentEncoding: 'Base64',
      maxResults: 50,
      nextToken,
    })
    const answer = await api.call({ product: 'Ecs', action: 'DescribeInvocationResults', query, effect: 'read' })
    const { invocation } = readBody(answer, DescribeInvocationResultsResponseBody)
    return {
      items: (invocation?.invocationResults?.invocationResult ?? []).map(resultOf),
      nextToken: invocation?.nextToken,
    }
  })
}

async function reachableOf(api: Api, instanceIds: readonly string[]): Promise<string[]> {
  const rows = await allByNumber(async (pageNumber) => {
    const query = queryOf(DescribeCloudAssistantStatusRequest, {
      regionId: api.region,
      instanceId: instanceIds,
      pageNumber,
      pageSize: 50,
    })
    const answer = await api.call({ product: 'Ecs', action: 'DescribeCloudAssistantStatus', query, effect: 'read' })
    const body = readBody(answer, DescribeCloudAssistantStatusResponseBody)
    return { items: body.instanceCloudAssistantStatusSet?.instanceCloudAssistantStatus ?? [], total: body.totalCount }
  })
  return rows.filter((row) => row.cloudAssistantStatus === 'true').map((row) => row.instanceId ?? '')
}

const statuses: Readonly<Record<string, CommandStatus>> = {
  Pending: 'pending',
  Scheduled: 'pending',
  Running: 'running',
  Stopping: 'running',
  Success: 'succeeded',
  Failed: 'failed',
  Error: 'failed',
  Timeout: 'timed-out',
  Invalid: 'not-delivered',
  Aborted: 'not-delivered',
  Cancelled: 'cancelled',
  Terminated: 'cancelled',
}

/**
 * Which end the cloud drops is not documented. A word that may be cut is left out, because it could be half a secret, which
 * nobody would know for one; our own marks stay.
 */
const wholeWords = (output: string, droppedBytes: number) =>
  droppedBytes === 0 ? output : output.replace(/^(?!acd )\S+/, '').replace(/\S+$/, '')

function resultOf(row: Fields<ResultRow>): CommandResult {
  const status = statuses[row.invocationStatus ?? ''] ?? 'running'
  const hasExited = status === 'succeeded' || status === 'failed'
  return {
    instanceId: row.instanceId ?? '',
    status,
    output: wholeWords(Buffer.from(row.output ?? '', 'base64').toString('utf8'), row.dropped ?? 0),
    droppedBytes: row.dropped ?? 0,
    ...(hasExited && row.exitCode !== undefined ? { exitCode: row.exitCode } : {}),
    ...(row.errorCode ? { errorCode: row.errorCode } : {}),
    ...(row.errorInfo ? { errorMessage: row.errorInfo } : {}),
  }
}
