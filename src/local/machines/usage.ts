import { readdirSync, readFileSync } from 'node:fs'
import type { MachineUsage } from '../drivers.ts'

/** Linux counts CPU time in hundredths of a second for programs, whatever the kernel does. */
const tickMs = 10
const kibibyte = 1_024

/** What the processes of each machine use, added up; nothing on hosts without /proc. */
export async function readUsage(
  instanceOfProcess: (pid: number) => Promise<string | undefined>,
): Promise<MachineUsage[]> {
  const found = new Map<string, MachineUsage>()
  for (const pid of processes()) {
    const used = usageOf(pid)
    if (!used) continue
    const instanceId = await instanceOfProcess(pid)
    if (instanceId === undefined) continue
    const sum = found.get(instanceId) ?? { instanceId, cpuMs: 0, memoryBytes: 0 }
    found.set(instanceId, {
      instanceId,
      cpuMs: sum.cpuMs + used.cpuMs,
      memoryBytes: sum.memoryBytes + used.memoryBytes,
    })
  }
  return [...found.values()]
}

const processes = () => (process.platform === 'linux' ? readdirSync('/proc').map(Number).filter(Number.isInteger) : [])

function usageOf(pid: number): { cpuMs: number; memoryBytes: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Behind the name: state is the first; user and system time, also of children that ended, are the 12th to the 15th.
    const ticks = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15)
      .reduce((sum, field) => sum + Number(field), 0)
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return { cpuMs: ticks * tickMs, memoryBytes: Number(resident?.[1] ?? 0) * kibibyte }
  } catch {
    // It ended while the list was read.
    return undefined
  }
}
