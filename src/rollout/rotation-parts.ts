import type { DeploymentRequest } from './deployment-request.ts'
import { createDrainCover } from './dead-man/drain-cover.ts'
import type { RotationParts } from './engine.ts'
import type { RolloutSession } from './session.ts'

/** What a rotation needs, out of the session it runs in and the deployment it is a part of. */
export function rotationParts(
  session: RolloutSession,
  request: Pick<DeploymentRequest, 'updater' | 'admitTimeoutMs' | 'unknownGraceMs' | 'deadMan'>,
): RotationParts {
  const { context, view, writer, journal, timeline, signal, sentinel } = session
  const { updater, admitTimeoutMs, unknownGraceMs, deadMan } = request
  const { clock, reporter } = context
  const { tagging, loadBalancing } = context.cloud
  return {
    clock,
    reporter,
    tagging,
    view,
    writer,
    journal,
    timeline,
    updater,
    admitTimeoutMs,
    unknownGraceMs,
    signal,
    ...(deadMan ? { cover: createDrainCover({ deadMan, loadBalancing, clock, sentinel }) } : {}),
  }
}
