import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { GitlabRecord, type GitlabTarget } from '../../../src/notify/gitlab.ts'
import type { RolloutNews } from '../../../src/notify/message.ts'
import type { HttpAnswer, HttpRequest } from '../../../src/shared/http.ts'

const news = (moment: RolloutNews['moment'], more: Partial<RolloutNews> = {}): RolloutNews => ({
  moment,
  app: 'shop',
  environment: 'prod',
  command: 'rolling-deploy',
  release: 'v2',
  jobUrl: 'https://gitlab.example.com/li/shop/-/jobs/7',
  ...more,
})

const redact = (text: string) => text.replaceAll('token-1234567890', '***')

const target: GitlabTarget = {
  api: 'https://gitlab.example.com/api/v4',
  project: '42',
  commit: 'c0ffee',
  ref: 'production',
  isTag: false,
  pipelineId: '1001',
  deployments: { 'job-token': 'job-t0ken' },
  commitStatus: { 'private-token': 'pat-t0ken' },
}

interface Call {
  method: string
  path: string
  token: string
  body?: unknown
}

/** GitLab as far as it is talked to: running deployments that it knows of, and refusals by path. */
function aGitlab({
  running = [],
  externalUrl = null,
  refuse = () => undefined,
}: {
  running?: object[]
  externalUrl?: string | null
  refuse?: (path: string) => HttpAnswer | undefined
} = {}) {
  const calls: Call[] = []
  const send = async ({ method, url, headers, body }: HttpRequest): Promise<HttpAnswer> => {
    const path = url.replace('https://gitlab.example.com/api/v4/projects/42/', '')
    const token = headers!['job-token'] ? 'job' : headers!['private-token'] ? 'private' : 'none'
    calls.push({ method, path, token, ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }) })
    const refused = refuse(path)
    if (refused) return refused
    if (method === 'GET') return { status: 200, body: JSON.stringify(running) }
    const environment = { id: 5, name: 'prod', external_url: externalUrl }
    return { status: method === 'POST' ? 201 : 200, body: JSON.stringify({ id: 77, environment }) }
  }
  return { calls, send }
}

const deploymentCalls = (calls: readonly Call[]) =>
  calls.filter(({ path, method }) => !path.startsWith('statuses/') && method !== 'GET')

describe('GitLab', () => {
  test('gets what its interface takes, from the start to the end', async () => {
    const { calls, send } = aGitlab()
    const record = new GitlabRecord(target, { send, redact })
    await record.tell(news('started'), 5_000)
    await record.tell(news('succeeded', { url: 'http://47.0.0.1', durationMs: 60_000 }), 5_000)
    const golden: unknown = JSON.parse(await readFile(new URL('golden/gitlab.json', import.meta.url), 'utf8'))
    const order = (list: Call[]) =>
      list.toSorted((a, b) => Number(a.path.startsWith('statuses/')) - Number(b.path.startsWith('statuses/')))
    expect(order(calls)).toEqual(golden)
  })

  test.each([
    ['rolled-back', 'failed', 'failed'],
    ['mixed', 'failed', 'failed'],
    ['cancelled', 'canceled', 'canceled'],
    ['no-change', 'success', 'success'],
    ['paused', undefined, 'running'],
  ] as const)('shows %s as %s, and the commit as %s', async (moment, deployment, commit) => {
    const { calls, send } = aGitlab()
    const record = new GitlabRecord(target, { send, redact })
    await record.tell(news('started'), 5_000)
    calls.length = 0
    await record.tell(news(moment), 5_000)
    expect(deploymentCalls(calls).map(({ body }) => body)).toEqual(deployment ? [{ status: deployment }] : [])
    expect(calls.find(({ path }) => path === 'statuses/c0ffee')!.body).toMatchObject({ state: commit })
  })

  test('goes on with the deployment of the same commit that a pause left running, not with that of a job', async () => {
    const { calls, send } = aGitlab({
      running: [
        { id: 9, sha: 'c0ffee', deployable: { id: 1 } },
        { id: 8, sha: 'other', deployable: null },
        { id: 7, sha: 'c0ffee', deployable: null },
      ],
    })
    const record = new GitlabRecord(target, { send, redact })
    await record.tell(news('started'), 5_000)
    await record.tell(news('succeeded'), 5_000)
    expect(deploymentCalls(calls)).toMatchObject([
      { method: 'PUT', path: 'deployments/7', body: { status: 'success' } },
    ])
  })

  test('keeps the address that a person gave the environment', async () => {
    const { calls, send } = aGitlab({ externalUrl: 'https://shop.example.com' })
    await new GitlabRecord(target, { send, redact }).tell(news('succeeded', { url: 'http://47.0.0.1' }), 5_000)
    expect(calls.some(({ path }) => path.startsWith('environments/'))).toBe(false)
  })

  test('that knows the state already is told all the same', async () => {
    const body = '{"message":"Cannot transition status via :run from :running"}'
    const { send } = aGitlab({ refuse: (path) => (path.startsWith('statuses/') ? { status: 400, body } : undefined) })
    await expect(new GitlabRecord(target, { send, redact }).tell(news('started'), 5_000)).resolves.toBeUndefined()
  })

  test.each([
    ['deployments', 'deployments: HTTP 403; the job token may do this from GitLab 16.2 on'],
    ['statuses', 'statuses: HTTP 403; give an access token of the project with scope api'],
  ])('that refuses %s says what is missing, and the other is told', async (refused, message) => {
    const { calls, send } = aGitlab({
      refuse: (path) => (path.startsWith(refused) ? { status: 403, body: '{}' } : undefined),
    })
    await expect(new GitlabRecord(target, { send, redact }).tell(news('started'), 5_000)).rejects.toThrow(message)
    const other = refused === 'statuses' ? 'deployments' : 'statuses/c0ffee'
    expect(calls.some(({ path }) => path === other)).toBe(true)
  })

  test('gets only what is asked for', async () => {
    const { calls, send } = aGitlab()
    const { commitStatus: _, ...onlyDeployments } = target
    await new GitlabRecord(onlyDeployments, { send, redact }).tell(news('started'), 5_000)
    expect(calls.map(({ path }) => path.split(/[/?]/)[0])).toEqual(['deployments', 'deployments'])
  })
})
