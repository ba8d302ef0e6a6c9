import { nearest } from '../shared/nearest.ts'
import { PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'

/** Ids or names of the instances that `--skip` leaves out. */
export function skipped(context: CommandContext): ReadonlySet<string> {
  return new Set((context.options.skip as string[] | undefined) ?? [])
}

/** Throws PreflightError when `--skip` names an instance that is not there: whoever meant another one would see it updated. */
export function refuseUnknownSkip(
  context: CommandContext,
  servers: readonly { instanceId: string; name: string }[],
): void {
  const known = servers.flatMap(({ instanceId, name }) => [name, instanceId])
  const unknown = [...skipped(context)].filter((asked) => !known.includes(asked))
  if (unknown.length === 0) return
  const meant = nearest(unknown[0]!, known)
  throw new PreflightError(`--skip names no instance of the environment: ${unknown.join(', ')}`, {
    code: 'E_NO_SUCH_INSTANCE',
    fix: `${meant === undefined ? '' : `did you mean ${meant}? `}there are ${servers.map(({ name }) => name).join(', ')}`,
  })
}
