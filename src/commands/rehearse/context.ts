import type { CiHost } from '../../ci/host.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import type { RehearsedProcess } from '../../rehearsal/process.ts'
import { seededRandom } from '../../shared/random.ts'
import { silentReporter } from '../../shared/reporter.ts'
import type { CommandContext } from '../command.ts'

/** Parts of a rollout that reach beyond the fleet: a rehearsal leaves them out and says so. */
export const notRehearsed = (settings: EnvironmentSettings): string[] => {
  const { infrastructure, rollout, release, canary } = settings
  const jobHooks = Object.entries(release.hooks).flatMap(([name, hook]) => (hook?.on === 'job' ? [name] : []))
  return [
    ...(infrastructure.database ? ['migrations'] : []),
    ...(rollout.gates.length > 0 ? ['gates'] : []),
    ...(rollout.alarms.length > 0 ? ['alarms'] : []),
    ...(canary.steps.some(({ kind }) => kind === 'probe') ? ['requests of probe steps'] : []),
    ...(Object.keys(rollout.hooks).length > 0 ? ['scripts around the rollout'] : []),
    ...(Object.values(canary.analysis.metrics).some(isMeasured) ? ['metrics that are not in the access log'] : []),
    ...(jobHooks.length > 0 ? [`hooks of the job (${jobHooks.join(', ')})`] : []),
  ]
}

/** Nobody knows its values before the release runs. */
const isMeasured = ({ source }: EnvironmentSettings['canary']['analysis']['metrics'][string]) => source !== 'access-log'

/** Nobody sends requests to a copy: the time of a probe passes without. */
const withoutProbe = (step: EnvironmentSettings['canary']['steps'][number]): typeof step =>
  step.kind === 'probe' ? { kind: 'wait', word: 'pause', ms: step.ms } : step

/** The settings without what reaches beyond the fleet. */
export function withinFleet(settings: EnvironmentSettings): EnvironmentSettings {
  const { infrastructure, rollout, release, canary } = settings
  const { database: _, ...fleet } = infrastructure
  const metrics = Object.entries(canary.analysis.metrics).filter(([, metric]) => !isMeasured(metric))
  const hooks = Object.fromEntries(Object.entries(release.hooks).filter(([, hook]) => hook?.on === 'instance'))
  return {
    ...settings,
    infrastructure: fleet,
    // Where an image brings the service, its environment is filled in during the rollout, from what the copy does not have.
    release: { ...release, hooks, ...(bringsService(settings) ? { env: {} } : {}) },
    rollout: {
      ...rollout,
      gates: [],
      alarms: [],
      hooks: {},
      probe: { ...rollout.probe, requestsPerSecond: 0 },
    },
    canary: {
      ...canary,
      steps: canary.steps.map(withoutProbe),
      analysis: { ...canary.analysis, metrics: Object.fromEntries(metrics) },
    },
  }
}

const bringsService = ({ release: { update }, rollout: { scalingGroup } }: EnvironmentSettings) =>
  update === 'image' || update === 'replace' || scalingGroup !== 'off'

/** The context of a command on the copy: its clock, its cloud, and nobody who hears of it. */
export function contextOnCopy(
  context: CommandContext,
  { name, settings }: { name: string; settings: EnvironmentSettings },
  process: RehearsedProcess,
): CommandContext {
  return {
    verb: undefined,
    operands: [],
    options: context.options,
    isDryRun: false,
    pollIntervalMs: context.pollIntervalMs,
    clock: process.clock,
    random: seededRandom(2),
    reporter: silentReporter,
    redactor: context.redactor,
    host: silentHost(context.host),
    signal: new AbortController().signal,
    baseDirectory: context.baseDirectory,
    env: {},
    environment: () => Promise.resolve({ name, settings }),
    cloud: () => Promise.resolve(process.cloud),
  }
}

/** The same job, of which nothing is shown. */
function silentHost(host: CiHost): CiHost {
  const { deadlineMs: _, ...facts } = host.job()
  return {
    name: 'plain',
    job: () => facts,
    show: () => {},
    mask: () => {},
    input: () => undefined,
    setOutputs: () => Promise.resolve(),
    saveState: () => Promise.resolve(),
    addSummary: () => Promise.resolve(),
  }
}
