import type { Call, Operation } from '../api/operation.ts'
import { readLenientJson } from '../api/lenient-json.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { executions, hasEnded, type ExecutionMode, type ExecutionRecord } from './records.ts'
import { end, runExecution } from './run.ts'
import { readTemplate } from './template.ts'

const startExecution = define('Oos', 'StartExecution', {
  parameters: {
    RegionId: spec.optionalRegion,
    TemplateName: spec.text,
    TemplateVersion: spec.text,
    TemplateURL: spec.text,
    TemplateContent: { type: 'string', maxLength: 65_536 },
    Parameters: spec.text,
    Mode: spec.oneOf('Automatic', 'FailurePause', 'Debug'),
    LoopMode: spec.oneOf('Automatic', 'FirstBatchPause', 'EveryBatchPause'),
    SafetyCheck: spec.text,
    ParentExecutionId: spec.text,
    Description: spec.text,
    ResourceGroupId: spec.text,
    Tags: spec.text,
    ClientToken: spec.clientToken,
  },
  gaps: 'TemplateContent in JSON with ACS::Sleep and ACS::ExecuteAPI, without parameters, loops, conditions and outputs. ACS::Sleep lasts as long as it says, whatever the time scale.',
  run(call) {
    const { core, params, regionId, accessKeyId } = call
    const content = params.optionalText('TemplateContent')
    if (content === undefined) {
      const name = params.optionalText('TemplateName') ?? params.optionalText('TemplateURL')
      if (name === undefined)
        throw new VendorError('MissingParameter', 400, 'The parameter TemplateName or TemplateContent is required.')
      throw new VendorError('EntityNotExists.Template', 404, `The specified template ${name} does not exist.`)
    }
    const mode = (params.optionalText('Mode') ?? 'Automatic') as ExecutionMode
    const execution = executions(core.store).add({
      id: core.newId('exec'),
      regionId,
      accessKeyId,
      status: mode === 'Debug' ? 'Waiting' : 'Running',
      statusMessage: '',
      mode,
      description: params.optionalText('Description') ?? '',
      tags: tagsOf(call),
      tasks: readTemplate(content),
      done: 0,
      startedAtMs: core.clock.now(),
    })
    if (execution.status === 'Running') core.after(0, () => runExecution(core, execution))
    return { Execution: executionRow(execution) }
  },
})

const listExecutions = define('Oos', 'ListExecutions', {
  parameters: {
    RegionId: spec.optionalRegion,
    ExecutionId: spec.text,
    Status: spec.text,
    Tags: spec.text,
    Description: spec.text,
    TemplateName: spec.text,
    Mode: spec.text,
    MaxResults: spec.between(1, 100),
    NextToken: spec.text,
    SortField: spec.text,
    SortOrder: spec.text,
  },
  gaps: 'newest first; filters are ExecutionId, Status, Tags, Description and Mode',
  run(call) {
    const { core, params, regionId } = call
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const tags = tagsOf(call)
    const found = executions(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        is('ExecutionId', each.id) &&
        is('Status', each.status) &&
        is('Mode', each.mode) &&
        is('Description', each.description) &&
        !params.has('TemplateName') &&
        Object.entries(tags).every(([key, value]) => each.tags[key] === value),
    )
    const page = cursorOrPage(found.reverse(), params)
    return { MaxResults: page.PageSize, NextToken: page.NextToken, Executions: page.rows.map(executionRow) }
  },
})

const cancelExecution = define('Oos', 'CancelExecution', {
  parameters: { RegionId: spec.optionalRegion, ExecutionId: spec.requiredText },
  run(call) {
    const execution = unendedExecution(call)
    end(call.core, execution, 'Cancelled')
    return {}
  },
})

const notifyExecution = define('Oos', 'NotifyExecution', {
  parameters: {
    RegionId: spec.optionalRegion,
    ExecutionId: spec.requiredText,
    NotifyType: spec.required(
      spec.oneOf('Approve', 'Reject', 'ExecuteTask', 'CancelTask', 'CompleteExecution', 'RetryTask'),
    ),
    ExecutionStatus: spec.oneOf('Success', 'Failed', 'Cancelled'),
    TaskName: spec.text,
    TaskExecutionId: spec.text,
    Parameters: spec.text,
    NotifyNote: spec.text,
    LoopItem: spec.text,
    TaskExecutionIds: spec.text,
  },
  gaps: 'ExecuteTask and RetryTask let the next task run, CompleteExecution ends; there is no task to approve',
  run(call) {
    const { core, params } = call
    const execution = unendedExecution(call)
    const type = params.text('NotifyType')
    if (execution.status !== 'Waiting' || type === 'Approve' || type === 'Reject' || type === 'CancelTask')
      throw wrongStatus(execution, `${type} needs a task that waits for it`)
    if (type === 'CompleteExecution')
      end(core, execution, (params.optionalText('ExecutionStatus') ?? 'Success') as 'Success' | 'Failed' | 'Cancelled')
    else {
      executions(core.store).update(execution, { status: 'Running', statusMessage: '' })
      core.after(0, () => runExecution(core, execution))
    }
    return {}
  },
})

function unendedExecution({ core, params, regionId }: Call): ExecutionRecord {
  const id = params.text('ExecutionId')
  const execution = executions(core.store).get(id)
  if (!execution || execution.regionId !== regionId)
    throw new VendorError('EntityNotExists.Execution', 404, `The specified execution ${id} does not exist.`)
  if (hasEnded(execution)) throw wrongStatus(execution, 'it has ended')
  return execution
}

const wrongStatus = (execution: ExecutionRecord, why: string) =>
  new VendorError('InvalidExecutionStatus', 400, `The execution ${execution.id} is ${execution.status}: ${why}.`)

/** `Tags` is a JSON object of keys and values in one parameter. */
function tagsOf({ params }: Call): Record<string, string> {
  const text = params.optionalText('Tags')
  if (text === undefined) return {}
  const map = readLenientJson(text)
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new VendorError('InvalidTags.Malformed', 400, 'The specified Tags must be a JSON object of keys and values.')
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]))
}

const executionRow = (execution: ExecutionRecord) => ({
  ExecutionId: execution.id,
  Status: execution.status,
  StatusMessage: execution.statusMessage,
  Mode: execution.mode,
  LoopMode: 'Automatic',
  Description: execution.description,
  Tags: execution.tags,
  Category: 'Other',
  IsParent: false,
  StartDate: secondTime(execution.startedAtMs),
  EndDate: execution.endedAtMs === undefined ? '' : secondTime(execution.endedAtMs),
  CurrentTasks: hasEnded(execution)
    ? []
    : execution.tasks.slice(execution.done, execution.done + 1).map(({ name, kind }) => ({
        TaskName: name,
        TaskAction: kind === 'api' ? 'ACS::ExecuteAPI' : 'ACS::Sleep',
      })),
})

/** The part of OOS 2019-06-01 that works without templates of its own. */
export const oosOperations: Operation[] = [startExecution, listExecutions, cancelExecution, notifyExecution]
