import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'

const load = createRequire(import.meta.url)

// oxlint-disable-next-line typescript/no-explicit-any -- three generations with one set of names and different types
type Oss = any

/** The last one that spoke in generators, one of 2020, and the one of today. */
const clients: Record<string, () => new (options: object) => Oss> = {
  'ali-oss 4': () => load('ali-oss-4').Wrapper,
  'ali-oss 6.5': () => load('ali-oss-6.5'),
  'ali-oss of today': () => load('ali-oss'),
}

let directory: string
let cloud: RunningLocalCloud

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-cloud-'))
  cloud = await startLocalCloud({ port: 0, ossPort: 0, dataDirectory: join(directory, 'data'), drivers: 'simulated' })
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

/** Asks the cloud for an address as if its name led there: what the hosts file or a proxy would do. */
function getAtCloud(address: string): Promise<[number | undefined, string]> {
  const { host, pathname, search } = new URL(address)
  const { hostname, port } = new URL(cloud.ossEndpoint)
  return new Promise((resolve, reject) => {
    const asked = get({ hostname, port, path: pathname + search, headers: { host }, agent: false }, (answer) => {
      const chunks: string[] = []
      answer.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
      answer.on('end', () => resolve([answer.statusCode, chunks.join('')]))
    })
    asked.on('error', reject)
  })
}

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'not refused',
    (error: { status: number; code: string }) => `${error.status} ${error.code}`,
  )

describe.each(Object.keys(clients))('%s', (name) => {
  const bucket = `bucket-${Object.keys(clients).indexOf(name)}`
  const connect = (options: object = {}): Oss => {
    const { accessKeyId, accessKeySecret, ossEndpoint } = cloud
    const Client = clients[name]!()
    const client = new Client({ accessKeyId, accessKeySecret, endpoint: ossEndpoint, bucket, ...options })
    client.useBucket(bucket, 'oss-cn-hangzhou')
    return client
  }
  let oss: Oss

  beforeAll(async () => {
    oss = connect()
    await oss.putBucket(bucket)
  })

  test('writes, reads, lists, copies and deletes', async () => {
    const file = join(directory, `${bucket}.txt`)
    await writeFile(file, 'from a file')
    await oss.put('a/file ü.txt', file, { meta: { origin: 'test' } })
    await oss.put('a/buffer', Buffer.from('from memory'))
    await oss.putStream('a/stream', Readable.from(['from ', 'a ', 'stream']))
    expect((await oss.get('a/stream')).content.toString()).toBe('from a stream')
    const copy = join(directory, `${bucket}.copy`)
    await oss.get('a/file ü.txt', copy)
    expect(await readFile(copy, 'utf8')).toBe('from a file')
    expect((await oss.head('a/file ü.txt')).meta).toEqual({ origin: 'test' })

    await oss.copy('b/copy', 'a/buffer')
    const names = async (query: object) => (await oss.list(query)).objects?.map((each: { name: string }) => each.name)
    expect(await names({ prefix: 'a/', 'max-keys': 10 })).toEqual(['a/buffer', 'a/file ü.txt', 'a/stream'])
    await oss.deleteMulti(['a/buffer', 'a/stream', 'never-there'])
    expect(await names({ prefix: 'a/', 'max-keys': 10 })).toEqual(['a/file ü.txt'])
    await oss.delete('a/file ü.txt')
    expect(await refusal(oss.get('a/file ü.txt'))).toBe('404 NoSuchKey')
  })

  test('appends, and uploads in parts', async () => {
    const first = await oss.append('log', Buffer.from('one '))
    await oss.append('log', Buffer.from('two'), { position: first.nextAppendPosition })
    expect((await oss.get('log')).content.toString()).toBe('one two')
    const file = join(directory, `${bucket}.large`)
    await writeFile(file, Buffer.alloc(300 * 1024, 'x'))
    await oss.multipartUpload('large', file, { partSize: 100 * 1024 })
    expect((await oss.head('large')).res.headers['content-length']).toBe(String(300 * 1024))
  })

  test('hands out addresses for others', async () => {
    await oss.put('shared', Buffer.from('hello'))
    // Clients sign no address of a server without a name.
    const named = connect({ endpoint: 'http://oss-cn-hangzhou.aliyuncs.com' })
    expect(await getAtCloud(named.signatureUrl('shared', { expires: 60 }))).toEqual([200, 'hello'])
    expect(await getAtCloud(named.signatureUrl('shared', { expires: -60 }))).toEqual([
      403,
      expect.stringContaining('<Code>AccessDenied</Code>'),
    ])
  })

  test('takes no second owner of a lock, no wrong secret and no unknown bucket', async () => {
    const lock = () => oss.put('lock', Buffer.from('mine'), { headers: { 'x-oss-forbid-overwrite': 'true' } })
    await lock()
    expect(await refusal(lock())).toBe('409 FileAlreadyExists')
    expect(await refusal(connect({ accessKeySecret: 'wrong' }).get('lock'))).toBe('403 SignatureDoesNotMatch')
    const elsewhere = connect()
    elsewhere.useBucket('never-made', 'oss-cn-hangzhou')
    expect(await refusal(elsewhere.get('lock'))).toBe('404 NoSuchBucket')
  })
})
