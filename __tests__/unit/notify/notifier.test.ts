import { describe, expect, test } from 'vitest'
import type { GithubTarget } from '../../../src/notify/github.ts'
import type { RolloutNews } from '../../../src/notify/message.ts'
import { createNotifier, type Channel } from '../../../src/notify/notifier.ts'
import type { HttpAnswer, HttpRequest } from '../../../src/shared/http.ts'
import { createRedactor } from '../../../src/shared/redact.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

const news = (moment: RolloutNews['moment'], more: Partial<RolloutNews> = {}): RolloutNews => ({
  moment,
  app: 'shop',
  environment: 'prod',
  command: 'rolling-deploy',
  release: 'v2',
  jobUrl: 'https://ci.example.com/7',
  ...more,
})

const slack: Channel = { kind: 'slack', url: 'https://hooks.example.com/T0/t0ken', on: ['succeeded', 'failed'] }
const github: GithubTarget = {
  api: 'https://api.github.com',
  repository: 'li/shop',
  commit: 'c0ffee',
  token: 'gh-t0ken',
  deployments: true,
  commitStatus: true,
}

function aNotifier(
  answer: (request: HttpRequest) => HttpAnswer,
  { secret = 'hunter22', ...options }: { channels?: Channel[]; github?: GithubTarget; secret?: string } = {},
) {
  const clock = new VirtualClock()
  const sent: HttpRequest[] = []
  const warnings: string[] = []
  const redactor = createRedactor()
  redactor.add(secret)
  const notifier = createNotifier({
    channels: [slack],
    ...options,
    clock,
    send: async (request) => {
      sent.push(request)
      return answer(request)
    },
    reporter: { emit: (event: ReportEvent) => event.type === 'warning' && warnings.push(event.message) },
    redact: (text) => redactor.redact(text),
  })
  const bodies = () => sent.map(({ body }) => JSON.parse(body ?? '{}') as Record<string, unknown>)
  return { clock, sent, bodies, warnings, tell: (about: RolloutNews) => clock.run(notifier.tell(about)) }
}

describe('a notification', () => {
  test('goes to the channels that asked for this news only', async () => {
    const { sent, tell } = aNotifier(() => ({ status: 200, body: 'ok' }))
    await tell(news('started'))
    expect(sent).toEqual([])
    await tell(news('succeeded'))
    expect(sent.map(({ url }) => url)).toEqual([slack.url])
  })

  test('is sent when a number in it looks like a secret, without the texts that do', async () => {
    const { bodies, tell } = aNotifier(() => ({ status: 200, body: 'ok' }), {
      channels: [{ kind: 'webhook', url: 'https://hooks.example.com/', on: ['failed'] }],
      secret: '12345',
    })
    await tell(news('failed', { durationMs: 12_345, error: { code: 'E_SQL', message: 'denied for 12345' } }))
    expect(bodies()).toMatchObject([{ durationMs: 12_345, error: { message: 'denied for ***' } }])
  })

  test('that is refused is tried once more, and is then a warning that names the host, not the address', async () => {
    const { sent, warnings, tell } = aNotifier(() => ({ status: 500, body: 'oops' }))
    await tell(news('failed'))
    expect(sent).toHaveLength(2)
    expect(warnings).toEqual(['slack (hooks.example.com) was not told: HTTP 500 oops'])
  })

  test('whose server does not answer is a warning, and the other channels get theirs', async () => {
    const other: Channel = { ...slack, url: 'https://other.example.com/' }
    const { sent, warnings, tell } = aNotifier(
      ({ url }) => {
        if (url === slack.url) throw new Error('no answer within 5 s')
        return { status: 200, body: 'ok' }
      },
      { channels: [slack, other] },
    )
    await tell(news('succeeded'))
    expect(sent.filter(({ url }) => url === other.url)).toHaveLength(1)
    expect(warnings).toEqual(['slack (hooks.example.com) was not told: no answer within 5 s'])
  })

  test('holds no secret, whatever the error said', async () => {
    const { sent, tell } = aNotifier(() => ({ status: 200, body: 'ok' }))
    await tell(news('failed', { error: { code: 'E_X', message: 'mysql://shop:hunter22@db refused' } }))
    expect(sent[0]!.body).toContain('mysql://shop:***@db refused')
  })

  test('of a cancelled job is sent once, with little time', async () => {
    const { sent, tell } = aNotifier(() => ({ status: 500, body: '' }), {
      channels: [{ ...slack, on: ['cancelled'] }],
    })
    await tell(news('cancelled'))
    expect(sent.map(({ timeoutMs }) => timeoutMs)).toEqual([2_500])
  })
})

describe('GitHub', () => {
  const accepted = ({ url }: HttpRequest): HttpAnswer => ({
    status: 201,
    body: JSON.stringify(url.endsWith('/deployments') ? { id: 42 } : {}),
  })

  test('gets one deployment with a status for the start and one for the end, and the mark on the commit', async () => {
    const { sent, bodies, tell } = aNotifier(accepted, { channels: [], github })
    await tell(news('started'))
    await tell(news('succeeded', { url: 'http://47.0.0.1' }))
    expect(sent.map(({ url }) => url.replace('https://api.github.com/repos/li/shop/', '')).toSorted()).toEqual([
      'deployments',
      'deployments/42/statuses',
      'deployments/42/statuses',
      'statuses/c0ffee',
      'statuses/c0ffee',
    ])
    expect(sent.every(({ headers }) => headers!.authorization === 'Bearer gh-t0ken')).toBe(true)
    expect(bodies()).toContainEqual(
      expect.objectContaining({ ref: 'c0ffee', environment: 'prod', required_contexts: [] }),
    )
    expect(bodies()).toContainEqual(expect.objectContaining({ state: 'success', environment_url: 'http://47.0.0.1' }))
    expect(bodies()).toContainEqual(expect.objectContaining({ state: 'pending', context: 'alicloud-deploy/prod' }))
  })

  test.each([
    ['rolled-back', 'failure'],
    ['paused', 'pending'],
    ['no-change', 'success'],
  ] as const)('shows %s as %s', async (moment, state) => {
    const { bodies, tell } = aNotifier(accepted, { channels: [], github: { ...github, commitStatus: false } })
    await tell(news('started'))
    await tell(news(moment))
    expect(bodies().at(-1)).toMatchObject({ state })
  })

  test('that refuses the token says which permission the job lacks, and the commit is marked all the same', async () => {
    const { sent, warnings, tell } = aNotifier(
      ({ url }) => (url.includes('/statuses/') ? { status: 201, body: '{}' } : { status: 403, body: '{}' }),
      { channels: [], github },
    )
    await tell(news('started'))
    expect(warnings).toEqual([
      'GitHub was not told: deployments: HTTP 403; give the job `permissions: { deployments: write, contents: read }`',
    ])
    expect(sent.some(({ url }) => url.endsWith('statuses/c0ffee'))).toBe(true)
  })
})
