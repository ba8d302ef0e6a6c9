import type { DatabaseEndpoint, Databases } from '../../cloud/database.ts'
import { tagKeys } from '../../cloud/tags.ts'
import type { Tagging } from '../../cloud/tags.ts'
import type { Clock } from '../../shared/clock.ts'
import { PreflightError } from '../../shared/errors.ts'

export interface EndpointParts {
  databases: Pick<
    Databases,
    'describeDatabases' | 'describeEndpoints' | 'createPublicEndpoint' | 'deletePublicEndpoint'
  >
  tagging: Tagging
  clock: Clock
  pollIntervalMs: number
}

const port = 3306
const making = 'making:'
/** RDS makes or removes an endpoint within a few minutes. */
const settleMs = 15 * 60_000

export const findPublicEndpoint = async (
  databases: Pick<Databases, 'describeEndpoints'>,
  databaseId: string,
): Promise<DatabaseEndpoint | undefined> =>
  (await databases.describeEndpoints(databaseId)).find(({ kind }) => kind === 'public')

/**
 * Makes a public endpoint for the time of a run. A tag says so before it is there, and whose it is afterwards: so that
 * `removeMadeEndpoint` finds it after a kill, and never takes away one that somebody else made.
 */
export async function makePublicEndpoint(
  { databases, tagging, clock, pollIntervalMs }: EndpointParts,
  databaseId: string,
  signal: AbortSignal,
): Promise<DatabaseEndpoint> {
  const prefix = `acd-m-${clock.now().toString(36)}`
  await tagging.tag('database', [databaseId], { [tagKeys.publicEndpoint]: `${making}${prefix}` })
  const host = await databases.createPublicEndpoint(databaseId, { prefix, port })
  await tagging.tag('database', [databaseId], { [tagKeys.publicEndpoint]: host })
  const deadline = clock.monotonic() + settleMs
  for (;;) {
    const endpoint = await findPublicEndpoint(databases, databaseId)
    if (endpoint) return endpoint
    if (clock.monotonic() > deadline) {
      throw new PreflightError(`the public endpoint ${host} of database ${databaseId} does not appear`, {
        code: 'E_DATABASE_NOT_PUBLIC',
        retryable: true,
        fix: 'look at the instance in the RDS console, then run again',
      })
    }
    await clock.sleep(pollIntervalMs, signal)
  }
}

/** The public endpoint that a migration made and that is still there, or undefined. */
export async function findMadeEndpoint(
  { databases }: Pick<EndpointParts, 'databases'>,
  databaseId: string,
): Promise<{ host: string } | undefined> {
  const [database] = await databases.describeDatabases({ ids: [databaseId] })
  const mark = database?.tags[tagKeys.publicEndpoint]
  if (mark === undefined) return undefined
  const endpoint = await findPublicEndpoint(databases, databaseId)
  return endpoint && isNamed(mark, endpoint.host) ? { host: endpoint.host } : undefined
}

/** Takes away what `makePublicEndpoint` made, also when it was killed on its way; returns the host, if there was one. */
export async function removeMadeEndpoint(parts: EndpointParts, databaseId: string): Promise<string | undefined> {
  const { databases, tagging, clock, pollIntervalMs } = parts
  const deadline = clock.monotonic() + settleMs
  for (;;) {
    const [database] = await databases.describeDatabases({ ids: [databaseId] })
    if (database?.tags[tagKeys.publicEndpoint] === undefined) return undefined
    // An endpoint that is being made is not listed yet, and would be there after all.
    if (database.status === 'Running' || clock.monotonic() > deadline) break
    await clock.sleep(pollIntervalMs)
  }
  const made = await findMadeEndpoint(parts, databaseId)
  if (made) await databases.deletePublicEndpoint(databaseId, made.host)
  await tagging.untag('database', [databaseId], [tagKeys.publicEndpoint])
  return made?.host
}

const isNamed = (mark: string, host: string) =>
  mark.startsWith(making) ? host.startsWith(mark.slice(making.length)) : mark === host
