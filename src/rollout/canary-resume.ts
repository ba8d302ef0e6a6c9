import { DeployError, exitCodes } from '../shared/errors.ts'
import { backToOld, serversOn } from './canary-finish.ts'
import { extensionTopic } from './canary-notes.ts'
import type { DeploymentWithWayBack } from './canary-request.ts'
import { isSameRelease } from './finished.ts'
import { isServing } from './server-state.ts'
import type { RolloutSession } from './session.ts'
import { proveDeliverable, proveReachable } from './way-back.ts'

const topic = 'canary-step'

/** The journal's note that a step was reached by evidence; a later run may begin with it. */
export const stepNote = (number: number) => ({ topic, data: { number } })

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
    const numbers = (wanted: string) =>
      open.notes
        .filter((note) => note.topic === wanted)
        .map(({ data }) => Number((data as { number?: number }).number) || 1)
    const reached = numbers(topic)
    const onNew = await serversOn(session, deployment, deployment.want)
    const { servers } = await session.view.observe()
    const step = Math.max(1, ...reached)
    const isApproval = open.pause !== undefined && !open.pause.isOutOfTime
    const serving = [...onNew].filter((id) => isServing(servers.get(id)!))
    const wasExtended = numbers(extensionTopic).includes(step)
    return {
      step,
      onNew,
      serving,
      ...(isApproval ? { approved: step } : {}),
      ...(wasExtended ? { wasExtended } : {}),
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
