import type { CiHost } from './ci/host.ts'
import type { CommandOutcome } from './commands/command.ts'
import type { EnvironmentSettings } from './config/schema.ts'
import type { RolloutNews } from './notify/message.ts'
import type { GithubTarget } from './notify/github.ts'
import type { Notifier } from './notify/notifier.ts'
import type { Clock } from './shared/clock.ts'
import { sendHttp } from './shared/http.ts'
import type { Redactor } from './shared/redact.ts'
import type { Reporter } from './shared/reporter.ts'

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
  const token = notify.github.token
  return [
    ...[...notify.channels, ...rollout.gates].flatMap(({ url, secret }) => [
      url,
      ...tokensIn(url),
      ...(secret ? [secret] : []),
    ]),
    ...(token ? [token] : []),
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
  const { settings, clock, reporter, redactor } = parts
  const { channels, github } = settings.notify
  const isGithubTold = github.deployments || github.commitStatus
  if (!told.has(parts.command) || (channels.length === 0 && !isGithubTold)) return undefined
  const target = isGithubTold ? githubTarget(parts) : undefined
  const { createNotifier } = await import('./notify/notifier.ts')
  const notifier = createNotifier({
    channels: channels.map(({ secret, ...channel }) => ({ ...channel, ...(secret ? { secret } : {}) })),
    ...(target ? { github: target } : {}),
    send: sendHttp,
    clock,
    reporter,
    redact: (text) => redactor.redact(text),
  })
  return toldBy(notifier, parts)
}

function toldBy(notifier: Notifier, { command, environment, settings, host }: NewsParts): News {
  const { commit, jobUrl, actor } = host.job()
  const job = { ...(jobUrl ? { jobUrl } : {}), ...(actor ? { actor } : {}) }
  const about = { app: settings.app, environment, command, ...job }
  const release = settings.release.version ?? commit?.slice(0, 12)
  const isNamed = command !== 'rollback' && command !== 'recover'
  let isStarted = false
  return {
    started() {
      isStarted = true
      return notifier.tell({ moment: 'started', ...about, ...(isNamed && release ? { release } : {}) })
    },
    async ended(outcome, durationMs) {
      const { result, error } = outcome
      // What began is also ended, for those that keep a record; what did nothing is no news.
      if (!isStarted && (result === 'no-change' || result === 'planned')) return
      await notifier.tell({ moment: result, ...about, durationMs, ...factsOf(outcome), ...(error ? { error } : {}) })
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

/** Undefined, with a warning, where the job has no repository or no token. */
function githubTarget({ settings, env, reporter }: NewsParts): GithubTarget | undefined {
  const { deployments, commitStatus, token = env.GITHUB_TOKEN } = settings.notify.github
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_API_URL: api } = env
  if (!repository || !commit) return undefined
  if (token) return { api: api ?? 'https://api.github.com', repository, commit, token, deployments, commitStatus }
  reporter.emit({
    type: 'warning',
    code: 'E_NOTIFY',
    message: 'GitHub is not told: the step has no GITHUB_TOKEN (env: { GITHUB_TOKEN: ${{ github.token }} })',
  })
  return undefined
}
