import { BlueGreen, type BlueGreenEnd, type BlueGreenRequest } from './blue-green.ts'
import type { DeadMan } from '../dead-man/dead-man.ts'
import type { DeploymentEnd } from '../deployment-request.ts'
import { askToBegin } from '../guard/guard-questions.ts'
import { beginRun, interruptionBy, type ReleaseId } from '../state/journal.ts'
import type { RotationLimits } from '../plan.ts'
import type { PortMove } from '../ports/plan.ts'
import { PortSwitch, type PortSwitchRequest } from '../ports/switch.ts'
import { recordEnd } from '../state/record-end.ts'
import type { RolloutSession } from '../session.ts'
import { besideFleet } from '../traffic/places.ts'
import { outOfServiceMs } from '../timeline.ts'
import { leavingBehind } from '../traffic/weight-drift.ts'

/** What the journal and the history say about a switch, however it is made. */
export interface SwitchFacts {
  want: ReleaseId
  deadMan?: DeadMan
  command: string
  runId: string
  from?: ReleaseId
  seq?: number
  /** Why it runs although deployments are frozen, for the history. */
  duringFreeze?: string
  rejects?: string
  beforeFirstInstance?: () => Promise<string | undefined>
}

export interface BlueGreenDeployment extends BlueGreenRequest, SwitchFacts {}

/** A blue-green deployment on new instances, from journal to history. */
export function deployBlueGreen(session: RolloutSession, request: BlueGreenDeployment): Promise<DeploymentEnd> {
  return recordSwitch(session, request, () => new BlueGreen(session, request).run())
}

export interface PortDeployment extends PortSwitchRequest, SwitchFacts {}

/** A blue-green deployment on the other port of the same instances, from journal to history. */
export async function deployOnOtherPort(session: RolloutSession, request: PortDeployment): Promise<DeploymentEnd> {
  const portSwitch = new PortSwitch(session, request)
  const ports = await portSwitch.plan()
  return recordSwitch(session, request, () => portSwitch.run(ports), ports)
}

/** Ends a killed switch of ports: taken back, or finished when nothing was left to take back. */
export async function undoPortSwitch(
  session: RolloutSession,
  request: PortSwitchRequest,
  ports: PortMove,
): Promise<{ isTakenBack: boolean }> {
  const { journal, context } = session
  const isTakenBack = await new PortSwitch(session, request).undo(ports)
  if (isTakenBack) await journal.append({ kind: 'end', result: 'rolled-back', atMs: context.clock.now() })
  return { isTakenBack }
}

/** Endings are values; what is thrown leaves an open journal. */
async function recordSwitch(
  session: RolloutSession,
  request: SwitchFacts,
  run: () => Promise<BlueGreenEnd>,
  ports?: PortMove,
): Promise<DeploymentEnd> {
  const { journal, context } = session
  const { want, command, runId, seq } = request
  const from = journal.state.open?.from ?? request.from
  await askToBegin(session, { want, from })
  const migrationsHead = await request.beforeFirstInstance?.()
  await beginRun(
    journal,
    { runId, command, want, seq, ...(from ? { from } : {}), ...(ports ? { ports } : {}) },
    context.clock.now(),
  )
  let end: BlueGreenEnd
  try {
    end = await run()
  } catch (error) {
    await request.deadMan?.leaveArmed()
    await journal.append(interruptionBy(error, context.clock.now()))
    throw leavingBehind(error, session.layout.instances)
  }
  const result = end.ok ? 'succeeded' : 'rolled-back'
  await recordEnd(session, request, { result, isVerified: end.ok, migrationsHead, noted: goneIds(session) })
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

/** Ends a killed blue-green deployment: taken back, or finished when an old instance had given up its place already. */
export async function undoBlueGreen(
  session: RolloutSession,
  request: BlueGreenDeployment,
): Promise<{ isTakenBack: boolean }> {
  const { journal, context } = session
  const { isTakenBack } = await new BlueGreen(session, request).undo()
  if (isTakenBack) await journal.append({ kind: 'end', result: 'rolled-back', atMs: context.clock.now() })
  return { isTakenBack }
}

/** What the journal holds for instances that have left their places. */
function goneIds({ journal, layout }: RolloutSession): { goneIds?: string[] } {
  const beside = besideFleet(layout.instances)
  const there = new Set(layout.instances.flatMap(({ id }) => (beside.has(id) ? [] : [id])))
  const gone = new Set(journal.state.held.flatMap(({ instanceId }) => (there.has(instanceId) ? [] : [instanceId])))
  return gone.size > 0 ? { goneIds: [...gone] } : {}
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
