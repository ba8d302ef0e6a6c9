/** Tags of a resource as a plain map. */
export type Tags = Record<string, string>

/**
 * The tags that make the cloud itself our state: whose environment, which resource of the configuration, and
 * (on instances) which release. `provision` writes all but the last; a rollout writes the last.
 */
export const tagKeys = {
  environment: 'alicloud-deploy:env',
  key: 'alicloud-deploy:key',
  release: 'alicloud-deploy:release',
  /** On an instance whose versions take turns on two ports: the port that serves. A rollout writes it. */
  port: 'alicloud-deploy:port',
  /** On an instance whose old version still runs on its other port: that port, and until when (`8080/<ISO 8601>`). */
  keptPort: 'alicloud-deploy:kept-port',
  /** On an old instance that blue-green kept: until when (ISO 8601, UTC); absent when the next switch decides. */
  keptUntil: 'alicloud-deploy:kept-until',
  /** Digest of the settings the resource was created from, for attributes that no call reads back. */
  settings: 'alicloud-deploy:settings',
  /** On an instance that provision has taken out of service: what to bring back, should the run be killed. */
  outOfService: 'alicloud-deploy:out-of-service',
  /**
   * On a database while a migration has made a public endpoint for it: the endpoint's host, or `making:<prefix of the
   * host>` while it is being made. What it does not name is somebody else's and stays.
   */
  publicEndpoint: 'alicloud-deploy:public-endpoint',
  /** On the temporary instance of a bake instead of `environment`, so that no command takes it for one of the fleet. */
  bake: 'alicloud-deploy:bake',
} as const

/** Every kind of resource that carries tags, as the domains name them. */
export type TaggedKind =
  | 'vpc'
  | 'vswitch'
  | 'security-group'
  | 'instance'
  | 'image'
  | 'snapshot'
  | 'load-balancer'
  | 'eip'
  | 'database'
  | 'nat-gateway'
  | 'key-pair'

export interface Tagging {
  /** Adds or overwrites tags. At most 50 resources and 20 tags per call; the adapter splits. */
  tag(kind: TaggedKind, ids: readonly string[], tags: Tags): Promise<void>
  untag(kind: TaggedKind, ids: readonly string[], keys: readonly string[]): Promise<void>
}
