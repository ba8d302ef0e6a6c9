import type { IncomingMessage } from 'node:http'

export interface HttpAnswer {
  status: number
  headers: IncomingMessage['headers']
  body: Buffer
}

export interface HttpQuestion {
  method?: 'GET' | 'PUT' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** For the whole exchange. */
  timeoutMs: number
}

/** One HTTP exchange without any vendor client. Rejects with Node.js' own error when there is no answer. */
export async function httpRequest(address: string, question: HttpQuestion): Promise<HttpAnswer> {
  const url = new URL(address)
  const { request } = url.protocol === 'http:' ? await import('node:http') : await import('node:https')
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: question.method ?? 'GET',
        headers: question.headers ?? {},
        signal: AbortSignal.timeout(question.timeoutMs),
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(question.body)
  })
}
