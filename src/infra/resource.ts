/** Every kind of thing that an environment is made of, in the order that plans are printed. */
export const resourceKinds = [
  'vpc',
  'vswitch',
  'security-group',
  'security-rules',
  'key-pair',
  'ram-role',
  'instance',
  'load-balancer',
  'server-group',
  'certificate',
  'listener',
  'eip',
  'eip-binding',
  'domain-record',
  'nat-gateway',
  'nat-eip',
  'nat-eip-binding',
  'snat-entry',
  'database',
  'database-schema',
  'database-account',
  'database-whitelist',
  'bucket',
] as const

export type ResourceKind = (typeof resourceKinds)[number]

/** One thing the environment should have. `key` is unique within the environment and stable across runs. */
export interface Resource<P extends object = object> {
  kind: ResourceKind
  key: string
  props: P
  /** Keys of the resources that must exist before this one. */
  dependsOn: readonly string[]
}

/** One thing the environment has. Properties that no call reads back are absent. */
export interface Existing<P extends object = object> {
  kind: ResourceKind
  key: string
  id: string
  props: Partial<P>
  dependsOn: readonly string[]
  /** Still being made or changed, by a run that was killed or by somebody else. */
  isSettling?: boolean
  /** Made by somebody else: compared when it is wanted, never removed when it is not. */
  isForeign?: boolean
}

/** What a difference in one property means. */
export interface PropertyRule {
  /** Where the user sets it, e.g. `infrastructure.eip.bandwidth`. */
  path: string
  /**
   * `update`: changed in place. `replace`: the resource is made anew. `fixed`: only a new environment can have
   * another value. `ignore`: chosen once, then left alone whatever it becomes.
   */
  change: 'update' | 'replace' | 'fixed' | 'ignore'
  /** Whether what is there will do; default: it is equal. */
  isEnough?: (from: unknown, to: unknown) => boolean
  /** Calls that an update makes, e.g. `vpc:ModifyEipAddressAttribute`; `<PROTOCOL>` stands for the resource's own. */
  calls?: readonly string[] | ((from: unknown, to: unknown) => readonly string[])
  /** What users of the application notice while it is updated; absent: nothing. */
  interrupts?: string
}

/** What is known about a kind without asking the cloud. */
export interface Declaration<P extends object = object> {
  kind: ResourceKind
  rules: Readonly<Record<keyof P & string, PropertyRule>>
  createCalls(props: P): readonly string[]
  /** Empty when it goes with its parent. */
  deleteCalls(props: Partial<P>): readonly string[]
  /** Key of the resource whose deletion takes this one along. */
  goesWith?: string
  /** Parents on which the vendor takes one change at a time. */
  locks: readonly string[]
  /** Holds data of the user's: never deleted or replaced unless named. */
  isPrecious?: boolean
  /** Others of the kind may exist beside ours and belong to somebody else: one that is not wanted is left alone. */
  leavesOthers?: boolean
  /** One line for the plan, e.g. `10.0.0.0/16`. */
  summary(props: Partial<P>): string
}
