import type { CiHost } from './ci/host.ts'
import type { CommandOutcome } from './commands/command.ts'
import type { EnvironmentSettings } from './config/schema.ts'
import { titleOf, type RolloutNews } from './notify/message.ts'
import type { EventHook, EventHookParts } from './notify/event-hook.ts'
import type { Notifier } from './notify/notifier.ts'
import type { Clock } from './shared/clock.ts'
import { sendHttp } from './shared/http.ts'
import type { Redactor } from './shared/redact.ts'
import type { Reporter, ReportEvent } from './shared/reporter.ts'
import { githubTarget, gitlabTarget } from './news-targets.ts'

export interface NewsParts {
  /** `canary promote`. */
  command: string
  environment: string
  settings: EnvironmentSettings
  host: CiHost
  env: Readonly<Record<string, string | undefined>>
  clock: Clock
  reporter: Reporter
  redactor: Redactor
}

/** Addresses and keys in the settings that must never be printed: a chat robot's address is all it takes to use it. */
export function secretsOf({ notify, rollout }: EnvironmentSettings): string[] {
  return [
    ...[...notify.channels, ...rollout.gates].flatMap(({ url, secret }) => [
      url,
      ...tokensIn(url),
      ...(secret ? [secret] : []),
    ]),
    ...[notify.github.token, notify.gitlab.token].flatMap((token) => (token ? [token] : [])),
  ]
}

/** What in an address is likely a key: a server that refuses a request often repeats a part of it. */
function tokensIn(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { pathname, searchParams, password } = new URL(address)
  const parts = [...pathname.split('/'), ...searchParams.values(), password]
  return parts.filter((part) => part.length >= shortestToken && /\d/.test(part))
}

/** The services' keys have 22 characters and more; names in paths are words. */
const shortestToken = 16

/** Tells those outside about one run of a command. */
export interface News {
  started(): Promise<void>
  ended(outcome: CommandOutcome, durationMs: number): Promise<void>
  /** Something happened; nobody waits for who is told. */
  happened(event: ReportEvent): void
  /** Gives what is still under way a little time. Never throws. */
  close(): Promise<void>
}

const told = new Set([
  'rolling-deploy',
  'blue-green',
  'canary',
  'canary promote',
  'canary abort',
  'rollback',
  'recover',
  'migrate',
  'migrate up',
  'migrate down',
])

/** Undefined for a command of which nobody wants news, and where nobody is to be told. */
export async function newsOf(parts: NewsParts): Promise<News | undefined> {
  const { channels } = parts.settings.notify
  if (!told.has(parts.command)) return undefined
  // A server that refuses a request may repeat what it was sent.
  const { GITHUB_TOKEN, GITLAB_TOKEN, CI_JOB_TOKEN } = parts.env
  for (const token of [GITHUB_TOKEN, GITLAB_TOKEN, CI_JOB_TOKEN]) if (token) parts.redactor.add(token)
  const [github, gitlab, hooks] = [githubTarget(parts), gitlabTarget(parts), await eventHooks(parts)]
  if (channels.length === 0 && !github && !gitlab && hooks.length === 0) return undefined
  const { createNotifier } = await import('./notify/notifier.ts')
  const notifier = createNotifier({
    channels: channels.map(({ secret, ...channel }) => ({ ...channel, ...(secret ? { secret } : {}) })),
    ...(github ? { github } : {}),
    ...(gitlab ? { gitlab } : {}),
    ...wayOut(parts),
  })
  return toldBy({ notifier, hooks }, parts)
}

const wayOut = ({ clock, reporter, redactor }: NewsParts) => ({
  send: sendHttp,
  clock,
  reporter,
  redact: (text: string) => redactor.redact(text),
})

/** Those of `rollout.gates` that are told everything and asked nothing. */
async function eventHooks(parts: NewsParts): Promise<EventHook[]> {
  const { settings, environment, command, host } = parts
  const targets = settings.rollout.gates.flatMap(({ at, name, url, secret, timeout, metadata }) =>
    at === 'event' ? [{ url, timeout, metadata, ...(name ? { name } : {}), ...(secret ? { secret } : {}) }] : [],
  )
  if (targets.length === 0) return []
  const { createEventHook } = await import('./notify/event-hook.ts')
  const { runId, jobUrl, actor } = host.job()
  const about: EventHookParts['about'] = {
    app: settings.app,
    environment,
    command,
    runId,
    ...(jobUrl ? { jobUrl } : {}),
    ...(actor ? { actor } : {}),
  }
  return targets.map((target) => createEventHook({ target, about, ...wayOut(parts) }))
}

function toldBy(
  { notifier, hooks }: { notifier: Notifier; hooks: readonly EventHook[] },
  { command, environment, settings, host }: NewsParts,
): News {
  const { commit, jobUrl, actor } = host.job()
  const job = { ...(jobUrl ? { jobUrl } : {}), ...(actor ? { actor } : {}) }
  const about = { app: settings.app, environment, command, ...job }
  const release = settings.release.version ?? commit?.slice(0, 12)
  const isNamed = command !== 'rollback' && command !== 'recover'
  const named = isNamed && release ? { release } : {}
  let isStarted = false
  let isCancelled = false
  const tellHooks = (event: Parameters<EventHook['tell']>[0]) => {
    for (const hook of hooks) hook.tell(event)
  }
  return {
    started() {
      isStarted = true
      const news: RolloutNews = { moment: 'started', ...about, ...named }
      tellHooks({ type: 'started', message: titleOf(news) })
      return notifier.tell(news)
    },
    async ended(outcome, durationMs) {
      const { result, error } = outcome
      isCancelled = result === 'cancelled'
      const news = { moment: result, ...about, durationMs, ...factsOf(outcome), ...(error ? { error } : {}) }
      tellHooks({ type: 'ended', message: titleOf(news), result })
      // What began is also ended, for those that keep a record; what did nothing is no news.
      if (!isStarted && (result === 'no-change' || result === 'planned')) return
      await notifier.tell(news)
    },
    happened: tellHooks,
    async close() {
      await Promise.all(hooks.map((hook) => hook.close(isCancelled)))
    },
  }
}

function factsOf({ release, traffic, extra }: CommandOutcome): Partial<RolloutNews> {
  return {
    ...(release ? { release: release.version } : {}),
    ...(release?.previous ? { previous: release.previous } : {}),
    ...(traffic ? { traffic: traffic as NonNullable<RolloutNews['traffic']> } : {}),
    ...(typeof extra?.url === 'string' ? { url: extra.url } : {}),
  }
}
