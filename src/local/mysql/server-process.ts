import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import type { DatabaseProgram } from './find-server.ts'
import { serverArguments } from './server-options.ts'

/** A running database server. */
export interface ServerProcess {
  readonly pid: number
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Lets it finish its writes. */
  shutDown(): Promise<void>
  /** Ends it as a crash would. */
  kill(): Promise<void>
}

/**
 * A shell script that runs its arguments as a server, prints the server's process id, and kills it as soon as standard
 * input ends, which only the process that started it holds open: no server outlives that one, however it ends.
 */
export const tether = `exec 3<&0 < /dev/null
"$@" 3<&- &
server=$!
echo "$server"
(cat <&3 > /dev/null; kill -9 "$server") > /dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$server"
kill "$watcher"`

const linesInMessage = 8

/** Starts a server on an existing data directory; resolves when it takes connections. */
export async function startServer(options: {
  program: DatabaseProgram
  directory: string
  socket: string
  logFile: string
  /** Settings beside our own; unknown ones only make a warning. */
  parameters?: Readonly<Record<string, string>>
}): Promise<ServerProcess> {
  const changed = Object.entries(options.parameters ?? {}).map(
    ([name, value]) => `--loose-${name.replaceAll('_', '-')}=${value}`,
  )
  const args = [...serverArguments(options.program, options), ...changed]
  const child = spawn('sh', ['-c', tether, 'tether', options.program.path, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {
    // The server ended first; its exit is what is looked at.
  })
  const log = createWriteStream(options.logFile, { flags: 'a' })
  child.stderr.pipe(log)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const pid = await new Promise<number>((resolve, reject) => {
    let server = 0
    let said = ''
    child.stdout.on('data', (part: Buffer) => (server ||= Number(part.toString())))
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString()
      if (/ready for connections/.test(said)) resolve(server)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      const last = said.trim().split('\n').slice(-linesInMessage).join('\n')
      reject(
        new Error(`${options.program.path} did not start (exit code ${code}); the end of ${options.logFile}:\n${last}`),
      )
    })
  })
  const signal = async (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
    await ended
  }
  return { pid, ended, shutDown: () => signal('SIGTERM'), kill: () => signal('SIGKILL') }
}
