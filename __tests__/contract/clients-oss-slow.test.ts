import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixedCredentials } from '../../src/cloud/alicloud/credentials/source.ts'
import { createObjectStore } from '../../src/cloud/alicloud/oss.ts'
import { createUsage } from '../../src/cloud/alicloud/usage.ts'
import { systemClock } from '../../src/shared/clock.ts'

const timeoutMs = 300
const late = 3 * timeoutMs
const content = Buffer.alloc(2 ** 21, 'x')

let server: Server
let directory: string
/** Answers what carries content later than a request without any may take. */
beforeAll(async () => {
  server = createServer((request, answer) => {
    request.resume().on('end', () => {
      answer.setHeader('etag', '"1"')
      if (request.method === 'PUT') setTimeout(() => answer.end(), late)
      else {
        answer.setHeader('content-length', String(content.length))
        if (request.method === 'HEAD') answer.end()
        else setTimeout(() => answer.end(content), late)
      }
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  directory = await mkdtemp(join(tmpdir(), 'oss-slow-'))
  await writeFile(join(directory, 'content'), content)
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(directory, { recursive: true, force: true })
})

const connect = () =>
  createObjectStore({
    region: 'cn-hangzhou',
    bucket: 'todo-dev',
    credentials: fixedCredentials('test', { accessKeyId: 'id', accessKeySecret: 'secret' }),
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    timeoutMs,
    clock: systemClock,
    random: () => 0,
    usage: createUsage(),
    isDryRun: false,
    log: () => {},
  })

test('content from memory has time to arrive', async () => {
  await expect(connect().put('artifacts/a.tar.gz', content)).resolves.toBe(true)
})

test('content of a file has time to arrive', async () => {
  await expect(connect().putFile('artifacts/a.tar.gz', join(directory, 'content'))).resolves.toBe(true)
})

test('content that is read has time to come', async () => {
  const parts: Uint8Array[] = []
  for await (const part of connect().read('artifacts/a.tar.gz')) parts.push(part)
  expect(Buffer.concat(parts).equals(content)).toBe(true)
})
