import { beforeEach, describe, expect, test } from 'vitest'
import { VendorError } from '../../../../src/local/api/vendor-error.ts'
import type { CommandEnd, CommandRun } from '../../../../src/local/drivers.ts'
import { instances, type InstanceRecord } from '../../../../src/local/ecs/records.ts'
import { createLocalCloud, type LocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers, type SimulatedMachines } from '../../../../src/local/simulated.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const RegionId = 'cn-hangzhou'
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** What scripts end as, and what was run. */
let ends: (command: CommandRun) => CommandEnd | Promise<CommandEnd>
let ran: (CommandRun & { instanceId: string })[]
let clock: VirtualClock
let cloud: LocalCloud
let machines: SimulatedMachines

beforeEach(async () => {
  ends = () => ({ exitCode: 0, reason: 'exited', output: Buffer.from('ok\n') })
  ran = []
  clock = new VirtualClock()
  const drivers = simulatedDrivers({
    run: (instanceId, command) => {
      ran.push({ ...command, instanceId })
      return ends(command)
    },
  })
  machines = drivers.machines
  cloud = createLocalCloud({ clock, seed: 1, drivers })
  await addInstance('i-1')
  await addInstance('i-2')
})

async function addInstance(id: string, change: Partial<InstanceRecord> = {}): Promise<void> {
  await machines.create({ instanceId: id, hostname: id, address: '127.16.0.1' })
  await machines.start(id)
  const record = {
    id,
    regionId: RegionId,
    name: `name-${id}`,
    status: 'Running',
    startedAtMs: clock.now(),
    tags: {},
    ...change,
  }
  instances(cloud.core.store).add(record as InstanceRecord)
}

// oxlint-disable-next-line typescript/no-explicit-any -- answers have as many shapes as there are actions
type Body = { [key: string]: any }

const call = (action: string, params: Record<string, unknown> = {}) =>
  cloud.call({ product: 'Ecs', action, params: { RegionId, ...params } }) as Promise<Body>

const runCommand = (params: Record<string, unknown> = {}) =>
  call('RunCommand', { Type: 'RunShellScript', CommandContent: 'echo ok', InstanceId: ['i-1'], ...params })

async function results(InvokeId: string, params: Record<string, unknown> = {}): Promise<Body[]> {
  return (await call('DescribeInvocationResults', { InvokeId, ...params })).Invocation.InvocationResults
    .InvocationResult
}

/** Runs a command to its end; what it became on the first instance. */
async function outcome(params: Record<string, unknown> = {}): Promise<Body> {
  const { InvokeId } = await runCommand(params)
  await clock.advance(120_000)
  return (await results(InvokeId as string))[0]!
}

async function refusal(work: Promise<unknown>): Promise<[string, number]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof VendorError)) throw new Error(`it was not refused but ended with ${String(error)}`)
  return [error.code, error.httpStatus]
}

