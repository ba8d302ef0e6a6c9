import type { DeploymentEnd } from '../rollout/deployment.ts'
import { describeEnd, instanceResults, resultOf } from '../rollout/outcome.ts'
import type { CommandOutcome } from './command.ts'

/** The result of a deployment as every command that deploys reports it. */
export function deploymentOutcome(
  end: DeploymentEnd,
  facts: { durationMs: number; url?: string | undefined; rerun: string },
): CommandOutcome {
  const { want, from, timeline, limits } = end
  const [failure] = [...end.failed, ...end.rollbackFailed]
  return {
    ...resultOf[end.result],
    release: {
      version: want.version,
      ...(from ? { previous: from.version } : {}),
      ...(want.digest ? { digest: want.digest } : {}),
    },
    plan: { limits },
    instances: instanceResults(end),
    ...(failure && end.result !== 'succeeded'
      ? {
          error: {
            code: failure.code,
            message: `${failure.name}: ${failure.reason}`,
            retryable: end.result === 'mixed',
            fix: 'see what the instance printed above; `alicloud-deploy status` shows the fleet',
          },
        }
      : {}),
    extra: { timeline, ...(facts.url ? { url: facts.url } : {}) },
    text: describeEnd(end, facts),
  }
}
