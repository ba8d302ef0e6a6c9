import { describe, expect, it } from 'vitest'
import { environmentSchema } from '../../src/config/schema.ts'
import { gitlabTarget } from '../../src/news-targets.ts'
import { secretsOf } from '../../src/news.ts'
import { createRedactor } from '../../src/shared/redact.ts'
import type { Reporter } from '../../src/shared/reporter.ts'

it.each([
  [
    'slack',
    'https://hooks.slack.com/services/T00000000/B00000000/x1YzAbCdEfGhIjKlMnOpQrSt',
    '/services/T00000000/B00000000/***',
  ],
  [
    'feishu',
    'https://open.feishu.cn/open-apis/bot/v2/hook/0f6dc31c-0000-4b6b-9d1f-1c0a5e6b7a88',
    '/open-apis/bot/v2/hook/***',
  ],
  [
    'dingtalk',
    'https://oapi.dingtalk.com/robot/send?access_token=0123456789abcdef0123456789abcdef',
    '/robot/send?access_token=***',
  ],
] as const)(
  'the key in the address of a robot (%s) is hidden where a server repeats only its path',
  (kind, url, shown) => {
    const settings = environmentSchema.parse({
      app: 'shop',
      region: 'cn-hangzhou',
      notify: { channels: [{ kind, url }] },
    })
    const redactor = createRedactor()
    for (const secret of secretsOf(settings)) redactor.add(secret)
    const { pathname, search, href } = new URL(url)
    expect(redactor.redact(`Cannot POST ${pathname}${search}`)).toBe(`Cannot POST ${shown}`)
    expect(redactor.redact(href)).toBe('***')
  },
)

describe('the job in GitLab', () => {
  const env = {
    CI_API_V4_URL: 'https://gitlab.example.com/api/v4',
    CI_PROJECT_ID: '42',
    CI_COMMIT_SHA: 'c0ffee',
    CI_COMMIT_REF_NAME: 'v2',
    CI_COMMIT_TAG: 'v2',
    CI_JOB_TOKEN: 'job-t0ken',
  }
  const found = (gitlab: object, more: Record<string, string> = {}) => {
    const warnings: string[] = []
    const settings = environmentSchema.parse({ app: 'shop', region: 'cn-hangzhou', notify: { gitlab } })
    const reporter: Reporter = { emit: (event) => event.type === 'warning' && warnings.push(event.message) }
    return { target: gitlabTarget({ settings, env: { ...env, ...more }, reporter }), warnings }
  }

  it('may write deployments with its own token, and marks the commit only with a better one', () => {
    const own = found({ deployments: true, commitStatus: true })
    expect(own.target).toMatchObject({ isTag: true, deployments: { 'job-token': 'job-t0ken' } })
    expect(own.target).not.toHaveProperty('commitStatus')
    expect(own.warnings).toEqual([expect.stringContaining('GITLAB_TOKEN')])
    const better = found({ deployments: true, commitStatus: true }, { GITLAB_TOKEN: 'pat' })
    expect(better.target).toMatchObject({
      deployments: { 'private-token': 'pat' },
      commitStatus: { 'private-token': 'pat' },
    })
    expect(better.warnings).toEqual([])
  })

  it('that has an environment of its own gets no second deployment', () => {
    expect(found({ deployments: true }, { CI_ENVIRONMENT_NAME: 'prod' }).target).toBeUndefined()
  })

  it('is told nothing where nobody asked for it, or where there is no GitLab', () => {
    expect(found({}).target).toBeUndefined()
    expect(found({ deployments: true }, { CI_API_V4_URL: '' }).target).toBeUndefined()
  })
})
