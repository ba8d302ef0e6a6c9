import type { Instance } from '../../cloud/compute.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { createArtifactUpdater } from '../../rollout/instance/artifact-updater.ts'
import { deployOnOtherPort, undoPortSwitch } from '../../rollout/blue-green/deployment.ts'
import type { DeploymentEnd } from '../../rollout/deployment-request.ts'
import type { Server } from '../../rollout/traffic/fleet.ts'
import { closeLooks, freshForMs } from '../../rollout/instance/health-check.ts'
import { hookSeconds } from '../../rollout/instance/hook-scripts.ts'
import { switchHooks } from '../../rollout/instance/hooks.ts'
import type { JournalState, ReleaseId } from '../../rollout/state/journal.ts'
import { keptPortOf, retirePorts } from '../../rollout/ports/kept-port.ts'
import type { PortMove, Ports } from '../../rollout/ports/plan.ts'
import { portStartScript, portStopScript } from '../../rollout/ports/scripts.ts'
import type { PortSwitchRequest } from '../../rollout/ports/switch.ts'
import type { RolloutSession } from '../../rollout/session.ts'
import { versionCheckScript } from '../../rollout/instance/version-check.ts'
import { ConfigError, exitCodes, type Problem } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { deadManOf } from '../dead-man.ts'
import { admissionTimes, type RolloutEnvironment, updaterOptions } from '../rollout-context.ts'
import { appPort, servingPort } from '../serving-port.ts'

/** The ports that settings and options name. Throws ConfigError when nothing can run on two of them. */
export function wantedPorts({ settings }: RolloutEnvironment): Ports | undefined {
  const ports = settings.rollout.blueGreen.ports
  if (!ports) return undefined
  const problems: Problem[] = []
  if (settings.release.update !== 'artifact')
    problems.push({
      path: 'release.update',
      message: `two versions on one instance need an artifact, not update: ${settings.release.update}`,
      fix: 'use update: artifact, or blue-green without ports',
    })
  for (const name of Object.keys(settings.release.hooks))
    if (name !== 'install' && name !== 'validate')
      problems.push({
        path: `release.hooks.${name}`,
        message: 'with two versions on one instance this hook cannot tell which of them it is for',
        fix: 'remove it, or use install and validate, which get PORT',
      })
  if (problems.length > 0) throw new ConfigError(problems)
  return [ports[0]!, ports[1]!]
}

/** The ports that the fleet's versions take turns on, also when only an earlier command line named them. */
export function portsInUse(
  environment: RolloutEnvironment,
  instances: readonly Instance[],
  servers: readonly Server[],
  journal: JournalState,
): Ports | undefined {
  const open = journal.open?.ports
  if (open) return [open.from, open.to]
  const active = servingPort(instances)
  if (active === undefined) return undefined
  const wanted = wantedPorts(environment)
  if (wanted?.includes(active)) return wanted
  const base = appPort(environment.settings)
  const other = servers.flatMap((server) => server.backends).find(({ port }) => port !== undefined && port !== active)
  const second = other?.port ?? (base === active ? undefined : base)
  return second === undefined ? undefined : [active, second]
}

/** What a switch of ports needs, for the command itself and for those that finish or undo one. */
export function portRequest(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  facts: { want: ReleaseId; previous: string; ports: Ports },
): PortSwitchRequest {
  const { want, previous, ports } = facts
  const { settings } = environment
  const options = updaterOptions(context, environment, session, previous)
  const { layout, check, deployId, fence } = options
  const { install, validate } = switchHooks(options.hooks)
  const hooksTakeSeconds = (install ? hookSeconds(install) : 0) + (validate ? hookSeconds(validate) : 0)
  return {
    want,
    ports,
    prepare: (servers, release, signal) => createArtifactUpdater(options).prepare(servers, release, signal),
    startOn: (port, more) =>
      portStartScript(layout, port, {
        ...more,
        version: want.version,
        previous,
        digest: want.digest ?? '',
        envDigest: want.envDigest ?? '',
        deployId,
        fence,
        hooks: { ...(install ? { install } : {}), ...(validate ? { validate } : {}) },
        check,
        timeoutSeconds: Math.ceil(startBaseSeconds + hooksTakeSeconds + check.warmUpSeconds + check.deadlineSeconds),
      }),
    checkOn: (port) => ({
      ...versionCheckScript({ ...layout, port }, want.version, { ...check, warmUpSeconds: 0 }),
      looks: closeLooks({ ...check, warmUpSeconds: 0 }),
    }),
    freshForMs: freshForMs(check),
    stopOn: (port, current) => portStopScript(layout, port, { fence, ...(current === undefined ? {} : { current }) }),
    drainBoundMs: options.drain.boundMs,
    drainQuietMs: options.drain.quietMs ?? 0,
    admitTimeoutMs: admissionTimes(session.layout, settings).admitTimeoutMs,
    bakeMs: settings.rollout.bake,
    ...oldVersion(context, settings),
    ...deadManOf(environment, session),
  }
}

