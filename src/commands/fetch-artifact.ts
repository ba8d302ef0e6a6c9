import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ObjectStore } from '../cloud/object-store.ts'
import type { Artifact } from '../rollout/instance/artifact.ts'
import { ConfigError } from '../shared/errors.ts'
import { largestFileBytes, readFileArtifact } from './read-artifact.ts'

/** Bucket and key of `oss://BUCKET/KEY`; undefined for the path of a file. */
export function ossAddress(text: string): { bucket: string; key: string } | undefined {
  const found = /^oss:\/\/([^/]+)\/(.+)$/.exec(text)
  return found ? { bucket: found[1]!, key: found[2]! } : undefined
}

/**
 * Fetches an artifact from a bucket of the same region and checks it as a file would be. Throws ConfigError when it is
 * not there, is too large to be held in memory, is no .tar.gz, or has another SHA-256 than the expected one.
 */
export async function fetchArtifact(store: ObjectStore, key: string, expected?: string): Promise<Artifact> {
  const shown = `oss://${store.bucket}/${key}`
  const head = await store.head(key)
  if (!head) throw problem(`the artifact ${shown} does not exist`)
  if (head.sizeBytes > largestFileBytes)
    throw problem(`${shown} has ${(head.sizeBytes / 2 ** 30).toFixed(1)} GiB: too large to be taken from a bucket`)
  const directory = await mkdtemp(join(tmpdir(), 'alicloud-deploy-'))
  try {
    const path = join(directory, 'artifact.tar.gz')
    const bytes = new Uint8Array(head.sizeBytes)
    let fetched = 0
    const file = await open(path, 'wx', 0o600)
    try {
      for await (const part of store.read(key)) {
        if (fetched + part.length > bytes.length) throw changed(shown)
        bytes.set(part, fetched)
        fetched += part.length
        await file.appendFile(part)
      }
    } finally {
      await file.close()
    }
    if (fetched < bytes.length) throw changed(shown)
    const { digest } = await readFileArtifact(path, { shown, ...(expected === undefined ? {} : { expected }) })
    return { digest, bytes }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

const changed = (shown: string) => problem(`${shown} was written over while it was fetched: run the command again`)

const problem = (message: string) => new ConfigError([{ path: 'release.artifact', message }])
