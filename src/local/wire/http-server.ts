import { createServer, type IncomingMessage, type RequestListener, type Server as HttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createPlainServer, type AddressInfo, type Server, type Socket } from 'node:net'

// RPC requests carry all parameters in the query string, user data and command texts included.
const longestHeaders = 512 * 1024

/** An HTTP server on one loopback address that can be ended at once, open connections included. */
export interface RunningServer {
  port: number
  close(): Promise<void>
}

/** PEM texts of a key and its certificate. */
export interface TlsParts {
  key: string
  cert: string
}

/**
 * Starts listening on 127.0.0.1; with `tls` the same port answers HTTP and HTTPS, told apart by the first byte.
 * Rejects with the system's error when the port cannot be had.
 */
export function serveHttp(port: number, listener: RequestListener, tls?: TlsParts): Promise<RunningServer> {
  const options = { maxHeaderSize: longestHeaders, keepAliveTimeout: 65_000 }
  const plain = prepared(createServer(options, listener))
  if (!tls) return listening(plain, port, () => plain.closeAllConnections())
  const secure = prepared(createTlsServer({ ...options, ...tls }, listener))
  // All of them, because a connection belongs to neither server until it has said something.
  const open = new Set<Socket>()
  const both = createPlainServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)))
    firstByte(socket, (byte) => (byte === tlsHandshake ? secure : plain).emit('connection', socket))
  })
  return listening(both, port, () => {
    for (const socket of open) socket.destroy()
  })
}

const tlsHandshake = 0x16

/** Tells the first byte of a connection and leaves it there for whoever reads next. */
function firstByte(socket: Socket, tell: (byte: number) => void): void {
  socket.on('error', () => socket.destroy())
  socket.once('readable', () => {
    const start = socket.read(1) as Buffer | null
    if (!start) return
    socket.unshift(start)
    tell(start[0]!)
  })
}

function prepared<T extends HttpServer>(server: T): T {
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    else socket.destroy()
  })
  return server
}

function listening(server: Server, port: number, closeConnections: () => void): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            closeConnections()
          }),
      })
    })
  })
}

/** Header names are lower case already; of repeated ones the values are joined as HTTP says. */
export function plainHeaders(message: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return headers
}

/** The whole body, or undefined when it is longer than `limit` bytes. Rejects when the client goes away. */
export async function readBody(message: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
  }
  return length > limit ? undefined : Buffer.concat(chunks)
}