/** Whether the old version stays on its port, and for how long; a way back keeps nothing. */
function oldVersion(
  { options, clock }: CommandContext,
  { rollout: { keepOld } }: EnvironmentSettings,
): Pick<PortSwitchRequest, 'isOldKept' | 'keptUntilMs'> {
  if (keepOld > 0) return { isOldKept: true, keptUntilMs: clock.now() + keepOld }
  return { isOldKept: options['keep-old'] === true }
}

/** Stops old versions on a port of their own that were kept for a way back whose time is over. */
export async function retireOldPorts(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
): Promise<void> {
  if (session.layout.instances.every((instance) => keptPortOf(instance) === undefined)) return
  const { layout, fence, drain } = updaterOptions(context, environment, session, '')
  await retirePorts(session, {
    stopOn: (port, current) => portStopScript(layout, port, { fence, ...(current === undefined ? {} : { current }) }),
    drainBoundMs: drain.boundMs,
    drainQuietMs: drain.quietMs ?? 0,
  })
}

/** Stopping, starting and a short script around the checks. */
const startBaseSeconds = 180

/** Takes a killed switch of ports back, or finishes one that only had to tidy up. */
export async function recoverPorts(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  open: NonNullable<JournalState['open']> & { ports: PortMove },
): Promise<CommandOutcome | DeploymentEnd> {
  const { want, from, ports } = open
  const request = portRequest(context, environment, session, {
    want,
    previous: from?.version ?? '',
    ports: [ports.from, ports.to],
  })
  const finish = () =>
    deployOnOtherPort(session, {
      ...request,
      command: 'recover',
      runId: context.host.job().runId,
      ...(from ? { from } : {}),
    })
  if (context.options.finish === true) return finish()
  const { isTakenBack } = await undoPortSwitch(session, request, ports)
  if (!isTakenBack) return finish()
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    ...(from ? { release: { version: from.version } } : {}),
    text: `The unfinished switch from port ${ports.from} to port ${ports.to} is undone.`,
  }
}

export function plannedPorts(
  statements: readonly string[],
  want: ReleaseId,
  servers: readonly Server[],
  ports: Ports,
): CommandOutcome {
  const calls = [
    'oss    PutObject                 lock/, artifacts/, env/, journal/',
    ...statements.map((sql) => `mysql  statement                 ${sql}`),
    ...servers.map(({ name }) => `ecs    RunCommand                ${want.version} on ${name}, on its free port`),
    'slb    AddVServerGroupBackendServers  that port of every instance, weight 0',
    'slb    SetVServerGroupAttribute  weights to that port, both ports of an instance in the same call',
    'slb    RemoveVServerGroupBackendServers  the other port',
    'ecs    RunCommand                stop what runs on the other port',
    'oss    PutObject                 releases/, journal/, lock/',
  ]
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version },
    plan: { calls, ports },
    text: [
      `Would start ${want.version} beside what serves on ${servers.length} instances, on port ${ports.join(' or ')}:`,
      ...calls.map((call) => `  ${call}`),
    ].join('\n'),
  }
}

export function plannedPortRecovery({ from, to }: PortMove, want: ReleaseId): CommandOutcome {
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version },
    text: `Would end the switch from port ${from} to port ${to}: all traffic to ${want.version}, the other version stopped.`,
  }
}
