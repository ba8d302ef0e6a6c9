import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../../shared/errors.ts'
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts'

const temporaryPrefix = 'alicloud-deploy-local-'
const ownerFile = 'owner.json'

/**
 * A new data directory below the system's temporary directory, owned by this process from its name on, so that
 * the next start can remove it whenever this process dies. Directories of dead local clouds are removed first.
 */
export async function makeTemporaryDataDirectory(log: (message: string) => void, root = tmpdir()): Promise<string> {
  await reapDeadDataDirectories(log, root)
  const path = await mkdtemp(join(root, `${temporaryPrefix}${process.pid}-`))
  await claimDataDirectory(path)
  return path
}

/**
 * Marks a data directory as in use by this process until it ends. Throws when another living process has it:
 * two clouds on one directory would start the same machines twice.
 */
export async function claimDataDirectory(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  const owner = ownerOf(path)
  if (owner && owner.pid !== process.pid && isAlive(owner)) {
    throw new Error(
      `the data directory ${path} is in use by the local cloud with process id ${owner.pid}: stop that one, or choose another directory with --data`,
    )
  }
  await writeFile(join(path, ownerFile), JSON.stringify(identityOf(process.pid)), { mode: 0o600 })
}

/** Removes the temporary data directories of local clouds that no longer run (killed before they could). */
export async function reapDeadDataDirectories(log: (message: string) => void, root = tmpdir()): Promise<void> {
  for (const name of readdirSync(root)) {
    if (!name.startsWith(temporaryPrefix)) continue
    const path = join(root, name)
    if (isInUse(path, name) || !isOurs(path)) continue
    try {
      await removeTree(path)
      log(`removed ${path}, left by a local cloud that was killed`)
    } catch (error) {
      log(`cannot remove ${path}, left by a local cloud that was killed: ${messageOf(error)}; remove it by hand`)
    }
  }
}

/** Removes a directory with everything below it, whatever its permissions. A missing one is no error. */
export async function removeTree(path: string): Promise<void> {
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  try {
    await remove()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error
    // The kernel makes overlay work directories with mode 000, which only root can look into.
    await openUp(path)
    await remove()
  }
}

async function openUp(path: string): Promise<void> {
  await chmod(path, 0o700)
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory()) await openUp(join(path, entry.name))
  }
}

function isInUse(path: string, name: string): boolean {
  const owner = ownerOf(path)
  if (owner) return isAlive(owner)
  const pid = Number(/^\d+/.exec(name.slice(temporaryPrefix.length))?.[0])
  return Number.isInteger(pid) && identityOf(pid) !== undefined
}

function isOurs(path: string): boolean {
  try {
    return statSync(path).uid === (process.getuid?.() ?? 0)
  } catch {
    // Removed by another start in the meantime.
    return false
  }
}

function ownerOf(path: string): ProcessIdentity | undefined {
  const file = join(path, ownerFile)
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity
  } catch {
    // Half written by a process that was killed at that very moment.
    return undefined
  }
}
