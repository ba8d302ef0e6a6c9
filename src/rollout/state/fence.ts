import { PreflightError } from '../../shared/errors.ts'
import type { Server } from '../traffic/fleet.ts'
import type { RunningRelease } from '../instance/server-state.ts'

/** What to do about it. */
export const newerFenceFix =
  'make sure that no other run and no other environment deploys to these instances, delete .fence in the directory of the application (release.directory) on each, and run the same command again'

/**
 * What is wrong when instances were last changed under a later lock than the environment's newest: locks only ever
 * grow, so the bucket that counted them is gone. Undefined when nothing is wrong.
 */
export function describeNewerFence(
  servers: readonly Server[],
  running: ReadonlyMap<string, RunningRelease>,
  generation: number,
): string | undefined {
  const ahead = servers.flatMap(({ instanceId, name }) => {
    const fence = running.get(instanceId)?.fence
    return fence !== undefined && fence > generation ? [`${name} (${instanceId}) under generation ${fence}`] : []
  })
  if (ahead.length === 0) return undefined
  return `the lock of this environment is at generation ${generation}, but instances were changed under later ones: ${ahead.join(', ')}. The bucket that holds the lock was deleted or emptied since, or another environment deploys to the same instances`
}

/** Throws PreflightError: an instance would refuse the update in the middle of the rollout. */
export function refuseNewerFence(
  servers: readonly Server[],
  running: ReadonlyMap<string, RunningRelease>,
  generation: number,
): void {
  const problem = describeNewerFence(servers, running, generation)
  if (problem === undefined) return
  throw new PreflightError(`the lock's bucket is not the one of the last deployment: ${problem}`, {
    code: 'E_FENCE_AHEAD',
    fix: newerFenceFix,
  })
}
