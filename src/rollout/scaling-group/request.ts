import type { Cloud } from '../../cloud/cloud.ts'
import type { CheckRequest } from '../instance/health-check.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { RotationSettings } from '../plan.ts'
import type { AppLayout } from '../instance/script-parts.ts'

/** A release whose digest is the id of its image. */
export type ImageRelease = ReleaseId & { digest: string }

/** Which release goes to a scaling group, and how. */
export interface ScalingGroupRequest {
  command: string
  runId: string
  groupId: string
  want: ImageRelease
  /** Release to go back to; the image that the group is made from now, when absent. */
  from?: ReleaseId
  settings: RotationSettings
  onFailure: 'rollback' | 'stop'
  app: AppLayout
  check: CheckRequest
  /** Boot script of new instances, plain text; the configuration's own when absent. */
  userData?: string
  skip: ReadonlySet<string>
  admitTimeoutMs: number
  /** Longest time without a new instance, milliseconds. */
  stallTimeoutMs: number
  beforeFirstInstance?: () => Promise<string | undefined>
  /** Epoch milliseconds at which the job will be killed, where known. */
  jobDeadlineMs?: number
  seq?: number
  /** Why it runs although deployments are frozen, for the history. */
  duringFreeze?: string
  rejects?: string
}

export type RefreshCloud = Pick<Cloud, 'compute' | 'loadBalancing' | 'scaling' | 'tagging'>
