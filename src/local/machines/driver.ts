import { join } from 'node:path'
import { DirectoryMachines } from './directory-driver.ts'
import { claimDataDirectory, reapDeadDataDirectories, removeTree } from './data-directory.ts'
import { missingForOverlay } from './isolation.ts'
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
  // Faults end with the cloud that they were loaded into.
  await removeTree(join(directory, 'faults'))
  const missing = await missingForOverlay(directory)
  if (missing === undefined)
    return OverlayMachines.open({ directory, dataDirectory: options.dataDirectory, isKnown: options.isKnown })
  options.log(
    `instances are plain directories, not separate from this machine: ${missing}. For real separation run it on Linux as root, or in a container with --privileged`,
  )
  const machines = new DirectoryMachines(directory)
  if (options.isKnown) await machines.keepOnly(options.isKnown)
  return machines
}
