import type { Choices } from './choices.ts'
import type { Resource } from './resource.ts'
import { wantBucket } from './resources/bucket/bucket.ts'
import { wantAccount } from './resources/database-account/database-account.ts'
import { wantSchema } from './resources/database-schema/database-schema.ts'
import { wantWhitelist } from './resources/database-whitelist/database-whitelist.ts'
import { databaseZoneCount, wantDatabase } from './resources/database/database.ts'
import { wantEipBinding } from './resources/eip-binding/eip-binding.ts'
import { wantEip } from './resources/eip/eip.ts'
import { wantInstance } from './resources/instance/instance.ts'
import { wantListener } from './resources/listener/listener.ts'
import { wantLoadBalancer } from './resources/load-balancer/load-balancer.ts'
import { wantSecurityGroup } from './resources/security-group/security-group.ts'
import { wantSecurityRules } from './resources/security-rules/security-rules.ts'
import { wantServerGroup } from './resources/server-group/server-group.ts'
import { wantCertificate } from './resources/certificate/certificate.ts'
import { wantDomainRecord } from './resources/domain-record/domain-record.ts'
import { wantKeyPair } from './resources/key-pair/key-pair.ts'
import { wantNatEipBinding } from './resources/nat-eip-binding/nat-eip-binding.ts'
import { wantNatEip } from './resources/nat-eip/nat-eip.ts'
import { wantNatGateway } from './resources/nat-gateway/nat-gateway.ts'
import { wantRamRole } from './resources/ram-role/ram-role.ts'
import { wantSnatEntry } from './resources/snat-entry/snat-entry.ts'
import { wantVpc } from './resources/vpc/vpc.ts'
import { wantVSwitch } from './resources/vswitch/vswitch.ts'
import type { EnvironmentSpec } from './spec.ts'

/** Everything the environment should have, each thing with what it needs before it. */
export function wantResources(spec: EnvironmentSpec, choices: Choices, bucket: string): Resource[] {
  const { listeners } = spec.loadBalancer
  const instanceKeys = choices.instances.map(({ key }) => key)
  const ports = [...new Set(listeners.map(({ backendPort }) => backendPort))]
  return [
    wantVpc(spec),
    ...choices.zones.map((zone) => wantVSwitch(spec, zone)),
    wantSecurityGroup(spec),
    wantSecurityRules(spec),
    ...(spec.keyPair ? [wantKeyPair(spec.keyPair)] : []),
    ...(spec.role ? [wantRamRole(spec.role)] : []),
    ...choices.instances.map((place) => wantInstance(spec, place)),
    wantLoadBalancer(spec, choices.zones[0]!.key),
    ...ports.map((port) => wantServerGroup(port, instanceKeys)),
    ...(spec.certificates ?? []).map(wantCertificate),
    ...listeners.map(wantListener),
    wantEip(spec),
    wantEipBinding(),
    ...(spec.domain ? [wantDomainRecord(spec, spec.domain)] : []),
    ...wantNatParts(spec, choices),
    ...wantDatabaseParts(spec, choices),
    wantBucket(bucket),
  ]
}

function wantNatParts(spec: EnvironmentSpec, { zones }: Choices): Resource[] {
  if (!spec.nat) return []
  return [
    wantNatGateway(spec, zones[0]!.key),
    wantNatEip(spec, spec.nat.bandwidthMbps),
    wantNatEipBinding(),
    ...zones.map(({ key }) => wantSnatEntry(key)),
  ]
}

function wantDatabaseParts(spec: EnvironmentSpec, choices: Choices): Resource[] {
  const { database } = spec
  if (!database) return []
  const vswitches = choices.zones.slice(0, databaseZoneCount(database.category)).map(({ key }) => key)
  return [
    wantDatabase(spec, database, vswitches),
    wantSchema(database.schema),
    wantAccount(database.account, database.schema),
    wantWhitelist(spec, database.allowedAddresses),
  ]
}
