import { createArtifactUpdater } from '../../src/rollout/artifact-updater.ts'
import { deployRelease } from '../../src/rollout/deployment.ts'
import type { DeploymentEnd, DeploymentRequest } from '../../src/rollout/deployment-request.ts'
import { drainBoundMs } from '../../src/rollout/drain.ts'
import { addToHistory, lastDurations, lastVerified, readHistory } from '../../src/rollout/history.ts'
import type { ReleaseId } from '../../src/rollout/journal.ts'
import type { IfLocked } from '../../src/rollout/lease.ts'
import type { RotationSettings } from '../../src/rollout/plan.ts'
import { openSession } from '../../src/rollout/session.ts'
import { silentReporter, type Reporter } from '../../src/shared/reporter.ts'
import { SimulatedProcess, type KillPlan, type SimulatedFleet } from './simulated-fleet.ts'

export const releaseOf = (version: string): ReleaseId => ({
  version,
  digest: `digest-${version}`,
  envDigest: `env-${version}`,
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
export async function seedHistory(fleet: SimulatedFleet, version: string): Promise<void> {
  const process = new SimulatedProcess(fleet)
  const seed = async () => {
    await addToHistory(process.store, {
      ...releaseOf(version),
      isVerified: true,
      result: 'succeeded',
      command: 'rolling-deploy',
      runId: 'seed',
      finishedAt: '',
      durationsMs: {},
    })
    await process.store.put(`artifacts/digest-${version}.tar.gz`, 'old')
  }
  await fleet.clock.run(seed())
}

export interface SimulatedRun {
  version: string
  kill?: KillPlan
  settings?: Partial<RotationSettings>
  request?: Partial<DeploymentRequest>
  signal?: AbortSignal
  ifLocked?: IfLocked
  reporter?: Reporter
  pollIntervalMs?: number
}

export type RunEnd = { kind: 'ended'; end: DeploymentEnd } | { kind: 'killed' } | { kind: 'threw'; error: unknown }

/** Runs one deployment as one process of its own; may be started beside others. */
export function startDeployment(
  fleet: SimulatedFleet,
  run: SimulatedRun,
): { process: SimulatedProcess; end: Promise<RunEnd> } {
  const process = new SimulatedProcess(fleet, run.kill)
  const work = deploy(fleet, process, run).then(
    (end): RunEnd => ({ kind: 'ended', end }),
    (error: unknown): RunEnd => ({ kind: 'threw', error }),
  )
  return { process, end: Promise.race([work, process.killed.then((): RunEnd => ({ kind: 'killed' }))]) }
}

/** The same in virtual time, until it ends or is killed. */
export function simulate(fleet: SimulatedFleet, run: SimulatedRun): Promise<RunEnd> {
  return fleet.clock.run(startDeployment(fleet, run).end)
}

async function deploy(fleet: SimulatedFleet, process: SimulatedProcess, run: SimulatedRun): Promise<DeploymentEnd> {
  const runId = `run-${process.id}`
  const session = await openSession({
    cloud: process,
    store: process.store,
    clock: process.clock,
    reporter: run.reporter ?? silentReporter,
    signal: run.signal ?? new AbortController().signal,
    pollIntervalMs: run.pollIntervalMs ?? 1_000,
    environmentTag: 'app/sim',
    holder: { runId, command: 'rolling-deploy' },
    ifLocked: run.ifLocked ?? 'wait',
    lockWaitMs: 24 * 3_600_000,
  })
  try {
    const history = await readHistory(process.store)
    const from = lastVerified(history)
    await process.store.put(`artifacts/digest-${run.version}.tar.gz`, 'new', { ifAbsent: true })
    return await deployRelease(session, {
      command: 'rolling-deploy',
      runId,
      want: releaseOf(run.version),
      ...(from && from.version !== run.version ? { from: releaseOf(from.version) } : {}),
      settings: { ...defaultRotation, ...run.settings },
      onFailure: 'rollback',
      updater: createArtifactUpdater({
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
          boundMs: drainBoundMs([
            { protocol: 'http', requestTimeoutSeconds: fleet.options.requestTimeoutSeconds ?? 60 },
          ]),
          ports: [8080],
        },
        keep: 3,
        deployId: runId,
        fence: session.lease.generation,
        previous: from?.version ?? '',
        timeline: session.timeline,
      }),
      admitTimeoutMs: 60_000,
      unknownGraceMs: 10_000,
      skip: new Set(),
      expectedMs: lastDurations(history),
      ...run.request,
    })
  } finally {
    await session.close()
  }
}