describe('RunCommand', () => {
  test('runs plain text by default and answers its output in Base64', async () => {
    const { InvokeId } = await runCommand()
    await clock.advance(10_000)
    expect(ran).toMatchObject([{ instanceId: 'i-1', script: 'echo ok', shell: 'sh', user: 'root', timeoutMs: 60_000 }])
    const [row] = await results(InvokeId as string)
    expect(row).toMatchObject({
      InvocationStatus: 'Success',
      InvokeRecordStatus: 'Finished',
      ExitCode: 0,
      Output: base64('ok\n'),
      Dropped: 0,
      ErrorCode: '',
    })
    expect(await results(InvokeId as string, { ContentEncoding: 'PlainText' })).toMatchObject([{ Output: 'ok\n' }])
  })

  test('takes Base64 when it says so, and refuses what is none', async () => {
    await outcome({ CommandContent: base64('echo hi'), ContentEncoding: 'Base64' })
    expect(ran[0]!.script).toBe('echo hi')
    expect(await refusal(runCommand({ CommandContent: 'echo ä', ContentEncoding: 'Base64' }))).toEqual([
      'CmdContent.DecodeError',
      403,
    ])
  })

  test('hands on directory, user and time-out', async () => {
    await outcome({ WorkingDir: '/opt', Username: 'www', Timeout: 5 })
    expect(ran[0]).toMatchObject({ workingDirectory: '/opt', user: 'www', timeoutMs: 5_000 })
  })

  test.each([
    ['Failed', 'ExitCodeNonzero', 'Finished', { exitCode: 3, reason: 'exited', output: Buffer.alloc(0) }],
    ['Timeout', 'ExecutionTimeout', 'Failed', { reason: 'timed-out', output: Buffer.alloc(0) }],
    ['Invalid', 'DirectoryNotExists', 'Failed', { reason: 'directory-missing', output: Buffer.alloc(0) }],
    ['Invalid', 'AccountNotExists', 'Failed', { reason: 'account-missing', output: Buffer.alloc(0) }],
  ] as const)('ends as %s with %s', async (InvocationStatus, ErrorCode, InvokeRecordStatus, end) => {
    ends = () => end
    expect(await outcome()).toMatchObject({ InvocationStatus, ErrorCode, InvokeRecordStatus })
  })

  test('keeps 24 KB of the output and counts the rest', async () => {
    ends = () => ({ exitCode: 0, reason: 'exited', output: Buffer.alloc(30_000, 'x'), droppedBytes: 5 })
    const row = await outcome()
    expect(Buffer.from(row['Output'] as string, 'base64').length).toBe(24 * 1024)
    expect(row['Dropped']).toBe(30_000 - 24 * 1024 + 5)
  })

  test('is refused as a whole when one instance cannot take it', async () => {
    await addInstance('i-off', { status: 'Stopped' })
    expect(await refusal(runCommand({ InstanceId: ['i-1', 'i-off'] }))).toEqual(['IncorrectInstanceStatus', 403])
    expect(await refusal(runCommand({ InstanceId: ['i-1', 'i-none'] }))).toEqual(['InvalidInstance.NotFound', 404])
    expect(await refusal(runCommand({ Type: 'RunPowerShellScript' }))).toEqual(['InvalidInstance.NotMatch', 403])
    await clock.advance(60_000)
    expect(ran).toEqual([])
  })

  test.each([
    ['InvalidCmdType.NotFound', 403, { Type: 'RunPython' }],
    ['InstanceIds.ExceedLimit', 403, { InstanceId: Array.from({ length: 101 }, (_, i) => `i-${i}`) }],
    ['CmdContent.ExceedLimit', 403, { CommandContent: 'x'.repeat(18 * 1024 + 1) }],
    ['CmdContent.ExceedLimit', 403, { CommandContent: 'x'.repeat(13 * 1024 + 513), KeepCommand: true }],
    ['Username.ExceedLimit', 403, { Username: 'x'.repeat(256) }],
    ['Parameter.NotMatched', 403, { CommandContent: 'echo {{who}}', EnableParameter: true }],
    ['MissingParameter', 400, { CommandContent: undefined }],
  ])('answers %s (%d) to what breaks a limit', async (code, status, change) => {
    expect(await refusal(runCommand(change))).toEqual([code, status])
  })

  test('takes 18 KB in Base64 for one run', async () => {
    await expect(runCommand({ CommandContent: 'x'.repeat(18 * 1024 - 8) })).resolves.toHaveProperty('InvokeId')
  })

  test('puts parameters, its own too, in the place of their names', async () => {
    await outcome({
      CommandContent: 'echo {{who}} {{ACS::InstanceId}} {{ACS::InstanceName}}',
      EnableParameter: true,
      Parameters: JSON.stringify({ who: 'Jack' }),
    })
    expect(ran[0]!.script).toBe('echo Jack i-1 name-i-1')
  })

  test('leaves braces alone without EnableParameter', async () => {
    await outcome({ CommandContent: 'echo {{who}}' })
    expect(ran[0]!.script).toBe('echo {{who}}')
  })

  test('keeps the command only when it is asked to', async () => {
    await runCommand({ Name: 'gone' })
    await runCommand({ Name: 'kept', KeepCommand: true })
    const body = await call('DescribeCommands')
    expect(body['Commands'].Command.map((command: Body) => command['Name'])).toEqual(['kept'])
  })

  test('finds its instances by tag', async () => {
    await addInstance('i-tagged', { tags: { role: 'web' } })
    await runCommand({ InstanceId: undefined, ResourceTag: [{ Key: 'role', Value: 'web' }] })
    await clock.advance(10_000)
    expect(ran.map(({ instanceId }) => instanceId)).toEqual(['i-tagged'])
  })

  test('does nothing in a dry run', async () => {
    expect(await runCommand({ RepeatMode: 'DryRun' })).not.toHaveProperty('InvokeId')
    await clock.advance(60_000)
    expect(ran).toEqual([])
  })

  test('runs once for one ClientToken', async () => {
    const first = await runCommand({ ClientToken: 'token' })
    const second = await runCommand({ ClientToken: 'token' })
    expect(second['InvokeId']).toBe(first['InvokeId'])
    await clock.advance(10_000)
    expect(ran).toHaveLength(1)
  })

  test('comes again by its rate until it is stopped', async () => {
    const { InvokeId } = await runCommand({ Frequency: 'rate(1m)' })
    expect((await results(InvokeId as string))[0]).toMatchObject({ InvocationStatus: 'Scheduled' })
    await clock.advance(200_000)
    expect(ran).toHaveLength(3)
    await call('StopInvocation', { InvokeId })
    await clock.advance(200_000)
    expect(ran).toHaveLength(3)
  })
})

