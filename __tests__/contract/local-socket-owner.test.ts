import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { socketOwner } from '../../src/local/mysql/socket-owner.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** A process that holds a connection to us, and our end of it. */
async function clientProcess(): Promise<{ pid: number; socket: Socket }> {
  const server = createServer().listen(0, '127.0.0.1')
  ends.push(() => new Promise((resolve) => server.close(resolve)))
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const child = spawn(process.execPath, ['-e', `require('node:net').connect(${port}, '127.0.0.1')`], {
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  ends.push(() => {
    child.kill('SIGKILL')
    return ended
  })
  const [socket] = (await once(server, 'connection')) as [Socket]
  // Its process is killed before it says goodbye.
  socket.on('error', () => {})
  ends.push(() => socket.destroy())
  return { pid: child.pid!, socket }
}

const endsOf = ({ remoteAddress, remotePort, localAddress, localPort }: Socket) => ({
  address: remoteAddress!,
  port: remotePort!,
  localAddress: localAddress!,
  localPort: localPort!,
})

describe.skipIf(!existsSync('/proc/net/tcp'))('the owner of a client’s socket', () => {
  test('is the process that holds it', async () => {
    const { pid, socket } = await clientProcess()
    expect(await socketOwner(endsOf(socket))).toBe(pid)
  })

  test('is found in a few turns of the event loop, so that a busy one lets no client wait for seconds', async () => {
    const { socket } = await clientProcess()
    let turns = 0
    let isOver = false
    const count = () => {
      turns++
      if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    await socketOwner(endsOf(socket))
    isOver = true
    expect(turns).toBeLessThan(50)
  })
})
