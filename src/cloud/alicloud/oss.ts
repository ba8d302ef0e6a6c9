import type OssClient from 'ali-oss'
import type { OssAnswer, PutOptions } from 'ali-oss'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Clock } from '../../shared/clock.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { Random } from '../../shared/random.ts'
import { isCloudError } from '../errors.ts'
import type { ObjectStore, ObjectSummary, StoredObject } from '../object-store.ts'
import { refuseInDryRun, repeat, unless } from './api.ts'
import { connectOss, ossErrorOf, timeoutsFor, type OssConnection } from './oss-client.ts'
import { bucketSettingsOf, lifecycleRuleOf } from './oss-settings.ts'
import { chunks } from './paging.ts'
import type { Effect } from './rpc.ts'
import type { UsageCounter } from './usage.ts'

export interface OssOptions extends OssConnection {
  clock: Clock
  random: Random
  usage: UsageCounter
  isDryRun: boolean
  log: (line: string) => void
}

/** One bucket of OSS. */
export function createObjectStore(options: OssOptions): ObjectStore {
  const bucket = new Bucket(options)
  return {
    bucket: options.bucket,
    ensureBucket: () => ensureBucket(bucket),
    deleteBucket: () => deleteBucket(bucket),
    async describeBucket() {
      const { bucket: name } = bucket.options
      const answer = await unless(
        ['not-found'],
        bucket.send('GetBucketInfo', 'read', (client) => client.getBucketInfo(name)),
      )
      return answer && bucketSettingsOf(answer.bucket)
    },
    async describeTags() {
      const { bucket: name } = bucket.options
      const send = (client: OssClient) => client.getBucketTags(name)
      return (await unless(['not-found'], bucket.send('GetBucketTags', 'read', send)))?.tag
    },
    async setTags(tags) {
      const { bucket: name } = bucket.options
      await bucket.send('PutBucketTags', 'repeatable', (client) => client.putBucketTags(name, tags))
    },
    async makePrivate() {
      const { bucket: name } = bucket.options
      await bucket.send('PutBucketAcl', 'repeatable', (client) => client.putBucketACL(name, 'private'))
    },
    async setExpiry(rules) {
      const { bucket: name } = bucket.options
      const send = (client: OssClient) => client.putBucketLifecycle(name, rules.map(lifecycleRuleOf))
      await bucket.send('PutBucketLifecycle', 'repeatable', send)
    },
    get: (key) => get(bucket, key),
    async head(key) {
      const answer = await bucket.head(key)
      if (!answer) return undefined
      const { headers } = answer.res
      const crc64 = headers['x-oss-hash-crc64ecma']
      const sizeBytes = Number(headers['content-length'])
      return { sizeBytes, metadata: metadataOf(headers), ...(crc64 === undefined ? {} : { crc64 }) }
    },
    read: (key) => read(bucket, key),
    put: (key, body, { ifAbsent = false, contentType = 'application/octet-stream', metadata } = {}) => {
      const content = typeof body === 'string' ? Buffer.from(body, 'utf8') : sharedBuffer(body)
      const timeout = timeoutsFor(content.length, options)
      return put(bucket, key, {
        ifAbsent,
        etag: () => Promise.resolve(createHash('md5').update(content).digest('hex')),
        send: (client, headers) =>
          client.put(key, content, { mime: contentType, headers, timeout, ...metaOf(metadata) }),
      })
    },
    putFile: async (key, path, { ifAbsent = false, metadata } = {}) => {
      // Looking first saves sending a whole file only to have it refused; the upload itself still decides.
      if (ifAbsent && (await bucket.head(key))) return false
      const { size } = await stat(path)
      return put(bucket, key, {
        ifAbsent,
        etag: () => md5OfFile(path),
        send: (client, headers) =>
          client.putStream(key, createReadStream(path), {
            mime: 'application/octet-stream',
            contentLength: size,
            headers,
            timeout: timeoutsFor(size, options),
            ...metaOf(metadata),
          }),
      })
    },
    async delete(key) {
      await unless(
        ['not-found'],
        bucket.send('DeleteObject', 'repeatable', (client) => client.delete(key)),
      )
    },
    list: (prefix) => list(bucket, prefix),
    async presignGet(key, expiresSeconds) {
      const client = await bucket.client()
      return client.signatureUrlV4('GET', expiresSeconds, {}, key)
    },
  }
}

/** The client of one bucket, connected on first use, with repetition and counting around each request. */
class Bucket {
  readonly options: OssOptions
  #client: Promise<OssClient> | undefined

  constructor(options: OssOptions) {
    this.options = options
  }

