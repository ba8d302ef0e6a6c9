import type { InstanceRecord } from '../../src/local/ecs/records.ts'

/** What the monitor needs to know of the instances, as they really are. */
export interface WatchedFleet {
  instances(): InstanceRecord[]
  versionOf(instance: InstanceRecord): string | undefined
  isAnswering(instanceId: string): boolean
  /** As the balancer's checks say. */
  isHealthy(instanceId: string): boolean
  /** When the last request of an instance without traffic ends, on the monotonic clock. */
  requestsEndAt(instanceId: string): number
  lostTraffic(instanceId: string): void
  /** The place in the fleet that an instance has or is made for; instances of one place are one to it. */
  placeOf(instance: InstanceRecord): { place: string; isBeside: boolean }
  isLayer4: boolean
  /** The cloud's own engine makes new instances and gives them traffic. */
  isRunByCloud?: true
}
