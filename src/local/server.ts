import { join } from 'node:path'
import { systemClock, type Clock } from '../shared/clock.ts'
import type { RunningCore } from './create-core.ts'
import type { Drivers } from './drivers.ts'
import { frontListener } from './gateway/http.ts'
import { createLocalCloud, defaultAccessKeyId, defaultAccessKeySecret, type LocalCloud } from './in-process.ts'
import { Buckets } from './oss/buckets.ts'
import { ossListener } from './oss/http.ts'
import { simulatedDrivers } from './simulated.ts'
import { serveHttp } from './wire/http-server.ts'

export interface LocalServerOptions {
  /** Port of the RPC products; 0 picks a free one. */
  port: number
  ossPort: number
  dataDirectory: string
  timeScale?: number
  /** Default: only books are kept. */
  drivers?: 'simulated' | Drivers
  clock?: Clock
  seed?: number
  log?: (message: string) => void
}

export interface RunningLocalCloud {
  endpoint: string
  ossEndpoint: string
  accessKeyId: string
  accessKeySecret: string
  core: RunningCore
  cloud: LocalCloud
  close(): Promise<void>
}

/** Starts the local cloud on loopback; resolves when it answers. */
export async function startLocalCloud(options: LocalServerOptions): Promise<RunningLocalCloud> {
  const log = options.log ?? (() => {})
  const { dataDirectory, timeScale, clock, seed } = options
  const cloud = createLocalCloud({
    dataDirectory,
    drivers: typeof options.drivers === 'object' ? options.drivers : simulatedDrivers(),
    log,
    ...(timeScale !== undefined && { timeScale }),
    ...(clock && { clock }),
    ...(seed !== undefined && { seed }),
  })
  const buckets = new Buckets(join(dataDirectory, 'oss'))
  const { gateway, core } = cloud
  const { faults, calls } = gateway
  const oss = await serveHttp(options.ossPort, ossListener({ core, buckets, faults, calls, clock: clock ?? systemClock, log }))
  const server = await serveHttp(options.port, frontListener({ gateway: cloud.gateway, routes: [], log }))
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    ossEndpoint: `http://127.0.0.1:${oss.port}`,
    accessKeyId: defaultAccessKeyId,
    accessKeySecret: defaultAccessKeySecret,
    core: cloud.core,
    cloud,
    async close() {
      await Promise.all([server.close(), oss.close()])
      await cloud.close()
    },
  }
}
