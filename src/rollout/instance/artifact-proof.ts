import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ObjectStore } from '../../cloud/object-store.ts'
import { Crc64 } from '../../shared/crc64.ts'

export const artifactKey = (digest: string) => `artifacts/${digest}.tar.gz`

/** The digest that an artifact's key names; undefined for the key of anything else. */
export const digestIn = (key: string): string | undefined => /^artifacts\/([^/]+)\.tar\.gz$/.exec(key)?.[1]

/** What became of an artifact in the bucket. `damaged`: what it holds is not what its name says. */
export type ArtifactState = { is: 'whole' } | { is: 'missing' | 'damaged'; reason: string }

/**
 * Metadata of an artifact's object: the SHA-256 of what was sent, and its CRC-64, which OSS computes of what it stored, too.
 * While the two agree, the content is proven without fetching it.
 */
export interface ArtifactMark extends Record<string, string> {
  sha256: string
  crc64: string
  bytes: string
}

export function markOf(digest: string, bytes: Uint8Array): ArtifactMark {
  return { sha256: digest, crc64: new Crc64().update(bytes).digest(), bytes: String(bytes.length) }
}

/** Reads the file once more and finds out what will be sent; undefined when it is not what the digest was taken of. */
export async function markOfFile(digest: string, file: string): Promise<ArtifactMark | undefined> {
  const sum = createHash('sha256')
  const crc = new Crc64()
  let bytes = 0
  for await (const part of createReadStream(file) as AsyncIterable<Uint8Array>) {
    sum.update(part)
    crc.update(part)
    bytes += part.length
  }
  return sum.digest('hex') === digest ? { sha256: digest, crc64: crc.digest(), bytes: String(bytes) } : undefined
}

/**
 * Compares the artifact in the bucket with the digest that is its name. One that carries no mark which its CRC-64 fits, e.g.
 * because somebody wrote over it, is read whole: a few seconds for 100 MB, and no doubt left.
 */
export async function proveArtifact(store: ObjectStore, digest: string): Promise<ArtifactState> {
  const key = artifactKey(digest)
  const where = `oss://${store.bucket}/${key}`
  const head = await store.head(key)
  if (!head) return { is: 'missing', reason: `${where} does not exist` }
  const { sha256, crc64, bytes } = head.metadata
  if (sha256 === digest && crc64 !== undefined && crc64 === head.crc64) return { is: 'whole' }
  const sum = createHash('sha256')
  let found = 0
  for await (const part of store.read(key)) {
    sum.update(part)
    found += part.length
  }
  const is = sum.digest('hex')
  if (is === digest) return { is: 'whole' }
  const sent = sha256 === digest && bytes !== undefined ? `; ${bytes} bytes were uploaded` : ''
  return { is: 'damaged', reason: `${where} holds ${found} bytes with the SHA-256 ${is}, not ${digest}${sent}` }
}
