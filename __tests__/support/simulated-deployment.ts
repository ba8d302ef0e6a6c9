import { onlyOf, partOf, targetOf as recoverTarget } from '../../src/commands/recover-run.ts'
import { leavingRelease, targetOf as rollbackTarget } from '../../src/commands/rollback-run.ts'
import {
  createArtifactUpdater,
  type ArtifactUpdaterOptions,
  type PreparedUpdater,
} from '../../src/rollout/instance/artifact-updater.ts'
import { createCommandUpdater } from '../../src/rollout/instance/command-updater.ts'
import { createDeadMan, type DeadMan } from '../../src/rollout/dead-man/dead-man.ts'
import { deployRelease } from '../../src/rollout/deployment.ts'
import type { DeploymentEnd, DeploymentRequest } from '../../src/rollout/deployment-request.ts'
import { drainLimits } from '../../src/rollout/traffic/drain.ts'
import { findFleet, observeFleet } from '../../src/rollout/traffic/fleet.ts'
import { addToHistory, lastDurations, lastVerified, readHistory } from '../../src/rollout/state/history.ts'
import type { Guard } from '../../src/rollout/guard/guard.ts'
import { guardedUpdater } from '../../src/rollout/instance/guarded-updater.ts'
import { createImageUpdater } from '../../src/rollout/instance/image-updater.ts'
import { readJournal, type ReleaseId } from '../../src/rollout/state/journal.ts'
import type { IfLocked } from '../../src/rollout/state/lease.ts'
import type { RotationSettings } from '../../src/rollout/plan.ts'
import type { TagSelectors } from '../../src/rollout/subset.ts'
import { openSession, type RolloutSession } from '../../src/rollout/session.ts'
import { silentReporter, type Reporter } from '../../src/shared/reporter.ts'
import { putArtifact } from './simulated-bucket.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import { SimulatedProcess } from './simulated-process.ts'
import type { ProcessOptions } from './simulated-process.ts'

/** How an instance gets a release. */
export type Way = 'artifact' | 'image' | 'command'

/** A release as the command of each way names it. */
export const releaseOf = (version: string, way: Way = 'artifact'): ReleaseId => ({
  version,
  ...(way === 'command' ? {} : { digest: `digest-${version}` }),
  ...(way === 'artifact' ? { envDigest: `env-${version}` } : {}),
})

export const defaultRotation: RotationSettings = {
  batch: '1',
  minHealthy: '50%',
  minHealthyPerZone: 0,
  bakeMs: 0,
  pauseBetweenMs: 0,
  maxFailures: 0,
}

/** Makes `version` the release that was verified last, as an earlier deployment would have. */
export async function seedHistory(fleet: SimulatedFleet, version: string, way: Way = 'artifact'): Promise<void> {
  const process = new SimulatedProcess(fleet)
  const seed = async () => {
    await addToHistory(process.store, {
      ...releaseOf(version, way),
      isVerified: true,
      result: 'succeeded',
      command: 'rolling-deploy',
      runId: 'seed',
      finishedAt: '',
      durationsMs: {},
    })
    await putArtifact(process.store, `digest-${version}`, 'old')
    await process.store.put(`env/env-${version}.env`, 'old')
  }
  await fleet.clock.run(seed())
}

export interface SimulatedRun extends ProcessOptions {
  version: string
  way?: Way
  /** What a person types: deploy the version, or end what another run left. */
  verb?: 'deploy' | 'recover' | 'rollback'
  settings?: Partial<RotationSettings>
  /** Arms a dead man for the time between drain and update, which acts so long after the death of the run. */
  deadManMs?: number
  /** The user's own bound of a drain. */
  drainTimeoutMs?: number
  request?: Partial<DeploymentRequest>
  signal?: AbortSignal
  ifLocked?: IfLocked
  /** Runs where the killed run ran, and so need not wait for its lock. */
  knowsDead?: boolean
  reporter?: Reporter
  pollIntervalMs?: number
  /** Gates and alarms with a say. */
  guard?: Guard
  /** Hooks of the servers, and where those of the job run. */
  hooked?: Hooked
}

