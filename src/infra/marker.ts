import { isCloudError } from '../cloud/errors.ts'
import type { ExpiryRule, ObjectStore } from '../cloud/object-store.ts'
import { readStored } from '../cloud/stored-json.ts'
import { PreflightError } from '../shared/errors.ts'
import type { Outline } from '../shared/json.ts'
import { environmentTag, type EnvironmentName } from './names.ts'

/**
 * The one thing `provision` writes into the bucket: whose bucket it is and which generation its resources are.
 * ClientTokens start from the generation, so that a resource made anew after a destroy is not answered with the
 * id of the deleted one.
 */
export interface Marker {
  environment: string
  /** Differs for every life of the environment. */
  generation: string
  /** False when somebody else's objects were there first: then `destroy` leaves the bucket. */
  ownsBucket: boolean
  /** How often each resource was removed within this generation; absent: never. */
  removed: Record<string, number>
  /** Which of our expiry rules the bucket was given last; absent: none, or the bucket is not ours. */
  expiry?: string
  /** How long actions took in past runs; absent: unknown. */
  durations?: PastDurations
  /** Extras that a run has begun to make, see `extras.ts`; absent: none. */
  extras?: readonly string[]
}

/** How long actions took in past runs, ms, by type and kind, e.g. `create database`. */
export type PastDurations = Readonly<Record<string, number>>

const markerKey = 'env/alicloud-deploy.json'

const outline: Outline = {
  environment: 'string',
  generation: 'string',
  ownsBucket: 'boolean',
  removed: { '*': 'number' },
  'expiry?': 'string',
  'durations?': { '*': 'number' },
  'extras?': ['string'],
}

/**
 * The marker, or undefined when bucket or marker do not exist. Throws PreflightError when the bucket is another
 * environment's, or the marker cannot be understood.
 */
export async function readMarker(store: ObjectStore, name: EnvironmentName): Promise<Marker | undefined> {
  const object = await store.get(markerKey).catch((error: unknown) => {
    if (isCloudError(error, 'not-found')) return undefined
    throw error
  })
  if (!object) return undefined
  const marker = readStored<Marker>(store, object, {
    outline,
    fix: `remove the object, e.g. \`ossutil rm oss://${store.bucket}/${markerKey}\`: provision writes it anew and finds its resources by their tags`,
  })
  if (marker.environment === environmentTag(name)) return marker
  throw new PreflightError(`bucket ${store.bucket} belongs to the environment ${marker.environment}`, {
    code: 'E_BUCKET_TAKEN',
    fix: `set another bucket for ${environmentTag(name)} in deploy.yml`,
  })
}

/** Makes the bucket where it is missing, and marks it. The first of two runs wins; both get its marker. */
export async function createMarker(
  store: ObjectStore,
  name: EnvironmentName,
  options: { generation: string; isDefaultBucket: boolean; extras: readonly string[] },
): Promise<Marker> {
  const { generation, isDefaultBucket, extras } = options
  const environment = environmentTag(name)
  // A name that the user chose may be that of a bucket with things of theirs in it.
  const ownsBucket =
    isDefaultBucket || (await store.list('')).every(({ key }) => ourFolders.some((folder) => key.startsWith(folder)))
  const marker: Marker = {
    environment,
    generation,
    ownsBucket,
    removed: {},
    ...(ownsBucket && { expiry: expiryVersion }),
    ...(extras.length > 0 && { extras }),
  }
  const put = async () => {
    // Before the marker, so that a run which is killed in between sets them again.
    if (ownsBucket) await store.setExpiry(expiryRules)
    return store.put(markerKey, JSON.stringify(marker), { ifAbsent: true, contentType: 'application/json' })
  }
  const isFirst = await put().catch(async (error: unknown) => {
    if (!isCloudError(error, 'not-found')) throw error
    await store.ensureBucket()
    return put()
  })
  return isFirst ? marker : ((await readMarker(store, name)) ?? marker)
}

/** Remembers extras before the first of them is made, so that they are found whatever happens. */
export async function rememberExtras(store: ObjectStore, marker: Marker, extras: readonly string[]): Promise<Marker> {
  const next = { ...marker, extras: [...new Set([...(marker.extras ?? []), ...extras])] }
  await store.put(markerKey, JSON.stringify(next), { contentType: 'application/json' })
  return next
}

/** Remembers that resources are about to be removed, so that their successors get other tokens. */
export async function rememberRemoved(store: ObjectStore, marker: Marker, keys: readonly string[]): Promise<Marker> {
  const removed = { ...marker.removed }
  for (const key of keys) removed[key] = (removed[key] ?? 0) + 1
  const next = { ...marker, removed }
  await store.put(markerKey, JSON.stringify(next), { contentType: 'application/json' })
  return next
}

/** Remembers how long this run's actions took, for the next one. */
export async function writeDurations(store: ObjectStore, marker: Marker, durations: PastDurations): Promise<Marker> {
  const next = { ...marker, durations }
  await store.put(markerKey, JSON.stringify(next), { contentType: 'application/json' })
  return next
}

/** Gives the bucket our expiry rules and remembers that it has them. */
export async function writeExpiry(store: ObjectStore, marker: Marker): Promise<Marker> {
  const next = { ...marker, expiry: expiryVersion }
  await store.setExpiry(expiryRules)
  await store.put(markerKey, JSON.stringify(next), { contentType: 'application/json' })
  return next
}

/** Changes whenever the rules do. */
export const expiryVersion = 'artifacts 365 d, unfinished uploads 3 d'

// A release of last year is no way back any more; a deployment uploads its own artifact again where it is missing.
const expiryRules: readonly ExpiryRule[] = [
  { id: 'alicloud-deploy-artifacts', prefix: 'artifacts/', objectsAfterDays: 365 },
  { id: 'alicloud-deploy-uploads', prefix: '', unfinishedUploadsAfterDays: 3 },
]

const ourFolders = ['lock/', 'journal/', 'releases/', 'artifacts/', 'env/']