describe('delivery', () => {
  test('waits until the agent of a fresh instance answers', async () => {
    const { InvokeId } = await runCommand()
    expect((await results(InvokeId as string))[0]).toMatchObject({ InvocationStatus: 'Pending' })
    await clock.advance(500)
    expect(ran).toEqual([])
    await clock.advance(5_000)
    expect((await results(InvokeId as string))[0]).toMatchObject({ InvocationStatus: 'Success' })
  })

  test('is given up for an instance that stopped meanwhile', async () => {
    const { InvokeId } = await runCommand()
    const instance = instances(cloud.core.store).get('i-1')!
    instances(cloud.core.store).update(instance, { status: 'Stopped' })
    await clock.advance(60_000)
    expect((await results(InvokeId as string))[0]).toMatchObject({
      InvocationStatus: 'Aborted',
      ErrorCode: 'InstanceNotRunning',
    })
  })

  test('is an error when the instance went down under the script', async () => {
    ends = () => {
      instances(cloud.core.store).update(instances(cloud.core.store).get('i-1')!, { status: 'Stopping' })
      return { exitCode: 137, reason: 'exited', output: Buffer.alloc(0) }
    }
    expect(await outcome()).toMatchObject({ InvocationStatus: 'Error', ErrorCode: 'ExecutionInterrupted' })
  })
})

describe('StopInvocation', () => {
  test('cancels what has not begun and kills what runs', async () => {
    const pending = await runCommand()
    await call('StopInvocation', { InvokeId: pending['InvokeId'] })
    expect((await results(pending['InvokeId'] as string))[0]).toMatchObject({
      InvocationStatus: 'Cancelled',
      InvokeRecordStatus: 'Stopped',
    })

    ends = ({ signal }) =>
      new Promise((resolve) =>
        signal!.addEventListener('abort', () => resolve({ reason: 'stopped', output: Buffer.alloc(0) })),
      )
    const running = await runCommand()
    await clock.advance(10_000)
    expect((await results(running['InvokeId'] as string))[0]).toMatchObject({ InvocationStatus: 'Running' })
    await call('StopInvocation', { InvokeId: running['InvokeId'], InstanceId: ['i-1'] })
    await clock.advance(10)
    expect((await results(running['InvokeId'] as string))[0]).toMatchObject({ InvocationStatus: 'Terminated' })
    expect(
      (await call('DescribeInvocations', { InvokeId: running['InvokeId'] }))['Invocations'].Invocation[0],
    ).toMatchObject({ InvocationStatus: 'Stopped', InvokeStatus: 'Stopped' })
  })

  test('knows its invocations', async () => {
    expect(await refusal(call('StopInvocation', { InvokeId: 't-none' }))).toEqual(['InvalidInvokeId.NotFound', 404])
  })
})

describe('DescribeInvocations', () => {
  test('tells the state as a whole and the command itself', async () => {
    ends = (command) => ({
      exitCode: ran.at(-1)!.instanceId === 'i-1' ? 0 : 1,
      reason: 'exited',
      output: Buffer.from(command.script),
    })
    const { InvokeId } = await runCommand({ InstanceId: ['i-1', 'i-2'] })
    await clock.advance(10_000)
    const { Invocations } = await call('DescribeInvocations', { InvokeId, IncludeOutput: true })
    expect(Invocations.Invocation).toHaveLength(1)
    expect(Invocations.Invocation[0]).toMatchObject({
      InvocationStatus: 'PartialFailed',
      CommandContent: base64('echo ok'),
      Timeout: 60,
    })
    expect(Invocations.Invocation[0].InvokeInstances.InvokeInstance).toMatchObject([
      { InstanceId: 'i-1', InvocationStatus: 'Success', Output: base64('echo ok') },
      { InstanceId: 'i-2', InvocationStatus: 'Failed', ExitCode: 1 },
    ])
  })

  test('pages both ways, newest first', async () => {
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.unshift((await runCommand())['InvokeId'] as string)
    const idsOf = (body: Body) => body['Invocations'].Invocation.map((row: Body) => row['InvokeId'])
    expect(idsOf(await call('DescribeInvocations', { PageNumber: 2, PageSize: 2 }))).toEqual(ids.slice(2, 4))
    const first = await call('DescribeInvocations', { MaxResults: 3 })
    const rest = await call('DescribeInvocations', { MaxResults: 3, NextToken: first['NextToken'] })
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(ids)
    expect(rest['NextToken']).toBe('')
    expect(await refusal(call('DescribeInvocations', { PageSize: 51 }))).toEqual(['InvalidParam.PageSize', 403])
  })
})

