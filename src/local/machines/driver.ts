import { join } from 'node:path'
import { claimDataDirectory, reapDeadDataDirectories } from './data-directory.ts'
import { probeIsolation } from './isolation.ts'
import type { MachineHost, MachineHostOptions } from './machine-host.ts'
import { OverlayMachines } from './overlay-driver.ts'

/**
 * The best machines this host permits. Claims the data directory for this process and first removes what local
 * clouds that were killed left in the system's temporary directory. Says in the log what is missing for more.
 */
export async function createMachineDriver(options: MachineHostOptions): Promise<MachineHost> {
  await claimDataDirectory(options.dataDirectory)
  await reapDeadDataDirectories(options.log)
  const directory = join(options.dataDirectory, 'machines')
  const isolation = await probeIsolation(directory)
  if (isolation.missing) options.log(`machines are less separate than on Linux as root: ${isolation.missing}`)
  return OverlayMachines.open({ directory, dataDirectory: options.dataDirectory, isolation })
}
