import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

export type CommandType = 'RunShellScript' | 'RunBatScript' | 'RunPowerShellScript'

export interface CommandRecord {
  id: string
  regionId: string
  name: string
  type: CommandType
  description: string
  /** Base64. */
  content: string
  workingDir: string
  timeoutSeconds: number
  enableParameter: boolean
  /** False for commands that RunCommand makes for one run: they are found by no DescribeCommands. */
  isKept: boolean
  launcher: string
  resourceGroupId: string
  version: number
  createdAtMs: number
  tags: Record<string, string>
}

/** What an invocation is on one instance. */
export type RunStatus =
  | 'Pending'
  | 'Scheduled'
  | 'Running'
  | 'Success'
  | 'Failed'
  | 'Timeout'
  | 'Error'
  | 'Invalid'
  | 'Aborted'
  | 'Cancelled'
  | 'Stopping'
  | 'Terminated'

export interface InstanceRun {
  instanceId: string
  status: RunStatus
  exitCode?: number
  /** Base64, cut to what the cloud keeps. */
  output: string
  droppedBytes: number
  errorCode: string
  errorInfo: string
  repeats: number
  createdAtMs: number
  startedAtMs?: number
  finishedAtMs?: number
  stoppedAtMs?: number
  updatedAtMs: number
}

export type RepeatMode = 'Once' | 'Period' | 'NextRebootOnly' | 'EveryReboot'

export interface InvocationRecord {
  id: string
  regionId: string
  commandId: string
  commandName: string
  commandType: CommandType
  description: string
  /** Base64, before parameters are put in. */
  content: string
  enableParameter: boolean
  parameters: Record<string, string>
  workingDir: string
  username: string
  timeoutSeconds: number
  repeatMode: RepeatMode
  frequency: string
  terminationMode: 'Process' | 'ProcessTree'
  launcher: string
  resourceGroupId: string
  createdAtMs: number
  runs: InstanceRun[]
  tags: Record<string, string>
}

export interface SentFileRecord {
  id: string
  regionId: string
  name: string
  description: string
  targetDir: string
  /** As it was sent. */
  content: string
  contentType: 'PlainText' | 'Base64'
  fileOwner: string
  fileGroup: string
  fileMode: string
  overwrite: boolean
  timeoutSeconds: number
  createdAtMs: number
  runs: InstanceRun[]
  tags: Record<string, string>
}

/** The agent on one instance. Its id is the instance's. */
export interface AgentRecord {
  id: string
  /** Boot that `isOnline` belongs to; after another boot the agent starts anew. */
  bootedAtMs: number
  isOnline: boolean
  invocationCount: number
  lastInvokedAtMs?: number
}

export const commands = (store: Store): Collection<CommandRecord> => store.collection('command')
export const invocations = (store: Store): Collection<InvocationRecord> => store.collection('invocation')
export const sentFiles = (store: Store): Collection<SentFileRecord> => store.collection('sent-file')
export const agents = (store: Store): Collection<AgentRecord> => store.collection('assistant-agent')