  client(): Promise<OssClient> {
    return (this.#client ??= connectOss(this.options))
  }

  /** Headers of an object, or undefined when it does not exist. */
  head(key: string): Promise<OssAnswer | undefined> {
    return unless(
      ['not-found'],
      this.send('HeadObject', 'read', (client) => client.head(key)),
    )
  }

  async send<T>(
    action: string,
    effect: Effect,
    call: (client: OssClient) => Promise<T>,
    settled?: () => Promise<T | undefined>,
  ): Promise<T> {
    refuseInDryRun(this.options.isDryRun, effect !== 'read', `Oss ${action} in ${this.options.bucket}`)
    const client = await this.client()
    return repeat({ ...this.options, name: `Oss.${action}`, effect, ...(settled ? { settled } : {}) }, async () => {
      try {
        return await call(client)
      } catch (error) {
        throw ossErrorOf(action, this.options.region, error)
      }
    })
  }
}

async function ensureBucket(bucket: Bucket): Promise<void> {
  const found = await unless(
    ['not-found'],
    bucket.send('ListObjects', 'read', (client) => client.listV2({ 'max-keys': 1 })),
  )
  if (found) return
  const { bucket: name } = bucket.options
  try {
    await bucket.send('PutBucket', 'repeatable', (client) => client.putBucket(name, { acl: 'private' }))
  } catch (error) {
    if (!isCloudError(error) || error.apiCode !== 'BucketAlreadyExists') throw error
    throw new PreflightError(`the bucket name ${name} belongs to another account`, {
      code: 'E_BUCKET_TAKEN',
      fix: 'choose another name with bucket: in deploy.yml',
      cause: error,
    })
  }
}

async function deleteBucket(bucket: Bucket): Promise<void> {
  const keys = (await list(bucket, '')).map(({ key }) => key)
  for (const part of chunks(keys, 1_000)) {
    await bucket.send('DeleteMultipleObjects', 'repeatable', (client) => client.deleteMulti(part, { quiet: true }))
  }
  await unless(
    ['not-found'],
    bucket.send('DeleteBucket', 'repeatable', (client) => client.deleteBucket(bucket.options.bucket)),
  )
}

async function get(bucket: Bucket, key: string): Promise<StoredObject | undefined> {
  const answer = await unless(
    ['not-found'],
    bucket.send('GetObject', 'read', (client) => client.get(key)),
  )
  if (!answer) return undefined
  const { headers } = answer.res
  return {
    key,
    body: answer.content,
    etag: unquoted(headers.etag),
    lastModified: isoTime(headers['last-modified']),
    metadata: metadataOf(headers),
  }
}

/** Large enough to be few requests, small enough to be repeated and held in memory. */
const partBytes = 8 * 2 ** 20

async function* read(bucket: Bucket, key: string): AsyncGenerator<Uint8Array> {
  const head = await bucket.head(key)
  const size = Number(head?.res.headers['content-length'] ?? 0)
  const timeout = timeoutsFor(partBytes, bucket.options)
  const isSame = { 'If-Match': head?.res.headers.etag ?? '*' }
  for (let start = 0; start < size; start += partBytes) {
    const headers = { ...isSame, Range: `bytes=${start}-${Math.min(start + partBytes, size) - 1}` }
    yield (await bucket.send('GetObject', 'read', (client) => client.get(key, { headers, timeout }))).content
  }
}

interface Upload {
  ifAbsent: boolean
  /** MD5 of the content, to recognise our own upload after a lost answer. */
  etag: () => Promise<string>
  send: (client: OssClient, headers: Record<string, string>) => Promise<unknown>
}

/** False when the object must not exist but does, and holds something else than we sent. */
async function put(bucket: Bucket, key: string, { ifAbsent, etag, send }: Upload): Promise<boolean> {
  if (!ifAbsent) {
    await bucket.send('PutObject', 'repeatable', (client) => send(client, {}))
    return true
  }
  // A repeated upload after a lost answer would meet its own object, so that is looked up first. Contents must tell
  // writers apart, as lock records do with their owner.
  const settled = async () => {
    const head = await bucket.head(key)
    return head && unquoted(head.res.headers.etag).toLowerCase() === (await etag()) ? {} : undefined
  }
  const call = bucket.send<unknown>(
    'PutObject',
    'once',
    (client) => send(client, { 'x-oss-forbid-overwrite': 'true' }),
    settled,
  )
  return (await unless(['already'], call)) !== undefined
}

async function list(bucket: Bucket, prefix: string): Promise<ObjectSummary[]> {
  const found: ObjectSummary[] = []
  let token: string | undefined
  do {
    const query = {
      ...(prefix === '' ? {} : { prefix }),
      'max-keys': 1_000,
      ...(token === undefined ? {} : { 'continuation-token': token }),
    }
    const page = await unless(
      ['not-found'],
      bucket.send('ListObjects', 'read', (client) => client.listV2({ ...query })),
    )
    for (const object of page?.objects ?? []) {
      found.push({
        key: object.name,
        sizeBytes: object.size,
        etag: unquoted(object.etag),
        lastModified: isoTime(object.lastModified),
      })
    }
    token = page?.nextContinuationToken ?? undefined
  } while (token !== undefined)
  return found
}

/** The same memory: a copy of a large artifact is what a small job has no room for. */
const sharedBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength)

const metaOf = (metadata: Record<string, string> | undefined): Pick<PutOptions, 'meta'> =>
  metadata ? { meta: metadata } : {}

const unquoted = (etag: string | undefined) => (etag ?? '').replaceAll('"', '')

function isoTime(text: string | undefined): string {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

function metadataOf(headers: Record<string, string | undefined>): Record<string, string> {
  const metadata: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('x-oss-meta-') && value !== undefined) metadata[name.slice('x-oss-meta-'.length)] = value
  }
  return metadata
}

async function md5OfFile(path: string): Promise<string> {
  const hash = createHash('md5')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex')
}
