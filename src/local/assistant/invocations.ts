import type { Call, Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { matchesWildcard } from '../ecs/wildcard.ts'
import { paging } from './parameters.ts'
import { invocations, type InstanceRun, type InvocationRecord } from './records.ts'
import { coarseOverallStatus, coarseStatus, overallStatus } from './status.ts'

const describeInvocations = define('Ecs', 'DescribeInvocations', {
  parameters: {
    RegionId: spec.region,
    InvokeId: spec.text,
    CommandId: spec.text,
    CommandName: spec.text,
    CommandType: spec.text,
    InstanceId: spec.text,
    InvokeStatus: spec.text,
    RepeatMode: spec.text,
    Timed: spec.flag,
    IncludeOutput: spec.flag,
    ContentEncoding: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
    ...paging,
  },
  run(call) {
    const { params } = call
    const status = params.optionalText('InvokeStatus')
    const rows = found(call).filter(
      (invocation) =>
        matchesWildcard(invocation.commandName, params.optionalText('CommandName') ?? '*') &&
        invocation.commandType === (params.optionalText('CommandType') ?? invocation.commandType) &&
        invocation.repeatMode === (params.optionalText('RepeatMode') ?? invocation.repeatMode) &&
        (status === undefined ||
          status === coarseOverallStatus(invocation.runs) ||
          status === overallStatus(invocation.runs)),
    )
    const page = cursorOrPage(rows, params)
    return {
      PageNumber: page.PageNumber,
      PageSize: page.PageSize,
      TotalCount: page.TotalCount,
      NextToken: page.NextToken,
      Invocations: { Invocation: page.rows.map((invocation) => invocationRow(call, invocation)) },
    }
  },
})

const describeInvocationResults = define('Ecs', 'DescribeInvocationResults', {
  parameters: {
    RegionId: spec.region,
    InvokeId: spec.text,
    CommandId: spec.text,
    InstanceId: spec.text,
    InvokeRecordStatus: spec.text,
    IncludeHistory: spec.flag,
    ContentEncoding: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
    ...paging,
  },
  gaps: 'of a repeated command only the last run is kept',
  run(call) {
    const { params } = call
    const wanted = params.optionalText('InvokeRecordStatus')
    const instanceId = params.optionalText('InstanceId')
    const rows = found(call).flatMap((invocation) =>
      invocation.runs
        .filter((run) => run.instanceId === (instanceId ?? run.instanceId))
        .filter((run) => wanted === undefined || wanted === coarseStatus(run.status) || wanted === run.status)
        .map((run) => ({ id: `${invocation.id}/${run.instanceId}`, invocation, run })),
    )
    const page = cursorOrPage(rows, params)
    return {
      Invocation: {
        PageNumber: page.PageNumber,
        PageSize: page.PageSize,
        TotalCount: page.TotalCount,
        NextToken: page.NextToken,
        InvocationResults: {
          InvocationResult: page.rows.map(({ invocation, run }) => resultRow(call, invocation, run)),
        },
      },
    }
  },
})

/** Invocations that the call's common filters leave, newest first. */
function found(call: Call): InvocationRecord[] {
  const { params, core } = call
  const instanceId = params.optionalText('InstanceId')
  return invocations(core.store)
    .filter(
      (invocation) =>
        invocation.regionId === call.regionId &&
        invocation.id === (params.optionalText('InvokeId') ?? invocation.id) &&
        invocation.commandId === (params.optionalText('CommandId') ?? invocation.commandId) &&
        invocation.resourceGroupId === (params.optionalText('ResourceGroupId') ?? invocation.resourceGroupId) &&
        (instanceId === undefined || invocation.runs.some((run) => run.instanceId === instanceId)) &&
        matchesTags(invocation, params),
    )
    .reverse()
}

const isPlain = (call: Call) => call.params.optionalText('ContentEncoding') === 'PlainText'
const inEncoding = (call: Call, base64: string) => (isPlain(call) ? Buffer.from(base64, 'base64').toString() : base64)
const time = (ms: number | undefined) => (ms === undefined ? '' : secondTime(ms))

function invocationRow(call: Call, invocation: InvocationRecord) {
  return {
    InvokeId: invocation.id,
    CommandId: invocation.commandId,
    CommandName: invocation.commandName,
    CommandType: invocation.commandType,
    CommandDescription: invocation.description,
    CommandContent: inEncoding(call, invocation.content),
    Parameters: JSON.stringify(invocation.parameters),
    WorkingDir: invocation.workingDir,
    Username: invocation.username,
    Timeout: invocation.timeoutSeconds,
    Timed: invocation.repeatMode === 'Period',
    RepeatMode: invocation.repeatMode,
    Frequency: invocation.frequency,
    TerminationMode: invocation.terminationMode,
    Launcher: invocation.launcher,
    CreationTime: secondTime(invocation.createdAtMs),
    InvocationStatus: overallStatus(invocation.runs),
    InvokeStatus: coarseOverallStatus(invocation.runs),
    InvokeInstances: { InvokeInstance: invocation.runs.map((run) => invokeInstanceRow(call, invocation, run)) },
    Tags: tagKeyValues(invocation.tags),
  }
}

function invokeInstanceRow(call: Call, invocation: InvocationRecord, run: InstanceRun) {
  const output = call.params.flag('IncludeOutput') === true ? inEncoding(call, run.output) : ''
  return {
    InstanceId: run.instanceId,
    InvocationStatus: run.status,
    InstanceInvokeStatus: coarseStatus(run.status),
    ...(run.exitCode === undefined ? {} : { ExitCode: run.exitCode }),
    Output: output,
    Dropped: run.droppedBytes,
    ErrorCode: run.errorCode,
    ErrorInfo: run.errorInfo,
    Repeats: run.repeats,
    Timed: invocation.repeatMode === 'Period',
    CreationTime: secondTime(run.createdAtMs),
    StartTime: time(run.startedAtMs),
    FinishTime: time(run.finishedAtMs),
    StopTime: time(run.stoppedAtMs),
    UpdateTime: secondTime(run.updatedAtMs),
  }
}

function resultRow(call: Call, invocation: InvocationRecord, run: InstanceRun) {
  return {
    InvokeId: invocation.id,
    CommandId: invocation.commandId,
    InstanceId: run.instanceId,
    InvocationStatus: run.status,
    InvokeRecordStatus: coarseStatus(run.status),
    ...(run.exitCode === undefined ? {} : { ExitCode: run.exitCode }),
    Output: inEncoding(call, run.output),
    Dropped: run.droppedBytes,
    ErrorCode: run.errorCode,
    ErrorInfo: run.errorInfo,
    Repeats: run.repeats,
    Username: invocation.username,
    TerminationMode: invocation.terminationMode,
    Launcher: invocation.launcher,
    StartTime: time(run.startedAtMs),
    FinishedTime: time(run.finishedAtMs),
    StopTime: time(run.stoppedAtMs),
    Tags: tagKeyValues(invocation.tags),
  }
}

export const invocationOperations: Operation[] = [describeInvocations, describeInvocationResults]
