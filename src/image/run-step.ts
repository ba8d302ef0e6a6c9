import type { CommandResult, CommandRunner } from '../cloud/command.ts'
import { waitFor } from '../cloud/wait.ts'
import type { Clock } from '../shared/clock.ts'
import { BakeError } from './bake-error.ts'
import type { BakeStep } from './steps.ts'

export interface StepParts {
  commands: CommandRunner
  clock: Clock
  pollIntervalMs: number
  signal?: AbortSignal
}

/** How long Cloud Assistant may take to deliver a script and to bring back its end. */
const deliveryMs = 90_000

/** Runs one step and waits for its end. Throws BakeError with the step's output; on abort the step is stopped too. */
export async function runStep(
  instanceId: string,
  step: BakeStep,
  clientToken: string,
  parts: StepParts,
): Promise<CommandResult> {
  const { commands, clock, pollIntervalMs, signal } = parts
  const { name, script, timeoutSeconds } = step
  const invocation = await commands.start({
    instanceIds: [instanceId],
    script,
    timeoutSeconds,
    clientToken,
    name: commandName(name),
  })
  const look = async () => {
    const [result] = await commands.results(invocation)
    return result && result.status !== 'pending' && result.status !== 'running' ? result : undefined
  }
  let result: CommandResult
  try {
    result = await waitFor(look, {
      clock,
      what: `step ${name} ends`,
      timeoutMs: timeoutSeconds * 1_000 + deliveryMs,
      intervalMs: pollIntervalMs,
      ...(signal ? { signal } : {}),
    })
  } catch (error) {
    // The instance goes anyway; stopping the script only ends it a little earlier, so its failure changes nothing.
    await commands.stop(invocation, [instanceId]).catch(() => {})
    throw error
  }
  if (result.status !== 'succeeded') throw stepError(step, result)
  return result
}

function stepError({ name, timeoutSeconds }: BakeStep, result: CommandResult): BakeError {
  const why = {
    failed: `ended with exit code ${result.exitCode ?? 'unknown'}`,
    'timed-out': `did not end within ${timeoutSeconds} s`,
    'not-delivered': 'never ran',
    cancelled: 'was stopped',
    pending: 'never ran',
    running: 'did not end',
    succeeded: 'ended',
  }[result.status]
  const reason =
    result.errorMessage && result.status !== 'failed' ? ` (${result.errorCode ?? ''} ${result.errorMessage})` : ''
  return new BakeError({
    code: 'E_BAKE_STEP',
    message: `image step ${name} ${why}${reason}; no image was made`,
    fix:
      result.status === 'timed-out'
        ? 'give the step a longer timeout under image.steps in deploy.yml'
        : 'correct the step under image.steps in deploy.yml',
    output: result.droppedBytes > 0 ? `${result.output}\n(${result.droppedBytes} bytes more)` : result.output,
  })
}

// Command names take at most 128 characters.
const commandName = (name: string) => `bake ${name}`.slice(0, 128)