describe('a kept command', () => {
  const create = (params: Record<string, unknown> = {}) =>
    call('CreateCommand', {
      Name: 'hello',
      Type: 'RunShellScript',
      CommandContent: base64('echo {{who}}'),
      EnableParameter: true,
      ...params,
    })

  test('comes in Base64 and runs with the parameters of each call', async () => {
    const { CommandId } = await create()
    expect((await call('DescribeCommands', { CommandId }))['Commands'].Command[0]).toMatchObject({
      ParameterNames: { ParameterName: ['who'] },
      Provider: 'User',
    })
    await call('InvokeCommand', { CommandId, InstanceId: ['i-1'], Parameters: '{"who":"Ann"}' })
    await clock.advance(10_000)
    expect(ran[0]!.script).toBe('echo Ann')
    expect(await refusal(call('InvokeCommand', { CommandId, InstanceId: ['i-1'] }))).toEqual([
      'Parameter.NotMatched',
      403,
    ])
  })

  test('is changed and deleted', async () => {
    const { CommandId } = await create()
    await call('ModifyCommand', { CommandId, CommandContent: base64('echo new'), Timeout: 90 })
    expect(
      (await call('DescribeCommands', { CommandId, ContentEncoding: 'PlainText' }))['Commands'].Command[0],
    ).toMatchObject({ CommandContent: 'echo new', Timeout: 90 })
    await call('DeleteCommand', { CommandId })
    expect(await refusal(call('InvokeCommand', { CommandId, InstanceId: ['i-1'] }))).toEqual([
      'InvalidCmdId.NotFound',
      404,
    ])
  })
})

describe('SendFile', () => {
  const send = (params: Record<string, unknown> = {}) =>
    call('SendFile', { Name: 'conf', TargetDir: '/etc/app', Content: 'x=1', InstanceId: ['i-1'], ...params })

  test('writes the file with its owner and mode', async () => {
    const { InvokeId } = await send({ FileOwner: 'www', FileMode: '0600', Overwrite: true })
    await clock.advance(10_000)
    expect(Buffer.from(machines.machine('i-1')!.files.get('/etc/app/conf')!).toString()).toBe('x=1')
    expect(ran.map(({ script }) => script)).toEqual(["chown 'www:root' '/etc/app/conf'"])
    const body = await call('DescribeSendFileResults', { InvokeId })
    expect(body['Invocations'].Invocation[0]).toMatchObject({
      InvocationStatus: 'Success',
      VmCount: 1,
      FileMode: '0600',
      Overwrite: 'true',
    })
  })

  test('leaves a file that is there already, unless it may overwrite it', async () => {
    ends = ({ script }) => ({
      exitCode: script.startsWith('if [ -e') ? 1 : 0,
      reason: 'exited',
      output: Buffer.from('the file already exists'),
    })
    const { InvokeId } = await send()
    await clock.advance(10_000)
    expect(machines.machine('i-1')!.files.size).toBe(0)
    expect((await call('DescribeSendFileResults', { InvokeId }))['Invocations'].Invocation[0].InvocationStatus).toBe(
      'Failed',
    )
  })

  test.each([
    ['FileSize.ExceedLimit', { Content: 'x'.repeat(24 * 1024 + 1) }],
    ['FileContent.DecodeError', { Content: '***', ContentType: 'Base64' }],
    ['FileTargetDir.Invalid', { TargetDir: 'relative' }],
    ['FileName.Invalid', { Name: '../escape' }],
    ['InstanceIds.ExceedLimit', { InstanceId: Array.from({ length: 51 }, (_, i) => `i-${i}`) }],
  ])('answers %s', async (code, change) => {
    expect(await refusal(send(change))).toEqual([code, 403])
  })
})

describe('DescribeCloudAssistantStatus', () => {
  const status = async (params: Record<string, unknown> = {}) =>
    (await call('DescribeCloudAssistantStatus', params))['InstanceCloudAssistantStatusSet']
      .InstanceCloudAssistantStatus as Body[]

  test('is the word "false" first and "true" once the agent is up', async () => {
    expect(await status({ InstanceId: ['i-1'] })).toMatchObject([{ InstanceId: 'i-1', CloudAssistantStatus: 'false' }])
    await clock.advance(5_000)
    expect(await status({ InstanceId: ['i-1'] })).toMatchObject([
      { CloudAssistantStatus: 'true', OSType: 'Linux', InvocationCount: 0 },
    ])
    await outcome()
    expect(await status({ InstanceId: ['i-1'] })).toMatchObject([{ InvocationCount: 1, ActiveTaskCount: 0 }])
  })

  test('starts anew with every boot', async () => {
    await status()
    await clock.advance(5_000)
    instances(cloud.core.store).update(instances(cloud.core.store).get('i-1')!, { startedAtMs: clock.now() })
    expect(await status({ InstanceId: ['i-1'] })).toMatchObject([{ CloudAssistantStatus: 'false' }])
  })
})
