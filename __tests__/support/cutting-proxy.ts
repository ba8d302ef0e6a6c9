import { once } from 'node:events'
import { createServer, connect } from 'node:net'
import type { Socket } from 'node:net'
import { splitScript } from '../../src/migrate/sql/split.ts'

/** One COM_QUERY that a client sent, and how many statements its text had. */
export interface SeenCommand {
  text: string
  statements: number
}

/** Where the line is cut: command `command` (from 0) reaches the server with its first `statements` statements only. */
export interface Cut {
  command: number
  statements: number
}

export interface CuttingProxy {
  /** Where clients connect to instead. */
  address: { host: string; port: number }
  seen: SeenCommand[]
  close(): Promise<void>
}

/**
 * A line to a MySQL server that breaks where it is told to. Letting only the first statements of a packet through is
 * what a server that dies in the middle of it looks like; letting all of it through and dropping the answer is what a
 * killed client looks like. After the cut new connections pass untouched. `cut` may be asked of every packet how many of
 * its statements get through; undefined for all of them.
 */
export async function startCuttingProxy(
  target: { host: string; port: number },
  cut?: Cut | ((statements: readonly string[]) => number | undefined),
  onCommand: (index: number) => void = () => {},
): Promise<CuttingProxy> {
  const seen: SeenCommand[] = []
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('close', () => upstream.end())
    upstream.on('close', () => client.destroy())
    let isDeaf = false
    upstream.on('data', (bytes: Buffer) => {
      if (!isDeaf) client.write(bytes)
    })
    const forward = readPackets((packet) => {
      const body = packet.subarray(4)
      if (packet[3] !== 0 || body[0] !== 3) return void upstream.write(packet)
      const text = body.subarray(1).toString('utf8')
      const statements = splitScript(text)
      const command = seen.push({ text, statements: statements.length }) - 1
      const count = typeof cut === 'function' ? cut(statements.map((one) => one.text)) : countAt(cut, command)
      if (isCut || count === undefined) {
        upstream.write(packet)
        return onCommand(command)
      }
      isCut = true
      isDeaf = true
      const last = statements[count - 1]
      if (last) upstream.write(queryPacket(text.slice(0, last.end)))
      // The bytes must be on their way before the end is, or the server would never see them.
      upstream.end()
      client.destroy()
    })
    client.on('data', forward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: { host: '127.0.0.1', port: (server.address() as { port: number }).port },
    seen,
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

const countAt = (cut: Cut | undefined, command: number) => (cut?.command === command ? cut.statements : undefined)

/** Puts the pieces that TCP delivers together to MySQL packets. */
function readPackets(onPacket: (packet: Buffer) => void): (bytes: Buffer) => void {
  let left = Buffer.alloc(0)
  return (bytes) => {
    left = Buffer.concat([left, bytes])
    while (left.length >= 4 && left.length >= 4 + left.readUIntLE(0, 3)) {
      const length = 4 + left.readUIntLE(0, 3)
      onPacket(left.subarray(0, length))
      left = left.subarray(length)
    }
  }
}

function queryPacket(text: string): Buffer {
  const body = Buffer.concat([Buffer.from([3]), Buffer.from(text)])
  const header = Buffer.alloc(4)
  header.writeUIntLE(body.length, 0, 3)
  return Buffer.concat([header, body])
}
