import { Agent, request, type ClientRequest } from 'node:http'

/** How a request ended as its client saw it: undefined when all was well. */
export interface RequestEnd {
  version?: string
  problem?: string
}

/** One kind of request that clients send, and how many of a hundred are of it. */
export interface TrafficKind {
  name: string
  share: number
  send(url: string): Promise<RequestEnd>
}

const slowMs = 2_000
const chunk = Buffer.alloc(64 * 1024, 'x')
const chunks = 16
const chunkEveryMs = 60
const socketMessages = 8
const messageEveryMs = 250
const answerLimitMs = 30_000

/** Everything that a deployment could cut: kept and new connections, slow answers, uploads in parts, web sockets. */
export function trafficKinds(): { kinds: readonly TrafficKind[]; close(): void } {
  // With a time-out of its own Node.js also heeds the server's `Keep-Alive: timeout`, as browsers do; without one it
  // uses a connection until the very moment at which the server closes it.
  const kept = new Agent({ keepAlive: true, maxSockets: 64, timeout: answerLimitMs })
  const kinds: TrafficKind[] = [
    { name: 'kept connection', share: 60, send: (url) => get(url, '/', kept) },
    { name: 'new connection', share: 34.5, send: (url) => get(url, '/', false) },
    { name: 'slow', share: 3, send: (url) => get(url, `/slow?ms=${slowMs}`, kept) },
    { name: 'upload', share: 1, send: upload },
    { name: 'web socket', share: 1.5, send: talk },
  ]
  return { kinds, close: () => kept.destroy() }
}

function get(url: string, path: string, agent: Agent | false): Promise<RequestEnd> {
  return exchange(request(url + path, { agent }), (message) => message.end())
}

/** About one megabyte in chunks without a length, over a second. */
function upload(url: string): Promise<RequestEnd> {
  const message = request(`${url}/upload`, { method: 'POST', agent: false })
  return exchange(message, () => sendChunks(message, chunks), String(chunks * chunk.length))
}

function sendChunks(message: ClientRequest, left: number): void {
  if (message.destroyed) return
  if (left === 0) return void message.end()
  message.write(chunk)
  setTimeout(sendChunks, chunkEveryMs, message, left - 1)
}

// When a connection was last used: one that is cut while it was idle tells another story than one that is cut at work.
const lastUsed = new WeakMap<object, number>()

function exchange(message: ClientRequest, begin: (message: ClientRequest) => void, expected?: string) {
  return new Promise<RequestEnd>((resolve) => {
    let idle = ''
    let used: object | undefined
    const fail = (problem: string) => resolve({ problem: `${problem}${idle}` })
    message.on('socket', (socket) => {
      used = socket
      const since = lastUsed.get(socket)
      if (since !== undefined) idle = `, on a connection that was idle for ${Math.round(performance.now() - since)} ms`
    })
    message.setTimeout(answerLimitMs, () => message.destroy(new Error(`no answer within ${answerLimitMs} ms`)))
    message.on('error', (error) => fail(error.message))
    message.on('response', (response) => {
      let text = ''
      response.on('data', (part: Buffer) => (text += part.toString()))
      response.on('error', (error) => fail(`the answer was cut: ${error.message}`))
      response.on('end', () => {
        if (used) lastUsed.set(used, performance.now())
        const version = response.headers['x-app-version']
        const named = typeof version === 'string' ? { version } : {}
        if (response.statusCode !== 200) resolve({ ...named, problem: `status ${response.statusCode}` })
        else if (expected !== undefined && text !== expected) fail(`expected ${expected}, got ${text.slice(0, 40)}`)
        else resolve(named)
      })
    })
    begin(message)
  })
}

/** A conversation of two seconds in which every message must come back, ended by the client. */
function talk(url: string): Promise<RequestEnd> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/echo`)
    let version: string | undefined
    let echoed = 0
    const end = (problem?: string) => {
      clearTimeout(limit)
      resolve({ ...(version === undefined ? {} : { version }), ...(problem === undefined ? {} : { problem }) })
    }
    const limit = setTimeout(() => {
      end(`no echo within ${answerLimitMs} ms`)
      socket.close()
    }, answerLimitMs)
    const say = () => socket.readyState === WebSocket.OPEN && socket.send(`message ${echoed}`)
    socket.addEventListener('message', ({ data }) => {
      if (version === undefined) version = String(data)
      else if (data !== `message ${echoed++}`) return end(`unexpected echo ${String(data)}`)
      if (echoed === socketMessages) socket.close(1000)
      else setTimeout(say, messageEveryMs)
    })
    socket.addEventListener('error', () => end('the web socket failed'))
    socket.addEventListener('close', ({ code }) =>
      end(echoed === socketMessages ? undefined : `cut with code ${code} after ${echoed} of ${socketMessages} echoes`),
    )
  })
}
