import { expect, it } from 'vitest'
import { environmentSchema } from '../../src/config/schema.ts'
import { secretsOf } from '../../src/news.ts'
import { createRedactor } from '../../src/shared/redact.ts'

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
