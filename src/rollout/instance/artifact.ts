import type { ObjectStore } from '../../cloud/object-store.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { artifactKey, markOf, markOfFile, proveArtifact } from './artifact-proof.ts'
import type { ReleaseId } from '../state/journal.ts'
import { sha256 } from './pack.ts'

/** What is to be delivered: bytes made here, or a file that exists. */
export type Artifact = { digest: string; bytes: Uint8Array } | { digest: string; file: string }

export const environmentKey = (digest: string) => `env/${digest}.env`

/**
 * Puts the artifact and the service's environment into the bucket, under their digests; what is there and whole stays, a
 * damaged artifact is replaced. Throws PreflightError when the bucket does not hold afterwards what was sent.
 */
export async function uploadRelease(
  store: ObjectStore,
  artifact: Artifact,
  environment: string,
  reporter: Reporter,
): Promise<void> {
  await uploadArtifact(store, artifact, reporter)
  await uploadEnvironment(store, environment)
}

async function uploadArtifact(store: ObjectStore, artifact: Artifact, reporter: Reporter): Promise<void> {
  const { digest } = artifact
  const before = await proveArtifact(store, digest)
  if (before.is === 'whole') return
  if (before.is === 'damaged') reporter.emit({ type: 'warning', message: `${before.reason}; it is replaced` })
  const metadata = 'bytes' in artifact ? markOf(digest, artifact.bytes) : await markOfFile(digest, artifact.file)
  if (!metadata)
    throw new PreflightError('the artifact was changed while this run was at work: it has another SHA-256 now', {
      code: 'E_ARTIFACT_CHANGED',
      fix: 'run the command again when whatever writes the file has ended',
    })
  const key = artifactKey(digest)
  if ('bytes' in artifact) await store.put(key, artifact.bytes, { contentType: 'application/gzip', metadata })
  else await store.putFile(key, artifact.file, { metadata })
  const after = await proveArtifact(store, digest)
  if (after.is !== 'whole')
    throw new PreflightError(`the upload did not arrive whole: ${after.reason}`, {
      code: 'E_ARTIFACT_DAMAGED',
      fix: 'run the command again; if it stays, see what stands between this job and OSS',
      retryable: true,
    })
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

/** Whether the artifact is in the bucket, and not empty; `proveArtifact` says whether it is what its name says. */
export async function hasArtifact(store: ObjectStore, digest: string): Promise<boolean> {
  return holds(store, artifactKey(digest), { leastBytes: 1 })
}

/** Why a release cannot be brought to an instance that does not have it. */
export interface Unreachable {
  code: string
  reason: string
}

/** Whether everything that a release is made of can be fetched, and is what it should be: its artifact and its environment. */
export async function whyUnreachable(
  store: ObjectStore,
  { digest, envDigest }: ReleaseId,
): Promise<Unreachable | undefined> {
  if (digest === undefined) return { code: 'E_ARTIFACT_MISSING', reason: 'what it is made of was never recorded' }
  const artifact = await proveArtifact(store, digest)
  if (artifact.is === 'damaged') return { code: 'E_ARTIFACT_DAMAGED', reason: artifact.reason }
  if (artifact.is === 'missing') return { code: 'E_ARTIFACT_MISSING', reason: artifact.reason }
  if (envDigest === undefined || (await holds(store, environmentKey(envDigest)))) return undefined
  return { code: 'E_ARTIFACT_MISSING', reason: `oss://${store.bucket}/${environmentKey(envDigest)} does not exist` }
}

async function holds(store: ObjectStore, key: string, { leastBytes = 0 } = {}): Promise<boolean> {
  return (await store.list(key)).some((object) => object.key === key && object.sizeBytes >= leastBytes)
}