type Hooked = Pick<ArtifactUpdaterOptions, 'hooks' | 'job'>

export type RunEnd =
  | { kind: 'ended'; end: DeploymentEnd }
  /** There was nothing to recover. */
  | { kind: 'nothing' }
  | { kind: 'killed' }
  | { kind: 'threw'; error: unknown }

/** Runs one deployment as one process of its own; may be started beside others. */
export function startDeployment(
  fleet: SimulatedFleet,
  run: SimulatedRun,
): { process: SimulatedProcess; end: Promise<RunEnd> } {
  return startProcess(fleet, run, (process) => deploy(process, run))
}

/** The same in virtual time, until it ends or is killed. */
export function simulate(fleet: SimulatedFleet, run: SimulatedRun): Promise<RunEnd> {
  return fleet.clock.run(startDeployment(fleet, run).end)
}

/** Runs one command as one process, whatever it does. */
export function startProcess(
  fleet: SimulatedFleet,
  options: ProcessOptions,
  work: (process: SimulatedProcess) => Promise<DeploymentEnd | undefined>,
): { process: SimulatedProcess; end: Promise<RunEnd> } {
  const process = new SimulatedProcess(fleet, options)
  const ended = work(process).then(
    (end): RunEnd => (end ? { kind: 'ended', end } : { kind: 'nothing' }),
    (error: unknown): RunEnd => ({ kind: 'threw', error }),
  )
  return { process, end: Promise.race([ended, process.killed.then((): RunEnd => ({ kind: 'killed' }))]) }
}

export type SessionOptions = Pick<
  SimulatedRun,
  'reporter' | 'signal' | 'pollIntervalMs' | 'ifLocked' | 'knowsDead' | 'guard'
>

/** A session of a simulated process. */
export function sessionOf(process: SimulatedProcess, command: string, run: SessionOptions): Promise<RolloutSession> {
  const { dead } = process.fleet
  return openSession({
    cloud: process,
    store: process.store,
    clock: process.clock,
    reporter: run.reporter ?? silentReporter,
    signal: run.signal ?? new AbortController().signal,
    pollIntervalMs: run.pollIntervalMs ?? 1_000,
    environmentTag: 'app/sim',
    holder: { runId: `run-${process.id}`, command },
    ifLocked: run.ifLocked ?? 'wait',
    lockWaitMs: 24 * 3_600_000,
    ...(run.guard ? { guard: run.guard } : {}),
    ...(run.knowsDead ? { isDead: ({ runId }) => dead.has(Number(/\d+$/.exec(runId)?.[0])) } : {}),
  })
}

async function deploy(process: SimulatedProcess, run: SimulatedRun): Promise<DeploymentEnd | undefined> {
  const { verb = 'deploy', way = 'artifact', settings, request, version } = run
  const command = verb === 'deploy' ? 'rolling-deploy' : verb
  const found = verb === 'deploy' ? undefined : await targetOf(process, verb)
  if (verb !== 'deploy' && !found) return undefined
  const session = await sessionOf(process, command, run)
  try {
    const history = await readHistory(process.store)
    const last = lastVerified(history)
    const want = found?.want ?? releaseOf(version, way)
    const from = !found && last && last.version !== want.version ? releaseOf(last.version, way) : undefined
    if (!found) {
      await putArtifact(process.store, `digest-${version}`, 'new')
      await process.store.put(`env/env-${version}.env`, 'new', { ifAbsent: true })
    }
    return await deployRelease(session, {
      command,
      runId: `run-${process.id}`,
      want,
      ...(from ? { from } : {}),
      ...(found?.rejects === undefined ? {} : { rejects: found.rejects }),
      ...(found?.only ? { only: found.only } : {}),
      settings: { ...defaultRotation, ...settings },
      onFailure: found ? 'stop' : 'rollback',
      isProven: found !== undefined && history.some((one) => one.isVerified && one.version === found.want.version),
      updater: guardedUpdater(
        updaterOf(process, session, {
          way,
          previous: last?.version ?? '',
          drainTimeoutMs: run.drainTimeoutMs,
          ...(run.hooked ? { hooked: run.hooked } : {}),
        }),
        session,
        from?.version ?? '',
      ),
      admitTimeoutMs: 60_000,
      unknownGraceMs: 10_000,
      skip: new Set(),
      expectedMs: lastDurations(history),
      ...(run.deadManMs === undefined ? {} : { deadMan: deadManOf(session, process, run.deadManMs) }),
      ...request,
    })
  } finally {
    await session.close()
  }
}

