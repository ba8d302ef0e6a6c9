import { readdirSync, readFileSync } from 'node:fs'

/** What of this machine still has to do with a directory: processes (by command line or mounts), mounts, entries in it. */
export interface Leftovers {
  processes: string[]
  mounts: string[]
  entries: string[]
}

/** Looks at every process of the machine; a process inside a machine is known by the mounts that it sees. */
export function leftoversBelow(directory: string): Leftovers {
  return {
    processes: readdirSync('/proc').filter(
      (pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid && uses(pid, directory),
    ),
    mounts: readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .filter((line) => line.includes(directory)),
    entries: readdirSync(directory),
  }
}

function uses(pid: string, directory: string): boolean {
  return ['cmdline', 'environ', 'mountinfo'].some((file) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(directory)
    } catch {
      // It ended while we looked.
      return false
    }
  })
}
