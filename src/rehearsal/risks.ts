import { requestBoundMs, stickyLagMs } from '../rollout/traffic/drain.ts'
import { tagKeys } from '../cloud/tags.ts'
import { formatDuration } from '../shared/duration.ts'
import type { PlayedEnd } from './play.ts'
import type { Recording } from './recording.ts'
import { assumedRequestsPerSecond } from './traffic.ts'

export interface Risk {
  severity: 'high' | 'medium' | 'low'
  what: string
  /** What can be done about it. */
  fix?: string
}

export interface RiskFacts {
  recording: Recording
  /** Servers that may be out at once. */
  slots: number
  hasWayBack: boolean
  /** Why the release before could not be fetched again; instances may still have it. */
  whyNoWayBack?: string
  /** Instances of which it is known how long they are out of service. */
  measured: ReadonlySet<string>
  /** Until the job is killed, milliseconds; undefined where nobody says. */
  jobLeftMs?: number | undefined
  calmMs: number
  notRehearsed: readonly string[]
  isLocked: boolean
  isUnfinished: boolean
  /** Nobody knows how many requests there are, and a canary is judged by them. */
  isTrafficAssumed?: boolean
}

/** A server may carry so much more than its part before it is worth a word. */
const worthMentioning = 1.25

/** What the fleet, as it stands, makes risky about this rollout; the worst first. */
export function fleetRisks(facts: RiskFacts): Risk[] {
  const { recording, hasWayBack, jobLeftMs, calmMs, notRehearsed, measured } = facts
  const names = (found: readonly { name: string }[]) => found.map(({ name }) => name).join(', ')
  const { instances } = recording
  const weightOf = weightsOf(recording)
  const unknown = instances.filter(({ tags }) => tags[tagKeys.release] === undefined)
  const parked = instances.filter(({ id }) => weightOf.get(id) === 0)
  const unhealthy = instances.filter(({ id, status }) => status !== 'Running' || isUnhealthy(recording, id))
  const unmeasured = instances.filter(({ id }) => !measured.has(id))
  const risks: (Risk | false)[] = [
    !hasWayBack && {
      severity: 'high',
      what: 'there is no verified release to go back to: a failure leaves the fleet as it is then',
    },
    facts.whyNoWayBack !== undefined && {
      severity: 'high',
      what: `what a way back needs cannot be fetched: ${facts.whyNoWayBack}`,
      fix: 'deliver that release again, or see that every instance still has it',
    },
    jobLeftMs !== undefined &&
      jobLeftMs < calmMs && {
        severity: 'high',
        what: `the job is killed in ${formatDuration(jobLeftMs)}, the rollout takes ${formatDuration(calmMs)}`,
        fix: 'give the job more time, or a larger --batch',
      },
    facts.isLocked && { severity: 'medium', what: 'another run holds the lock now; the real one would wait for it' },
    facts.isUnfinished && {
      severity: 'medium',
      what: 'a rollout is unfinished; the rehearsal took it up as the real one would',
    },
    facts.isTrafficAssumed === true && {
      severity: 'medium',
      what: `the access log could not be read: ${assumedRequestsPerSecond} requests a second are assumed`,
      fix: 'let CLB write its access log to SLS',
    },
    unhealthy.length > 0 && {
      severity: 'medium',
      what: `${names(unhealthy)} does not serve now`,
      fix: 'repair it first, or leave it out: --skip',
    },
    unknown.length > 0 && {
      severity: 'medium',
      what: `what runs on ${names(unknown)} is not known without asking it, which a rehearsal does not`,
    },
    ...loadRisks(facts, weightOf),
    ...listenerRisks(recording),
    parked.length > 0 && { severity: 'low', what: `${names(parked)} has weight 0: it is updated and gets no traffic` },
    unmeasured.length > 0 && {
      severity: 'low',
      what: `how long ${names(unmeasured)} needs is a guess: no rollout of it is in the history`,
    },
    notRehearsed.length > 0 && { severity: 'low', what: `not rehearsed: ${notRehearsed.join('; ')}` },
  ]
  return ranked(risks.filter((risk) => risk !== false))
}

