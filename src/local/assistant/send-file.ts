import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import type { CommandEnd } from '../drivers.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { fromBase64 } from './content.ts'
import { deliver } from './delivery.ts'
import { paging } from './parameters.ts'
import { sentFiles, type InstanceRun, type SentFileRecord } from './records.ts'
import { overallStatus } from './status.ts'
import { fitTargets, newRun } from './targets.ts'

const maxFileBytes = 32 * 1024
const minTimeoutSeconds = 10
const defaultTimeoutSeconds = 60

const sendFile = define('Ecs', 'SendFile', {
  parameters: {
    RegionId: spec.region,
    ClientToken: spec.clientToken,
    Name: { type: 'string', required: true, maxLength: 255 },
    TargetDir: {
      type: 'string',
      required: true,
      maxLength: 255,
      errorCode: 'FileTargetDir.ExceedLimit',
      errorStatus: 403,
    },
    Content: spec.requiredText,
    ContentType: spec.oneOf('PlainText', 'Base64'),
    Description: { type: 'string', maxLength: 512 },
    FileOwner: { type: 'string', maxLength: 64 },
    FileGroup: { type: 'string', maxLength: 64 },
    FileMode: spec.text,
    Overwrite: spec.flag,
    Timeout: { type: 'integer', min: 1 },
    InstanceId: spec.required(spec.repeated(1_000)),
    ResourceGroupId: spec.text,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params } = call
    const targets = fitTargets(call, { maxInstances: 50 })
    const file: SentFileRecord = {
      id: core.newId('f'),
      regionId: call.regionId,
      name: checkedName(params.text('Name')),
      description: params.optionalText('Description') ?? '',
      targetDir: checkedDirectory(params.text('TargetDir')),
      content: params.text('Content'),
      contentType: params.optionalText('ContentType') === 'Base64' ? 'Base64' : 'PlainText',
      fileOwner: params.optionalText('FileOwner') ?? 'root',
      fileGroup: params.optionalText('FileGroup') ?? 'root',
      fileMode: checkedMode(params.optionalText('FileMode') ?? '0644'),
      overwrite: params.flag('Overwrite') ?? false,
      timeoutSeconds: Math.max(params.number('Timeout') ?? defaultTimeoutSeconds, minTimeoutSeconds),
      createdAtMs: core.clock.now(),
      runs: targets.map((target) => newRun(target.id, core.clock.now())),
      tags: readTags(params),
    }
    const content = bytesOf(file)
    sentFiles(core.store).add(file)
    for (const run of file.runs) {
      deliver(core, {
        run,
        changed: () => void sentFiles(core.store).update(file, {}),
        work: (signal) => write(core, file, { instanceId: run.instanceId, content, signal }),
      })
    }
    return { InvokeId: file.id }
  },
})

function bytesOf(file: SentFileRecord): Buffer {
  const content = file.contentType === 'Base64' ? fromBase64(file.content) : Buffer.from(file.content)
  if (!content) throw new VendorError('FileContent.DecodeError', 403, 'The file content can not be base64 decoded.')
  if (content.toString('base64').length > maxFileBytes)
    throw new VendorError('FileSize.ExceedLimit', 403, 'The size of the file exceeds the upper limit of 32 KB.')
  return content
}

function checkedName(name: string): string {
  if (name.includes('/') || name === '.' || name === '..')
    throw new VendorError('FileName.Invalid', 403, `The specified file name ${name} is not valid.`)
  return name
}

function checkedDirectory(directory: string): string {
  if (!directory.startsWith('/'))
    throw new VendorError('FileTargetDir.Invalid', 403, `The specified TargetDir ${directory} is not an absolute path.`)
  return directory
}

function checkedMode(mode: string): string {
  if (!/^[0-7]{3,4}$/.test(mode))
    throw new VendorError('FileMode.Invalid', 403, `The specified FileMode ${mode} is not valid.`)
  return mode
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

// Existing files and unknown owners are found out inside the instance, where they are.
async function write(
  core: LocalCore,
  file: SentFileRecord,
  on: { instanceId: string; content: Buffer; signal: AbortSignal },
): Promise<CommandEnd> {
  const { machines } = core.drivers
  const path = `${file.targetDir.replace(/\/+$/, '')}/${file.name}`
  const command = { shell: 'sh', timeoutMs: file.timeoutSeconds * 1_000, signal: on.signal }
  if (!file.overwrite) {
    const check = await machines.run(on.instanceId, {
      ...command,
      script: `if [ -e ${quote(path)} ]; then echo 'the file already exists'; exit 1; fi`,
    })
    if (check.exitCode !== 0) return check
  }
  await machines.writeFile(on.instanceId, path, on.content, Number.parseInt(file.fileMode, 8))
  return machines.run(on.instanceId, {
    ...command,
    script: `chown ${quote(`${file.fileOwner}:${file.fileGroup}`)} ${quote(path)}`,
  })
}

const describeSendFileResults = define('Ecs', 'DescribeSendFileResults', {
  parameters: {
    RegionId: spec.region,
    InvokeId: spec.text,
    InstanceId: spec.text,
    Name: spec.text,
    InvocationStatus: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
    ...paging,
  },
  run(call) {
    const { params, core } = call
    const instanceId = params.optionalText('InstanceId')
    const rows = sentFiles(core.store).filter(
      (file) =>
        file.regionId === call.regionId &&
        file.id === (params.optionalText('InvokeId') ?? file.id) &&
        file.name === (params.optionalText('Name') ?? file.name) &&
        overallStatus(file.runs) === (params.optionalText('InvocationStatus') ?? overallStatus(file.runs)) &&
        (instanceId === undefined || file.runs.some((run) => run.instanceId === instanceId)) &&
        matchesTags(file, params),
    )
    const page = cursorOrPage(rows.reverse(), params)
    return {
      PageNumber: page.PageNumber,
      PageSize: page.PageSize,
      TotalCount: page.TotalCount,
      NextToken: page.NextToken,
      Invocations: { Invocation: page.rows.map((file) => fileRow(call, file)) },
    }
  },
})

function fileRow(call: Call, file: SentFileRecord) {
  const instanceId = call.params.optionalText('InstanceId')
  return {
    InvokeId: file.id,
    Name: file.name,
    Description: file.description,
    TargetDir: file.targetDir,
    Content: file.content,
    ContentType: file.contentType,
    FileOwner: file.fileOwner,
    FileGroup: file.fileGroup,
    FileMode: file.fileMode,
    Overwrite: String(file.overwrite),
    VmCount: file.runs.length,
    CreationTime: secondTime(file.createdAtMs),
    InvocationStatus: overallStatus(file.runs),
    InvokeInstances: {
      InvokeInstance: file.runs.filter((run) => run.instanceId === (instanceId ?? run.instanceId)).map(runRow),
    },
    Tags: tagKeyValues(file.tags),
  }
}

const runRow = (run: InstanceRun) => ({
  InstanceId: run.instanceId,
  InvocationStatus: run.status,
  ErrorCode: run.errorCode,
  ErrorInfo: run.errorInfo,
  CreationTime: secondTime(run.createdAtMs),
  StartTime: run.startedAtMs === undefined ? '' : secondTime(run.startedAtMs),
  FinishTime: run.finishedAtMs === undefined ? '' : secondTime(run.finishedAtMs),
  UpdateTime: secondTime(run.updatedAtMs),
})

export const sendFileOperations: Operation[] = [sendFile, describeSendFileResults]
