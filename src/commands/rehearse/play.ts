import type { PlayedEnd } from '../../rehearsal/play.ts'
import type { RehearsedProcess } from '../../rehearsal/process.ts'
import { calm, type Scenario } from '../../rehearsal/scenarios.ts'
import { lastDurations, type ReleaseRecord } from '../../rollout/state/history.ts'
import type { TimelineEvent } from '../../rollout/timeline.ts'
import { switchToRelease } from '../blue-green/run.ts'
import { tryRelease } from '../canary/run.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { untilFresh } from '../in-rollout.ts'
import { contextOnCopy } from './context.ts'
import type { Rehearsable } from './recording.ts'
import type { WantedRelease } from '../release.ts'
import { run as goBack } from '../rollback-run.ts'
import { deployWanted } from '../rolling-deploy-run.ts'
import { findEnvironment, type RolloutEnvironment } from '../rollout-context.ts'
import { deployToScalingGroup, usesScalingGroup } from '../scaling-group-run.ts'

const usualRestartMs = 5_000
const longestRestartMs = 15 * 60_000

/** The command itself, as one process of the copy. What it uploads is never looked into there. */
export async function deployOnCopy(
  context: CommandContext,
  environment: Pick<RolloutEnvironment, 'name' | 'settings'>,
  asked: {
    process: RehearsedProcess
    command: Rehearsable
    /** Absent for a way back, which finds itself where it goes. */
    wanted: WantedRelease | undefined
    /** Where a way back goes, when that is known. */
    to?: string
  },
): Promise<CommandOutcome> {
  const { process, wanted, command, to } = asked
  const inside = contextOnCopy(context, environment, process)
  if (!wanted) return goBack(to === undefined ? inside : { ...inside, options: { ...inside.options, to } })
  const { artifact, ...known } = wanted
  const bare: WantedRelease = {
    ...known,
    ...(artifact ? { artifact: { digest: artifact.digest, bytes: new Uint8Array() } } : {}),
  }
  const there = await findEnvironment(inside)
  if (command === 'canary') return untilFresh(() => tryRelease(inside, there, bare))
  if (command === 'blue-green') return untilFresh(() => switchToRelease(inside, there, bare))
  return usesScalingGroup(there.settings)
    ? untilFresh(() => deployToScalingGroup(inside, there))
    : deployWanted(inside, there, bare)
}

/**
 * The rehearsal without faults, with the times that the history knows: once to see what everything but the restart
 * takes, and once more with what is left for that.
 */
export async function playCalm(
  play: (scenario: Scenario) => Promise<PlayedEnd<CommandOutcome>>,
  history: readonly ReleaseRecord[],
): Promise<{ best: PlayedEnd<CommandOutcome>; restartMs: (instanceId: string) => number }> {
  const usual = () => usualRestartMs
  const first = await play({ ...calm, options: { restartMs: usual } })
  const known = lastDurations(history)
  const seen = 'outcome' in first.end ? outOfServiceOf(first.end.outcome) : new Map<string, number>()
  if (![...seen.keys()].some((id) => known[id] !== undefined)) return { best: first, restartMs: usual }
  const restartMs = (id: string) => {
    const more = (known[id] ?? 0) - (seen.get(id) ?? 0)
    return known[id] === undefined ? usualRestartMs : Math.min(longestRestartMs, Math.max(500, usualRestartMs + more))
  }
  return { best: await play({ ...calm, options: { restartMs } }), restartMs }
}

/** What the rehearsal without faults came to. Throws what the run threw. */
export function outcomeOfCalm({ end }: PlayedEnd<CommandOutcome>): CommandOutcome {
  if ('error' in end) throw end.error
  return end.outcome
}

const outOfServiceOf = ({ instances = [] }: CommandOutcome) =>
  new Map(
    (instances as { id: string; outOfServiceMs?: number }[]).flatMap(({ id, outOfServiceMs }) =>
      outOfServiceMs === undefined ? [] : [[id, outOfServiceMs] as const],
    ),
  )

/** Instances in the order in which the release came to them, or to the new ones beside them. */
export function takenInOrder(
  { extra }: CommandOutcome,
  recorded: readonly { id: string; name: string }[],
): { id: string; name: string }[] {
  const events = (extra?.timeline as readonly TimelineEvent[] | undefined) ?? []
  const own = new Map(recorded.map(({ id, name }) => [id, name]))
  // A new instance has the name of the one beside which it stands.
  const idOf = ({ instanceId, name }: TimelineEvent) =>
    own.has(instanceId) ? instanceId : recorded.find((one) => one.name === name)?.id
  const born = events.filter(({ phase }) => phase === 'create')
  const taken = born.length > 0 ? born : events.filter(({ phase }) => phase === 'drain')
  const ids = taken.flatMap((event) => idOf(event) ?? [])
  return [...new Set(ids)].map((id) => ({ id, name: own.get(id)! }))
}
