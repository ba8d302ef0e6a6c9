import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that is told apart from a later one with the same number. */
export interface ProcessIdentity {
  pid: number
  /** When it started, in whatever unit the system has; only compared for equality. */
  startTime: string
}

/** The identity of a running process; undefined when there is none with that number. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startTime = process.platform === 'linux' ? startTimeOfProc(pid) : startTimeOfPs(pid)
  return startTime === undefined ? undefined : { pid, startTime }
}

/** True while exactly that process runs. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.startTime === identity.startTime
}

function startTimeOfProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces; fields are counted behind it. Field 3 is the state, 22 the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    // No such process, which is the answer and not a failure.
    return undefined
  }
}

function startTimeOfPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    // ps ends with 1 when there is no such process.
    return undefined
  }
}
