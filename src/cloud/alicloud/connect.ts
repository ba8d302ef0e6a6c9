import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import type { Clock } from '../../shared/clock.ts'
import type { Random } from '../../shared/random.ts'
import type { Cloud } from '../cloud.ts'
import { repeat } from './api.ts'
import { createRpcClient } from './client.ts'
import { createAlicloud, type AlicloudOptions } from './cloud.ts'
import { resolveCredentials } from './credentials/resolve.ts'
import { fixedCredentials } from './credentials/source.ts'
import type { Surroundings } from './credentials/surroundings.ts'
import { httpRequest } from './http-request.ts'
import { createUsage } from './usage.ts'

export interface ConnectOptions {
  region: string
  env: Readonly<Record<string, string | undefined>>
  clock: Clock
  random: Random
  isDryRun: boolean
  /** Told every secret as soon as it is known. */
  hide: (secret: string) => void
  log: (line: string) => void
  endpoint?: string
  ossEndpoint?: string
  /** Where `.aliyun` and `.alibabacloud` are; default the user's home directory. */
  homeDirectory?: string
  /** Ends the search for credentials; calls are never cut off by it, because cleaning up needs them. */
  signal?: AbortSignal
}

/** Connects with the job's credentials; throws PreflightError when there are none or they are given in part. */
export async function connectAlicloud(options: ConnectOptions): Promise<Cloud> {
  const credentials = await resolveCredentials(surroundingsOf(options))
  options.log(`credentials: ${credentials.origin}`)
  const { region, clock, random, isDryRun, log, endpoint, ossEndpoint, env } = options
  const connected: AlicloudOptions = { region, clock, random, isDryRun, log, credentials }
  if (endpoint !== undefined) connected.endpoint = endpoint
  if (ossEndpoint !== undefined) connected.ossEndpoint = ossEndpoint
  const project = env.ALICLOUD_DEPLOY_LOG_PROJECT
  const logstore = env.ALICLOUD_DEPLOY_LOG_STORE
  if (project || logstore) connected.accessLog = { ...(project ? { project } : {}), ...(logstore ? { logstore } : {}) }
  return createAlicloud(connected)
}

function surroundingsOf(options: ConnectOptions): Surroundings {
  const { env, clock, random, hide, log, signal } = options
  const stsRegion = env.ALIBABA_CLOUD_STS_REGION?.trim() || options.region
  return {
    env,
    clock,
    hide,
    homeDirectory: options.homeDirectory ?? env.HOME ?? homedir(),
    readFile: readIfThere,
    http: httpRequest,
    async sts(action, parameters, as) {
      const caller = createRpcClient({
        region: stsRegion,
        credentials: as ?? fixedCredentials('none', { accessKeyId: '', accessKeySecret: '' }),
        ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
      })
      const request = {
        product: 'Sts',
        action,
        query: {},
        form: parameters,
        effect: 'read',
        isAnonymous: as === undefined,
      } as const
      return repeat(
        {
          clock,
          random,
          log,
          usage: createUsage(),
          name: `Sts.${action}`,
          effect: 'read',
          ...(signal ? { signal } : {}),
        },
        () => caller.call(request, signal),
      )
    },
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return undefined
    throw error
  }
}
