import type { PreparedUpdater } from './instance/artifact-updater.ts'
import type { DeadMan } from './dead-man/dead-man.ts'
import type { Server } from './traffic/fleet.ts'
import type { Objection } from './guard/guard.ts'
import type { ReleaseId } from './state/journal.ts'
import type { RotationLimits, RotationSettings } from './plan.ts'
import type { ReplaceWay } from './replace/plan.ts'
import type { FailedServer } from './server-cycle.ts'
import type { RunningRelease } from './instance/server-state.ts'
import type { TagSelectors } from './subset.ts'
import type { TimelineEvent } from './timeline.ts'

/** Which release goes to a fleet, and how. */
export interface DeploymentRequest {
  command: string
  runId: string
  want: ReleaseId
  /** Release to go back to when it fails; found out from the instances when absent. */
  from?: ReleaseId
  settings: RotationSettings
  onFailure: 'rollback' | 'stop'
  updater: PreparedUpdater
  /** Brings the release onto new instances instead of those that are there. */
  replace?: ReplaceWay
  /** Gives servers their weight back that were drained and not updated yet when this process died; not with `replace`. */
  deadMan?: DeadMan
  admitTimeoutMs: number
  unknownGraceMs: number
  /** Ids or names of instances that stay as they are. */
  skip: ReadonlySet<string>
  /** Tags of the instances that get the release, the others keep theirs; absent for the whole fleet. */
  only?: TagSelectors
  /** Leaves every server alone that is in service, whatever it runs. */
  isOnlyFailed?: boolean
  expectedMs: Readonly<Record<string, number>>
  /** Runs when everything is checked and locked, before the first instance; e.g. the migrations. Returns their head. */
  beforeFirstInstance?: () => Promise<string | undefined>
  /** Epoch milliseconds at which the job will be killed, where known. */
  jobDeadlineMs?: number
  /** Epoch milliseconds at which the run stops itself at a safe point, where asked to: no server is taken out that would not be back by then. */
  timeoutAtMs?: number
  /** Stops after the first batch; the same request again goes on, because the journal shows that it was paused. */
  isPauseAsked?: boolean
  seq?: number
  /** Why it runs although deployments are frozen, for the history. */
  duringFreeze?: string
  /** The release served everywhere before: nobody waits to see whether it is good. */
  isProven?: boolean
  /** Version that this deployment replaces because it is bad. */
  rejects?: string
}

/** How a deployment ended; what was thrown instead left an open journal. */
export interface DeploymentEnd {
  result: 'succeeded' | 'rolled-back' | 'mixed' | 'paused'
  want: ReleaseId
  from?: ReleaseId
  failed: FailedServer[]
  /** What somebody outside had against the release: why it went back or is paused. */
  objection?: Objection
  /** Tags of the instances that it was about, and how many others keep another release. */
  part?: { only: TagSelectors; others: number }
  /** What a failed way back left behind. */
  rollbackFailed: FailedServer[]
  servers: Server[]
  running: ReadonlyMap<string, RunningRelease>
  limits: RotationLimits
  timeline: readonly TimelineEvent[]
  startedAtMs: number
  durationsMs: Record<string, number>
  /** Time that the settings asked for between batches and after the last, milliseconds; absent where instances are replaced. */
  waits?: { betweenMs: number; atEndMs: number }
}
