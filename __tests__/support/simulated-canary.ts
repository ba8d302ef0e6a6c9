import type { AccessLog } from '../../src/cloud/access-log.ts'
import { runCanary } from '../../src/rollout/canary/canary.ts'
import { abortCanary, promoteCanary } from '../../src/rollout/canary/finish.ts'
import type { CanaryEnd, CanaryRequest } from '../../src/rollout/canary/request.ts'
import type { AskedStep } from '../../src/rollout/canary/steps.ts'
import type { DeploymentEnd, DeploymentRequest } from '../../src/rollout/deployment-request.ts'
import { isFinished } from '../../src/rollout/state/finished.ts'
import { findFleet, observeFleet } from '../../src/rollout/traffic/fleet.ts'
import { readHistory } from '../../src/rollout/state/history.ts'
import { readJournal, type ReleaseId } from '../../src/rollout/state/journal.ts'
import type { RolloutSession } from '../../src/rollout/session.ts'
import { putArtifact } from './simulated-bucket.ts'
import {
  deadManOf,
  defaultRotation,
  releaseOf,
  sessionOf,
  updaterOf,
  type SessionOptions,
} from './simulated-deployment.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import { SimulatedProcess } from './simulated-process.ts'
import type { ProcessOptions } from './simulated-process.ts'

export interface SimulatedTraffic {
  requestsPerSecond: number
  /** Part of the requests that a version answers with 5xx. */
  errorRate: (version: string) => number
  /** Part of them that takes longer than is asked for; default none. */
  slowRate?: (version: string) => number
}

/** The balancer's log of a fleet whose weights do not change within a window: exact shares, exact error rates. */
export function simulatedLog(fleet: SimulatedFleet, traffic: SimulatedTraffic): AccessLog {
  return {
    countByBackend: async ({ fromMs, toMs, latencyThresholdsMs = [] }) => {
      await fleet.clock.sleep(50)
      const serving = fleet.servers.filter((server) => fleet.isServing(server))
      const weight = (server: (typeof serving)[number]) => fleet.weightsOf(server)[0]!
      const all = serving.reduce((sum, server) => sum + weight(server), 0)
      const total = (traffic.requestsPerSecond * (toMs - fromMs)) / 1_000
      const share = serving.reduce((sum, one) => sum + (one.current === 'v1' ? 0 : weight(one)), 0) / (all || 1)
      fleet.monitor.shares.logRead(fromMs, total * share)
      return serving.map((server) => {
        const requests = Math.round((total * weight(server)) / all)
        return {
          backend: `${addressOf(server.id)}:8080`,
          requests,
          serverErrors: Math.round(requests * traffic.errorRate(server.current ?? '')),
          slowerThan: latencyThresholdsMs.map((thresholdMs) => ({
            thresholdMs,
            requests: Math.round(requests * (traffic.slowRate?.(server.current ?? '') ?? 0)),
          })),
        }
      })
    },
  }
}

const addressOf = (id: string) => `10.0.0.${Number(id.slice(2))}`

export interface CanaryRun extends ProcessOptions, SessionOptions {
  /** `shares`: steps that are nothing else. */
  request?: Partial<Omit<CanaryRequest, 'deployment' | 'deadMan'>> & { shares?: readonly number[] }
  /** When the job of the run ends. */
  deadline?: Pick<DeploymentRequest, 'jobDeadlineMs' | 'timeoutAtMs'>
  /** What an instance that fails on the way to everybody leads to; default: rollback. */
  onFailure?: DeploymentRequest['onFailure']
  /** How servers are taken out; default: one after the other. */
  settings?: DeploymentRequest['settings']
  /** Time to live of the dead-man rollback, milliseconds; none when absent. */
  deadManMs?: number
}

export type CanaryRunEnd<T> =
  | { kind: 'ended'; end: T }
  /** The release is everywhere already. */
  | { kind: 'nothing' }
  | { kind: 'killed' }
  | { kind: 'threw'; error: unknown }

