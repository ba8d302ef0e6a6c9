import type { Cloud } from '../../src/cloud/cloud.ts'
import type { CiHost } from '../../src/ci/host.ts'
import type { CommandContext, CommandOutcome } from '../../src/commands/command.ts'
import { run as runDestroy } from '../../src/commands/destroy-run.ts'
import { run as runProvision } from '../../src/commands/provision/run.ts'
import { loadEnvironment } from '../../src/config/load.ts'
import { environmentSchema } from '../../src/config/schema.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { seededRandom } from '../../src/shared/random.ts'
import { createRedactor } from '../../src/shared/redact.ts'
import { silentReporter, type Reporter } from '../../src/shared/reporter.ts'
import type { InfraCloud, RunOptions } from './infra-cloud.ts'

export const todoSettings = {
  app: 'todo',
  region: 'cn-hangzhou',
  infrastructure: {
    securityGroup: { ingress: [{ ports: 8080, from: '10.0.0.0/16', description: 'application' }] },
    loadBalancer: {
      listeners: [{ port: 80, backendPort: 8080, healthCheck: { interval: '2s', healthy: 2, unhealthy: 3 } }],
    },
    database: { name: 'todo', account: 'todo', password: 'Not-a-secret-1' },
  },
}

export interface CommandRun extends RunOptions {
  settings?: object
  /** deploy.yml as a text, instead of settings. */
  deployYml?: string
  options?: CommandContext['options']
  verb?: string
  operands?: readonly string[]
  directory?: string
  reporter?: Reporter
  signal?: AbortSignal
  hostName?: CiHost['name']
  runId?: string
  /** Markdown that the command added to the job's summary. */
  summaries?: string[]
}

/** Runs `provision` or `destroy` as the program does, on the virtual clock. */
export function runInfra(
  infra: InfraCloud,
  command: 'provision' | 'destroy',
  run: CommandRun = {},
): Promise<CommandOutcome> {
  return infra.clock.run(startInfra(infra, command, run))
}

/** The same, not yet driven: several can run at once. */
export function startInfra(
  infra: InfraCloud,
  command: 'provision' | 'destroy',
  run: CommandRun = {},
): Promise<CommandOutcome> {
  const cloud = infra.connect({ ...run, isDryRun: run.isDryRun ?? false })
  return runWith(cloud, command, run, { clock: infra.clock, pollIntervalMs: 2_000 })
}

/** The same against any cloud and any clock. */
export function runWith(
  cloud: Cloud,
  command: 'provision' | 'destroy',
  run: CommandRun,
  { clock, pollIntervalMs }: { clock: Clock; pollIntervalMs: number },
): Promise<CommandOutcome> {
  const context: CommandContext = {
    verb: run.verb,
    operands: run.operands ?? [],
    options: run.options ?? {},
    isDryRun: run.isDryRun ?? false,
    pollIntervalMs,
    clock,
    random: seededRandom(3),
    reporter: run.reporter ?? silentReporter,
    redactor: createRedactor(),
    host: aHost(run),
    signal: run.signal ?? new AbortController().signal,
    baseDirectory: run.directory ?? '/nowhere',
    env: {},
    environment: async () => environmentOf(run),
    cloud: async () => cloud,
  }
  return command === 'provision' ? runProvision(context) : runDestroy(context)
}

function environmentOf({ deployYml, settings = todoSettings }: CommandRun) {
  if (deployYml === undefined) return { name: 'dev', settings: environmentSchema.parse(settings) }
  return loadEnvironment({
    file: 'deploy.yml',
    text: deployYml,
    environment: 'dev',
    branch: undefined,
    variables: {},
    overrides: [],
  })
}

function aHost(run: CommandRun): CiHost {
  const unused = () => {
    throw new Error('provision and destroy do not need this of a host')
  }
  return {
    name: run.hostName ?? 'plain',
    job: () => ({ runId: run.runId ?? 'test-1' }),
    show: () => {},
    mask: () => {},
    input: () => undefined,
    setOutputs: async () => {},
    addSummary: async (markdown) => void run.summaries?.push(markdown),
    saveState: unused,
    state: unused,
  } as CiHost
}
