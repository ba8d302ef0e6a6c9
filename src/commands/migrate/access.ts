import type { Cloud } from '../../cloud/cloud.ts'
import { accessOwner } from '../../migrate/connect/access-group.ts'
import type { AccessOwner } from '../../migrate/connect/access-group.ts'
import { closeLeftAccess, findLeftAccess, openPublicAccess } from '../../migrate/connect/access.ts'
import type { ClosingParts, DatabaseAccess } from '../../migrate/connect/access.ts'
import type { ConnectionOptions } from '../../migrate/database.ts'
import { askAdmission } from '../../migrate/connect/runner-address.ts'
import type { CommandContext } from '../command.ts'
import { isDeadHere, thisMachine } from '../this-machine.ts'

/** Opens the way that `migrations.access` names to the environment's database. */
export async function openAccess(
  context: CommandContext,
  database: { id: string; host: string; port: number },
  account: Omit<ConnectionOptions, 'host' | 'port'>,
): Promise<DatabaseAccess> {
  const { migrations } = (await context.environment()).settings
  // With access: instance the program runs there, and what it needs is the same address.
  if (migrations.access !== 'public') return { host: database.host, port: database.port, close: async () => {} }
  return openPublicAccess({
    ...closingParts(context, await context.cloud(), () => false),
    databaseId: database.id,
    owner: accessOwner({ runId: context.host.job().runId, machine: thisMachine(), pid: process.pid }),
    runnerAddress: context.options['runner-address'] as string | undefined,
    mayMakeEndpoint: migrations.makePublicEndpoint,
    isDryRun: context.isDryRun,
    ask: async (address) => {
      const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
      return askAdmission(connectMysql, { ...account, ...address })
    },
    reporter: context.reporter,
    signal: context.signal,
  })
}

/**
 * Ways that migrations of runs that are over left open: closed, except in a dry run. `isRunOver` says whether a run of
 * the same id as this one is over, too: a later step of a CI job comes after the one that was killed.
 */
export async function closeLeftWays(
  context: CommandContext,
  cloud: Cloud,
  databaseId: string,
  isRunOver: boolean,
): Promise<string[]> {
  const { run } = accessOwner({ runId: context.host.job().runId, machine: undefined, pid: 0 })
  const parts = closingParts(context, cloud, (owner) => isRunOver && owner.run === run)
  return (context.isDryRun ? findLeftAccess : closeLeftAccess)(parts, databaseId)
}

function closingParts(
  { clock, pollIntervalMs }: CommandContext,
  { databases, tagging }: Cloud,
  isOver: (owner: AccessOwner) => boolean,
): ClosingParts {
  return { databases, tagging, clock, pollIntervalMs, isOwnerGone: (owner) => isOver(owner) || isGoneHere(owner) }
}

function isGoneHere({ machine, pid }: AccessOwner): boolean {
  const here = thisMachine()
  if (here === undefined || accessOwner({ runId: '', machine: here, pid }).machine !== machine) return false
  return isDeadHere({ runId: '', command: '', machine: here, pid })
}
