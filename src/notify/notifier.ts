import type { Clock } from '../shared/clock.ts'
import { messageOf } from '../shared/errors.ts'
import { hostOf, type HttpSend } from '../shared/http.ts'
import { redactedJson } from '../shared/redact.ts'
import type { Reporter } from '../shared/reporter.ts'
import { GithubRecord, type GithubTarget } from './github.ts'
import { GitlabRecord, type GitlabTarget } from './gitlab.ts'
import type { RolloutNews } from './message.ts'
import { postFor, refusalOf, type ChannelTarget } from './payloads.ts'

export interface Channel extends ChannelTarget {
  /** Which news it wants. */
  on: readonly RolloutNews['moment'][]
}

export interface NotifierParts {
  channels: readonly Channel[]
  github?: GithubTarget
  gitlab?: GitlabTarget
  send: HttpSend
  clock: Clock
  reporter: Reporter
  /** Takes secrets out of a text. */
  redact: (text: string) => string
}

/** Tells people and programs outside. What cannot be told is a warning: no rollout ends otherwise because of it. */
export interface Notifier {
  /** Resolves when everybody was told or will not be; at most 12 s later, 3 s after a signal. Never throws. */
  tell(news: RolloutNews): Promise<void>
}

const answerLimitMs = 5_000
const retryAfterMs = 1_000
/** A job that is being cancelled has 7.5 s for everything. */
const hurriedLimitMs = 2_500

export function createNotifier(parts: NotifierParts): Notifier {
  const { channels, clock, reporter, send } = parts
  const records = [
    ...(parts.github ? [{ name: 'GitHub', record: new GithubRecord(parts.github, parts) }] : []),
    ...(parts.gitlab ? [{ name: 'GitLab', record: new GitlabRecord(parts.gitlab, parts) }] : []),
  ]
  let queue: Promise<unknown> = Promise.resolve()

  const attempt = async (what: string, isHurried: boolean, deliver: () => Promise<void>): Promise<void> => {
    for (let isLast = isHurried; ; isLast = true) {
      try {
        return await deliver()
      } catch (error) {
        if (isLast) {
          const message = `${what} was not told: ${messageOf(error)}`
          return reporter.emit({ type: 'warning', code: 'E_NOTIFY', message: parts.redact(message) })
        }
        await clock.sleep(retryAfterMs)
      }
    }
  }

  const tellAll = async (told: RolloutNews): Promise<void> => {
    // Before anything is signed: what is sent must be what was signed.
    const news = JSON.parse(redactedJson(told, parts.redact)) as RolloutNews
    const isHurried = news.moment === 'cancelled'
    const timeoutMs = isHurried ? hurriedLimitMs : answerLimitMs
    const wanting = channels.filter(({ on }) => on.includes(news.moment))
    await Promise.all([
      ...wanting.map((channel) =>
        attempt(`${channel.kind} (${hostOf(channel.url)})`, isHurried, async () => {
          const { url, headers, body } = postFor(channel, news, clock.now())
          const answer = await send({ method: 'POST', url, headers, body, timeoutMs })
          const refusal = refusalOf(channel.kind, answer, parts.redact)
          if (refusal !== undefined) throw new Error(refusal)
        }),
      ),
      ...records.map(({ name, record }) => attempt(name, isHurried, () => record.tell(news, timeoutMs))),
    ])
  }

  return {
    // In order: a status without its deployment, or "started" after the end, would be wrong.
    tell(news) {
      const turn = queue.then(() => tellAll(news))
      queue = turn
      return turn
    },
  }
}
