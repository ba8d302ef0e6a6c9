import type { Call, Operation } from '../api/operation.ts'
import type { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { matchesWildcard } from '../ecs/wildcard.ts'
import { checkContentSize, decodeContent, parameterNames, toBase64 } from './content.ts'
import { commandParameters, paging } from './parameters.ts'
import { commands, invocations, type CommandRecord, type CommandType } from './records.ts'

const defaultTimeoutSeconds = 60
const maxCommands = 50_000

/** Makes the record of a command from a call; it is not kept yet. */
export function readCommand(
  call: Call,
  options: { isKept: boolean; contentDefault: 'PlainText' | 'Base64' },
): CommandRecord {
  const { params, core } = call
  const content = decodeContent(
    params.text('CommandContent'),
    params.optionalText('ContentEncoding'),
    options.contentDefault,
  )
  if (content.trim() === '')
    throw new VendorError(
      'MissingParameter.CommandContent',
      400,
      'The input parameter CommandContent that is mandatory for processing this request is not supplied.',
    )
  checkContentSize(content, options.isKept)
  const id = core.newId('c')
  return {
    id,
    regionId: call.regionId,
    name: params.optionalText('Name') ?? `cmd-${id.slice(-8)}`,
    type: readType(params),
    description: params.optionalText('Description') ?? '',
    content: toBase64(content),
    workingDir: params.optionalText('WorkingDir') ?? '',
    timeoutSeconds: params.number('Timeout') ?? defaultTimeoutSeconds,
    enableParameter: params.flag('EnableParameter') ?? false,
    isKept: options.isKept,
    launcher: params.optionalText('Launcher') ?? '',
    resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
    version: 1,
    createdAtMs: core.clock.now(),
    tags: readTags(params),
  }
}

function readType(params: Params): CommandType {
  const type = params.text('Type')
  if (type === 'RunShellScript') return type
  if (type === 'RunBatScript' || type === 'RunPowerShellScript') return type
  throw new VendorError('InvalidCmdType.NotFound', 403, `The specified command type ${type} does not exist.`)
}

export function commandOf(call: Call, id: string): CommandRecord {
  const command = commands(call.core.store).get(id)
  if (!command || command.regionId !== call.regionId)
    throw new VendorError('InvalidCmdId.NotFound', 404, `The specified command ID ${id} does not exist.`)
  return command
}

/** Keeps a command; refuses when the region has as many as it may. */
export function keepCommand(call: Call, command: CommandRecord): void {
  if (commands(call.core.store).size >= maxCommands)
    throw new VendorError('CmdCount.ExceedQuota', 403, `The number of commands exceeds the quota of ${maxCommands}.`)
  commands(call.core.store).add(command)
}

const createCommand = define('Ecs', 'CreateCommand', {
  parameters: {
    ...commandParameters,
    Name: { type: 'string', required: true, maxLength: 128 },
    Type: spec.requiredText,
    CommandContent: spec.requiredText,
  },
  run(call) {
    const command = readCommand(call, { isKept: true, contentDefault: 'Base64' })
    keepCommand(call, command)
    return { CommandId: command.id }
  },
})

const modifyCommand = define('Ecs', 'ModifyCommand', {
  parameters: {
    RegionId: spec.region,
    CommandId: spec.requiredText,
    Name: { type: 'string', maxLength: 128 },
    Description: { type: 'string', maxLength: 512 },
    CommandContent: spec.text,
    WorkingDir: commandParameters.WorkingDir,
    Timeout: commandParameters.Timeout,
    Launcher: spec.text,
  },
  run(call) {
    const { params } = call
    const command = commandOf(call, params.text('CommandId'))
    const sent = params.optionalText('CommandContent')
    const content = sent === undefined ? undefined : decodeContent(sent, undefined, 'Base64')
    if (content !== undefined) checkContentSize(content, true)
    commands(call.core.store).update(command, {
      name: params.optionalText('Name') ?? command.name,
      description: params.optionalText('Description') ?? command.description,
      content: content === undefined ? command.content : toBase64(content),
      workingDir: params.optionalText('WorkingDir') ?? command.workingDir,
      timeoutSeconds: params.number('Timeout') ?? command.timeoutSeconds,
      launcher: params.optionalText('Launcher') ?? command.launcher,
      version: command.version + 1,
    })
    return {}
  },
})

const deleteCommand = define('Ecs', 'DeleteCommand', {
  parameters: { RegionId: spec.region, CommandId: spec.requiredText },
  run(call) {
    const command = commandOf(call, call.params.text('CommandId'))
    commands(call.core.store).delete(command.id)
    return {}
  },
})

const describeCommands = define('Ecs', 'DescribeCommands', {
  parameters: {
    RegionId: spec.region,
    CommandId: spec.text,
    Name: spec.text,
    Description: spec.text,
    Type: spec.text,
    Provider: spec.text,
    Latest: spec.flag,
    ContentEncoding: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
    ...paging,
  },
  gaps: 'no public commands (Provider is always User)',
  run(call) {
    const { params, core } = call
    const provider = params.optionalText('Provider')
    const rows = commands(core.store).filter(
      (command) =>
        command.isKept &&
        command.regionId === call.regionId &&
        (provider === undefined || provider === 'User' || provider === core.accountId) &&
        command.id === (params.optionalText('CommandId') ?? command.id) &&
        command.type === (params.optionalText('Type') ?? command.type) &&
        command.resourceGroupId === (params.optionalText('ResourceGroupId') ?? command.resourceGroupId) &&
        matchesWildcard(command.name, params.optionalText('Name') ?? '*') &&
        matchesWildcard(command.description, params.optionalText('Description') ?? '*') &&
        matchesTags(command, params),
    )
    const page = cursorOrPage(rows.reverse(), params)
    return {
      PageNumber: page.PageNumber,
      PageSize: page.PageSize,
      TotalCount: page.TotalCount,
      NextToken: page.NextToken,
      Commands: { Command: page.rows.map((command) => commandRow(call, command)) },
    }
  },
})

function commandRow(call: Call, command: CommandRecord) {
  const text = Buffer.from(command.content, 'base64').toString()
  const names = command.enableParameter ? parameterNames(text) : []
  return {
    CommandId: command.id,
    Name: command.name,
    Type: command.type,
    Description: command.description,
    CommandContent: call.params.optionalText('ContentEncoding') === 'PlainText' ? text : command.content,
    WorkingDir: command.workingDir,
    Timeout: command.timeoutSeconds,
    EnableParameter: command.enableParameter,
    ParameterNames: { ParameterName: names },
    ParameterDefinitions: {
      ParameterDefinition: names.map((name) => ({
        ParameterName: name,
        Required: true,
        PossibleValues: { PossibleValue: [] },
      })),
    },
    Provider: 'User',
    Category: '',
    Version: command.version,
    Latest: true,
    Launcher: command.launcher,
    ResourceGroupId: command.resourceGroupId,
    InvokeTimes: invocations(call.core.store).filter((invocation) => invocation.commandId === command.id).length,
    CreationTime: secondTime(command.createdAtMs),
    Tags: tagKeyValues(command.tags),
  }
}

export const commandOperations: Operation[] = [createCommand, modifyCommand, deleteCommand, describeCommands]
