import type { HttpSend } from '../shared/http.ts'
import { shownPart } from '../shared/redact.ts'
import { shownCharacters } from './payloads.ts'
import { moodOf, titleOf, type RolloutNews } from './message.ts'

/** Where a GitHub job may write about itself. */
export interface GithubTarget {
  /** e.g. `https://api.github.com`, or that of a GitHub Enterprise server. */
  api: string
  /** `owner/name`. */
  repository: string
  commit: string
  /** Needs `deployments: write` and `statuses: write` in the job's permissions. */
  token: string
  /** Shows rollouts under the repository's environments. */
  deployments: boolean
  /** Puts a mark on the commit, `alicloud-deploy/<environment>`. */
  commitStatus: boolean
}

/** Why GitHub could not be told; the job's own log is where it matters. */
export class GithubRefusal extends Error {
  override name = 'GithubRefusal'
}

/** GitHub takes at most so many characters as a description. */
const longestDescription = 140

/** Tells GitHub about one rollout: begins with a deployment that each later news gives a new status. */
export class GithubRecord {
  readonly #target: GithubTarget
  readonly #send: HttpSend
  readonly #redact: (text: string) => string
  #deploymentId: number | undefined

  constructor(target: GithubTarget, { send, redact }: { send: HttpSend; redact: (text: string) => string }) {
    this.#target = target
    this.#send = send
    this.#redact = redact
  }

  /** Throws GithubRefusal. */
  async tell(news: RolloutNews, timeoutMs: number): Promise<void> {
    const { deployments, commitStatus } = this.#target
    // One that is refused must not keep the other back.
    const ended = await Promise.allSettled([
      ...(deployments ? [this.#tellDeployment(news, timeoutMs)] : []),
      ...(commitStatus ? [this.#post(`statuses/${this.#target.commit}`, commitStatusOf(news), timeoutMs)] : []),
    ])
    const refused = ended.find((one) => one.status === 'rejected')
    if (refused) throw refused.reason
  }

  async #tellDeployment(news: RolloutNews, timeoutMs: number): Promise<void> {
    this.#deploymentId ??= await this.#createDeployment(news, timeoutMs)
    await this.#post(`deployments/${this.#deploymentId}/statuses`, deploymentStatusOf(news), timeoutMs)
  }

  async #createDeployment(news: RolloutNews, timeoutMs: number): Promise<number> {
    const { id } = (await this.#post(
      'deployments',
      {
        ref: this.#target.commit,
        task: news.command === 'rollback' ? 'rollback' : 'deploy',
        environment: news.environment,
        description: titleOf(news).slice(0, longestDescription),
        payload: { release: news.release, command: news.command },
        // What may be deployed is decided by the workflow that runs us.
        auto_merge: false,
        required_contexts: [],
      },
      timeoutMs,
    )) as { id?: number }
    if (id === undefined) throw new GithubRefusal('deployments: the answer names no deployment')
    return id
  }

  async #post(path: string, payload: object, timeoutMs: number): Promise<unknown> {
    const { api, repository, token } = this.#target
    const answer = await this.#send({
      method: 'POST',
      url: `${api}/repos/${repository}/${path}`,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'user-agent': 'alicloud-deploy',
        'x-github-api-version': '2022-11-28',
      },
      body: JSON.stringify(payload),
      timeoutMs,
    })
    const what = path.split('/')[0]!
    if (answer.status === 403 || answer.status === 404)
      throw new GithubRefusal(
        `${what}: HTTP ${answer.status}; give the job \`permissions: { ${what}: write, contents: read }\``,
      )
    if (answer.status < 200 || answer.status > 299)
      throw new GithubRefusal(`${what}: HTTP ${answer.status} ${shownPart(answer.body, shownCharacters, this.#redact)}`)
    try {
      return JSON.parse(answer.body)
    } catch {
      throw new GithubRefusal(`${what}: the answer is not JSON`)
    }
  }
}

const links = ({ jobUrl, url }: RolloutNews) => ({
  ...(jobUrl ? { log_url: jobUrl } : {}),
  ...(url ? { environment_url: url } : {}),
})

function deploymentStatusOf(news: RolloutNews): object {
  return {
    state: deploymentState(news),
    description: titleOf(news).slice(0, longestDescription),
    environment: news.environment,
    ...links(news),
  }
}

function deploymentState(news: RolloutNews): string {
  if (news.moment === 'started') return 'in_progress'
  if (news.moment === 'paused') return 'pending'
  return moodOf(news) === 'bad' ? 'failure' : 'success'
}

function commitStatusOf(news: RolloutNews): object {
  const state = { good: 'success', bad: 'failure', neutral: 'pending' }[moodOf(news)]
  return {
    state: news.moment === 'no-change' ? 'success' : state,
    context: `alicloud-deploy/${news.environment}`,
    description: titleOf(news).slice(0, longestDescription),
    ...(news.jobUrl ? { target_url: news.jobUrl } : {}),
  }
}
