import { readFile as readText, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { makeTemporaryDataDirectory } from '../local/machines/data-directory.ts'
import { parseFaults } from '../local/faults/rule.ts'
import { parseDurations, parseQuotas } from '../local/override-files.ts'
import type { Overrides } from '../local/overrides.ts'
import { startLocalCloud, type LocalServerOptions, type RunningLocalCloud } from '../local/server.ts'
import { CancelledError, ConfigError, exitCodes, messageOf, PreflightError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

const defaultPort = 4100
const largestPort = 65_535

/** Runs the local cloud until a signal (or the end of standard input) says stop. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  const { options, signal } = context
  const log = (message: string) => context.reporter.emit({ type: 'notice', message })
  const faults = await readFile('faults', options.faults, (document) => {
    parseFaults(document)
    return document
  })
  const overrides = await readOverrides(context)
  const isPersistent = typeof options.data === 'string'
  const dataDirectory = isPersistent ? resolve(String(options.data)) : await makeTemporaryDataDirectory(log)
  try {
    const cloud = await start({ ...serverOptions(context), faults, overrides, dataDirectory, isPersistent, log })
    try {
      sayReady(cloud, options.output === 'json')
      await untilStopped(signal, options['until-stdin-closes'] === true)
    } finally {
      await cloud.close()
    }
  } finally {
    if (!isPersistent) await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5 })
  }
  const text = 'The local cloud has ended; nothing of it runs any more.'
  // Being stopped is how it ends: no error, though the exit code tells.
  if (signal.reason instanceof CancelledError) return { result: 'cancelled', exitCode: signal.reason.exitCode, text }
  if (signal.aborted) throw signal.reason
  return { result: 'succeeded', exitCode: exitCodes.done, text }
}

function serverOptions({
  options,
  clock,
}: CommandContext): Pick<LocalServerOptions, 'port' | 'ossPort' | 'drivers' | 'clock' | 'isTls'> {
  const number = (name: string) => (typeof options[name] === 'number' ? options[name] : undefined)
  for (const name of ['port', 'oss-port']) {
    const given = number(name) ?? 0
    if (!Number.isInteger(given) || given > largestPort)
      throw new ConfigError([{ message: `--${name} must be a whole number up to ${largestPort}, not ${given}` }])
  }
  const port = number('port') ?? defaultPort
  const timeScale = number('time-scale')
  if (timeScale !== undefined && !(timeScale > 0)) {
    throw new ConfigError([{ message: `--time-scale must be above 0, not ${timeScale}` }])
  }
  const seed = number('seed')
  const readDelayMs = number('read-delay')
  const issuer = options['oidc-issuer']
  const audiences = Array.isArray(options['oidc-audience']) ? options['oidc-audience'] : ['sts.aliyuncs.com']
  return {
    port,
    ossPort: number('oss-port') ?? (port === 0 ? 0 : port + 1),
    drivers: options.machines === 'simulated' ? 'simulated' : 'real',
    clock,
    isTls: options.tls === true,
    ...(timeScale !== undefined && { timeScale }),
    ...(seed !== undefined && { seed }),
    ...(readDelayMs !== undefined && { readDelayMs }),
    ...(typeof issuer === 'string' && { oidcProviders: [{ id: 'local', issuer, audiences }] }),
  }
}

async function start(options: LocalServerOptions): Promise<RunningLocalCloud> {
  try {
    return await startLocalCloud(options)
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number }
    if (code === 'EADDRINUSE') {
      throw new PreflightError(
        `port ${port} of 127.0.0.1 is taken by another program, perhaps by another local cloud`,
        {
          code: 'E_PORT_TAKEN',
          fix: 'stop that program, or pick a free port with --port 0',
          cause: error,
        },
      )
    }
    throw new PreflightError(`the local cloud cannot start: ${messageOf(error)}`, {
      code: 'E_LOCAL_CLOUD',
      fix: 'see what it says; --data names another directory',
      cause: error,
    })
  }
}

async function readOverrides({ options }: CommandContext): Promise<Overrides> {
  const durations = await readFile('durations', options.durations, parseDurations)
  const quotas = await readFile('quotas', options.quotas, parseQuotas)
  return { ...(durations && { durations }), ...(quotas && { quotas }) }
}

/** What an option's file says; undefined when the option was not given. Throws ConfigError. */
async function readFile<T>(what: string, file: unknown, read: (document: unknown) => T): Promise<T | undefined> {
  if (typeof file !== 'string') return undefined
  try {
    return read(parse(await readText(file, 'utf8')))
  } catch (error) {
    throw new ConfigError([{ message: `the ${what} cannot be read: ${messageOf(error)}`, file }], { cause: error })
  }
}

/** The first line on stdout: for programs the document that the contract names, for people where to look. */
function sayReady(cloud: RunningLocalCloud, isJson: boolean): void {
  const { endpoint, ossEndpoint, accessKeyId, accessKeySecret, caFile, core } = cloud
  const document = { endpoint, ossEndpoint, accessKeyId, accessKeySecret, ...(caFile !== undefined && { caFile }) }
  const text = [
    `The local cloud is ready: ${endpoint} (OSS ${ossEndpoint}); a page to look at: ${endpoint}/_local/`,
    `  export ALIBABA_CLOUD_ACCESS_KEY_ID=${accessKeyId} ALIBABA_CLOUD_ACCESS_KEY_SECRET=${accessKeySecret}`,
    `  export ALICLOUD_DEPLOY_ENDPOINT=${endpoint} ALICLOUD_DEPLOY_OSS_ENDPOINT=${ossEndpoint}`,
    ...(caFile === undefined
      ? []
      : [`  export NODE_EXTRA_CA_CERTS=${caFile}  (its own CA; plain HTTP is answered too)`]),
    `  machines: ${core.drivers.machines.kind}; Ctrl+C ends it and everything that it started`,
  ]
  process.stdout.write(`${isJson ? JSON.stringify(document) : text.join('\n')}\n`)
}

function untilStopped(signal: AbortSignal, untilStdinCloses: boolean): Promise<void> {
  return new Promise((stopped) => {
    if (signal.aborted) return stopped()
    signal.addEventListener('abort', () => stopped(), { once: true })
    if (!untilStdinCloses) return
    process.stdin
      .on('end', () => stopped())
      .on('close', () => stopped())
      .on('error', () => stopped())
    process.stdin.resume()
  })
}
