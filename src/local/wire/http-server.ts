import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

// RPC requests carry all parameters in the query string, user data and command texts included.
const longestHeaders = 512 * 1024

/** An HTTP server on one loopback address that can be ended at once, open connections included. */
export interface RunningServer {
  port: number
  close(): Promise<void>
}

/** Starts listening on 127.0.0.1. Rejects with the system's error when the port cannot be had. */
export function serveHttp(port: number, listener: RequestListener): Promise<RunningServer> {
  const server = createServer({ maxHeaderSize: longestHeaders, keepAliveTimeout: 65_000 }, listener)
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    else socket.destroy()
  })
  return listening(server, port)
}

function listening(server: Server, port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
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
