import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Callbacks } from '../migrate/callbacks.ts'
import type { CommandContext } from './command.ts'

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

/** Runs in the directory of deploy.yml with the job's environment; what it prints is progress. */
async function execute(
  { baseDirectory, env, reporter, signal }: CommandContext,
  command: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn('/bin/sh', ['-c', command], {
    cwd: baseDirectory,
    env: { ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  const subject = `callback ${variables['ALICLOUD_DEPLOY_CALLBACK']}`
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (message) =>
      reporter.emit({ type: 'progress', subject, phase: 'output', message }),
    )
  const [code, how] = (await once(child, 'close')) as [number | null, string | null]
  if (code !== 0) throw new Error(`\`${command}\` ended with ${code === null ? how : `exit code ${code}`}`)
}
