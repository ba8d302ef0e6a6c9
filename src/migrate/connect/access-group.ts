import { createHash } from 'node:crypto'

/** Who opened a way to a database, as short as the name of a whitelist group (32 characters) needs it. */
export interface AccessOwner {
  /** Five hexadecimal digits of the hash of the CI run's id. */
  run: string
  /** The same of the machine. */
  machine: string
  /** The process on it. */
  pid: number
}

/** A whitelist group that a migration made for itself. */
export interface AccessGroup {
  name: string
  openedAtMs: number
  /** Absent in groups of version 0.1 and earlier. */
  owner?: AccessOwner
}

const prefix = 'acd_m_'
/** Nobody migrates for longer; a group that is older was left by a run that was killed. */
const staleAfterMs = 6 * 3_600_000

export const accessOwner = (parts: { runId: string; machine: string | undefined; pid: number }): AccessOwner => ({
  run: digits(parts.runId),
  machine: digits(parts.machine ?? ''),
  pid: parts.pid,
})

const digits = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 5)

/** Name of the group that `owner` makes now; recover reads from it whether its run can still be alive. */
export const groupName = ({ run, machine, pid }: AccessOwner, nowMs: number): string =>
  `${prefix}${nowMs.toString(36)}_${run}_${machine}_${pid.toString(36)}`

/** Undefined for a group that is not ours. */
export function readGroup(name: string): AccessGroup | undefined {
  const found = /^acd_m_([0-9a-z]+)(?:_([0-9a-f]{5})_([0-9a-f]{5})_([0-9a-z]+))?$/.exec(name)
  if (!found) return undefined
  const [, stamp = '', run, machine, pid] = found
  const owner = run && machine && pid ? { run, machine, pid: Number.parseInt(pid, 36) } : undefined
  return { name, openedAtMs: Number.parseInt(stamp, 36), ...(owner ? { owner } : {}) }
}

/** Whether the run that made the group is over: by what is known of its owner, or by its age. */
export const isOver = (group: AccessGroup, nowMs: number, isOwnerGone: (owner: AccessOwner) => boolean): boolean =>
  nowMs - group.openedAtMs > staleAfterMs || (group.owner !== undefined && isOwnerGone(group.owner))
