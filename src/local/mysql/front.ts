import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Ends } from './socket-owner.ts'

export interface FrontOptions {
  host: string
  port: number
  /** Path of the server's Unix socket. */
  socket: string
  /** The address that stands for the client, and whether it may connect. */
  admit: (ends: Ends) => Promise<{ address: string; isAllowed: boolean }>
  /** True when the server understands a PROXY header and so can log and match the client's address. */
  sendsProxyHeader: boolean
}

/** The address that clients connect to: lets the listed ones through to the server and refuses the others as RDS does. */
export interface Front {
  close(): Promise<void>
}

/** Listens; throws when the address is taken. */
export async function openFront(options: FrontOptions): Promise<Front> {
  const clients = new Set<Socket>()
  const server = createServer((client) => {
    clients.add(client)
    client.once('close', () => clients.delete(client))
    client.on('error', () => client.destroy())
    void serve(client, options).catch(() => client.destroy())
  })
  await listen(server, options)
  return {
    async close() {
      for (const client of clients) client.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function serve(client: Socket, options: FrontOptions): Promise<void> {
  const { remoteAddress = '', remotePort = 0, localAddress = '', localPort = 0 } = client
  const ends = { address: remoteAddress, port: remotePort, localAddress, localPort }
  const { address, isAllowed } = await options.admit(ends)
  if (client.destroyed) return
  if (!isAllowed) {
    client.end(refusal(`#28000ip not in whitelist, client ip is ${address}`))
    return
  }
  const upstream = connect(options.socket)
  upstream.setNoDelay(true)
  client.setNoDelay(true)
  const end = () => {
    upstream.destroy()
    client.destroy()
  }
  upstream.once('error', end).once('close', end)
  client.once('close', end)
  if (options.sendsProxyHeader) upstream.write(`PROXY TCP4 ${address} ${address} ${remotePort} ${options.port}\r\n`)
  client.pipe(upstream)
  upstream.pipe(client)
}

/** An error packet in place of the server's greeting, with the code and words that RDS answers unlisted clients. */
function refusal(message: string): Buffer {
  const code = 1045
  const payload = Buffer.concat([Buffer.from([0xff, code & 0xff, code >> 8]), Buffer.from(message)])
  return Buffer.concat([Buffer.from([payload.length & 0xff, payload.length >> 8, 0, 0]), payload])
}

function listen(server: Server, { host, port }: FrontOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
