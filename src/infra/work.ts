import { randomUUID } from 'node:crypto'
import type { Cloud } from '../cloud/cloud.ts'
import type { Clock } from '../shared/clock.ts'
import type { Reporter } from '../shared/reporter.ts'
import { Fleet } from './fleet.ts'
import type { Marker } from './marker.ts'
import { clientToken, environmentTag, type EnvironmentName } from './names.ts'
import type { Work } from './provider.ts'
import { createSources } from './sources.ts'
import type { Progress } from './time-left.ts'
import { Tokens } from './tokens.ts'
import { Watch } from './watch.ts'
import type { ZoneChoice } from './zones.ts'

export interface WorkOptions {
  cloud: Cloud
  name: EnvironmentName
  bucket: string
  marker: Marker | undefined
  /** The bucket has our own name for it, not one that the user chose. */
  isDefaultBucket: boolean
  /** Extras that this run makes; default none. */
  extras?: readonly string[]
  zones: readonly ZoneChoice[]
  secrets: Work['secrets']
  disk: Work['disk']
  /** How long connections of a drained server may still need, ms. */
  drainMs: number
  intervalMs: number
  clock: Clock
  reporter: Reporter
  progress?: Progress
  signal?: AbortSignal
}

/** Puts together what providers work with. */
export function createWork(options: WorkOptions): Work {
  const { cloud, name, bucket, clock, reporter, intervalMs, signal } = options
  const stop = signal ? { signal } : {}
  return {
    cloud,
    name,
    bucket,
    ids: new Map(),
    made: {},
    isNewEnvironment: options.marker === undefined,
    tokens: new Tokens({
      store: cloud.objectStore(bucket),
      name,
      marker: options.marker,
      newGeneration: randomUUID(),
      isDefaultBucket: options.isDefaultBucket,
      extras: options.extras ?? [],
    }),
    sources: createSources(cloud),
    watch: new Watch({ clock, intervalMs, reporter, ...stop }),
    fleet: new Fleet({
      cloud,
      clock,
      reporter,
      drainMs: options.drainMs,
      deleteToken: (ids) => clientToken(environmentTag(name), 'delete', ...ids),
      ...stop,
    }),
    zoneOf: (key) => options.zones.find((zone) => zone.key === key)!.zoneId,
    intervalMs,
    drainMs: options.drainMs,
    clock,
    reporter,
    ...(options.progress && { progress: options.progress }),
    secrets: options.secrets,
    disk: options.disk,
    ...stop,
  }
}
