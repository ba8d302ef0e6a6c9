import type { Cloud } from '../cloud/cloud.ts'
import { waitFor } from '../cloud/wait.ts'
import type { Clock } from '../shared/clock.ts'
import { DeployError, exitCodes } from '../shared/errors.ts'
import { haveResources } from './have.ts'
import { environmentTag, type EnvironmentName } from './names.ts'
import { readExtras } from './read-extras.ts'
import { readTagged } from './read.ts'

/**
 * Looks by tag whether anything of a destroyed environment is still there. Rows of deleted resources may linger
 * for a moment; throws DeployError with the ids of what is left after `timeoutMs`.
 */
export async function refuseLeftovers(
  cloud: Cloud,
  name: EnvironmentName,
  options: {
    /** Extras that the marker remembered. */
    extras: readonly string[]
    clock: Clock
    intervalMs: number
    timeoutMs: number
    signal?: AbortSignal
  },
): Promise<void> {
  const { extras, clock, intervalMs, timeoutMs, signal } = options
  const deadline = clock.monotonic() + timeoutMs
  const look = async (): Promise<true | undefined> => {
    const tagged = await readTagged(cloud, name)
    const question = { wanted: [], remembered: extras, instanceIds: [], eips: tagged.eips }
    const found = { ...tagged, ...(await readExtras(cloud, name, question)) }
    const left = haveResources({ ...found, marker: undefined, bucket: '' })
    if (left.length === 0) return true
    if (clock.monotonic() < deadline) return undefined
    throw new DeployError(
      `environment ${environmentTag(name)}: still there after destroy: ${left.map(({ key, id }) => `${key} ${id}`).join(', ')}`,
      exitCodes.mixed,
      'mixed',
      {
        code: 'E_LEFTOVERS',
        retryable: true,
        fix: 'run destroy again; look at these ids in the console if it stays so',
      },
    )
  }
  await waitFor(look, {
    clock,
    what: 'nothing is left',
    timeoutMs: timeoutMs + intervalMs,
    intervalMs,
    ...(signal && { signal }),
  })
}
