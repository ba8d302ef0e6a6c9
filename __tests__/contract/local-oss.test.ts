import { createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'

const OSS = createRequire(import.meta.url)('ali-oss')

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

describe.each([
  ['V4', true],
  ['V1', false],
])('ali-oss with signature %s', (name, authorizationV4) => {
  const bucket = `bucket-${name.toLowerCase()}`
  const connect = (options: Record<string, unknown> = {}) => {
    const { accessKeyId, accessKeySecret, ossEndpoint } = cloud
    return new OSS({
      accessKeyId,
      accessKeySecret,
      endpoint: ossEndpoint,
      region: 'oss-cn-hangzhou',
      bucket,
      authorizationV4,
      ...options,
    })
  }
  let oss: ReturnType<typeof connect>

  beforeAll(async () => {
    oss = connect()
    await oss.putBucket(bucket)
  })

  test('gives back what was put, with its type and its metadata', async () => {
    const put = await oss.put('dir/a file+ü.txt', Buffer.from('hello'), {
      mime: 'text/plain',
      meta: { origin: 'test' },
    })
    expect(put.res.headers.etag).toBe(`"${createHash('md5').update('hello').digest('hex').toUpperCase()}"`)
    const got = await oss.get('dir/a file+ü.txt')
    expect(got.content.toString()).toBe('hello')
    const head = await oss.head('dir/a file+ü.txt')
    expect(head.res.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': '5',
      'x-oss-object-type': 'Normal',
    })
    expect(head.meta.origin).toBe('test')
  })

  test('refuses to overwrite where the client forbids it, until the object is gone', async () => {
    const put = () => oss.put('lock', Buffer.from('mine'), { headers: { 'x-oss-forbid-overwrite': 'true' } })
    await put()
    await expect(put()).rejects.toMatchObject({ code: 'FileAlreadyExists', status: 409 })
    await oss.delete('lock')
    await expect(put()).resolves.toMatchObject({ name: 'lock' })
  })

  test('lets exactly one of many win a race for one key', async () => {
    const tries = Array.from({ length: 20 }, (_, i) =>
      oss.put('race', Buffer.from(`${i}`), { headers: { 'x-oss-forbid-overwrite': 'true' } }),
    )
    const ends = await Promise.allSettled(tries)
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1)
  })

  test('reads ranges and keeps conditions', async () => {
    const { res } = await oss.put('range', Buffer.from('0123456789'))
    const part = await oss.get('range', { headers: { Range: 'bytes=2-4' } })
    expect([part.res.status, part.content.toString()]).toEqual([206, '234'])
    const tail = await oss.get('range', { headers: { Range: 'bytes=-3' } })
    expect(tail.content.toString()).toBe('789')
    await expect(oss.get('range', { headers: { 'If-Match': '"other"' } })).rejects.toMatchObject({ status: 412 })
    await expect(oss.head('range', { headers: { 'If-None-Match': res.headers.etag } })).resolves.toMatchObject({
      status: 304,
    })
  })

  test('lists by prefix, delimiter and page, in both versions', async () => {
    for (const key of ['list/a', 'list/b/1', 'list/b/2', 'list/c']) await oss.put(key, Buffer.from(key))
    const first = await oss.list({ prefix: 'list/', delimiter: '/', 'max-keys': 2 })
    expect([first.objects.map((object: { name: string }) => object.name), first.prefixes, first.isTruncated]).toEqual([
      ['list/a'],
      ['list/b/'],
      true,
    ])
    const second = await oss.list({ prefix: 'list/', delimiter: '/', 'max-keys': 2, marker: first.nextMarker })
    expect([second.objects.map((object: { name: string }) => object.name), second.isTruncated]).toEqual([
      ['list/c'],
      false,
    ])
    const v2 = await oss.listV2({ prefix: 'list/', 'max-keys': 3 })
    expect(v2.keyCount).toBe(3)
    const rest = await oss.listV2({ prefix: 'list/', 'max-keys': 3, 'continuation-token': v2.nextContinuationToken })
    expect(rest.objects.map((object: { name: string }) => object.name)).toEqual(['list/c'])
  })

  test('copies, appends at the right position only, and deletes many', async () => {
    await oss.put('from', Buffer.from('copy me'), { mime: 'text/x-test' })
    await oss.copy('to', 'from')
    const copy = await oss.get('to')
    expect([copy.content.toString(), copy.res.headers['content-type']]).toEqual(['copy me', 'text/x-test'])
    const one = await oss.append('log', Buffer.from('one,'))
    await oss.append('log', Buffer.from('two'), { position: one.nextAppendPosition })
    expect((await oss.get('log')).content.toString()).toBe('one,two')
    await expect(oss.append('log', Buffer.from('x'), { position: 1 })).rejects.toMatchObject({
      code: 'PositionNotEqualToLength',
      status: 409,
    })
    const { deleted } = await oss.deleteMulti(['from', 'to', 'log', 'never-there'])
    expect(deleted).toHaveLength(4)
    await expect(oss.get('to')).rejects.toMatchObject({ code: 'NoSuchKey', status: 404 })
  })

  test('joins the parts of a multipart upload', async () => {
    const content = randomBytes(350 * 1024)
    await oss.multipartUpload('large', content, { partSize: 110 * 1024, parallel: 2 })
    const got = await oss.get('large')
    expect(Buffer.compare(got.content, content)).toBe(0)
    const { etag } = (await oss.head('large')).res.headers
    expect(etag).toMatch(/^"[0-9A-F]{32}-4"$/)
  })

  test('hands out presigned addresses for reading and writing that end in time', async () => {
    // The package signs no addresses for an IP in the old way, and names no bucket in the path without sldEnable.
    const signer = connect({ endpoint: cloud.ossEndpoint.replace('127.0.0.1', 'localhost'), sldEnable: true })
    const url = async (method: string, key = 'signed/ä b'): Promise<string> => {
      const type = method === 'PUT' ? { 'content-type': 'text/plain' } : {}
      return authorizationV4
        ? signer.signatureUrlV4(method, 60, { headers: type }, key)
        : signer.signatureUrl(key, { method, expires: 60, ...type })
    }
    const put = await fetch(await url('PUT'), {
      method: 'PUT',
      body: 'by url',
      headers: { 'content-type': 'text/plain' },
    })
    expect(put.status).toBe(200)
    const get = await fetch(await url('GET'))
    expect(await get.text()).toBe('by url')
    expect((await fetch((await url('GET')).replace('signed', 'other'))).status).toBe(403)
    expect((await fetch(await url('GET'), { method: 'DELETE' })).status).toBe(403)
  })

  test('reads the bucket from the path too', async () => {
    const client = connect({ sldEnable: true })
    await client.put('a/b', Buffer.from('path style'))
    expect((await client.get('a/b')).content.toString()).toBe('path style')
    expect((await oss.get('a/b')).content.toString()).toBe('path style')
  })

  test('says in XML what is wrong with a request', async () => {
    await expect(connect({ accessKeySecret: 'wrong' }).get('x')).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
      status: 403,
    })
    await expect(connect({ accessKeyId: 'nobody' }).get('x')).rejects.toMatchObject({
      code: 'InvalidAccessKeyId',
      status: 403,
    })
    await expect(connect({ bucket: 'no-such-bucket' }).get('x')).rejects.toMatchObject({
      code: 'NoSuchBucket',
      status: 404,
    })
    await expect(
      oss.put('x', Buffer.from('x'), { headers: { 'Content-MD5': 'AAAAAAAAAAAAAAAAAAAAAA==' } }),
    ).rejects.toMatchObject({ code: 'InvalidDigest', status: 400 })
    await expect(oss.deleteBucket(bucket)).rejects.toMatchObject({ code: 'BucketNotEmpty', status: 409 })
  })

  test('tells about buckets', async () => {
    const { buckets } = await oss.listBuckets()
    expect(buckets.map((each: { name: string }) => each.name)).toContain(bucket)
    expect((await oss.getBucketInfo(bucket)).bucket).toMatchObject({ Name: bucket, Location: 'oss-cn-hangzhou' })
    expect((await oss.getBucketVersioning(bucket)).versionStatus).toBeUndefined()
  })

  test('ignores forbid-overwrite once the bucket has versions', async () => {
    const other = `${bucket}-versions`
    await oss.putBucket(other)
    await oss.putBucketVersioning(other, 'Suspended')
    const client = connect({ bucket: other })
    const put = () => client.put('k', Buffer.from('x'), { headers: { 'x-oss-forbid-overwrite': 'true' } })
    await put()
    await expect(put()).resolves.toMatchObject({ name: 'k' })
  })
})

