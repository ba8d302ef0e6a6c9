import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { connectAlicloud } from '../../src/cloud/alicloud/connect.ts'
import type { Cloud } from '../../src/cloud/cloud.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { systemRandom } from '../../src/shared/random.ts'
import { main } from './program.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// The sources run directly from Node 24 on; tests may be started with an older one.
const node =
  Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : join(root, 'node_modules/node/bin/node')

/** The application of the stage; `release.json` beside it says what it is. */
export const server = `import { createServer } from 'node:http'
import { hostname } from 'node:os'
import { readFileSync } from 'node:fs'
const release = JSON.parse(readFileSync(new URL('release.json', import.meta.url), 'utf8'))
const server = createServer((request, response) => {
  if (request.url === '/version') return response.end(JSON.stringify({ version: release.version }))
  if (request.url === '/healthz' && release.isBad) return response.writeHead(503).end('never')
  if (request.url === '/slow') return setTimeout(() => response.end(release.version), 1_000)
  if (request.method === 'POST') {
    let bytes = 0
    request.on('data', (part) => (bytes += part.length))
    return request.on('end', () => response.end(String(bytes)))
  }
  response.end(release.version)
})
server.listen(Number(process.env.PORT ?? 8080), hostname())
process.on('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})
`

export const unit = `[Service]
ExecStart=/usr/bin/env node /opt/shop/current/server.mjs
EnvironmentFile=/etc/alicloud-deploy/shop.env
Restart=on-failure
RestartSec=1
`

export const settings = `app: shop
region: cn-hangzhou
environments: { dev: {} }
infrastructure:
  securityGroup: { ingress: [{ ports: 8080, from: 10.0.0.0/16 }] }
  instances: { count: 3 }
  loadBalancer:
    listeners:
      - { port: 80, backendPort: 8080, healthCheck: { path: /healthz, interval: 2s, healthy: 2, unhealthy: 3 } }
release: { service: shop, env: { RELEASE: '{{release.version}}' } }
rollout: { health: { versionPath: /version, interval: 200ms, deadline: '\${HEALTH_DEADLINE:-20s}' } }
`

export interface Ended {
  exitCode: number | null
  signal: NodeJS.Signals | null
  document: Document | undefined
  stderr: string
}

/** The parts of the result document that rollouts fill. */
export interface Document {
  result: string
  exitCode: number
  apiCalls: { total: number; mutating: number }
  release: { version: string; previous?: string } | null
  instances: { name: string; release?: string; weights: number[]; isServing: boolean }[]
  error?: { code: string; message: string }
  lock?: unknown
  unfinished?: unknown
  plan?: { calls: unknown[] }
}

/** A local cloud with a provisioned environment of three real instances, and the program run from its sources. */
export class RolloutStage {
  readonly directory: string
  /** Name of the configuration file in the directory. */
  config = 'deploy.yml'
  /**
   * Until an instance counts as failed. Of the release `bad`, which never gets healthy, that is four seconds; every
   * other one has the time that a busy machine takes to start it, unless a test makes it fail.
   */
  healthDeadline = '20s'
  /** Variables of the job that the program runs in, if any. */
  job: Record<string, string> = {}
  readonly #cloud: ChildProcess
  readonly #env: Record<string, string>
  url = ''

  private constructor(directory: string, cloud: ChildProcess, env: Record<string, string>) {
    this.directory = directory
    this.#cloud = cloud
    this.#env = env
  }

  static async start(): Promise<RolloutStage> {
    const directory = await mkdtemp(join(tmpdir(), 'rollout-stage-'))
    const cloud = spawn(
      node,
      [
        main,
        'local',
        '--port',
        '0',
        '--time-scale',
        '20',
        '--data',
        join(directory, 'cloud'),
        '--output',
        'json',
        '--until-stdin-closes',
      ],
      // It ends with the test process, however that ends.
      { cwd: directory, env: plainEnvironment(), stdio: ['pipe', 'pipe', 'ignore'] },
    )
    const [line] = (await once(createInterface({ input: cloud.stdout }), 'line')) as [string]
    const ready = JSON.parse(line) as Record<string, string>
    const stage = new RolloutStage(directory, cloud, {
      ...plainEnvironment(),
      ALIBABA_CLOUD_ACCESS_KEY_ID: ready.accessKeyId!,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: ready.accessKeySecret!,
      ALICLOUD_DEPLOY_ENDPOINT: ready.endpoint!,
      ALICLOUD_DEPLOY_OSS_ENDPOINT: ready.ossEndpoint!,
      ALICLOUD_DEPLOY_POLL_INTERVAL: '100ms',
      ALICLOUD_DEPLOY_OUTPUT: 'json',
    })
    await writeFile(join(directory, 'deploy.yml'), settings)
    for (const version of ['v1', 'v2', 'v3', 'bad']) await stage.#writeRelease(version)
    const provisioned = await stage.run('provision')
    if (provisioned.exitCode !== 0)
      throw new Error(`provision ended with ${provisioned.exitCode}: ${provisioned.stderr}`)
    const status = await stage.run('status')
    stage.url = (status.document as unknown as { url: string }).url
    return stage
  }

