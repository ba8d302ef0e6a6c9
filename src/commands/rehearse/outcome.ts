import type { PlayedEnd } from '../../rehearsal/play.ts'
import type { RehearsedCall } from '../../rehearsal/process.ts'
import type { Recording } from '../../rehearsal/recording.ts'
import type { Risk } from '../../rehearsal/risks.ts'
import type { TimelineEvent } from '../../rollout/timeline.ts'
import { formatDuration, formatElapsed } from '../../shared/duration.ts'
import { exitCodes, messageOf } from '../../shared/errors.ts'
import type { CommandOutcome } from '../command.ts'
import type { RehearsedMigrations } from '../migrate/rehearsed.ts'
import type { RehearsedWait } from './waits.ts'

/** One scenario in the result document. */
interface ScenarioResult {
  name: string
  what: string
  result: string
  durationMs: number
  changingCalls: number
  leastServing: number
  violations: readonly { invariant: string; what: string }[]
  changedWeights: readonly string[]
}

/** What a rehearsal says: how it would go, what could go wrong, and what every scenario came to. */
export function rehearsalOutcome(facts: {
  recording: Recording
  version: string
  /** Of the rehearsal without faults, which is the first of those that were played. */
  outcome: CommandOutcome
  played: readonly PlayedEnd<CommandOutcome>[]
  /** What scenarios showed to be wrong; any of it is a failure. */
  problems: readonly Risk[]
  /** What is risky about the fleet as it stands. */
  risks: readonly Risk[]
  pending: RehearsedMigrations
  waits: readonly RehearsedWait[]
}): CommandOutcome {
  const { recording, version, outcome, played, problems, pending, waits } = facts
  const risks = [...problems, ...facts.risks]
  const [best] = played
  const timeline = (outcome.extra?.timeline as readonly TimelineEvent[] | undefined) ?? []
  const scenarios = played.map(resultOf)
  const calls = best!.calls.filter(isOfRollout).map(({ atMs, name, subject, parameters }) => ({
    atMs: Math.round(atMs),
    name,
    subject,
    parameters: shown(parameters),
  }))
  const [worst] = problems
  return {
    result: worst ? 'failed' : 'planned',
    exitCode: worst ? exitCodes.preflight : exitCodes.done,
    release: {
      version,
      ...(outcome.release?.previous ? { previous: outcome.release.previous } : {}),
    },
    plan: { ...(outcome.plan as object), calls },
    extra: {
      rehearsal: {
        recordedAt: new Date(recording.takenAtMs).toISOString(),
        durationMs: Math.round(best!.durationMs),
        timeline,
        scenarios,
        waits,
        ...pending,
        risks,
      },
    },
    ...(worst
      ? {
          error: {
            code: 'E_REHEARSAL',
            message: `in the rehearsal, ${worst.what}`,
            fix: 'see the scenario in the list; nothing was touched',
            retryable: false,
          },
        }
      : {}),
    text: describe({ timeline, scenarios, pending, waits, risks, version, durationMs: best!.durationMs }),
  }
}

/** Scripts are long and may hold secrets, and tokens differ from run to run. */
const shown = ({ CommandContent: _, ClientToken: __, UserData: ___, ...parameters }: RehearsedCall['parameters']) =>
  parameters

/** The lock is renewed by time, whatever the rollout does. */
const isOfRollout = ({ name, subject }: RehearsedCall) => !(name.startsWith('Oss:') && subject.startsWith('lock/'))

function resultOf({ scenario, end, ...played }: PlayedEnd<CommandOutcome>): ScenarioResult {
  return {
    name: scenario.name,
    what: scenario.what,
    result: 'outcome' in end ? end.outcome.result : `error: ${messageOf(end.error)}`,
    durationMs: Math.round(played.durationMs),
    changingCalls: played.calls.length,
    leastServing: Number.isFinite(played.leastServing) ? played.leastServing : 0,
    violations: played.violations,
    changedWeights: played.changedWeights,
  }
}

function describe(facts: {
  timeline: readonly TimelineEvent[]
  scenarios: readonly ScenarioResult[]
  pending: RehearsedMigrations
  waits: readonly RehearsedWait[]
  risks: readonly Risk[]
  version: string
  durationMs: number
}): string {
  const { timeline, scenarios, pending, waits, risks, version, durationMs } = facts
  return [
    `Rehearsed ${version} on a copy of the fleet: ${formatDuration(durationMs)} when nothing goes wrong.`,
    ...timeline.map(
      ({ atMs, name, phase, message }) => `  ${formatElapsed(atMs)}  ${name.padEnd(24)} ${phase.padEnd(7)} ${message}`,
    ),
    ...describePending(pending),
    ...describeWaits(waits),
    'Scenarios:',
    ...scenarios.map(
      ({ what, result, durationMs: took, leastServing, violations }) =>
        `  ${violations.length > 0 ? 'BAD' : 'ok '}  ${result.padEnd(12)} ${formatDuration(took).padStart(8)}  ${what}; at least ${leastServing} served`,
    ),
    risks.length > 0 ? 'Risks:' : 'No risks found.',
    ...risks.map(({ severity, what, fix }) => `  ${severity.padEnd(6)} ${what}${fix ? ` (${fix})` : ''}`),
  ].join('\n')
}

function describePending({ migrations, unread }: RehearsedMigrations): string[] {
  if (migrations.length === 0) return []
  return [
    unread === undefined
      ? 'Migrations that are not applied:'
      : `Migrations of the directory (the database could not be asked: ${unread}):`,
    ...migrations.map(({ id, phase, when, gate }) => {
      const verdict = gate === undefined ? '' : gate === 'open' ? '; its gate is open now' : `; now ${gate}`
      return `  ${phase.padEnd(8)} ${id}, ${when}${verdict}`
    }),
  ]
}

function describeWaits(waits: readonly RehearsedWait[]): string[] {
  if (waits.length === 0) return []
  return [
    'What the real run waits for beside the fleet:',
    ...waits.map(
      ({ kind, name, when, maxMs }) =>
        `  ${kind.padEnd(8)} ${name}, ${when}${maxMs === undefined ? '' : `, at most ${formatDuration(maxMs)}`}`,
    ),
  ]
}
