import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { readTags } from '../ecs/tagging.ts'
import { checkContentSize, checkParameters, fillParameters } from './content.ts'
import { commandOf, keepCommand, readCommand } from './commands.ts'
import { stopRun } from './delivery.ts'
import { commandParameters, runParameters } from './parameters.ts'
import { invocations, type CommandRecord, type InvocationRecord, type RepeatMode } from './records.ts'
import { readFrequency, startInvocation } from './schedule.ts'
import { fitTargets, newRun } from './targets.ts'

const maxInstances = 100
const minInvokeTimeoutSeconds = 10
// The real cloud keeps 10,000 rows.
const keptInvocations = 10_000

const runCommand = define('Ecs', 'RunCommand', {
  parameters: {
    ...commandParameters,
    ...runParameters,
    Name: { type: 'string', maxLength: 128 },
    Type: spec.requiredText,
    CommandContent: spec.requiredText,
    KeepCommand: spec.flag,
  },
  gaps: 'no containers, no output to OSS, no cron expressions; a time-out always ends the whole process tree',
  run(call) {
    const isKept = call.params.flag('KeepCommand') ?? false
    const command = readCommand(call, { isKept, contentDefault: 'PlainText' })
    const invocation = readInvocation(call, command)
    if (call.params.optionalText('RepeatMode') === 'DryRun') return {}
    if (isKept) keepCommand(call, command)
    begin(call, invocation)
    return { CommandId: command.id, InvokeId: invocation.id }
  },
})

const invokeCommand = define('Ecs', 'InvokeCommand', {
  parameters: {
    ...runParameters,
    RegionId: spec.region,
    ClientToken: spec.clientToken,
    CommandId: spec.requiredText,
    Timeout: { ...commandParameters.Timeout, min: minInvokeTimeoutSeconds },
    WorkingDir: commandParameters.WorkingDir,
    Launcher: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
  },
  gaps: 'no containers, no output to OSS, no cron expressions; a time-out always ends the whole process tree',
  run(call) {
    const command = commandOf(call, call.params.text('CommandId'))
    const invocation = readInvocation(call, command)
    if (call.params.optionalText('RepeatMode') === 'DryRun') return {}
    begin(call, invocation)
    return { InvokeId: invocation.id }
  },
})

const stopInvocation = define('Ecs', 'StopInvocation', {
  parameters: { RegionId: spec.region, InvokeId: spec.requiredText, InstanceId: spec.repeated(1_000) },
  run(call) {
    const ids = call.params.texts('InstanceId')
    if (ids.length > 50)
      throw new VendorError('InstanceIds.ExceedLimit', 403, 'The number of instance IDs exceeds the upper limit of 50.')
    const invocation = invocations(call.core.store).get(call.params.text('InvokeId'))
    if (!invocation || invocation.regionId !== call.regionId)
      throw new VendorError('InvalidInvokeId.NotFound', 404, 'The specified InvokeId does not exist.')
    const unknown = ids.find((id) => !invocation.runs.some((run) => run.instanceId === id))
    if (unknown !== undefined)
      throw new VendorError('InvalidInstance.NotFound', 404, `The invocation does not run on the instance ${unknown}.`)
    for (const run of invocation.runs) if (ids.length === 0 || ids.includes(run.instanceId)) stopRun(call.core, run)
    invocations(call.core.store).update(invocation, {})
    return {}
  },
})

function readInvocation(call: Call, command: CommandRecord): InvocationRecord {
  const { params, core } = call
  const targets = fitTargets(call, { maxInstances })
  if (command.type !== 'RunShellScript')
    throw new VendorError(
      'InvalidInstance.NotMatch',
      403,
      `The command type ${command.type} does not match the operating system of the instance ${targets[0]!.id} (Linux).`,
    )
  const content = Buffer.from(command.content, 'base64').toString()
  const parameters = command.enableParameter ? checkParameters(content, params.object('Parameters') ?? {}) : {}
  checkContentSize(fillParameters(content, parameters), command.isKept)
  const frequency = params.optionalText('Frequency') ?? ''
  return {
    id: core.newId('t'),
    regionId: call.regionId,
    commandId: command.id,
    commandName: command.name,
    commandType: command.type,
    description: command.description,
    content: command.content,
    enableParameter: command.enableParameter,
    parameters,
    workingDir: params.optionalText('WorkingDir') ?? command.workingDir,
    username: params.optionalText('Username') ?? '',
    timeoutSeconds: params.number('Timeout') ?? command.timeoutSeconds,
    repeatMode: readRepeatMode(call, frequency),
    frequency,
    terminationMode: params.optionalText('TerminationMode') === 'ProcessTree' ? 'ProcessTree' : 'Process',
    launcher: params.optionalText('Launcher') ?? command.launcher,
    resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
    createdAtMs: core.clock.now(),
    runs: targets.map((target) => newRun(target.id, core.clock.now())),
    tags: readTags(params),
  }
}

function readRepeatMode(call: Call, frequency: string): RepeatMode {
  const mode = call.params.optionalText('RepeatMode')
  if (mode === 'NextRebootOnly' || mode === 'EveryReboot') return mode
  if (frequency !== '') {
    readFrequency(frequency)
    return 'Period'
  }
  if (mode === 'Period')
    throw new VendorError(
      'MissingParameter.Frequency',
      400,
      'The parameter Frequency is required when RepeatMode is Period.',
    )
  return 'Once'
}

function begin(call: Call, invocation: InvocationRecord): void {
  const all = invocations(call.core.store)
  const oldest = all.size >= keptInvocations ? all.find(() => true) : undefined
  if (oldest) all.delete(oldest.id)
  all.add(invocation)
  startInvocation(call.core, invocation)
}

export const runOperations: Operation[] = [runCommand, invokeCommand, stopInvocation]
