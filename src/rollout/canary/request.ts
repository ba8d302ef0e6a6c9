import type { DeadMan } from '../dead-man/dead-man.ts'
import type { DeploymentEnd, DeploymentRequest } from '../deployment-request.ts'
import type { RankRules } from '../../analysis/rank-rules.ts'
import type { UndecidedPolicy } from '../../analysis/policy.ts'
import type { Measured } from './measure.ts'
import type { PlayedStep } from './played.ts'
import type { StepReport } from './step.ts'
import type { AskedStep } from './steps.ts'
import type { CanaryMetric } from './traffic.ts'
import type { Preview } from '../traffic/preview.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { ProbeTraffic } from '../traffic/probe-traffic.ts'
import type { FailedServer } from '../server-cycle.ts'

/** A deployment that has a release to go back to. */
export type DeploymentWithWayBack = DeploymentRequest & { from: ReleaseId }

export interface CanaryRequest {
  /** How the release is delivered, now to the canaries and after the last step to everybody. */
  deployment: DeploymentWithWayBack
  instances: number
  steps: readonly AskedStep[]
  /** After the last step the release goes to so much more of the fleet at a time, in (0, 1]; all at once when absent. */
  promoteBy?: number
  /** Starts to send requests of our own through the load balancer. */
  startProbe?: (asked: { requestsPerSecond: number; path?: string }) => CanaryProbe
  headroom: number
  /** Shares before which the canary pauses until the same command is given again. */
  approveBefore?: readonly number[]
  metrics: readonly CanaryMetric[]
  /** What is measured beside the access log. */
  measured?: Measured
  /** Judges by ranks at the end of a step; else the sequential judge at every look. */
  ranks?: RankRules
  stepDurationMs: number
  intervalMs: number
  /** Time at the start of each step whose traffic does not count, milliseconds; default 0. */
  initialDelayMs?: number
  onInconclusive: UndecidedPolicy
  /** The access log may fail this often in a row before that itself ends a step; default 4. */
  consecutiveErrorLimit?: number
  /** Whether a canary that passed is rolled out to every server. */
  promote: 'rolling' | 'none'
  /** Where people can look at the canaries beside their traffic. */
  preview?: Preview
  /** Takes the traffic back when this process dies, or when nobody approved a paused canary in time. */
  deadMan?: DeadMan
  /** How long a paused canary keeps its share and waits for its approval, milliseconds. */
  approvalTimeoutMs: number
}

/** Requests that are being sent. */
export interface CanaryProbe {
  /** Sends no more, waits for what is under way, and says what was met. */
  stop(): Promise<ProbeTraffic>
}

export interface CanaryEnd {
  result: 'promoted' | 'rejected' | 'inconclusive' | 'paused' | 'mixed'
  steps: StepReport[]
  /** Every step that this run played, in order. */
  played: PlayedStep[]
  /** Why it is paused, or went back without a verdict. */
  reason?: string
  /** Paused because a step asks for a person. */
  isApprovalAsked?: true
  /** Paused because its time was over: the same canary goes on with the step it had reached. */
  isOutOfTime?: true
  /** Why a canary did not even get traffic. */
  failed: FailedServer[]
  /** The rollout to everybody, or the way back. */
  deployment?: DeploymentEnd
}
