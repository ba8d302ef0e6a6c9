import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  runProgram,
  startLocalCloudProcess,
  type Finished,
  type LocalCloudProcess,
  type RunOptions,
} from './program.ts'

const application = fileURLToPath(new URL('../fixtures/test-app', import.meta.url))

/** What `status` says of the environment. */
export interface StatusDocument {
  url: string
  instances: { name: string; release?: string; weights: number[]; isServing: boolean }[]
  lock: unknown
  unfinished: unknown
  held: unknown[]
}

export interface TestRelease {
  version: string
  errorRate?: number
  neverHealthy?: boolean
}

/** A provisioned environment of three real instances on a local cloud, worked on by the bundle. */
export class KillStage {
  readonly cloud: LocalCloudProcess
  readonly directory: string
  url = ''
  readonly #config: string

  private constructor(cloud: LocalCloudProcess, directory: string) {
    this.cloud = cloud
    this.directory = directory
    this.#config = join(application, 'deploy.yml')
  }

  static async start(): Promise<KillStage> {
    const directory = await mkdtemp(join(tmpdir(), 'kill-stage-'))
    const cloud = await startLocalCloudProcess(['--data', join(directory, 'cloud')])
    const stage = new KillStage(cloud, directory)
    const provisioned = await stage.run(['provision'])
    if (provisioned.exitCode !== 0) {
      await stage.stop()
      throw new Error(`provision ended with ${provisioned.exitCode}: ${provisioned.stderr}${provisioned.stdout}`)
    }
    stage.url = (await stage.status()).url
    return stage
  }

  run(words: readonly string[], options: Pick<RunOptions, 'onLine'> = {}): Promise<Finished> {
    const env = { ...this.cloud.env, ALICLOUD_DEPLOY_OUTPUT: 'json' }
    return runProgram([...words, '--config', this.#config, '--env', 'dev'], { env, cwd: this.directory, ...options })
  }

  async status(): Promise<StatusDocument> {
    const { stdout, stderr, exitCode } = await this.run(['status'])
    if (exitCode !== 0) throw new Error(`status ended with ${exitCode}: ${stderr}${stdout}`)
    return JSON.parse(stdout) as StatusDocument
  }

  /** Lays out a release as a build job would; returns the words that deploy it. */
  async deliver(release: TestRelease): Promise<string[]> {
    const target = join(this.directory, release.version)
    await cp(application, target, { recursive: true })
    await rm(join(target, 'deploy.yml'))
    await writeFile(join(target, 'release.json'), JSON.stringify(release))
    return ['--release', release.version, '--artifact', target]
  }

  async stop(): Promise<void> {
    await this.cloud.stop()
    await rm(this.directory, { recursive: true, force: true })
  }
}
