import type { MachineDriver } from '../drivers.ts'

/** A machine driver whose machines hold real processes of this host. */
export interface MachineHost extends MachineDriver {
  /** The running machine that a process of the host belongs to; undefined when it belongs to none. */
  instanceOfProcess(pid: number): Promise<string | undefined>
}

export interface MachineHostOptions {
  /** The local cloud's data directory; machines live in `machines/` below it. */
  dataDirectory: string
  log: (message: string) => void
  /** Whether the cloud still has an instance; disks of others are removed. Default: all are kept. */
  isKnown?: (instanceId: string) => boolean
}

/** What processes of a machine start with; nothing of the host's own environment gets in. */
export const machineEnvironment: Readonly<Record<string, string>> = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  LANG: 'C.UTF-8',
}
