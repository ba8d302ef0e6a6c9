import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { prepareWorkspace, type ReleaseName, type Workspace } from '../../src/demo/workspace.ts'
import {
  bundle,
  runProgram,
  startLocalCloudProcess,
  type Finished,
  type LocalCloudProcess,
  type RunOptions,
} from './program.ts'

/** The result document, as far as tests look into it. */
export interface ResultDocument {
  command: string
  environment: string | null
  result: string
  exitCode: number
  release: { version: string; previous?: string } | null
  apiCalls: { total: number; mutating: number; byAction: Record<string, number> }
  instances?: { name: string; release?: string; weights: number[]; isServing: boolean }[]
  plan?: Record<string, unknown> & { calls?: unknown[] }
  migrations?: { failure?: Record<string, unknown>; statements: { sql: string }[] }
  error?: { code: string; message: string; fix?: string; requestId?: string; problems?: Record<string, unknown>[] }
  [extra: string]: unknown
}

export interface Ran extends Finished {
  document: ResultDocument
}

/** One API call as `/_local/calls` shows it. */
export interface SeenCall {
  product: string
  action: string
  isMutating: boolean
  parameters: Record<string, string>
}

// Which exit codes a result can have.
const codesOf: Record<string, readonly number[]> = {
  succeeded: [0],
  'no-change': [0],
  planned: [0, 2],
  'rolled-back': [5],
  failed: [1, 3, 4, 9],
  mixed: [6],
  rejected: [7],
  inconclusive: [10],
  paused: [75],
  locked: [8],
  cancelled: [130, 143],
}

export const databasePassword = 'Contract-7f3a91c2d4'

/** The sample application's releases and an empty local cloud, worked on by the bundle with `--output json`. */
export class PipelineStage {
  readonly cloud: LocalCloudProcess
  readonly directory: string
  readonly workspace: Workspace
  readonly env: Record<string, string>
  readonly base: readonly string[]
  /** Everything that the program printed since the stage began. */
  readonly outputs: string[] = []
  #schema: z.ZodType | undefined

  private constructor(cloud: LocalCloudProcess, directory: string, workspace: Workspace) {
    this.cloud = cloud
    this.directory = directory
    this.workspace = workspace
    this.base = ['--config', workspace.config, '--env', 'dev']
    this.env = {
      ...cloud.env,
      TODO_DB_PASSWORD: databasePassword,
      TODO_PREPROD_DB_PASSWORD: databasePassword,
      TODO_PROD_DB_PASSWORD: databasePassword,
      ALICLOUD_DEPLOY_HEALTH_INTERVAL: '200ms',
      ALICLOUD_DEPLOY_HEALTH_DEADLINE: '20s',
    }
  }

  static async start(): Promise<PipelineStage> {
    const directory = await mkdtemp(join(tmpdir(), 'pipeline-stage-'))
    const workspace = await prepareWorkspace(dirname(dirname(bundle)), directory)
    const cloud = await startLocalCloudProcess(['--data', join(directory, 'cloud')])
    return new PipelineStage(cloud, directory, workspace)
  }

  /** Where the local cloud keeps the objects of all buckets. */
  get buckets(): string {
    return join(this.directory, 'cloud/oss')
  }

  /** Runs one command on the environment; throws unless stdout is one document that fits its schema. */
  async run(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
    return this.runAsGiven(this.#onEnvironment(words), options)
  }

  async runAsGiven(words: readonly string[], { env = {}, ...options }: RunOptions = {}): Promise<Ran> {
    const json = [...words, '--output', 'json']
    const end = await runProgram(json, { ...options, env: { ...this.env, ...env } })
    this.outputs.push(end.stdout, end.stderr)
    return { ...end, document: await this.#documentOf(json, end) }
  }

  /** The same for people: text on stdout. */
  async runForPeople(words: readonly string[]): Promise<Finished> {
    const end = await runProgram(this.#onEnvironment(words), { env: this.env })
    this.outputs.push(end.stdout, end.stderr)
    return end
  }

  deployWords(command: string, release: ReleaseName): string[] {
    const { version, artifact, migrations } = this.workspace
    return [
      command,
      ...['--release', version(release), '--artifact', artifact(release), '--migrations', migrations(release)],
      // It never gets healthy; every other release has the time that a busy machine takes to start it.
      ...(release === 'v4' ? ['--health-deadline', '4s'] : []),
    ]
  }

  /** What the cloud saw while `work` ran. */
  async callsDuring<T>(work: () => Promise<T>): Promise<{ value: T; calls: SeenCall[] }> {
    await fetch(`${this.cloud.endpoint}/_local/calls`, { method: 'DELETE' })
    const value = await work()
    return { value, calls: await this.calls() }
  }

  async calls(): Promise<SeenCall[]> {
    const answer = await fetch(`${this.cloud.endpoint}/_local/calls`)
    return ((await answer.json()) as { calls: SeenCall[] }).calls
  }

  async stop(): Promise<void> {
    await this.cloud.stop()
    await rm(this.directory, { recursive: true, force: true })
  }

  #onEnvironment(words: readonly string[]): string[] {
    return words.includes('--env') ? [...words, ...this.base.slice(0, 2)] : [...words, ...this.base]
  }

  async #documentOf(words: readonly string[], { stdout, stderr, exitCode }: Finished): Promise<ResultDocument> {
    const what = `${words.join(' ')} (exit ${exitCode})`
    if (!/^\{.*\}\n$/.test(stdout)) throw new Error(`${what} printed no single document: ${stdout}${stderr}`)
    const document = JSON.parse(stdout) as ResultDocument
    const fit = (await this.#resultSchema()).safeParse(document)
    if (!fit.success) throw new Error(`${what} does not fit \`schema result\`: ${z.prettifyError(fit.error)}`)
    if (document.exitCode !== exitCode) throw new Error(`${what} says exitCode ${document.exitCode}`)
    if (!codesOf[document.result]!.includes(exitCode!)) throw new Error(`${what} says result ${document.result}`)
    return document
  }

  async #resultSchema(): Promise<z.ZodType> {
    if (!this.#schema) {
      const { stdout } = await runProgram(['schema', 'result'])
      this.#schema = z.fromJSONSchema(JSON.parse(stdout) as Parameters<typeof z.fromJSONSchema>[0])
    }
    return this.#schema
  }
}
