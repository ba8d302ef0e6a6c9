import { readdirSync, readFileSync } from 'node:fs'

/**
 * Kills every process of a group but its leader, which sees its child end and ends by itself. Killing the leader
 * with them would hand a child in another PID namespace to the host's first process, and until that one collects it
 * the namespace cannot go away.
 */
export function killFollowers(leader: number): void {
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (Number.isInteger(pid) && pid !== leader && groupOf(pid) === leader) kill(pid)
  }
}

/** Kills a process group as a whole; one that is gone is no error. */
export function killGroup(leader: number): void {
  kill(-leader)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function groupOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Behind the name: state, parent, group.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  } catch {
    // It ended while the list was read.
    return undefined
  }
}
