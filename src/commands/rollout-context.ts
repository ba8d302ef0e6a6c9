import type { Cloud } from '../cloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import { readOutputs, type EnvironmentOutputs } from '../infra/outputs.ts'
import {
  createArtifactUpdater,
  type ArtifactUpdaterOptions,
  type PreparedUpdater,
} from '../rollout/instance/artifact-updater.ts'
import { createCommandUpdater } from '../rollout/instance/command-updater.ts'
import { drainBoundMs, drainLimits } from '../rollout/traffic/drain.ts'
import { takesRequests, type FleetLayout } from '../rollout/traffic/fleet.ts'
import { guardedUpdater } from '../rollout/instance/guarded-updater.ts'
import { createImageUpdater } from '../rollout/instance/image-updater.ts'
import type { CheckRequest } from '../rollout/instance/health-check.ts'
import type { InstanceHook } from '../rollout/instance/hook-scripts.ts'
import type { AppLayout } from '../rollout/instance/script-parts.ts'
import type { LeaseHolder } from '../rollout/state/lease.ts'
import { standOf } from '../rollout/traffic/places.ts'
import type { RotationSettings } from '../rollout/plan.ts'
import type { RolloutContext, RolloutSession } from '../rollout/session.ts'
import { assertNever, ConfigError, PreflightError, type Problem } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'
import { guardOfRollout } from './guards.ts'
import { environmentText } from './environment-text.ts'
import { createJobShell } from './job-shell.ts'
import { lockPolicyOf } from './lock-policy.ts'
import { appPort, refuseOtherPort } from './serving-port.ts'
import { isDeadHere, thisMachine } from './this-machine.ts'
import { refuseUnfit } from './unfit-strategy.ts'

/** One environment as every rollout command sees it. */
export interface RolloutEnvironment {
  name: string
  settings: EnvironmentSettings
  cloud: Cloud
  outputs: EnvironmentOutputs
  store: ObjectStore
  environmentTag: string
}

/** Reads the settings and finds the environment. Throws PreflightError when nothing was provisioned. */
export async function findEnvironment(context: CommandContext): Promise<RolloutEnvironment> {
  const { name, settings } = await context.environment()
  const cloud = await context.cloud()
  const database = settings.infrastructure.database
  const outputs = await readOutputs(cloud, {
    app: settings.app,
    env: name,
    bucket: settings.bucket,
    domain: settings.infrastructure.domain?.name,
    ...(database ? { databaseName: database.name } : {}),
  })
  const environmentTag = `${settings.app}/${name}`
  if (
    outputs.instanceIds.length === 0 &&
    settings.rollout.scalingGroup === 'off' &&
    !(await hasInstances(cloud, environmentTag))
  ) {
    throw new PreflightError(`environment ${name} of ${settings.app} has no instance in ${settings.region}`, {
      code: 'E_NOT_PROVISIONED',
      fix: `run \`alicloud-deploy provision --env ${name}\` first`,
    })
  }
  return {
    name,
    settings,
    cloud,
    outputs,
    store: cloud.objectStore(outputs.bucket),
    environmentTag,
  }
}

/** Also when a run was killed while new instances took the places of all old ones. */
async function hasInstances({ compute }: Cloud, environmentTag: string): Promise<boolean> {
  const tagged = await compute.describeInstances({ tags: { [tagKeys.environment]: environmentTag } })
  return tagged.some((instance) => standOf(instance) !== undefined)
}

export function rolloutContext(
  context: CommandContext,
  environment: RolloutEnvironment,
  command: string,
): RolloutContext {
  const { cloud, store, environmentTag, settings } = environment
  refuseUnfit(settings, command)
  return {
    cloud,
    store,
    environmentTag,
    clock: context.clock,
    reporter: context.reporter,
    signal: context.signal,
    pollIntervalMs: context.pollIntervalMs,
    holder: holderOf(context, command),
    ...lockPolicyOf(context, settings),
    isDead: isDeadHere,
    ...guardOfRollout(context, environment, command),
  }
}

export function holderOf(context: CommandContext, command: string): LeaseHolder {
  const { runId, jobUrl, actor } = context.host.job()
  const machine = thisMachine()
  const seq = context.options.seq as number | undefined
  return {
    runId,
    command,
    pid: process.pid,
    ...(seq === undefined ? {} : { seq }),
    ...(machine ? { machine } : {}),
    ...(jobUrl ? { jobUrl } : {}),
    ...(actor ? { actor } : {}),
  }
}

export function rotationSettings({ rollout }: EnvironmentSettings): RotationSettings {
  return {
    batch: rollout.batch,
    ...(rollout.batches ? { batches: rollout.batches } : {}),
    minHealthy: rollout.minHealthy,
    ...(rollout.minCapacity > 0 ? { minCapacity: rollout.minCapacity } : {}),
    ...(rollout.minHealthyPerZone === undefined ? {} : { minHealthyPerZone: rollout.minHealthyPerZone }),
    ...(rollout.mayEmptyZones.length > 0 ? { mayEmptyZones: rollout.mayEmptyZones } : {}),
    ...(rollout.firstBatch ? { firstBatch: rollout.firstBatch } : {}),
    bakeMs: rollout.bake,
    pauseBetweenMs: rollout.pauseBetween,
    maxFailures: rollout.maxFailures,
    isForgiving: rollout.resetFailures,
  }
}