  /** Address of the local cloud. */
  get endpoint(): string {
    return this.#env['ALICLOUD_DEPLOY_ENDPOINT']!
  }

  /** Address of its OSS. */
  get ossEndpoint(): string {
    return this.#env['ALICLOUD_DEPLOY_OSS_ENDPOINT']!
  }

  /** A client of the cloud beside the program, for what other people and tools do there. */
  connect(): Promise<Cloud> {
    const { ALICLOUD_DEPLOY_ENDPOINT: endpoint, ALICLOUD_DEPLOY_OSS_ENDPOINT: ossEndpoint } = this.#env
    return connectAlicloud({
      region: 'cn-hangzhou',
      env: this.#env,
      clock: systemClock,
      random: systemRandom,
      isDryRun: false,
      hide: () => {},
      log: () => {},
      endpoint: endpoint!,
      ossEndpoint: ossEndpoint!,
    })
  }

  async #writeRelease(version: string): Promise<void> {
    const directory = join(this.directory, version)
    await mkdir(directory)
    await writeFile(join(directory, 'server.mjs'), server)
    await writeFile(join(directory, 'shop.service'), unit)
    await writeFile(join(directory, 'release.json'), JSON.stringify({ version, isBad: version === 'bad' }))
  }

  /** Starts the program; `onLine` sees each line of progress. */
  begin(words: readonly string[], onLine: (line: string, child: ChildProcess) => void = () => {}): Promise<Ended> {
    const child = spawn(node, [main, ...words, '--config', join(this.directory, this.config), '--env', 'dev'], {
      cwd: this.directory,
      env: {
        ...this.#env,
        HEALTH_DEADLINE: words.includes('bad') ? '4s' : this.healthDeadline,
        ...this.job,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
    createInterface({ input: child.stderr }).on('line', (line) => {
      stderr += `${line}\n`
      onLine(line, child)
    })
    return new Promise((resolve) => {
      child.on('close', (exitCode, signal) =>
        resolve({ exitCode, signal, stderr, document: stdout ? (JSON.parse(stdout) as Document) : undefined }),
      )
    })
  }

  run(...words: string[]): Promise<Ended> {
    return this.begin(words)
  }

  deploy(version: string, ...more: string[]): Promise<Ended> {
    return this.run('rolling-deploy', '--release', version, '--artifact', join(this.directory, version), ...more)
  }

  /** Deploys and sends the signal when the given line of progress shows for the nth time. */
  deployUntil(version: string, signal: NodeJS.Signals, text: string, nth: number): Promise<Ended> {
    let seen = 0
    return this.begin(
      ['rolling-deploy', '--release', version, '--artifact', join(this.directory, version)],
      (line, child) => {
        if (line.includes(text) && ++seen === nth) child.kill(signal)
      },
    )
  }

  async stop(): Promise<void> {
    this.#cloud.kill('SIGTERM')
    await once(this.#cloud, 'exit')
    await rm(this.directory, { recursive: true, force: true })
  }
}

function plainEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME }
}

export interface TrafficCount {
  sent: number
  failed: string[]
  byAnswer: Record<string, number>
}

/** More than ever wait on a machine that keeps up; one that does not must not be buried in requests. */
const mostUnderWay = 100

/** Requests of all kinds at a steady pace until it is stopped, whatever the answers do while few enough wait. */
export function startTraffic(url: string): { stop(): Promise<TrafficCount> } {
  const count: TrafficCount = { sent: 0, failed: [], byAnswer: {} }
  // Without a time-out of its own an Agent ignores `Keep-Alive: timeout` and meets connections that are being closed.
  const keepAlive = new http.Agent({ keepAlive: true, maxSockets: 30, timeout: 30_000 })
  const open = new Set<Promise<void>>()
  const send = (path: string, agent: http.Agent | false, body?: string) => {
    count.sent++
    const done = new Promise<void>((resolve) => {
      const fail = (why: string) => {
        count.failed.push(`${path} ${why}`)
        resolve()
      }
      const request = http.request(url + path, { agent, method: body === undefined ? 'GET' : 'POST' }, (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('error', (error) => fail(error.message))
        response.on('end', () => {
          if (response.statusCode !== 200) return fail(String(response.statusCode))
          const answer = body === undefined ? text : 'upload'
          count.byAnswer[answer] = (count.byAnswer[answer] ?? 0) + 1
          resolve()
        })
      })
      request.on('error', (error) => fail(error.message))
      if (body !== undefined) {
        // Without a length, in parts: a chunked upload that lasts a while.
        request.write(body)
        setTimeout(() => request.end(body), 150)
      } else request.end()
    })
    open.add(done)
    void done.then(() => open.delete(done))
  }
  let ticks = 0
  const timer = setInterval(() => {
    ticks++
    if (open.size >= mostUnderWay) return
    send('/', keepAlive)
    send('/', false)
    if (ticks % 10 === 0) send('/slow', keepAlive)
    if (ticks % 15 === 0) send('/', keepAlive, 'x'.repeat(20_000))
  }, 10)
  return {
    async stop() {
      clearInterval(timer)
      await Promise.all(open)
      keepAlive.destroy()
      return count
    },
  }
}
