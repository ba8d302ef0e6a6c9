import { messageOf } from '../shared/errors.ts'
import { BlueGreen, type BlueGreenEnd, type BlueGreenRequest } from './blue-green.ts'
import type { DeploymentEnd } from './deployment.ts'
import { addToHistory } from './history.ts'
import type { ReleaseId } from './journal.ts'
import type { RotationLimits } from './plan.ts'
import type { RolloutSession } from './session.ts'
import { outOfServiceMs } from './timeline.ts'

export interface BlueGreenDeployment extends BlueGreenRequest {
  command: string
  runId: string
  from?: ReleaseId
  seq?: number
  /** Why it runs although deployments are frozen, for the history. */
  duringFreeze?: string
  rejects?: string
  beforeFirstInstance?: () => Promise<string | undefined>
}

/** A blue-green deployment from journal to history. Endings are values; what is thrown leaves an open journal. */
export async function deployBlueGreen(session: RolloutSession, request: BlueGreenDeployment): Promise<DeploymentEnd> {
  const { journal, context } = session
  const { want, command, runId } = request
  const from = journal.state.open?.from ?? request.from
  const migrationsHead = await request.beforeFirstInstance?.()
  await journal.append({
    kind: 'begin',
    runId,
    command,
    want,
    ...(from ? { from } : {}),
    held: journal.state.held,
    atMs: context.clock.now(),
  })
  let end: BlueGreenEnd
  try {
    end = await new BlueGreen(session, request).run()
  } catch (error) {
    await request.deadMan?.leaveArmed()
    await journal.append({ kind: 'interrupted', reason: messageOf(error), atMs: context.clock.now() })
    throw error
  }
  const result = end.ok ? 'succeeded' : 'rolled-back'
  await addToHistory(context.store, {
    ...want,
    isVerified: end.ok,
    result,
    command,
    runId,
    finishedAt: new Date(context.clock.now()).toISOString(),
    durationsMs: {},
    ...(request.seq === undefined ? {} : { seq: request.seq }),
    ...(request.rejects === undefined ? {} : { rejects: request.rejects }),
    ...(request.duringFreeze === undefined ? {} : { duringFreeze: request.duringFreeze }),
    ...(migrationsHead === undefined ? {} : { migrationsHead }),
  })
  await journal.append({ kind: 'end', result, atMs: context.clock.now() })
  return {
    result,
    want,
    ...(from ? { from } : {}),
    failed: end.ok ? [] : end.failed,
    rollbackFailed: [],
    servers: end.servers,
    running: new Map(),
    limits: limitsOf(end),
    timeline: session.timeline.events,
    startedAtMs: session.timeline.startedAtMs,
    durationsMs: outOfServiceMs(session.timeline.events),
  }
}

/** Takes a killed blue-green deployment back: all traffic to the old instances, the new ones deleted. */
export async function undoBlueGreen(session: RolloutSession, request: BlueGreenRequest): Promise<void> {
  const { journal, context } = session
  await new BlueGreen(session, request).undo()
  await journal.append({ kind: 'end', result: 'rolled-back', atMs: context.clock.now() })
}

// No server is ever out of service: each new one serves before an old one stops.
function limitsOf(end: BlueGreenEnd): RotationLimits {
  return {
    slots: end.servers.length,
    minHealthy: end.servers.length,
    minHealthyPerZone: 0,
    bakeMs: 0,
    pauseBetweenMs: 0,
    maxFailures: 0,
  }
}
