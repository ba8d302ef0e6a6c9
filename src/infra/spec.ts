import type { HealthCheck, ListenerSpec } from '../cloud/load-balancer.ts'
import type { EnvironmentName } from './names.ts'

/** One listener as the user wants it; its server group follows from `backendPort`. */
export interface ListenerWish extends Omit<ListenerSpec, 'target' | 'protocol'> {
  protocol: 'http' | 'https' | 'tcp'
  backendPort: number
  healthCheck: HealthCheck
}

export interface IngressWish {
  protocol: 'tcp' | 'udp' | 'icmp' | 'all'
  /** `80/80`, `8000/8100` or `-1/-1`. */
  portRange: string
  from: string
  description: string
}

export interface DatabaseWish {
  engineVersion: string
  instanceClass: string
  storageGiB: number
  storageType: string
  category: 'Basic' | 'HighAvailability' | 'cluster'
  schema: string
  account: string
  /** Refuse to delete or replace it. */
  isProtected: boolean
  /** Addresses that may connect, beside the VPC's. */
  allowedAddresses: readonly string[]
}

/** A server certificate to upload; its PEM texts are no part of a specification. */
export interface CertificateWish {
  /** `certificate-DIGEST`; listeners name it as their certificate. */
  key: string
  /** The file it comes from. */
  source: string
}

/** An A record that leads to the EIP. */
export interface DomainWish {
  zone: string
  /** Name within the zone; `@` for the zone itself; `` when the name is not in the zone. */
  rr: string
  ttlSeconds: number
}

/** A RAM role made for the instances, with policies that exist already. */
export interface RoleWish {
  name: string
  policies: readonly string[]
}

/** A public key that is imported under a name which ends in its digest. */
export interface KeyPairWish {
  name: string
}

export interface FleetWish {
  count: number
  /** An instance type, or `auto`. */
  instanceType: string
  /** An image id, a name with `*`, or `family:NAME`. */
  image: string
  disk: { category: string; sizeGiB: number }
  keyPair?: string
  ramRole?: string
  userData?: string
}

/** One environment as the user wants it, in the words of this folder; `commands` makes it of the settings. */
export interface EnvironmentSpec extends EnvironmentName {
  region: string
  /** The configured bucket; absent: `APP-ENV-ACCOUNT`. */
  bucket?: string
  vpcCidr: string
  /** How many zones, or which. */
  zones: number | readonly string[]
  ingress: readonly IngressWish[]
  fleet: FleetWish
  loadBalancer: { spec: string; listeners: readonly ListenerWish[] }
  eipBandwidthMbps: number
  database?: DatabaseWish
  /** Outgoing traffic of all zones through one address of its own. */
  nat?: { bandwidthMbps: number }
  certificates?: readonly CertificateWish[]
  domain?: DomainWish
  /** Made for the instances; `fleet.ramRole` names it. */
  role?: RoleWish
  /** Imported for the instances; `fleet.keyPair` names it. */
  keyPair?: KeyPairWish
}
