import type { InstanceRun, RunStatus } from './records.ts'

const unfinished: readonly RunStatus[] = ['Pending', 'Scheduled', 'Running', 'Stopping']

export const isFinished = (run: InstanceRun) => !unfinished.includes(run.status)

/** The state of an invocation as a whole (`InvocationStatus`). */
export function overallStatus(runs: readonly InstanceRun[]): string {
  for (const status of ['Running', 'Stopping', 'Pending', 'Scheduled'] as const) {
    if (runs.some((run) => run.status === status)) return status
  }
  const succeeded = runs.filter((run) => run.status === 'Success').length
  const stopped = runs.filter((run) => run.status === 'Terminated' || run.status === 'Cancelled').length
  if (succeeded === runs.length) return 'Success'
  if (stopped > 0 && succeeded + stopped === runs.length) return 'Stopped'
  return succeeded > 0 ? 'PartialFailed' : 'Failed'
}

/** The older, coarser word for one instance (`InvokeRecordStatus`): a script that ended with any code is Finished. */
export function coarseStatus(status: RunStatus): string {
  switch (status) {
    case 'Pending':
    case 'Scheduled':
    case 'Running':
    case 'Stopping':
      return 'Running'
    case 'Success':
    case 'Failed':
      return 'Finished'
    case 'Cancelled':
    case 'Terminated':
      return 'Stopped'
    case 'Timeout':
    case 'Error':
    case 'Invalid':
    case 'Aborted':
      return 'Failed'
  }
}

/** The same for the invocation as a whole (`InvokeStatus`). */
export function coarseOverallStatus(runs: readonly InstanceRun[]): string {
  const words = new Set(runs.map((run) => coarseStatus(run.status)))
  if (words.has('Running')) return 'Running'
  if (words.size === 1) return [...words][0]!
  if (words.has('Failed')) return 'PartialFailed'
  return words.has('Stopped') ? 'Stopped' : 'Finished'
}

/** The fixed phrase with each error code of a run. */
export const errorInfos = {
  '': '',
  InstanceNotExists: 'the specified instance does not exists',
  InstanceReleased: 'the specified instance has been released',
  InstanceNotRunning: 'the specified instance is not running',
  AccountNotExists: 'the specified account does not exists',
  DirectoryNotExists: 'the specified directory does not exists',
  ClientNotRunning: 'the aliyun service is not running on the instance',
  ClientNotResponse: 'the aliyun service has no response',
  DeliveryTimeout: 'the command delivery has been timed out',
  ExecutionTimeout: 'the command execution has been timed out',
  ExecutionException: 'the command execution got an exception',
  ExecutionInterrupted: 'the command execution has been interrupted',
  ExitCodeNonzero: 'the command execution exit code is not 0',
  FileAlreadyExists: 'the specified file already exists',
} as const

export type RunErrorCode = keyof typeof errorInfos
