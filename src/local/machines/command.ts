import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Clock } from '../../shared/clock.ts'
import type { CommandEnd } from '../drivers.ts'
import { killGroup } from './process-group.ts'

// More than any caller keeps (Cloud Assistant: 24 KB); the rest is counted, not stored.
const keptOutputBytes = 1024 * 1024
// How long output is awaited from processes that outlive the script with its output still open.
const lateOutputMs = 150

export interface Launch {
  file: string
  args: readonly string[]
  /** Sent to standard input. */
  input: string | Uint8Array
  timeoutMs: number
  clock: Clock
  signal?: AbortSignal | undefined
  cwd?: string | undefined
  env: Readonly<Record<string, string>>
  /** Ends what was started, by the process group of the program; default: kills the whole group. */
  kill?: (group: number) => void
}

/**
 * Runs a program to its end, its time-out or its abort; time is real. The program's file descriptor 3 takes one
 * word that says why the command could not be started.
 */
export function runCommand(launch: Launch): Promise<CommandEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(launch.file, launch.args, {
      cwd: launch.cwd,
      env: launch.env,
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    })
    const output = collect([child.stdout, child.stderr])
    let refusal = ''
    ;(child.stdio[3] as Readable).on('data', (part: Buffer) => (refusal += part.toString()))
    let reason: CommandEnd['reason'] = 'exited'
    const end = (why: CommandEnd['reason']) => {
      reason = why
      if (child.pid !== undefined) (launch.kill ?? killGroup)(child.pid)
    }
    const cancelTimeout = launch.clock.schedule(launch.timeoutMs, () => end('timed-out'))
    const stop = () => end('stopped')
    launch.signal?.addEventListener('abort', stop, { once: true })
    if (launch.signal?.aborted) stop()
    const settle = () => {
      cancelTimeout()
      launch.signal?.removeEventListener('abort', stop)
    }
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      settle()
      const finish = () => {
        cancelWait()
        for (const stream of [child.stdout, child.stderr, child.stdio[3] as Readable]) stream.destroy()
        resolve(toEnd(reason, refusal.trim(), exitCodeOf(code, signal), output))
      }
      const cancelWait = launch.clock.schedule(lateOutputMs, finish)
      child.once('close', finish)
    })
    feed(child.stdin, launch.input)
  })
}

function toEnd(reason: CommandEnd['reason'], refusal: string, exitCode: number, output: Collected): CommandEnd {
  const kept = { output: Buffer.concat(output.parts), droppedBytes: output.droppedBytes }
  if (reason !== 'exited') return { reason, ...kept }
  if (refusal === 'account-missing' || refusal === 'directory-missing') return { reason: refusal, ...kept }
  return { reason, exitCode, ...kept }
}

// What a shell answers for a child that a signal ended.
const exitCodeOf = (code: number | null, signal: NodeJS.Signals | null) =>
  code ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGTERM' ? 15 : 1)

interface Collected {
  parts: Buffer[]
  keptBytes: number
  droppedBytes: number
}

function collect(streams: readonly (Readable | null)[]): Collected {
  const collected: Collected = { parts: [], keptBytes: 0, droppedBytes: 0 }
  for (const stream of streams) {
    stream?.on('data', (part: Buffer) => {
      const kept = part.subarray(0, Math.max(0, keptOutputBytes - collected.keptBytes))
      if (kept.length > 0) collected.parts.push(kept)
      collected.keptBytes += kept.length
      collected.droppedBytes += part.length - kept.length
    })
  }
  return collected
}

function feed(stdin: Writable, input: string | Uint8Array): void {
  // A script that ends without reading its input closes the pipe; its exit code tells the story.
  stdin.on('error', () => {})
  stdin.end(input)
}