/** A dead man of a simulated process, over the simulated cloud. */
export const deadManOf = (session: RolloutSession, process: SimulatedProcess, ttlMs: number): DeadMan =>
  createDeadMan({
    automation: process.automation,
    journal: session.journal,
    clock: process.clock,
    reporter: silentReporter,
    pollIntervalMs: 1_000,
    environmentTag: 'app/sim',
    generation: session.lease.generation,
    ttlMs,
    beforeStart: () => session.lease.assertHeld(),
  })

/** Where `recover` and `rollback` go, seen before the lock is taken; undefined when there is nothing to do. */
async function targetOf(
  process: SimulatedProcess,
  verb: 'recover' | 'rollback',
): Promise<{ want: ReleaseId; rejects?: string; only?: TagSelectors } | undefined> {
  const { store } = process
  const layout = await findFleet(process, 'app/sim')
  const [servers, history, journal] = await Promise.all([
    observeFleet(process, layout),
    readHistory(store),
    readJournal(store),
  ])
  if (verb === 'recover') {
    const want = recoverTarget(journal, history, partOf(servers, layout, journal), false)
    return want && { want, only: onlyOf(layout, journal) }
  }
  const leaving = leavingRelease(history, journal, servers)
  const want = rollbackTarget(history, journal, undefined, leaving)
  return { want, ...(leaving !== undefined && leaving !== want.version ? { rejects: leaving } : {}) }
}

/** The engine's own updater of one way, over a simulated process. */
export function updaterOf(
  process: SimulatedProcess,
  session: RolloutSession,
  {
    way = 'artifact',
    previous = 'v1',
    hooked,
    drainTimeoutMs,
  }: { way?: Way; previous?: string; hooked?: Hooked; drainTimeoutMs?: number | undefined },
): PreparedUpdater {
  const options: ArtifactUpdaterOptions = {
    runs: session.runs,
    store: process.store,
    clock: process.clock,
    layout: {
      app: 'app',
      directory: '/opt/app',
      service: 'app',
      port: 8080,
      healthPath: '/healthz',
      versionPath: '/version',
      versionField: 'version',
    },
    check: { consecutive: 3, intervalSeconds: 1, timeoutSeconds: 2, deadlineSeconds: 30, warmUpSeconds: 0 },
    hooks: {},
    job: { run: () => Promise.reject(new Error('no hook of the job in a simulation')) },
    drain: {
      ...drainLimits(
        session.layout.loadBalancers.flatMap(({ listeners }) => listeners),
        drainTimeoutMs,
      ),
      ports: [8080],
    },
    keep: 3,
    deployId: `run-${process.id}`,
    fence: session.lease.generation,
    previous,
    timeline: session.timeline,
    ...hooked,
  }
  if (way === 'command')
    return createCommandUpdater({ ...options, command: { run: 'update', timeoutSeconds: 60, isIgnored: false } })
  if (way === 'image')
    return createImageUpdater({
      ...options,
      cloud: process,
      fleet: session.layout,
      pollIntervalMs: 1_000,
      environmentText: (version) => `VERSION=${version}`,
      beforeChange: () => session.lease.assertHeld(),
    })
  return createArtifactUpdater(options)
}
