import type { Cloud } from '../cloud/cloud.ts'
import type { Database } from '../cloud/database.ts'
import type { Eip } from '../cloud/network.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Clock } from '../shared/clock.ts'
import type { PropertyChange } from './diff.ts'
import type { EnvironmentName } from './names.ts'
import type { Existing, Resource } from './resource.ts'
import type { Sources } from './sources.ts'
import type { Fleet } from './fleet.ts'
import type { Progress } from './time-left.ts'
import type { Tokens } from './tokens.ts'
import type { Watch } from './watch.ts'

/** What a provider works with while a plan is applied. */
export interface Work {
  cloud: Cloud
  name: EnvironmentName
  bucket: string
  /** Ids of what exists, by key; a provider adds what it made. */
  ids: Map<string, string>
  /** Rows of what was made or changed, for the outputs. */
  made: { eip?: Eip; database?: Database }
  /** This run began the environment: ids that creating calls answer are new for certain. */
  isNewEnvironment: boolean
  tokens: Tokens
  sources: Sources
  watch: Watch
  /** Instances joining and leaving the load balancer. */
  fleet: Fleet
  /** Zone of a VSwitch, by its key. */
  zoneOf(vswitchKey: string): string
  /** Longest time between two looks at the cloud, ms. */
  intervalMs: number
  /** How long connections of a drained server may still need, ms. */
  drainMs: number
  clock: Clock
  reporter: Reporter
  /** Told when actions begin and end. */
  progress?: Progress
  signal?: AbortSignal
  /** Never part of a resource: properties are compared, printed and saved. */
  secrets: {
    databasePassword?: string
    userData?: string
    /** PEM texts by the certificate's key. */
    certificates?: ReadonlyMap<string, { certificate: string; privateKey: string }>
    /** Too long for a plan rather than secret. */
    publicKey?: string
  }
  disk: { category: string; sizeGiB: number }
}

/** How one kind is made, changed and removed. Each call returns when the resource is ready for what needs it. */
export interface Provider<P extends object = object> {
  create(want: Resource<P>, work: Work): Promise<unknown>
  update(want: Resource<P>, have: Existing<P>, changes: readonly PropertyChange[], work: Work): Promise<void>
  /** Absent: it is deleted and created. */
  replace?(want: Resource<P>, have: Existing<P>, work: Work): Promise<unknown>
  /** Deleting what is gone already is no error. */
  delete(have: Existing<P>, work: Work): Promise<void>
}

/** The id of a resource that the graph made before this one. */
export function idOf(work: Work, key: string): string {
  const id = work.ids.get(key)
  if (id === undefined) throw new Error(`${key} is used before it exists: a dependency is missing in the plan`)
  return id
}

export const changed = (changes: readonly PropertyChange[], property: string): boolean =>
  changes.some((change) => change.property === property)
