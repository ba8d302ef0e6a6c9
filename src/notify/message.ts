import { formatDuration } from '../shared/duration.ts'
import type { ResultWord } from '../shared/errors.ts'

/** What a rollout tells people and programs outside: that it begins, or how it ended. */
export interface RolloutNews {
  moment: 'started' | ResultWord
  app: string
  environment: string
  command: string
  release?: string
  previous?: string
  durationMs?: number
  /** Address of the environment. */
  url?: string
  jobUrl?: string
  actor?: string
  /** Probe requests that failed, and all of them, where the probe ran. */
  traffic?: { failed: number; requests: number }
  error?: { code: string; message: string; fix?: string }
}

export type Mood = 'good' | 'bad' | 'neutral'

export const moodOf = ({ moment }: RolloutNews): Mood => {
  if (moment === 'succeeded') return 'good'
  return moment === 'started' || moment === 'paused' || moment === 'no-change' || moment === 'planned'
    ? 'neutral'
    : 'bad'
}

const verbs: Record<RolloutNews['moment'], string> = {
  started: 'started',
  succeeded: 'succeeded',
  'no-change': 'had nothing to do',
  planned: 'was planned',
  'rolled-back': 'FAILED and was rolled back',
  failed: 'FAILED',
  mixed: 'FAILED, not every instance runs the same release',
  rejected: 'was REJECTED and rolled back',
  inconclusive: 'was INCONCLUSIVE',
  paused: 'is paused',
  locked: 'found the environment locked',
  cancelled: 'was cancelled',
}

/** `shop/prod: canary of v2 was REJECTED and rolled back`. */
export function titleOf({ app, environment, command, release, moment }: RolloutNews): string {
  return `${app}/${environment}: ${command}${release === undefined ? '' : ` of ${release}`} ${verbs[moment]}`
}

/** What there is to know, one fact a line, in the order in which people ask. */
export function factsOf(news: RolloutNews): { name: string; value: string }[] {
  const { error, previous, durationMs, traffic, url, actor, jobUrl } = news
  const facts = [
    { name: 'why', value: error && `${error.code} ${error.message}` },
    { name: 'next', value: error?.fix },
    { name: 'before', value: previous },
    { name: 'took', value: durationMs === undefined ? undefined : formatDuration(durationMs) },
    {
      name: 'requests',
      value: traffic && `${traffic.failed} of ${traffic.requests.toLocaleString('en-US')} failed`,
    },
    { name: 'address', value: url },
    { name: 'by', value: actor },
    { name: 'job', value: jobUrl },
  ]
  return facts.flatMap(({ name, value }) => (value ? [{ name, value: shortened(value) }] : []))
}

/** The narrowest limit of the services is 4,096 bytes for a whole message. */
const longestFact = 600

const shortened = (text: string) => (text.length <= longestFact ? text : `${text.slice(0, longestFact - 1)}…`)
