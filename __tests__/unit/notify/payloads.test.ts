import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { RolloutNews } from '../../../src/notify/message.ts'
import { postFor, refusalOf } from '../../../src/notify/payloads.ts'
import { channelKinds } from '../../../src/shared/words.ts'

const now = Date.UTC(2026, 10, 21, 8, 30)
const url = 'https://hooks.example.com/robot?access_token=t0ken'

const rejected: RolloutNews = {
  moment: 'rejected',
  app: 'shop',
  environment: 'prod',
  command: 'canary',
  release: 'v2',
  previous: 'v1',
  durationMs: 192_000,
  url: 'http://47.0.0.1',
  jobUrl: 'https://ci.example.com/jobs/7',
  actor: 'li',
  traffic: { failed: 0, requests: 41_233 },
  error: { code: 'E_CANARY_REJECTED', message: 'errors: canary 5.1 % of <200> requests', fix: 'look at the log' },
}

describe('the message for a channel', () => {
  test.each(channelKinds)('of %s is what its service takes', async (kind) => {
    const post = postFor({ kind, url }, rejected, now)
    const golden = JSON.parse(await readFile(new URL('golden/payloads.json', import.meta.url), 'utf8')) as Record<
      string,
      unknown
    >
    expect(JSON.parse(post.body)).toEqual(golden[kind])
    expect(post.url).toBe(url)
  })

  test('for DingTalk is signed in the address, with milliseconds', () => {
    const signed = new URL(postFor({ kind: 'dingtalk', url, secret: 'SEC1' }, rejected, now).url).searchParams
    expect(signed.get('access_token')).toBe('t0ken')
    expect(signed.get('timestamp')).toBe(String(now))
    expect(signed.get('sign')).toBe(createHmac('sha256', 'SEC1').update(`${now}\nSEC1`).digest('base64'))
  })

  test('for Feishu is signed in the body, with seconds, the text as the key', () => {
    const body = JSON.parse(postFor({ kind: 'feishu', url, secret: 'SEC2' }, rejected, now).body) as Record<
      string,
      string
    >
    expect(body.timestamp).toBe(String(now / 1_000))
    expect(body.sign).toBe(createHmac('sha256', `${now / 1_000}\nSEC2`).digest('base64'))
  })

  test('for a webhook is signed over its time and its body', () => {
    const { headers, body } = postFor({ kind: 'webhook', url, secret: 'k' }, rejected, now)
    const expected = createHmac('sha256', 'k')
      .update(`${now / 1_000}.${body}`)
      .digest('hex')
    expect(headers).toMatchObject({
      'x-alicloud-deploy-timestamp': String(now / 1_000),
      'x-alicloud-deploy-signature': `sha256=${expected}`,
    })
  })

  test('stays below the 4,096 bytes that WeCom takes, however long the error is', () => {
    const news = { ...rejected, error: { code: 'E', message: '错'.repeat(9_000), fix: 'x'.repeat(9_000) } }
    const { markdown } = JSON.parse(postFor({ kind: 'wecom', url }, news, now).body) as {
      markdown: { content: string }
    }
    expect(Buffer.byteLength(markdown.content)).toBeLessThan(4_096)
  })
})

describe('an answer', () => {
  test.each([
    ['dingtalk', 200, '{"errcode":0,"errmsg":"ok"}', undefined],
    ['dingtalk', 200, '{"errcode":310000,"errmsg":"sign not match"}', '310000 sign not match'],
    ['wecom', 200, '{"errcode":93000,"errmsg":"invalid webhook url"}', '93000 invalid webhook url'],
    ['feishu', 200, '{"StatusCode":0,"StatusMessage":"success","code":0}', undefined],
    ['feishu', 200, '{"code":19021,"msg":"sign match fail"}', '19021 sign match fail'],
    ['slack', 200, 'ok', undefined],
    ['slack', 404, 'no_service', 'HTTP 404 no_service'],
    ['teams', 202, '', undefined],
    ['webhook', 302, '', 'HTTP 302'],
    ['wecom', 200, '<html>', undefined],
  ] as const)('of %s with %i %s', (kind, status, body, refusal) => {
    expect(refusalOf(kind, { status, body }, (text) => text)).toBe(refusal)
  })

  test('that is too long is cut behind its secrets, not in one of them', () => {
    const body = `${'x'.repeat(190)} token-1234567890 and more`
    const redact = (text: string) => text.replaceAll('token-1234567890', '***')
    expect(refusalOf('slack', { status: 500, body }, redact)).toBe(`HTTP 500 ${'x'.repeat(190)} *** and …`)
  })
})
