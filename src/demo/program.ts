import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { DeployError, exitCodes } from '../shared/errors.ts'

/** The program itself as its users start it: one process per command. */
export interface Program {
  /** Runs one command to its end; its progress goes to `onLine`. */
  run(
    words: readonly string[],
    options: { env?: Record<string, string>; onLine: (line: string) => void; signal: AbortSignal },
  ): Promise<Ended>
  /** Starts the local cloud and waits until it answers. */
  startLocalCloud(words: readonly string[]): Promise<RunningCloud>
}

export interface Ended {
  exitCode: number
  document: Record<string, unknown> & { result?: string; error?: { code: string; message: string } }
}

export interface RunningCloud {
  endpoint: string
  ossEndpoint: string
  accessKeyId: string
  accessKeySecret: string
  stop(): Promise<void>
}

// What a surrounding CI job sets must not change what the demo's own commands do.
const hostVariables = /^(GITHUB_|INPUT_|STATE_|CI$|CI_|GITLAB_|JENKINS_|BUILD_|ALICLOUD_|ALIBABA_?CLOUD_)/

export function programAt(entryFile: string, env: Readonly<Record<string, string | undefined>>): Program {
  const base = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => value !== undefined && !hostVariables.test(name)),
  ) as Record<string, string>
  return {
    async run(words, { env: extra = {}, onLine, signal }) {
      const child = spawn(process.execPath, [entryFile, ...words, '--output', 'json'], {
        env: { ...base, ...extra },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      const stop = () => child.kill('SIGTERM')
      signal.addEventListener('abort', stop, { once: true })
      const lines = createInterface({ input: child.stderr })
      lines.on('line', onLine)
      const output = await textOf(child)
      const exitCode = await endOf(child)
      signal.removeEventListener('abort', stop)
      return { exitCode, document: parseDocument(output, words) }
    },
    async startLocalCloud(words) {
      // Its stdin is a pipe from us: when we die, however, it sees the end and stops.
      const child = spawn(
        process.execPath,
        [entryFile, 'local', ...words, '--until-stdin-closes', '--output', 'json'],
        {
          env: base,
          stdio: ['pipe', 'pipe', 'pipe'],
        },
      )
      const complaints: string[] = []
      createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line))
      const ready = await firstLine(child)
      if (ready === undefined) {
        throw new DeployError(
          `the local cloud did not start:\n${complaints.join('\n')}`,
          exitCodes.preflight,
          'failed',
          { code: 'E_LOCAL_CLOUD' },
        )
      }
      return {
        ...(JSON.parse(ready) as Omit<RunningCloud, 'stop'>),
        async stop() {
          child.stdin.end()
          await endOf(child)
        },
      }
    },
  }
}

async function textOf(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout!) text += String(chunk)
  return text
}

const endOf = (child: ChildProcess): Promise<number> =>
  child.exitCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code ?? exitCodes.terminated)))

function firstLine(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout! }).once('line', (line) => {
      // Nothing else is read; a full pipe must not block the cloud.
      child.stdout!.resume()
      resolve(line)
    })
    child.once('exit', () => resolve(undefined))
  })
}

function parseDocument(output: string, words: readonly string[]): Ended['document'] {
  try {
    return JSON.parse(output) as Ended['document']
  } catch (error) {
    throw new Error(`${words.join(' ')} did not print one JSON document but: ${output.slice(0, 500)}`, { cause: error })
  }
}
