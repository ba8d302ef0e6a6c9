import { Callbacks } from '../migrate/callbacks.ts'
import { formatDuration } from '../shared/duration.ts'
import type { CommandContext } from './command.ts'
import { createJobShell } from './job-shell.ts'

/** The callbacks of the migrations' folder and of `migrations.callbacks`, for a run that executes something. */
export async function callbacksOf(context: CommandContext, directory: string): Promise<{ callbacks: Callbacks }> {
  const { migrations } = (await context.environment()).settings
  const commands = Object.fromEntries(
    Object.entries(migrations.callbacks).filter(([, command]) => command !== undefined),
  )
  return {
    callbacks: new Callbacks({
      directory,
      commands,
      execute: (command, variables) => execute(context, command, variables),
    }),
  }
}

/** Nobody waits longer for a callback. */
const callbackMs = 3_600_000

/** Runs in the directory of deploy.yml with the job's environment; what it prints is progress, when it has ended. */
async function execute(
  { baseDirectory, env, reporter, signal }: CommandContext,
  command: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const shell = createJobShell({ directory: baseDirectory, env })
  const { exitCode, output } = await shell.run(command, { env: variables, timeoutMs: callbackMs, signal })
  const subject = `callback ${variables['ALICLOUD_DEPLOY_CALLBACK']}`
  for (const message of output.split('\n').filter(Boolean))
    reporter.emit({ type: 'progress', subject, phase: 'output', message })
  signal.throwIfAborted()
  if (exitCode === undefined) throw new Error(`\`${command}\` did not end within ${formatDuration(callbackMs)}`)
  if (exitCode !== 0) throw new Error(`\`${command}\` ended with exit code ${exitCode}`)
}
