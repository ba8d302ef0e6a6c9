import type { AccessLog } from './access-log.ts'
import type { Alarms } from './alarms.ts'
import type { ApiUsage } from './api-usage.ts'
import type { Automation } from './automation.ts'
import type { Certificates } from './certificates.ts'
import type { CommandRunner } from './command.ts'
import type { Compute } from './compute.ts'
import type { Databases } from './database.ts'
import type { Dns } from './dns.ts'
import type { IdentityService } from './identity.ts'
import type { Images } from './image.ts'
import type { InstanceMetrics } from './instance-metrics.ts'
import type { KeyPairs } from './key-pairs.ts'
import type { LoadBalancing } from './load-balancer.ts'
import type { Network } from './network.ts'
import type { ObjectStore } from './object-store.ts'
import type { Pricing } from './pricing.ts'
import type { Rehearsals } from './rehearsal.ts'
import type { Roles } from './roles.ts'
import type { Scaling } from './scaling.ts'
import type { Tagging } from './tags.ts'

/** Everything a command may need of one region of one account. Each part loads its vendor code on first use. */
export interface Cloud {
  readonly region: string
  readonly compute: Compute
  readonly commands: CommandRunner
  readonly images: Images
  readonly network: Network
  readonly loadBalancing: LoadBalancing
  readonly databases: Databases
  readonly tagging: Tagging
  readonly identity: IdentityService
  readonly scaling: Scaling
  readonly automation: Automation
  readonly alarms: Alarms
  readonly instanceMetrics: InstanceMetrics
  readonly pricing: Pricing
  readonly rehearsals: Rehearsals
  readonly certificates: Certificates
  readonly dns: Dns
  readonly roles: Roles
  readonly keyPairs: KeyPairs
  readonly accessLog: AccessLog
  objectStore(bucket: string): ObjectStore
  readonly usage: ApiUsage
}