test('keeps keys that look like paths inside its directory', async () => {
  await putRaw('', '')
  const files = async () => (await readdir(directory, { recursive: true })).length
  const before = await files()
  const keys = [
    '../../escape',
    'a/../../../b',
    '..',
    '.',
    'c\\..\\d',
    '..%2f..%2fx',
    '__proto__',
    'constructor',
    'nul\0byte',
    'x/',
  ]
  for (const key of keys) expect([key, await putRaw(key, key)]).toEqual([key, 200])
  expect(await putRaw('/absolute', 'x')).toBe(400)
  expect(await files()).toBe(before + 2 * keys.length)
  expect(await readdir(directory)).toEqual(['data'])
})

/** PUT with a path that no URL library has tidied up. */
function putRaw(key: string, body: string): Promise<number> {
  const { hostname, port } = new URL(cloud.ossEndpoint)
  const date = new Date().toUTCString()
  const signature = createHmac('sha1', cloud.accessKeySecret)
    .update(`PUT\n\n\n${date}\n/raw-keys/${key}`)
    .digest('base64')
  const headers = { date, authorization: `OSS ${cloud.accessKeyId}:${signature}` }
  const path = `/raw-keys/${encodeURIComponent(key).replaceAll('%2F', '/')}`
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method: 'PUT', headers }, (response) =>
      resolve(response.resume().statusCode ?? 0),
    )
    outgoing.on('error', reject).end(body)
  })
}

test('a bucket is also reached by the name of the host', async () => {
  const { accessKeyId, accessKeySecret, ossEndpoint } = cloud
  const oss = new OSS({
    accessKeyId,
    accessKeySecret,
    endpoint: ossEndpoint,
    region: 'oss-cn-hangzhou',
    bucket: 'by-host',
  })
  await oss.putBucket('by-host')
  await oss.putBucketACL('by-host', 'public-read')
  await oss.put('hello', Buffer.from('world'))
  const { port } = new URL(ossEndpoint)
  const text = await new Promise<string>((resolve, reject) => {
    const host = 'by-host.oss-cn-hangzhou.aliyuncs.com'
    request({ host: '127.0.0.1', port, path: '/hello', headers: { host } }, (response) => {
      response.setEncoding('utf8').on('data', resolve)
    })
      .on('error', reject)
      .end()
  })
  expect(text).toBe('world')
})
