import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, test } from 'vitest'
import { main } from '../support/program.ts'

// The sources, not the bundle: this suite must not wait for a build. It needs a Node that runs TypeScript.
const started: ChildProcess[] = []

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
})

function local(...words: string[]) {
  const child = spawn(process.execPath, [main, 'local', '--machines', 'simulated', '--output', 'json', ...words], {
    stdio: 'pipe',
  })
  started.push(child)
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  child.stderr.resume()
  return {
    child,
    lines,
    ready: async () => {
      if (lines.length === 0) await once(reader, 'line')
      return JSON.parse(lines[0]!) as {
        endpoint: string
        ossEndpoint: string
        accessKeyId: string
        accessKeySecret: string
        caFile?: string
      }
    },
    end: async () => {
      const [code] = child.exitCode === null ? ((await once(child, 'close')) as [number | null]) : [child.exitCode]
      return { code, document: JSON.parse(lines.at(-1)!) as { result: string; error?: { code: string; fix?: string } } }
    },
  }
}

describe.skipIf(Number(process.versions.node.split('.')[0]) < 24)('alicloud-deploy local', () => {
  test('prints one document when it is ready, and ends with its standard input', async () => {
    const cloud = local('--port', '0', '--until-stdin-closes')
    const { endpoint, ossEndpoint, accessKeyId, accessKeySecret } = await cloud.ready()
    expect([accessKeyId, accessKeySecret]).toEqual(['local', 'local-secret'])
    expect((await fetch(`${endpoint}/_local/clock`)).status).toBe(200)
    expect((await fetch(ossEndpoint)).status).toBe(403)
    cloud.child.stdin.end()
    expect(await cloud.end()).toMatchObject({ code: 0, document: { result: 'succeeded' } })
  })

  test('with --tls says where it answers HTTPS and which CA vouches for it', async () => {
    const cloud = local('--port', '0', '--tls', '--until-stdin-closes')
    const { endpoint, ossEndpoint, caFile } = await cloud.ready()
    expect([endpoint, ossEndpoint].map((address) => new URL(address).protocol)).toEqual(['https:', 'https:'])
    expect(await readFile(caFile!, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----\n/)
    expect((await fetch(`${endpoint.replace('https:', 'http:')}/_local/clock`)).status).toBe(200)
    cloud.child.stdin.end()
    expect(await cloud.end()).toMatchObject({ code: 0 })
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with exit code %i', async (signal, code) => {
    const cloud = local('--port', '0')
    await cloud.ready()
    cloud.child.kill(signal)
    const ended = await cloud.end()
    expect(ended).toMatchObject({ code, document: { result: 'cancelled' } })
    expect(ended.document.error).toBeUndefined()
  })

  test('says so when its port is taken, with exit code 4', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const cloud = local('--port', String((taken.address() as AddressInfo).port))
    const { code, document } = await cloud.end()
    taken.close()
    expect([code, document.error?.code, document.error?.fix]).toEqual([
      4,
      'E_PORT_TAKEN',
      expect.stringContaining('--port 0'),
    ])
  })

  test('refuses a pace of time that makes no sense, with exit code 3', async () => {
    expect(await local('--port', '0', '--time-scale', '-1').end()).toMatchObject({ code: 3 })
  })

  test('refuses a durations file whose names it does not know', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'local-command-'))
    await writeFile(join(directory, 'durations.yml'), 'ecs: { starting: 20s }\n')
    const cloud = local('--port', '0', '--durations', join(directory, 'durations.yml'))
    const { code, document } = await cloud.end()
    await rm(directory, { recursive: true })
    expect(code).toBe(3)
    expect(document.error).toMatchObject({
      message: expect.stringContaining('ecs.starting is none of instancePending'),
    })
  })
})
