import type { ObjectStore } from '../cloud/object-store.ts'
import type { ReleaseId } from './journal.ts'
import { sha256 } from './pack.ts'

/** What is to be delivered: bytes made here, or a file that exists. */
export type Artifact = { digest: string; bytes: Uint8Array } | { digest: string; file: string }

export const artifactKey = (digest: string) => `artifacts/${digest}.tar.gz`
const environmentKey = (digest: string) => `env/${digest}.env`

/** Puts the artifact and the service's environment into the bucket, under their digests; what is there already stays. */
export async function uploadRelease(
  store: ObjectStore,
  artifact: Artifact,
  environment: string,
): Promise<Required<Pick<ReleaseId, 'digest' | 'envDigest'>>> {
  const key = artifactKey(artifact.digest)
  if ('bytes' in artifact) await store.put(key, artifact.bytes, { ifAbsent: true, contentType: 'application/gzip' })
  else await store.putFile(key, artifact.file, { ifAbsent: true })
  return { digest: artifact.digest, envDigest: await uploadEnvironment(store, environment) }
}

/** Puts the service's environment into the bucket; returns its digest. */
export async function uploadEnvironment(store: ObjectStore, environment: string): Promise<string> {
  const envDigest = sha256(environment)
  await store.put(environmentKey(envDigest), environment, { ifAbsent: true })
  return envDigest
}

/** Address from which an instance fetches an environment that was uploaded. */
export function environmentUrl(store: ObjectStore, environment: string): Promise<string> {
  return store.presignGet(environmentKey(sha256(environment)), urlSeconds)
}

/** Long enough for a slow fetch on a hundred instances, short enough for a URL in a command's history. */
const urlSeconds = 1_800

/**
 * Addresses from which instances fetch a release without credentials; empty for what is not in the bucket, which an
 * instance that has it already does not need.
 */
export async function releaseUrls(
  store: ObjectStore,
  release: ReleaseId,
): Promise<{ artifactUrl: string; envUrl: string }> {
  const { digest, envDigest } = release
  const hasEnvironment = envDigest !== undefined && (await holds(store, environmentKey(envDigest)))
  return {
    artifactUrl:
      digest && (await hasArtifact(store, digest)) ? await store.presignGet(artifactKey(digest), urlSeconds) : '',
    envUrl: hasEnvironment ? await store.presignGet(environmentKey(envDigest), urlSeconds) : '',
  }
}

/** Whether the artifact is in the bucket, and not empty. Its name is its digest, which each instance proves on what it fetched. */
export async function hasArtifact(store: ObjectStore, digest: string): Promise<boolean> {
  return holds(store, artifactKey(digest), { leastBytes: 1 })
}

/** Whether everything that a release is made of can be fetched: its artifact, and the environment that it was recorded with. */
export async function hasRelease(store: ObjectStore, { digest, envDigest }: ReleaseId): Promise<boolean> {
  if (digest === undefined || !(await hasArtifact(store, digest))) return false
  return envDigest === undefined || holds(store, environmentKey(envDigest))
}

async function holds(store: ObjectStore, key: string, { leastBytes = 0 } = {}): Promise<boolean> {
  return (await store.list(key)).some((object) => object.key === key && object.sizeBytes >= leastBytes)
}
