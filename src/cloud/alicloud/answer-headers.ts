import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'

export interface AnswerHeaders {
  status: number
  retryAfterMs?: number
  requestId?: string
  /** The server's clock, epoch milliseconds. */
  dateMs?: number
}

const answers = new Map<string, AnswerHeaders>()
let isWatching = false

/**
 * The vendor's client throws away status and headers of failed answers, and with them `x-acs-retry-after`. Node.js
 * tells about every answer; ours are recognised by their nonce.
 */
export function watchAnswers(): void {
  if (isWatching) return
  isWatching = true
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
    const nonce = request.getHeader('x-acs-signature-nonce')
    if (typeof nonce === 'string' && answers.has(nonce)) answers.set(nonce, read(response))
  })
}

/** Starts to listen for the answer to the request with this nonce. */
export function expectAnswer(nonce: string): { take(): AnswerHeaders | undefined } {
  answers.set(nonce, unanswered)
  return {
    take() {
      const found = answers.get(nonce)
      answers.delete(nonce)
      return found === unanswered ? undefined : found
    },
  }
}

const unanswered: AnswerHeaders = { status: 0 }

function read(response: IncomingMessage): AnswerHeaders {
  const { headers } = response
  const answer: AnswerHeaders = { status: response.statusCode ?? 0 }
  const retryAfter = Number(headers['x-acs-retry-after'])
  if (headers['x-acs-retry-after'] !== undefined && Number.isFinite(retryAfter)) answer.retryAfterMs = retryAfter
  if (typeof headers['x-acs-request-id'] === 'string') answer.requestId = headers['x-acs-request-id']
  const date = Date.parse(headers.date ?? '')
  if (!Number.isNaN(date)) answer.dateMs = date
  return answer
}
