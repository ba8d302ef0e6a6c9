import type { Databases } from '../cloud/database.ts'
import { PreflightError } from '../shared/errors.ts'

/** A way to the database that is closed again, whatever happened on it. */
export interface DatabaseAccess {
  host: string
  port: number
  close(): Promise<void>
}

type AccessCloud = Pick<Databases, 'describeEndpoints' | 'describeWhitelist' | 'setWhitelist' | 'deleteWhitelist'>

const groupPrefix = 'acd_m_'
/** Nobody migrates for longer; a group that is older was left by a run that was killed. */
const staleAfterMs = 6 * 3_600_000

/**
 * Lets this job's address in through the database's public endpoint: a whitelist group of our own, removed by `close`.
 * Never makes a private database public: where there is no public endpoint it refuses.
 */
export async function openPublicAccess(
  databases: AccessCloud,
  options: { databaseId: string; runnerAddress: string | undefined; nowMs: number; isDryRun: boolean },
): Promise<DatabaseAccess> {
  const { databaseId, runnerAddress, nowMs, isDryRun } = options
  const endpoint = (await databases.describeEndpoints(databaseId)).find(({ kind }) => kind === 'public')
  if (!endpoint) {
    throw new PreflightError(`database ${databaseId} has no public endpoint`, {
      code: 'E_DATABASE_NOT_PUBLIC',
      fix: 'run this job on a runner in the VPC with migrations.access: direct, or apply for a public endpoint of the instance',
    })
  }
  const { host, port } = endpoint
  // Letting somebody in is a change, so a dry run goes only where it is let in already.
  if (isDryRun) return { host, port, close: async () => {} }
  if (runnerAddress === undefined) {
    throw new PreflightError('nobody says which address this job comes from', {
      code: 'E_RUNNER_ADDRESS',
      fix: 'give it with --runner-address, as the internet sees it',
    })
  }
  await removeStaleAccess(databases, databaseId, nowMs)
  const group = `${groupPrefix}${nowMs.toString(36)}`
  await databases.setWhitelist(databaseId, group, [runnerAddress])
  return { host, port, close: () => databases.deleteWhitelist(databaseId, group) }
}

/** Names of the whitelist groups that killed runs left open. */
export async function findStaleAccess(
  databases: Pick<AccessCloud, 'describeWhitelist'>,
  databaseId: string,
  nowMs: number,
): Promise<string[]> {
  const groups = (await databases.describeWhitelist(databaseId)).map(({ group }) => group)
  return groups.filter(
    (group) =>
      group.startsWith(groupPrefix) && nowMs - Number.parseInt(group.slice(groupPrefix.length), 36) > staleAfterMs,
  )
}

/** Takes back what killed runs left open; returns the names of the groups. */
export async function removeStaleAccess(databases: AccessCloud, databaseId: string, nowMs: number): Promise<string[]> {
  const stale = await findStaleAccess(databases, databaseId, nowMs)
  for (const group of stale) await databases.deleteWhitelist(databaseId, group)
  return stale
}
