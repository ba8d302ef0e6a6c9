import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectionsScript } from '../../../src/rollout/traffic/drain.ts'

const address = '127.9.9.9'
const places = ['/usr/bin', '/bin', '/usr/sbin', '/sbin']
const find = (name: string) => places.map((place) => join(place, name)).find((path) => existsSync(path))

/** Runs the script with only these programs on PATH, on a machine whose hostname stands for `address`. */
async function connections(port: number, programs: readonly string[], directory: string): Promise<string> {
  await writeFile(join(directory, 'hostname'), `#!/bin/sh\necho ${address}\n`)
  await chmod(join(directory, 'hostname'), 0o755)
  for (const name of programs) {
    const path = find(name)
    if (path) await symlink(path, join(directory, name)).catch(() => {})
  }
  const child = spawn('/bin/sh', ['-c', connectionsScript([port], 1).text], { env: { PATH: directory } })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child, 'close')
  return output.trim()
}

const basic = ['sh', 'cut', 'cat', 'awk', 'date', 'sleep', 'wc']

describe.skipIf(process.platform !== 'linux')('counting the connections of a server that is drained', () => {
  let directory: string
  let server: Server
  let client: Socket
  let port: number
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'connections-'))
    server = createServer((socket) => socket.on('error', () => {}))
    server.listen(0, address)
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
    client = connect(port, address)
    await once(client, 'connect')
  })
  afterEach(async () => {
    client.destroy()
    server.close()
    await rm(directory, { recursive: true })
  })

  test.runIf(find('ss'))('asks ss where it is installed', async () => {
    expect(await connections(port, [...basic, 'ss'], directory)).toBe('acd connections=1')
  })

  test('reads the kernel’s table on a machine without ss', async () => {
    expect(await connections(port, basic, directory)).toBe('acd connections=1')
    const ended = once(client, 'close')
    server.close()
    client.destroy()
    await ended
    // Another port of the same address is nobody's business.
    expect(await connections(port + 1, basic, directory)).toBe('acd connections=0')
  })
})
