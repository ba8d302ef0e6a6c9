import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestListener } from 'node:http'
import { systemClock, type Clock } from '../shared/clock.ts'
import { serveNames } from './alidns/name-server.ts'
import { BlockAddresses, claimBlock } from './addresses.ts'
import type { RunningCore } from './create-core.ts'
import type { Drivers } from './drivers.ts'
import { parseFaults } from './faults/rule.ts'
import { frontListener } from './gateway/http.ts'
import {
  closeDrivers,
  createLocalCloud,
  defaultAccessKeyId,
  defaultAccessKeySecret,
  type LocalCloud,
} from './in-process.ts'
import { setEndpointHost } from './location/records.ts'
import { observeBalancers, type ObservedBalancers } from './observed-balancers.ts'
import { Buckets } from './oss/buckets.ts'
import { ossListener } from './oss/http.ts'
import type { Overrides } from './overrides.ts'
import { pageRoute } from './page/routes.ts'
import { openRealDrivers, type DriverParts, type OpenDrivers } from './real-drivers.ts'
import { resume } from './resume.ts'
import { slsRoute } from './sls/route.ts'
import { keepState, readSavedState } from './saved-state.ts'
import { scaledClock } from './scaled-clock.ts'
import { simulatedDrivers } from './simulated.ts'
import { startBalancers } from './slb/publish.ts'
import { Store } from './state/store.ts'
import { accessKeys, accountKey, oidcProviders, type OidcProvider } from './sts/records.ts'
import { makeCertificates, type KeyAndCertificate } from './tls/certificate.ts'
import { serveHttp, type RunningServer } from './wire/http-server.ts'

export interface LocalServerOptions {
  /** Port of the RPC products; 0 picks a free one. */
  port: number
  /** Port of OSS; 0 picks a free one. */
  ossPort: number
  /** Made when it is missing. */
  dataDirectory: string
  /** True when the state is to be there again after the next start in this directory. */
  isPersistent?: boolean
  /** Cloud durations are divided by it. */
  timeScale?: number
  /** Default: real processes. */
  drivers?: 'real' | 'simulated' | OpenDrivers
  clock?: Clock
  /** Makes ids and chances repeatable. */
  seed?: number
  /** A faults document, as in a faults file. */
  faults?: unknown
  /** Durations and quotas that differ from the products' tables. */
  overrides?: Overrides
  /** Age of what every read shows, in ms of real time; default 0. */
  readDelayMs?: number
  /** Answer HTTPS, with a certificate of an own CA; plain HTTP stays on the same ports. */
  isTls?: boolean
  accessKeyId?: string
  accessKeySecret?: string
  oidcProviders?: readonly OidcProvider[]
  log?: (message: string) => void
}

export interface RunningLocalCloud {
  /** `https://…` with `isTls`; plain HTTP is answered there all the same. */
  endpoint: string
  ossEndpoint: string
  accessKeyId: string
  accessKeySecret: string
  /** PEM file of the CA, for clients that are to trust it; only with `isTls`. */
  caFile?: string
  core: RunningCore
  cloud: LocalCloud
  /** Ends every process that it started; nothing is left on the host but the data directory. */
  close(): Promise<void>
}

/**
 * Starts the local cloud on loopback and resolves when it answers. Rejects, with nothing left running, when a port is
 * taken (EADDRINUSE), the faults make no sense, or the data directory belongs to another cloud.
 */
