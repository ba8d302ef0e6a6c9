import { createHmac } from 'node:crypto'
import { signatureHeaders } from '../shared/http.ts'
import { shownPart } from '../shared/redact.ts'
import type { ChannelKind } from '../shared/words.ts'
import { factsOf, moodOf, titleOf, type Mood, type RolloutNews } from './message.ts'

export interface ChannelTarget {
  kind: ChannelKind
  url: string
  /** Signing key of a DingTalk or Feishu robot, or of our own signature on a plain webhook. */
  secret?: string
}

/** One message as a service wants it. */
export interface Post {
  url: string
  headers: Record<string, string>
  body: string
}

/** The message for one channel. Nothing in it changes between two calls at the same time. */
export function postFor(target: ChannelTarget, news: RolloutNews, nowMs: number): Post {
  const { kind, url, secret } = target
  const json = (payload: object, more: Partial<Post> = {}): Post => ({
    url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(payload),
    ...more,
  })
  switch (kind) {
    case 'dingtalk':
      return json(dingtalk(news), secret ? { url: dingtalkUrl(url, secret, nowMs) } : {})
    case 'feishu':
      return json({ ...(secret ? feishuSignature(secret, nowMs) : {}), ...feishu(news) })
    case 'wecom':
      return json({ msgtype: 'markdown', markdown: { content: `**${titleOf(news)}**\n${quoted(news)}` } })
    case 'slack':
      return json(slack(news))
    case 'teams':
      return json(teams(news))
    case 'webhook': {
      const post = json({ schemaVersion: 1, sentAt: new Date(nowMs).toISOString(), title: titleOf(news), ...news })
      return secret ? { ...post, headers: { ...post.headers, ...signatureHeaders(post.body, secret, nowMs) } } : post
    }
  }
}

/** Of an answer that is shown. */
export const shownCharacters = 200

/** Why a service did not take a message that it answered; some say no with status 200. */
export function refusalOf(
  kind: ChannelKind,
  answer: { status: number; body: string },
  redact: (text: string) => string,
): string | undefined {
  if (answer.status < 200 || answer.status > 299)
    return `HTTP ${answer.status} ${shownPart(answer.body, shownCharacters, redact)}`.trim()
  if (kind !== 'dingtalk' && kind !== 'wecom' && kind !== 'feishu') return undefined
  const said = parsed(answer.body)
  const code = said?.errcode ?? said?.code ?? said?.StatusCode
  if (code === undefined || code === 0) return undefined
  return `${String(code)} ${String(said?.errmsg ?? said?.msg ?? '')}`.trim()
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // A proxy's page in front of the service; its status counted already.
    return undefined
  }
}

const quoted = (news: RolloutNews) =>
  factsOf(news)
    .map(({ name, value }) => `> ${name}: ${value}`)
    .join('\n')

const listed = (news: RolloutNews, bold: string) =>
  factsOf(news)
    .map(({ name, value }) => `- ${bold}${name}${bold} ${value}`)
    .join('\n')

function dingtalk(news: RolloutNews): object {
  const title = titleOf(news)
  return { msgtype: 'markdown', markdown: { title, text: `#### ${title}\n${listed(news, '**')}` } }
}

// open.dingtalk.com, "custom robot security settings": key is the secret, text is timestamp, newline, secret.
function dingtalkUrl(url: string, secret: string, nowMs: number): string {
  const signed = new URL(url)
  signed.searchParams.set('timestamp', String(nowMs))
  signed.searchParams.set('sign', createHmac('sha256', secret).update(`${nowMs}\n${secret}`).digest('base64'))
  return signed.href
}

const feishuColours: Record<Mood, string> = { good: 'green', bad: 'red', neutral: 'blue' }

function feishu(news: RolloutNews): object {
  return {
    msg_type: 'interactive',
    card: {
      header: { title: { tag: 'plain_text', content: titleOf(news) }, template: feishuColours[moodOf(news)] },
      elements: [{ tag: 'markdown', content: listed(news, '**') || ' ' }],
    },
  }
}

// open.feishu.cn, "custom bot guide": the text is the key, what is signed is empty, and time is in seconds.
function feishuSignature(secret: string, nowMs: number): { timestamp: string; sign: string } {
  const timestamp = String(Math.floor(nowMs / 1_000))
  return { timestamp, sign: createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64') }
}

const slackColours: Record<Mood, string> = { good: 'good', bad: 'danger', neutral: '#439FE0' }

function slack(news: RolloutNews): object {
  const text = factsOf(news)
    .map(({ name, value }) => `*${name}* ${slackText(value)}`)
    .join('\n')
  return {
    text: slackText(titleOf(news)),
    attachments: [{ color: slackColours[moodOf(news)], mrkdwn_in: ['text'], text }],
  }
}

const slackText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const teamsColours: Record<Mood, string> = { good: 'Good', bad: 'Attention', neutral: 'Default' }

function teams(news: RolloutNews): object {
  const links = [
    { title: 'job', url: news.jobUrl },
    { title: 'environment', url: news.url },
  ].flatMap(({ title, url }) => (url ? [{ type: 'Action.OpenUrl', title, url }] : []))
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            { type: 'TextBlock', wrap: true, weight: 'Bolder', color: teamsColours[moodOf(news)], text: titleOf(news) },
            { type: 'FactSet', facts: factsOf(news).map(({ name, value }) => ({ title: name, value })) },
          ],
          ...(links.length > 0 ? { actions: links } : {}),
        },
      },
    ],
  }
}
