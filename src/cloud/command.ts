export type CommandStatus = 'pending' | 'running' | 'succeeded' | 'failed' | 'timed-out' | 'not-delivered' | 'cancelled'

export interface CommandResult {
  instanceId: string
  status: CommandStatus
  exitCode?: number
  /** Standard output and error together; the cloud keeps 24 KB of it. */
  output: string
  droppedBytes: number
  /** The vendor's reason when the command never ran or was cut short, e.g. `ClientNotRunning`. */
  errorCode?: string
  errorMessage?: string
}

export interface CommandRequest {
  instanceIds: readonly string[]
  /** A POSIX shell script. Must stay under 18 KB after base64. Never put a secret in it: the cloud keeps it. */
  script: string
  timeoutSeconds: number
  name?: string
  workingDirectory?: string
  clientToken?: string
}

/** Runs scripts on instances through the cloud (Cloud Assistant): no SSH, no open port. */
export interface CommandRunner {
  /** Starts the script on at most 100 instances; returns the invocation's id. */
  start(request: CommandRequest): Promise<string>
  /** The state of an invocation on each instance. */
  results(invocationId: string): Promise<CommandResult[]>
  stop(invocationId: string, instanceIds: readonly string[]): Promise<void>
  /** Ids of those instances whose agent answers now. */
  reachable(instanceIds: readonly string[]): Promise<string[]>
}