export async function startLocalCloud(options: LocalServerOptions): Promise<RunningLocalCloud> {
  const endings: (() => Promise<void> | void)[] = []
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end()
  }
  try {
    return await open(options, endings, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function open(
  options: LocalServerOptions,
  endings: (() => Promise<void> | void)[],
  close: () => Promise<void>,
): Promise<RunningLocalCloud> {
  const { dataDirectory, clock = systemClock, log = () => {} } = options
  const faults = parseFaults(options.faults ?? [])
  // Ports first: whether they are free is what most often decides, and it is known at once.
  const certificates = options.isTls ? makeCertificates(tlsNames, clock.now()) : undefined
  const [rpc, oss] = await listenBoth(options, endings, certificates?.server)
  mkdirSync(dataDirectory, { recursive: true })
  const caFile = join(dataDirectory, 'ca.pem')
  if (certificates) writeFileSync(caFile, certificates.ca)
  const saved = options.isPersistent ? readSavedState(dataDirectory) : undefined
  const block = await claimBlock(saved?.block)
  endings.push(block.release)

  const addresses = new BlockAddresses(block.block, saved?.addresses)
  const store = new Store()
  if (saved) store.load(saved.records)
  const scaled = scaledClock(clock, options.timeScale ?? 1)
  const parts: DriverParts = { dataDirectory, addresses, store, clock: scaled, log }
  const openDrivers = await observedDrivers(options.drivers ?? 'real')
  const cloud = createLocalCloud({
    ...options,
    clock,
    scaledClock: scaled,
    store,
    addresses,
    drivers: await openDrivers(parts),
  })
  const { core, gateway } = cloud
  endings.push(cloud.close)
  if (options.isPersistent) endings.push(keepState({ dataDirectory, store, addresses, clock, log }))

  const endpoint = `127.0.0.1:${rpc.server.port}`
  const scheme = certificates ? 'https' : 'http'
  const { accessKeyId = defaultAccessKeyId, accessKeySecret = defaultAccessKeySecret } = options
  const buckets = new Buckets(join(dataDirectory, 'oss'))
  const fill = () => {
    accessKeys(store).add(accountKey(accessKeyId, accessKeySecret, core.accountId))
    for (const provider of options.oidcProviders ?? []) oidcProviders(store).add(provider)
    setEndpointHost(store, endpoint)
  }
  const reset = async () => {
    core.cancelPending()
    await closeDrivers(core.drivers)
    for (const part of [store, addresses, buckets, gateway.calls, gateway.nonces]) part.clear()
    core.drivers = await openDrivers(parts)
    fill()
  }
  fill()
  gateway.faults.load(faults.rules, { nowMs: clock.now(), ...(faults.seed !== undefined && { seed: faults.seed }) })
  if (saved) await resume(core, log)
  startBalancers(core)
  // The domains of the account, by DNS: over UDP on the port of the API.
  const names = await serveNames(core, rpc.server.port, log)
  endings.push(names.close)

  const balancers = () => core.drivers.balancers as ObservedBalancers
  const page = pageRoute({ core, gateway, balancers, clock, reset })
  oss.answerWith(ossListener({ core, buckets, faults: gateway.faults, calls: gateway.calls, clock, log }))
  rpc.answerWith(frontListener({ gateway, routes: [page, slsRoute(gateway, log)], log }))
  return {
    endpoint: `${scheme}://${endpoint}`,
    ossEndpoint: `${scheme}://127.0.0.1:${oss.server.port}`,
    accessKeyId,
    accessKeySecret,
    ...(certificates && { caFile }),
    core,
    cloud,
    close,
  }
}

// Every name under which a client may be sent here: by its own settings, or by the hosts file.
const tlsNames = [
  '127.0.0.1',
  'localhost',
  '*.localhost',
  'aliyuncs.com',
  '*.aliyuncs.com',
  '*.oss-cn-hangzhou.aliyuncs.com',
]

interface Listening {
  server: RunningServer
  answerWith(listener: RequestListener): void
}

async function listenBoth(
  options: LocalServerOptions,
  endings: (() => Promise<void> | void)[],
  own?: KeyAndCertificate,
): Promise<[Listening, Listening]> {
  const tls = own && { key: own.key, cert: own.certificate }
  const listen = async (port: number): Promise<Listening> => {
    let current: RequestListener = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end()
    const server = await serveHttp(port, (request, response) => current(request, response), tls)
    endings.push(server.close)
    return {
      server,
      answerWith: (listener) => {
        current = listener
      },
    }
  }
  return [await listen(options.port), await listen(options.ossPort)]
}

/** The way to make drivers, with balancers that can be looked at. */
async function observedDrivers(kind: 'real' | 'simulated' | OpenDrivers): Promise<OpenDrivers> {
  const openDrivers: OpenDrivers =
    kind === 'real' ? openRealDrivers : kind === 'simulated' ? async () => simulatedDrivers() : kind
  return async (parts): Promise<Drivers> => {
    const drivers = await openDrivers(parts)
    return { ...drivers, balancers: observeBalancers(drivers.balancers) }
  }
}
