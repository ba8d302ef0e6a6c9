import { Callbacks } from '../../migrate/callbacks.ts'
import type { CallbackEvent } from '../../migrate/callbacks.ts'
import { formatDuration } from '../../shared/duration.ts'
import type { CommandContext } from '../command.ts'
import { createJobShell } from '../job-shell.ts'
import { delegatedTo } from './delegated.ts'

/** The callbacks of the migrations' folder and of `migrations.callbacks`, for a run that executes something. */
export async function callbacksOf(
  context: CommandContext,
  { directory, connection }: { directory: string; connection: { database: string } },
): Promise<{ callbacks: Callbacks }> {
  const where = { ALICLOUD_DEPLOY_DATABASE: connection.database }
  const delegated = delegatedTo(context)
  if (delegated) return { callbacks: callbacksOfJob(context, directory, delegated.callbacks ?? [], where) }
  const { migrations } = (await context.environment()).settings
  const commands = Object.fromEntries(
    Object.entries(migrations.callbacks).filter(([, command]) => command !== undefined),
  )
  return {
    callbacks: new Callbacks({
      directory,
      commands,
      execute: (command, variables) => runCallback(context, command, { ...variables, ...where }),
    }),
  }
}

/** Nobody waits longer for a callback. */
const callbackMs = 3_600_000

/** On an instance: the commands are the job's, with its checkout, its tools and its secrets, so they run there. */
function callbacksOfJob(
  context: CommandContext,
  directory: string,
  events: readonly CallbackEvent[],
  where: Readonly<Record<string, string>>,
): Callbacks {
  const line = { ...context, directory: context.baseDirectory }
  return new Callbacks({
    directory,
    commands: Object.fromEntries(events.map((event) => [event, event])),
    execute: async (event, variables) => {
      const { askJob } = await import('../../migrate/ask-job.ts')
      await askJob(line, { kind: 'callback', event: event as CallbackEvent, variables: { ...variables, ...where } })
    },
  })
}

/** Runs in the directory of deploy.yml with the job's environment; what it prints is progress, when it has ended. */
export async function runCallback(
  { baseDirectory, env, redactor, reporter, signal }: CommandContext,
  command: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const shell = createJobShell({ directory: baseDirectory, env, redactor })
  const { exitCode, output } = await shell.run(command, { env: variables, timeoutMs: callbackMs, signal })
  const subject = `callback ${variables['ALICLOUD_DEPLOY_CALLBACK']}`
  for (const message of output.split('\n').filter(Boolean))
    reporter.emit({ type: 'progress', subject, phase: 'output', message })
  signal.throwIfAborted()
  if (exitCode === undefined) throw new Error(`\`${command}\` did not end within ${formatDuration(callbackMs)}`)
  if (exitCode !== 0) throw new Error(`\`${command}\` ended with exit code ${exitCode}`)
}