/** What the scenarios showed. */
export function playedRisks(played: readonly PlayedEnd<{ result: string }>[]): Risk[] {
  return ranked(
    played.flatMap(({ scenario, end, violations, changedWeights }): Risk[] => {
      const when = `when ${scenario.what}`
      const broken = violations.map(({ invariant, what }): Risk => ({
        severity: 'high',
        what: `${when}: ${invariant} does not hold: ${what}`,
      }))
      const ended = 'outcome' in end ? end.outcome.result : undefined
      const { mustEnd } = scenario
      const isWrong = mustEnd !== undefined && !mustEnd.includes(ended ?? '')
      // A paused run goes on holding what it changed.
      const isBack = changedWeights.length === 0 || ended === 'paused'
      return [
        ...broken,
        ...(isWrong ? [{ severity: 'high', what: `${when}, the run ends as ${ended ?? reasonOf(end)}` } as const] : []),
        ...(isBack || mustEnd === undefined
          ? []
          : [{ severity: 'high', what: `${when}, weights do not come back: ${changedWeights.join(', ')}` } as const]),
      ]
    }),
  )
}

const reasonOf = (end: PlayedEnd<unknown>['end']) =>
  'error' in end && end.error instanceof Error ? `an error: ${end.error.message}` : 'an error'

/** With the heaviest servers out, the others carry what they had. */
function loadRisks({ slots }: RiskFacts, weightOf: ReadonlyMap<string, number>): Risk[] {
  const weights = [...weightOf.values()].filter((weight) => weight > 0).toSorted((a, b) => b - a)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const out = weights.slice(0, slots).reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return []
  if (out >= total) return [{ severity: 'high', what: 'all servers with traffic may be out at once' }]
  const factor = total / (total - out)
  if (factor < worthMentioning) return []
  const percent = Math.round((factor - 1) * 100)
  return [
    {
      severity: factor >= 2 ? 'high' : 'medium',
      what: `while the ${slots === 1 ? 'server with the highest weight is' : `${slots} servers with the highest weights are`} out, each of the others carries ${percent} % more`,
      fix: slots > 1 ? 'a smaller --batch' : 'deploy when there is less traffic, or add a server',
    },
  ]
}

function listenerRisks({ balancers }: Recording): Risk[] {
  return balancers.flatMap(({ loadBalancer, listeners }) =>
    listeners.flatMap((listener): Risk[] => {
      const name = `${listener.protocol}:${listener.port} of ${loadBalancer.id}`
      if (listener.redirectToPort !== undefined || listener.status === 'stopped') return []
      const boundMs = requestBoundMs(listener)
      return [
        ...(listener.healthCheck.kind === 'off'
          ? [{ severity: 'high', what: `${name} checks no server's health, so none ever counts as healthy` } as const]
          : []),
        ...(listener.stickySession
          ? [
              {
                severity: 'medium',
                what: `${name} keeps sessions on their servers: requests of old sessions may come for ${formatDuration(stickyLagMs(listener))}, and a drain waits for them`,
                fix: 'bound it with --drain-timeout',
              } as const,
            ]
          : []),
        ...(boundMs >= 120_000
          ? [
              {
                severity: 'low',
                what: `${name} lets a request last ${formatDuration(boundMs)}: a drain may take as long`,
              } as const,
            ]
          : []),
      ]
    }),
  )
}

const isUnhealthy = ({ balancers }: Recording, id: string) =>
  balancers.some(({ health }) => health.some((row) => row.instanceId === id && row.health === 'unhealthy'))

/** Sum of the weights of each instance that stands in a group. */
function weightsOf({ instances, balancers }: Recording): Map<string, number> {
  const own = new Set(instances.map(({ id }) => id))
  const weights = new Map<string, number>()
  for (const { instanceId, weight } of balancers.flatMap(({ groups }) => groups.flatMap(({ backends }) => backends)))
    if (own.has(instanceId)) weights.set(instanceId, (weights.get(instanceId) ?? 0) + weight)
  return weights
}

const ranks = { high: 0, medium: 1, low: 2 } as const
const ranked = (risks: readonly Risk[]) => risks.toSorted((a, b) => ranks[a.severity] - ranks[b.severity])
