import { callbackEvents } from '../../migrate/callbacks.ts'
import type { JobAnswer, JobQuestion } from '../../migrate/job-question.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { CommandContext } from '../command.ts'
import { runCallback } from './callbacks.ts'
import { lookAtServer } from './server.ts'

/** The job's own variables are not for an instance to set. */
const passedVariables = /^ALICLOUD_DEPLOY_(CALLBACK|DATABASE|MIGRATION(_FILE|_PHASE|_ERROR)?)$/

/** What this job answers migrations that it runs on an instance: it executes only commands of its own deploy.yml. */
export function answersOf(
  context: CommandContext,
  databaseId: string | undefined,
): (question: JobQuestion) => Promise<JobAnswer> {
  return async (question) => {
    try {
      if (question.kind === 'server')
        return databaseId === undefined ? {} : { server: await lookAtServer(context, databaseId) }
      await callback(context, question)
      return {}
    } catch (error) {
      if (!(error instanceof PreflightError)) return { failed: error instanceof Error ? error.message : String(error) }
      const { code, message, retryable, fix } = error
      return { refused: { code, message, retryable, ...(fix === undefined ? {} : { fix }) } }
    }
  }
}

async function callback(
  context: CommandContext,
  { event, variables }: Extract<JobQuestion, { kind: 'callback' }>,
): Promise<void> {
  const { callbacks } = (await context.environment()).settings.migrations
  const command = callbackEvents.includes(event) ? callbacks[event] : undefined
  if (command === undefined) throw new Error(`migrations.callbacks has nothing for ${JSON.stringify(event)}`)
  const passed = Object.fromEntries(Object.entries(variables).filter(([name]) => passedVariables.test(name)))
  try {
    await runCallback(context, command, passed)
  } catch (error) {
    // The command's own words stay here: what an instance is told stands in the cloud's command history.
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(reason.replaceAll(`\`${command}\``, 'the command of migrations.callbacks'), { cause: error })
  }
}
