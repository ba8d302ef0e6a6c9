import dgram from 'node:dgram'
import net from 'node:net'
import type { BalancerListener } from '../drivers.ts'
import { explain, listen } from './listen.ts'

/** Listens on every address for a moment. Rejects with the reason and what to do when one of them is refused. */
export async function checkListen(
  { port, protocol }: Pick<BalancerListener, 'port' | 'protocol'>,
  addresses: readonly string[],
): Promise<void> {
  for (const address of addresses) await (protocol === 'udp' ? tryUdp(port, address) : tryTcp(port, address))
}

async function tryTcp(port: number, address: string): Promise<void> {
  const server = net.createServer((socket) => socket.destroy())
  await listen(server, port, address)
  await new Promise<void>((closed) => server.close(() => closed()))
}

function tryUdp(port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = dgram.createSocket('udp4')
    socket.once('error', (error: NodeJS.ErrnoException) => {
      socket.close()
      reject(explain(error, port, address))
    })
    socket.bind(port, address, () => socket.close(() => resolve()))
  })
}
