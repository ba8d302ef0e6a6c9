import { DeployError, exitCodes, PreflightError } from '../../shared/errors.ts'
import { backToOld, serversOn } from './finish.ts'
import { extensionTopic } from './notes.ts'
import type { PlannedStep } from './plan.ts'
import type { DeploymentWithWayBack } from './request.ts'
import { isSameRelease } from '../state/finished.ts'
import { isServing } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'
import { proveDeliverable, proveReachable } from '../way-back.ts'

const topic = 'canary-step'

/** What the journal knows of the step that a canary has reached. */
interface ReachedStep {
  number: number
  /** The steps up to there, so that nobody goes on with the same number of another list. */
  plan?: string
  /** When its time began, epoch milliseconds. */
  sinceMs?: number
}

/** The journal's note that a step was reached by evidence; a later run may begin with it. */
export const stepNote = (data: ReachedStep) => ({ topic, data })

/** Where a canary begins: with its first step, or with the one that a run before this had reached. */
export interface CanaryStart {
  step: number
  /** Instances that have the release, whether they serve or not. */
  onNew: ReadonlySet<string>
  /** Those of them that serve with a share. */
  serving: readonly string[]
  /** The step that this run may begin without an approval: it was paused there, and running it again is one. */
  approved?: number
  /** Whether that step had its extension already. */
  wasExtended?: true
  /** The steps up to there as the run before had them; absent where it did not say. */
  plan?: string
  /** When the time of that step began: only of one that kept its share until now, epoch milliseconds. */
  sinceMs?: number
}

/**
 * What a killed run left: the same canary goes on with the step it had reached, which is judged anew; anything
 * else goes back to the old release first, so that never more than two versions serve. Throws DeployError when that fails.
 */
export async function resumeCanary(session: RolloutSession, deployment: DeploymentWithWayBack): Promise<CanaryStart> {
  const fresh: CanaryStart = { step: 1, onNew: new Set(), serving: [] }
  const { open, held } = session.journal.state
  if (!open && held.length === 0) {
    await proveCanaryReturns(session, deployment)
    return fresh
  }
  if (open?.command === 'canary' && isSameRelease(open.want, deployment.want)) {
    const notes = (wanted: string) =>
      open.notes.filter((note) => note.topic === wanted).map(({ data }) => data as ReachedStep)
    const onNew = await serversOn(session, deployment, deployment.want)
    const { servers } = await session.view.observe()
    const step = Math.max(1, ...notes(topic).map(({ number }) => Number(number) || 1))
    const reached = notes(topic).findLast(({ number }) => number === step)
    const isApproval = open.pause !== undefined && !open.pause.isOutOfTime
    const serving = [...onNew].filter((id) => isServing(servers.get(id)!))
    const wasExtended = notes(extensionTopic).some(({ number }) => number === step)
    const keptShare = open.pause?.isOutOfTime && serving.length > 0
    return {
      step,
      onNew,
      serving,
      ...(isApproval ? { approved: step } : {}),
      ...(wasExtended ? { wasExtended } : {}),
      ...(reached?.plan === undefined ? {} : { plan: reached.plan }),
      ...(keptShare && reached?.sinceMs !== undefined ? { sinceMs: reached.sinceMs } : {}),
    }
  }
  const left = open?.want ?? deployment.from
  const end = await backToOld(session, deployment, left)
  if (end.result === 'succeeded') return fresh
  const message = `an unfinished ${open?.command ?? 'rollout'} of ${left.version} could not be undone`
  throw new DeployError(message, exitCodes.mixed, 'mixed', {
    code: 'E_MIXED',
    fix: 'alicloud-deploy recover',
    retryable: true,
  })
}

/** A canary that is rejected gets the old release again: that has to be there, and what it is to try, before the first change. */
async function proveCanaryReturns(
  { view, signal }: RolloutSession,
  { updater, want, from }: DeploymentWithWayBack,
): Promise<void> {
  const servers = [...(await view.observe()).servers.values()]
  await proveReachable(updater, from, () => updater.probe(servers, signal))
  await proveDeliverable(updater, want, servers, new Map())
}

/** The note of the step that was reached, for the run that takes it up. */
export const noteAgain = ({ step, plan, sinceMs }: CanaryStart) =>
  stepNote({ number: step, ...(plan === undefined ? {} : { plan }), ...(sinceMs === undefined ? {} : { sinceMs }) })

/** The steps up to this one, in one text. */
export const planUntil = (steps: readonly PlannedStep[], number: number) =>
  steps
    .slice(0, number)
    .map(({ text }) => text)
    .join(', ')

/** Throws PreflightError (E_CANARY_CHANGED) where an unfinished canary has come to its step by other steps than these. */
export function refuseOtherSteps({ step, plan }: CanaryStart, steps: readonly PlannedStep[]): void {
  if (plan === undefined || plan === planUntil(steps, step)) return
  throw new PreflightError(
    `an unfinished canary of this release is at step ${step} of other steps: ${plan}; now they are ${planUntil(steps, step)}`,
    {
      code: 'E_CANARY_CHANGED',
      fix: 'give the steps it began with, or end it with `alicloud-deploy canary promote` or `alicloud-deploy canary abort`',
    },
  )
}
