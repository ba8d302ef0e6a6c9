import { execFile } from 'node:child_process'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeTemporaryDataDirectory, removeTree } from '../local/machines/data-directory.ts'
import { findDatabaseProgram, howToInstall, type DatabaseProgram } from '../local/mysql/find-server.ts'
import { installArguments } from '../local/mysql/server-options.ts'
import { startServer } from '../local/mysql/server-process.ts'
import { PreflightError } from '../shared/errors.ts'

/** How to reach the throw-away server: only who may read its directory can, so there is no password. */
export interface ThrowAwayServer {
  socketPath: string
  user: string
}

export interface ThrowAwayOptions {
  program: DatabaseProgram
  /** Server settings by name; unknown ones only make a warning in the server's log. */
  parameters: Readonly<Record<string, string>>
  signal: AbortSignal
  log: (message: string) => void
  /** Where the data is made; default the system's temporary directory. */
  root?: string
}

/** The database server of this machine. Throws PreflightError when there is none. */
export async function rehearsalProgram(
  find: typeof findDatabaseProgram = findDatabaseProgram,
): Promise<DatabaseProgram> {
  const program = await find()
  if (program) return program
  throw new PreflightError('there is no MariaDB or MySQL server program on this machine to rehearse migrations on', {
    code: 'E_REHEARSAL_PROGRAM',
    fix: howToInstall,
  })
}

/**
 * Starts an empty server on a Unix socket for as long as the work lasts. Server and data are gone afterwards, whatever
 * happened; a stop request ends the server at once, because nothing on it is worth waiting for. When this process is
 * killed the server ends with it, and the next start of one removes the data.
 */
export async function withThrowAwayServer<T>(
  { program, parameters, signal, log, root }: ThrowAwayOptions,
  work: (server: ThrowAwayServer) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const directory = await makeTemporaryDataDirectory(log, ...(root === undefined ? [] : [root]))
  try {
    const data = await emptyData(program, directory)
    signal.throwIfAborted()
    const socketPath = join(directory, 'sock')
    const server = await startServer({
      program,
      directory: data,
      socket: socketPath,
      logFile: join(directory, 'error.log'),
      // Files that SQL reads and writes stay where they are removed.
      parameters: { ...parameters, secure_file_priv: data, tmpdir: join(directory, 'tmp') },
    })
    const onStop = () => void server.kill()
    signal.addEventListener('abort', onStop, { once: true })
    try {
      signal.throwIfAborted()
      const result = await work({ socketPath, user: 'root' })
      // Work that takes the end of the server for a result of its own was interrupted all the same.
      signal.throwIfAborted()
      return result
    } catch (error) {
      // What the end of the server did to a statement is no news.
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', onStop)
      await server.kill()
    }
  } finally {
    await removeTree(directory)
  }
}

/** Takes a second or two and is waited for: half of it would go on writing below a directory that is removed. */
async function emptyData(program: DatabaseProgram, directory: string): Promise<string> {
  const data = join(directory, 'data')
  const temporary = join(directory, 'tmp')
  await mkdir(temporary)
  // The installer writes files of its own, with names that two of them at once may share.
  const env = { ...process.env, TMPDIR: await mkdtemp(join(temporary, 'install-')) }
  await promisify(execFile)(program.installer ?? program.path, installArguments(program, data), { env })
  return data
}
