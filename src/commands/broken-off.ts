import { isCloudError } from '../cloud/errors.ts'
import type { RolloutSession } from '../rollout/session.ts'
import { DeployError, exitCodes } from '../shared/errors.ts'

/**
 * What the end of run `runId` by an error means. A call that the cloud refuses before a rollout has begun refuses the
 * rollout (exit 4); one in the middle of it leaves a mixed fleet (exit 6), which the same command or `recover` ends.
 */
export function brokenOff({ journal }: Pick<RolloutSession, 'journal'>, runId: string, error: unknown): unknown {
  const { open } = journal.state
  if (!isCloudError(error) || open?.runId !== runId) return error
  const message = `${open.command} to ${open.want.version} stopped in the middle: ${error.message}`
  return new DeployError(message, exitCodes.mixed, 'mixed', {
    code: error.code,
    fix: `${error.fix === undefined ? '' : `${error.fix}; `}\`alicloud-deploy status\` shows what runs where, the same command again goes on, \`alicloud-deploy recover\` goes back`,
    retryable: true,
    ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
    ...(error.docs === undefined ? {} : { docs: error.docs }),
    cause: error,
  })
}