export function appLayout(settings: EnvironmentSettings): AppLayout {
  const { app, release, rollout } = settings
  return {
    app,
    directory: release.directory ?? `/opt/${app}`,
    service: release.service ?? app,
    port: appPort(settings),
    healthPath: rollout.health.path,
    ...wantedAnswer(rollout.health.body),
    versionField: rollout.health.versionField,
    ...(rollout.health.versionPath ? { versionPath: rollout.health.versionPath } : {}),
  }
}

function wantedAnswer(
  body: EnvironmentSettings['rollout']['health']['body'],
): Pick<AppLayout, 'healthBody' | 'healthJson'> {
  if (body === undefined) return {}
  return typeof body === 'string' ? { healthBody: body } : { healthJson: [body].flat() }
}

export function checkRequest({ rollout: { health } }: EnvironmentSettings): CheckRequest {
  const seconds = (ms: number) => ms / 1_000
  return {
    consecutive: health.consecutive,
    intervalSeconds: seconds(health.interval),
    timeoutSeconds: seconds(health.timeout),
    deadlineSeconds: Math.ceil(seconds(health.deadline)),
    warmUpSeconds: seconds(health.warmUp),
  }
}

/** What every way of updating instances needs, inside a session. */
export function updaterOptions(
  context: CommandContext,
  { settings, store }: RolloutEnvironment,
  session: RolloutSession,
  previous: string,
): ArtifactUpdaterOptions {
  const { release, rollout } = settings
  return {
    runs: session.runs,
    store,
    clock: context.clock,
    layout: appLayout(settings),
    check: checkRequest(settings),
    hooks: release.hooks,
    job: createJobShell({ directory: context.baseDirectory, env: context.env, redactor: context.redactor }),
    drain: { ...drainLimits(trafficListeners(session.layout), rollout.drainTimeout), ports: drainPorts(settings) },
    keep: release.keep,
    deployId: context.host.job().runId,
    fence: session.lease.generation,
    previous,
    timeline: session.timeline,
  }
}

/** The way of updating that the settings ask for, inside a session; the gates and alarms of a rollout have their say. */
export function createUpdater(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  previous: string,
): PreparedUpdater {
  return guardedUpdater(plainUpdater(context, environment, session, previous), session, previous)
}

function plainUpdater(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  previous: string,
): PreparedUpdater {
  const { settings, cloud } = environment
  const { release } = settings
  refuseOtherPort(settings, session.layout.instances)
  const options = updaterOptions(context, environment, session, previous)
  switch (release.update) {
    case 'artifact':
      return createArtifactUpdater(options)
    case 'command':
      return createCommandUpdater({ ...options, command: updateCommand(settings) })
    // New instances of `replace` start from the image; all that is left to do on them is what `image` does.
    case 'image':
    case 'replace':
      return createImageUpdater({
        ...options,
        cloud,
        fleet: session.layout,
        pollIntervalMs: context.pollIntervalMs,
        environmentText: (version) => environmentText(environment, version),
        beforeChange: () => session.lease.assertHeld(),
      })
    default:
      return assertNever(release.update)
  }
}

const commandTimeoutSeconds = 900

function updateCommand({ release, rollout }: EnvironmentSettings): InstanceHook {
  const problems: Problem[] = []
  if (!release.command) problems.push({ path: 'release.command', message: 'update: command needs the command' })
  if (!rollout.health.versionPath) {
    problems.push({
      path: 'rollout.health.versionPath',
      message: 'with update: command only the application itself can say which version runs',
      fix: 'name a path that answers with the version',
    })
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return { run: release.command!, timeoutSeconds: commandTimeoutSeconds, isIgnored: false }
}

export function layoutDrainBoundMs(layout: FleetLayout): number {
  return drainBoundMs(trafficListeners(layout))
}

export const trafficListeners = ({ loadBalancers }: Pick<FleetLayout, 'loadBalancers'>) =>
  loadBalancers.flatMap(({ listeners }) => listeners.filter(takesRequests))

const drainPorts = (settings: EnvironmentSettings) => [
  ...new Set([
    appPort(settings),
    ...settings.infrastructure.loadBalancer.listeners.map((listener) => listener.backendPort),
  ]),
]

/** How long to wait for the load balancers, from their own check settings. */
export function admissionTimes(
  layout: FleetLayout,
  settings: EnvironmentSettings,
): { admitTimeoutMs: number; unknownGraceMs: number } {
  const windows = layout.loadBalancers
    .flatMap(({ listeners }) => listeners)
    .map(({ healthCheck: check }) => check.healthyThreshold * (check.intervalSeconds + check.timeoutSeconds) * 1_000)
  return {
    admitTimeoutMs: Math.max(settings.rollout.health.deadline, ...windows),
    unknownGraceMs: Math.max(5_000, ...windows),
  }
}
