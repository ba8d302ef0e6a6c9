import { seededRandom } from '../../src/shared/random.ts'
import type { KillPlan } from './simulated-process.ts'
import { pick, upTo } from './simulated-random-fleet.ts'
import type { CommandEnd, NextCommand, Stage, Strategy } from './simulated-stage.ts'

/** Where a first run and, when it is there, the run after it are killed, and what ends the story. */
export interface KillStory {
  first: KillPlan
  second?: KillPlan
  next: NextCommand
}

export interface KillCount {
  stories: number
  kills: number
  /** Stories that did not end as they must, with what was wrong. */
  failed: { story: KillStory; problems: string[] }[]
}

/** `after:17` as on the command line, or `after:change-17`. */
const killText = ({ atCall, moment, isOfChanges }: KillPlan) => `${moment}:${isOfChanges ? 'change-' : ''}${atCall}`

/** What `killText` wrote. */
export function killOf(text: string): KillPlan {
  const [moment, place = ''] = text.split(':')
  return {
    atCall: Number(place.replace('change-', '')),
    moment: moment === 'before' ? 'before' : 'after',
    ...(place.startsWith('change-') ? { isOfChanges: true } : {}),
  }
}

/** The command that plays one story of kills again. */
export const replayOf = (strategy: string, { first, second, next }: KillStory) =>
  [
    `npm run simulate -- --strategy ${strategy} --first ${killText(first)}`,
    ...(second ? [`--second ${killText(second)}`] : []),
    `--next ${next}`,
  ].join(' ')

/** Plays one story; says which of its kills came after the end of its run, or what did not end as it must. */
export async function playKills(
  strategy: Strategy,
  story: KillStory,
): Promise<string[] | 'no first kill' | 'no second kill'> {
  const stage = await strategy.start()
  if ((await stage.run('same', story.first)) !== 'killed') return 'no first kill'
  await stage.rest()
  // The run that is killed again goes on with the release of the first: what comes then is the last word.
  if (story.second && (await again(stage, story, story.second)) !== 'killed') return 'no second kill'
  const end = await again(stage, story)
  await stage.rest()
  return stage.problems(story.next, end)
}

async function again(stage: Stage, { next }: KillStory, kill?: KillPlan): Promise<CommandEnd> {
  const end = await stage.run(next, kill)
  await stage.rest()
  return end
}

const moments = ['before', 'after'] as const

/** Every call of a strategy's run, killed before and after it, and every command that may follow. */
export async function killEverywhere(strategy: Strategy, calls: number): Promise<KillCount> {
  const count: KillCount = { stories: 0, kills: 0, failed: [] }
  for (let atCall = 1; atCall <= calls && count.failed.length < 10; atCall++)
    for (const moment of moments)
      for (const next of strategy.next) await playInto(count, strategy, { first: { atCall, moment }, next })
  return count
}

/**
 * Every pair of kills: one in the first run, one in the run that takes it up. Where the strategy counts them, at every
 * change; else at every call. With `parts` only the kills of the first run that are number `part` of so many.
 */
export async function killPairs(
  strategy: Strategy,
  next: NextCommand = 'same',
  { part = 0, parts = 1 }: { part?: number; parts?: number } = {},
): Promise<KillCount> {
  const count: KillCount = { stories: 0, kills: 0, failed: [] }
  const at = (atCall: number, moment: KillPlan['moment']): KillPlan =>
    strategy.isKilledByChanges ? { atCall, moment, isOfChanges: true } : { atCall, moment }
  for (let first = 1 + part; ; first += parts)
    for (let second = 1; ; second++) {
      const story = { first: at(first, 'after'), second: at(second, moments[(first + second) % 2]!), next }
      const played = await playInto(count, strategy, story)
      if (played === 'no first kill' || count.failed.length >= 10) return count
      if (played === 'no second kill') break
    }
}

/** So many random stories of one kill and of two. */
export async function sampleKills(
  strategy: Strategy,
  sample: { seed: number; kills: number; pairs: number },
): Promise<KillCount> {
  const count: KillCount = { stories: 0, kills: 0, failed: [] }
  const calls = await callsOf(strategy)
  const random = seededRandom(sample.seed)
  const aKill = (): KillPlan => ({ atCall: 1 + upTo(random, calls - 1), moment: pick(random, moments) })
  for (let story = 0; story < sample.kills + sample.pairs; story++) {
    const next = pick(random, strategy.next)
    await playInto(count, strategy, { first: aKill(), next, ...(story < sample.kills ? {} : { second: aKill() }) })
  }
  return count
}

/** Says which planned kill came too late to be one. */
async function playInto(
  count: KillCount,
  strategy: Strategy,
  story: KillStory,
): Promise<'played' | 'no first kill' | 'no second kill'> {
  const problems = await playKills(strategy, story)
  if (typeof problems === 'string') return problems
  count.stories++
  count.kills += story.second ? 2 : 1
  if (problems.length > 0) count.failed.push({ story, problems })
  return 'played'
}

/** How many calls an undisturbed run makes. */
export async function callsOf(strategy: Strategy): Promise<number> {
  for (let calls = 512, step = 256; ; step >>= 1) {
    const isKilled = (await (await strategy.start()).run('same', { atCall: calls, moment: 'before' })) === 'killed'
    if (step === 0) return isKilled ? calls : calls - 1
    calls += isKilled ? step : -step
  }
}
