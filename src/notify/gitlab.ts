import type { HttpRequest, HttpSend } from '../shared/http.ts'
import { shownPart } from '../shared/redact.ts'
import { shownCharacters } from './payloads.ts'
import { moodOf, titleOf, type RolloutNews } from './message.ts'

/** Where a GitLab job may write about itself. */
export interface GitlabTarget {
  /** `CI_API_V4_URL`, e.g. `https://gitlab.com/api/v4`. */
  api: string
  /** `CI_PROJECT_ID`. */
  project: string
  commit: string
  /** Branch or tag. */
  ref: string
  isTag: boolean
  /** The commit may have several pipelines; its status belongs to this one. */
  pipelineId?: string
  /** Headers that allow writing deployments and environments; absent where they are not wanted. */
  deployments?: Readonly<Record<string, string>>
  /** Headers that allow writing the status of the commit, `alicloud-deploy/<environment>`; absent where it is not wanted. */
  commitStatus?: Readonly<Record<string, string>>
}

/** Why GitLab could not be told; the job's own log is where it matters. */
export class GitlabRefusal extends Error {
  override name = 'GitlabRefusal'
}

/** GitLab keeps at most so many characters of a description. */
const longestDescription = 255

interface Deployment {
  id: number
  sha?: string
  /** The job that it belongs to; null for one that was made through the API. */
  deployable?: object | null
  environment?: { id: number; external_url?: string | null }
}

/** Tells GitLab about one rollout: one deployment of the environment that each later news moves on. */
export class GitlabRecord {
  readonly #target: GitlabTarget
  readonly #send: HttpSend
  readonly #redact: (text: string) => string
  #deployment: Deployment | undefined
  #status: string | undefined

  constructor(target: GitlabTarget, { send, redact }: { send: HttpSend; redact: (text: string) => string }) {
    this.#target = target
    this.#send = send
    this.#redact = redact
  }

  /** Throws GitlabRefusal. */
  async tell(news: RolloutNews, timeoutMs: number): Promise<void> {
    const { deployments, commitStatus } = this.#target
    // One that is refused must not keep the other back.
    const ended = await Promise.allSettled([
      ...(deployments ? [this.#tellDeployment(news, deployments, timeoutMs)] : []),
      ...(commitStatus ? [this.#mark(news, commitStatus, timeoutMs)] : []),
    ])
    const refused = ended.find((one) => one.status === 'rejected')
    if (refused) throw refused.reason
  }

  async #tellDeployment(news: RolloutNews, headers: Readonly<Record<string, string>>, timeoutMs: number) {
    const call = (method: HttpRequest['method'], path: string, payload?: object) =>
      this.#call(method, path, { headers, timeoutMs, ...(payload ? { payload } : {}) })
    const status = deploymentStatus(news)
    const known = this.#deployment ?? (await this.#paused(news, call))
    if (!known) {
      const { commit: sha, ref, isTag: tag } = this.#target
      this.#deployment = deploymentIn(
        await call('POST', 'deployments', { environment: news.environment, sha, ref, tag, status }),
      )
    } else if (this.#status !== status) {
      await call('PUT', `deployments/${known.id}`, { status })
      this.#deployment = known
    }
    this.#status = status
    await this.#showAddress(news, call)
  }

  /** The deployment of a run that was paused or killed: the one that continues it moves it on instead of leaving it running for ever. */
  async #paused({ environment }: RolloutNews, call: Call): Promise<Deployment | undefined> {
    const query = new URLSearchParams({ environment, status: 'running', order_by: 'id', sort: 'desc' })
    const running = await call('GET', `deployments?${query.toString()}`)
    const own = (Array.isArray(running) ? (running as Deployment[]) : []).find(
      ({ sha, deployable }) => sha === this.#target.commit && !deployable,
    )
    if (own) this.#status = 'running'
    return own
  }

  /** The environment leads to where it serves, unless a person wrote another address there. */
  async #showAddress({ url, moment }: RolloutNews, call: Call): Promise<void> {
    const environment = this.#deployment?.environment
    if (!url || moment !== 'succeeded' || !environment || environment.external_url) return
    await call('PUT', `environments/${environment.id}`, { external_url: url })
  }

  async #mark(news: RolloutNews, headers: Readonly<Record<string, string>>, timeoutMs: number): Promise<void> {
    const { commit, ref, pipelineId } = this.#target
    await this.#call('POST', `statuses/${commit}`, {
      headers,
      timeoutMs,
      payload: {
        state: { good: 'success', bad: 'failed', neutral: 'running' }[moodOf(news)],
        ...(news.moment === 'no-change' ? { state: 'success' } : {}),
        ...(news.moment === 'cancelled' ? { state: 'canceled' } : {}),
        name: `alicloud-deploy/${news.environment}`,
        description: titleOf(news).slice(0, longestDescription),
        ref,
        ...(news.jobUrl ? { target_url: news.jobUrl } : {}),
        ...(pipelineId ? { pipeline_id: Number(pipelineId) } : {}),
      },
    })
  }

  async #call(
    method: HttpRequest['method'],
    path: string,
    { headers, payload, timeoutMs }: { headers: Readonly<Record<string, string>>; payload?: object; timeoutMs: number },
  ): Promise<unknown> {
    const { api, project } = this.#target
    const { status, body } = await this.#send({
      method,
      url: `${api}/projects/${encodeURIComponent(project)}/${path}`,
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'alicloud-deploy' },
      ...(payload ? { body: JSON.stringify(payload) } : {}),
      timeoutMs,
    })
    const what = path.split(/[/?]/)[0]!
    // A status that is there already cannot be set again, and need not be.
    if (status === 400 && body.includes('Cannot transition status')) return undefined
    if (status === 401 || status === 403 || status === 404)
      throw new GitlabRefusal(`${what}: HTTP ${status}; ${allowance(headers)}`)
    if (status < 200 || status > 299)
      throw new GitlabRefusal(`${what}: HTTP ${status} ${shownPart(body, shownCharacters, this.#redact)}`)
    try {
      return JSON.parse(body)
    } catch {
      throw new GitlabRefusal(`${what}: the answer is not JSON`)
    }
  }
}

type Call = (method: HttpRequest['method'], path: string, payload?: object) => Promise<unknown>

// GitLab takes job tokens for deployments and environments from 16.2 on, and for nothing else that is written here.
const allowance = (headers: Readonly<Record<string, string>>) =>
  'job-token' in headers
    ? 'the job token may do this from GitLab 16.2 on; before, give GITLAB_TOKEN, an access token of the project with scope api'
    : 'give an access token of the project with scope api and a role that may deploy'

function deploymentIn(answer: unknown): Deployment {
  const { id } = (answer ?? {}) as Partial<Deployment>
  if (typeof id !== 'number') throw new GitlabRefusal('deployments: the answer names no deployment')
  return answer as Deployment
}

function deploymentStatus(news: RolloutNews): string {
  if (news.moment === 'no-change') return 'success'
  if (news.moment === 'cancelled') return 'canceled'
  return { good: 'success', bad: 'failed', neutral: 'running' }[moodOf(news)]
}
