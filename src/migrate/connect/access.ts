import type { Databases } from '../../cloud/database.ts'
import { formatDuration } from '../../shared/duration.ts'
import { messageOf, PreflightError } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { groupName, isOver, readGroup } from './access-group.ts'
import type { AccessOwner } from './access-group.ts'
import { findMadeEndpoint, findPublicEndpoint, makePublicEndpoint, removeMadeEndpoint } from './public-endpoint.ts'
import type { EndpointParts } from './public-endpoint.ts'
import type { Admission } from './runner-address.ts'

/** A way to the database that is closed again, whatever happened on it. */
export interface DatabaseAccess {
  host: string
  port: number
  close(): Promise<void>
}

/** What closing the ways of runs needs. */
export interface ClosingParts extends EndpointParts {
  databases: EndpointParts['databases'] & Pick<Databases, 'describeWhitelist' | 'setWhitelist' | 'deleteWhitelist'>
  /** True when the run that opened it has certainly ended. */
  isOwnerGone: (owner: AccessOwner) => boolean
}

export interface AccessRequest extends ClosingParts {
  databaseId: string
  owner: AccessOwner
  /** Address or CIDR block that this job comes from; undefined: the database is asked. */
  runnerAddress: string | undefined
  /** Make a public endpoint for the time of the run where there is none. */
  mayMakeEndpoint: boolean
  isDryRun: boolean
  ask: (address: { host: string; port: number }) => Promise<Admission>
  reporter: Reporter
  signal: AbortSignal
}

/** RDS applies a changed whitelist within a minute; a new endpoint's name takes about as long. */
const admissionMs = 180_000

/**
 * Lets this job's address in through the database's public endpoint: a whitelist group of our own, removed by `close`.
 * Makes a private database public only where that is allowed, and takes that back, too. Throws PreflightError
 * (E_DATABASE_NOT_PUBLIC, E_RUNNER_ADDRESS) with nothing left open.
 */
export async function openPublicAccess(request: AccessRequest): Promise<DatabaseAccess> {
  const { databases, databaseId, isDryRun } = request
  const found = await findPublicEndpoint(databases, databaseId)
  if (!found && (isDryRun || !request.mayMakeEndpoint)) throw notPublic(databaseId, isDryRun && request.mayMakeEndpoint)
  // Letting somebody in is a change, so a dry run goes only where it is let in already.
  if (found && isDryRun) return { host: found.host, port: found.port, close: async () => {} }
  await closeLeftAccess(request, databaseId)
  const group = groupName(request.owner, request.clock.now())
  const close = async () => {
    await closeAccess(request, databaseId, group)
  }
  try {
    // Looked up again: what was left open may have been the endpoint.
    const kept = await findPublicEndpoint(databases, databaseId)
    if (!kept && !request.mayMakeEndpoint) throw notPublic(databaseId, false)
    const { host, port } = kept ?? (await makePublicEndpoint(request, databaseId, request.signal))
    await letIn(request, { host, port }, group)
    return { host, port, close }
  } catch (error) {
    await closeAfterFailure(close, request.reporter)
    throw error
  }
}

/** Closes a way whose work has failed: that it cannot be closed either must not hide why. */
export async function closeAfterFailure(close: () => Promise<void>, reporter: Reporter): Promise<void> {
  try {
    await close()
  } catch (error) {
    const message = `the way to the database could not be closed again; \`recover\` does: ${messageOf(error)}`
    reporter.emit({ type: 'warning', code: 'W_ACCESS_LEFT_OPEN', message })
  }
}