/** Runs a canary of `version` against v1 as one process, in virtual time, until it ends or is killed. */
export function simulateCanary(
  fleet: SimulatedFleet,
  log: AccessLog,
  version: string,
  run: CanaryRun = {},
): Promise<CanaryRunEnd<CanaryEnd>> {
  const isThere = (process: SimulatedProcess) => isEverywhere(process, releaseOf(version))
  return play(fleet, run, isThere, async (session, process) => {
    await putArtifact(process.store, `digest-${version}`, 'new')
    await process.store.put(`env/env-${version}.env`, 'new', { ifAbsent: true })
    const { shares = [0.05, 0.25, 0.5], ...request } = run.request ?? {}
    return runCanary(session, log, {
      deployment: {
        ...deployment(session, process, version),
        ...run.deadline,
        ...(run.onFailure === undefined ? {} : { onFailure: run.onFailure }),
        ...(run.settings === undefined ? {} : { settings: run.settings }),
      },
      instances: 1,
      steps: sharesOnly(shares),
      headroom: 0.25,
      metrics: [
        {
          name: 'errors',
          okRate: 0.01,
          badRate: 0.05,
          maxRatio: 1.2,
          alpha: 0.01,
          beta: 0.01,
          minRequests: 50,
          bad: { kind: 'server-error' },
        },
      ],
      stepDurationMs: 300_000,
      intervalMs: 15_000,
      onInconclusive: { action: 'rollback' },
      promote: 'rolling',
      approvalTimeoutMs: 86_400_000,
      ...request,
      ...(run.deadManMs === undefined ? {} : { deadMan: deadManOf(session, process, run.deadManMs) }),
    })
  })
}

export const sharesOnly = (shares: readonly number[]): AskedStep[] => shares.map((share) => ({ kind: 'share', share }))

/** `canary promote` and `canary abort` of a paused canary. */
export function simulateFinish(
  fleet: SimulatedFleet,
  version: string,
  verb: 'promote' | 'abort',
): Promise<CanaryRunEnd<DeploymentEnd>> {
  return play(
    fleet,
    {},
    () => Promise.resolve(false),
    (session, process) => {
      const request = deployment(session, process, version)
      return verb === 'promote' ? promoteCanary(session, request) : abortCanary(session, request)
    },
  )
}

async function play<T>(
  fleet: SimulatedFleet,
  run: CanaryRun,
  isDone: (process: SimulatedProcess) => Promise<boolean>,
  work: (session: RolloutSession, process: SimulatedProcess) => Promise<T>,
): Promise<CanaryRunEnd<T>> {
  const process = new SimulatedProcess(fleet, run)
  const ended = async (): Promise<CanaryRunEnd<T>> => {
    if (await isDone(process)) return { kind: 'nothing' }
    const session = await sessionOf(process, 'canary', run)
    try {
      return { kind: 'ended', end: await work(session, process) }
    } finally {
      await session.close()
    }
  }
  const settled = ended().catch((error: unknown): CanaryRunEnd<T> => ({ kind: 'threw', error }))
  return fleet.clock.run(Promise.race([settled, process.killed.then((): CanaryRunEnd<T> => ({ kind: 'killed' }))]))
}

/** As the command looks before it takes the lock. */
async function isEverywhere(process: SimulatedProcess, want: ReleaseId): Promise<boolean> {
  const layout = await findFleet(process, 'app/sim')
  const [servers, history, journal] = await Promise.all([
    observeFleet(process, layout),
    readHistory(process.store),
    readJournal(process.store),
  ])
  return isFinished(want, { servers, history, journal, skip: new Set() })
}

function deployment(
  session: RolloutSession,
  process: SimulatedProcess,
  version: string,
): DeploymentRequest & { from: ReturnType<typeof releaseOf> } {
  return {
    command: 'canary',
    runId: `run-${process.id}`,
    want: releaseOf(version),
    from: releaseOf('v1'),
    settings: defaultRotation,
    onFailure: 'rollback',
    updater: updaterOf(process, session, {}),
    admitTimeoutMs: 60_000,
    unknownGraceMs: 10_000,
    skip: new Set(),
    expectedMs: {},
  }
}
