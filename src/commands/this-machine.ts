import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import type { LeaseHolder } from '../rollout/state/lease.ts'

/** Identifies this boot and process namespace, in which a process id means something; undefined off Linux. */
export function thisMachine(): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
    return createHash('sha256')
      .update(`${boot}${readlinkSync('/proc/self/ns/pid')}`)
      .digest('hex')
      .slice(0, 16)
  } catch {
    // Not Linux, or /proc is hidden: other runs then wait for the lease to run out.
    return undefined
  }
}

/** Whether the holder ran on this machine and its process is gone, so that nobody needs to wait for its lease. */
export function isDeadHere(holder: LeaseHolder): boolean {
  if (holder.pid === undefined || holder.machine === undefined || holder.machine !== thisMachine()) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
