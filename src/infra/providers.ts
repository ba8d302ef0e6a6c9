import type { Provider } from './provider.ts'
import type { ResourceKind } from './resource.ts'
import { bucketProvider } from './resources/bucket/bucket.provider.ts'
import { databaseAccountProvider } from './resources/database-account/database-account.provider.ts'
import { databaseSchemaProvider } from './resources/database-schema/database-schema.provider.ts'
import { databaseWhitelistProvider } from './resources/database-whitelist/database-whitelist.provider.ts'
import { databaseProvider } from './resources/database/database.provider.ts'
import { eipBindingProvider } from './resources/eip-binding/eip-binding.provider.ts'
import { eipProvider } from './resources/eip/eip.provider.ts'
import { instanceProvider } from './resources/instance/instance.provider.ts'
import { listenerProvider } from './resources/listener/listener.provider.ts'
import { loadBalancerProvider } from './resources/load-balancer/load-balancer.provider.ts'
import { securityGroupProvider } from './resources/security-group/security-group.provider.ts'
import { securityRulesProvider } from './resources/security-rules/security-rules.provider.ts'
import { serverGroupProvider } from './resources/server-group/server-group.provider.ts'
import { certificateProvider } from './resources/certificate/certificate.provider.ts'
import { domainRecordProvider } from './resources/domain-record/domain-record.provider.ts'
import { keyPairProvider } from './resources/key-pair/key-pair.provider.ts'
import { natEipBindingProvider } from './resources/nat-eip-binding/nat-eip-binding.provider.ts'
import { natGatewayProvider } from './resources/nat-gateway/nat-gateway.provider.ts'
import { ramRoleProvider } from './resources/ram-role/ram-role.provider.ts'
import { snatEntryProvider } from './resources/snat-entry/snat-entry.provider.ts'
import { vpcProvider } from './resources/vpc/vpc.provider.ts'
import { vswitchProvider } from './resources/vswitch/vswitch.provider.ts'

/** Who acts for each kind. Props and provider of one kind belong together, which the table itself cannot say. */
const providers: Record<ResourceKind, Provider> = {
  vpc: vpcProvider as Provider,
  vswitch: vswitchProvider as Provider,
  'security-group': securityGroupProvider as Provider,
  'security-rules': securityRulesProvider as Provider,
  instance: instanceProvider as Provider,
  'load-balancer': loadBalancerProvider as Provider,
  'server-group': serverGroupProvider as Provider,
  listener: listenerProvider as Provider,
  eip: eipProvider as Provider,
  'eip-binding': eipBindingProvider as Provider,
  database: databaseProvider as Provider,
  'database-schema': databaseSchemaProvider as Provider,
  'database-account': databaseAccountProvider as Provider,
  'database-whitelist': databaseWhitelistProvider as Provider,
  certificate: certificateProvider as Provider,
  'domain-record': domainRecordProvider as Provider,
  'key-pair': keyPairProvider as Provider,
  'nat-eip-binding': natEipBindingProvider as Provider,
  'nat-eip': eipProvider as Provider,
  'nat-gateway': natGatewayProvider as Provider,
  'ram-role': ramRoleProvider as Provider,
  'snat-entry': snatEntryProvider as Provider,
  bucket: bucketProvider as Provider,
}

export const providerOf = (kind: ResourceKind): Provider => providers[kind]
