import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const writableByOthers = 0o022
const sticky = 0o1000

/**
 * The folder without symbolic links, when nobody but this user and root can write to it, or put another folder in its
 * place; else undefined, also when it is not there. Windows has no owners of this kind; there, what is below the user's
 * own folder is theirs.
 */
export function ownFolder(folder: string): string | undefined {
  return safePath(folder, 0)
}

/** Makes a folder that is the user's own, and those above it; undefined where that cannot be had. Throws what mkdir throws. */
export function makeOwnFolder(folder: string): string | undefined {
  let above = folder
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above)
  // In a sticky folder such as /tmp nobody can rename what this user makes there.
  if (above !== folder && safePath(above, sticky) === undefined) return undefined
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return ownFolder(folder)
}

/** Removes the folders beside this one but for the newest `kept` of all, this one among them. */
export function removeOldBeside(folder: string, kept: number): void {
  const above = dirname(folder)
  const beside = readdirSync(above, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && join(above, entry.name) !== folder)
    .map(({ name }) => ({ path: join(above, name), changedMs: statSync(join(above, name)).mtimeMs }))
    .sort((a, b) => b.changedMs - a.changedMs)
  for (const { path } of beside.slice(kept - 1)) rmSync(path, { recursive: true, force: true })
}

/** `allowed`: bits that excuse a folder that others can write to; those above it may be sticky. */
function safePath(folder: string, allowed: number): string | undefined {
  try {
    const path = realpathSync.native(folder)
    for (let at = path; isSafe(at, at === path ? allowed : sticky); at = dirname(at))
      if (at === dirname(at)) return path
  } catch {
    // Not there, or not for this user to see.
  }
  return undefined
}

function isSafe(path: string, allowed: number): boolean {
  const user = process.getuid?.()
  if (user === undefined) return true
  const { uid, mode } = statSync(path)
  return (uid === user || uid === 0) && ((mode & writableByOthers) === 0 || (mode & allowed) !== 0)
}
