import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const own = process.env.ALICLOUD_DEPLOY_TEST_BUNDLE

/**
 * The program as its sources, or the bundle that is to be tested in their place: `npm test` names the committed one,
 * once it has seen that it is what the sources build, because it starts with a third of the work.
 */
export const main = own ? resolve(own) : fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** The committed bundle, or another one to be tested. */
export const bundle = own ? resolve(own) : fileURLToPath(new URL('../../dist/index.js', import.meta.url))

export interface Finished {
  exitCode: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface StartOptions {
  env?: Record<string, string>
  cwd?: string
}

export interface RunOptions extends StartOptions {
  /** Sees each line of progress. */
  onLine?: (line: string, child: ChildProcess) => void
}

/** Starts the bundle with nothing of the surrounding CI job in its environment. */
export function startProgram(words: readonly string[], { env = {}, cwd }: StartOptions = {}): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env
  return spawn(process.execPath, [bundle, ...words], {
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(cwd ? { cwd } : {}),
  })
}

/** Runs the bundle to its end. */
export async function runProgram(words: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = startProgram(words, options)
  child.stdin!.end()
  let stdout = ''
  let stderr = ''
  child.stdout!.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const { onLine } = options
  if (onLine) createInterface({ input: child.stderr! }).on('line', (line) => onLine(line, child))
  const [exitCode, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  return { exitCode, signal, stdout, stderr }
}

export interface LocalCloudProcess {
  endpoint: string
  ossEndpoint: string
  /** What a command needs in its environment to use this cloud. */
  env: Record<string, string>
  process: ChildProcess
  stop(): Promise<void>
}

/** Starts `alicloud-deploy local` from the bundle; it ends with the test process, however that ends. */
export async function startLocalCloudProcess(words: readonly string[] = []): Promise<LocalCloudProcess> {
  const child = startProgram([
    'local',
    '--port',
    '0',
    '--time-scale',
    '20',
    '--until-stdin-closes',
    '--output',
    'json',
    ...words,
  ])
  let complaints = ''
  child.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).once('line', resolve)
    child.once('exit', () => reject(new Error(`the local cloud did not start: ${complaints}`)))
  })
  const { endpoint, ossEndpoint, accessKeyId, accessKeySecret } = JSON.parse(line) as Record<string, string>
  return {
    endpoint: endpoint!,
    ossEndpoint: ossEndpoint!,
    env: {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId!,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret!,
      ALICLOUD_DEPLOY_ENDPOINT: endpoint!,
      ALICLOUD_DEPLOY_OSS_ENDPOINT: ossEndpoint!,
      ALICLOUD_DEPLOY_POLL_INTERVAL: '200ms',
    },
    process: child,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.stdin!.end()
      await once(child, 'exit')
    },
  }
}