/** Puts this job's address into the group, unless it is let in already, and waits until the database agrees. */
async function letIn(
  { databases, databaseId, ask, clock, pollIntervalMs, reporter, runnerAddress, signal }: AccessRequest,
  endpoint: { host: string; port: number },
  group: string,
): Promise<void> {
  const deadline = clock.monotonic() + admissionMs
  let admitted: string | undefined
  for (;;) {
    const answer = await ask(endpoint)
    if (answer.isAdmitted) return
    const address = runnerAddress ?? answer.address
    if (admitted === undefined && address !== undefined) {
      await databases.setWhitelist(
        databaseId,
        group,
        address.split(',').map((each) => each.trim()),
      )
      admitted = address
      const message = `${databaseId} lets ${address} in through ${endpoint.host} for the time of this run (whitelist group ${group})`
      reporter.emit({ type: 'notice', message })
    }
    if (clock.monotonic() > deadline) throw stillOutside(databaseId, admitted, answer.address)
    await clock.sleep(pollIntervalMs, signal)
  }
}

/** Closes one way, and the endpoint behind it when a migration made it and no other migration is on it. */
async function closeAccess(parts: ClosingParts, databaseId: string, group: string): Promise<void> {
  await parts.databases.deleteWhitelist(databaseId, group)
  const others = await openGroups(parts.databases, databaseId)
  if (others.length === 0) await removeMadeEndpoint(parts, databaseId)
}

/** Whitelist groups and public endpoints that migrations which are over left open, by name. */
export async function findLeftAccess(
  { databases, clock, isOwnerGone }: Pick<ClosingParts, 'databases' | 'clock' | 'isOwnerGone'>,
  databaseId: string,
): Promise<string[]> {
  const open = await openGroups(databases, databaseId)
  const left = open.filter((group) => isOver(group, clock.now(), isOwnerGone))
  const made = left.length === open.length ? await findMadeEndpoint({ databases }, databaseId) : undefined
  return [...left.map(({ name }) => name), ...(made ? [made.host] : [])]
}

/** Closes what `findLeftAccess` finds, and what a run was killed over making; returns its names. */
export async function closeLeftAccess(parts: ClosingParts, databaseId: string): Promise<string[]> {
  const { databases, clock, isOwnerGone } = parts
  const open = await openGroups(databases, databaseId)
  const left = open.filter((group) => isOver(group, clock.now(), isOwnerGone))
  for (const { name } of left) await databases.deleteWhitelist(databaseId, name)
  const host = left.length === open.length ? await removeMadeEndpoint(parts, databaseId) : undefined
  return [...left.map(({ name }) => name), ...(host === undefined ? [] : [host])]
}

/** Groups of migrations that let somebody in; RDS may keep an emptied group, with nobody in it. */
async function openGroups(databases: Pick<Databases, 'describeWhitelist'>, databaseId: string) {
  const groups = await databases.describeWhitelist(databaseId)
  return groups
    .filter(({ addresses }) => addresses.some((address) => address !== '127.0.0.1'))
    .flatMap(({ group }) => readGroup(group) ?? [])
}

function notPublic(databaseId: string, isOnlyDryRun: boolean): PreflightError {
  const where = 'run this job on a runner in the VPC with migrations.access: direct'
  return new PreflightError(`database ${databaseId} has no public endpoint`, {
    code: 'E_DATABASE_NOT_PUBLIC',
    fix: isOnlyDryRun
      ? `a dry run makes none; ${where}, or run it without --dry-run`
      : `${where}, let instances do it with migrations.access: instance, apply for a public endpoint of the instance, or allow one for the time of a run with migrations.makePublicEndpoint: true`,
  })
}

function stillOutside(databaseId: string, admitted: string | undefined, seen: string | undefined): PreflightError {
  if (admitted === undefined) {
    return new PreflightError(
      `nobody says which address this job comes from, and database ${databaseId} does not either`,
      {
        code: 'E_RUNNER_ADDRESS',
        fix: 'give it with --runner-address, as the internet sees it; a CIDR block for a runner with several',
      },
    )
  }
  const from = seen === undefined ? 'does not answer' : `sees ${seen}`
  return new PreflightError(
    `database ${databaseId} still refuses this job ${formatDuration(admissionMs)} after ${admitted} was let in: it ${from}`,
    {
      code: 'E_RUNNER_ADDRESS',
      fix: 'correct --runner-address: the address as the internet sees it, or a CIDR block for a runner with several',
    },
  )
}
