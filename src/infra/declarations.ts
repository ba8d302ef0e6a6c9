import type { Declaration, ResourceKind } from './resource.ts'
import { bucketDeclaration } from './resources/bucket/bucket.ts'
import { databaseAccountDeclaration } from './resources/database-account/database-account.ts'
import { databaseSchemaDeclaration } from './resources/database-schema/database-schema.ts'
import { databaseWhitelistDeclaration } from './resources/database-whitelist/database-whitelist.ts'
import { databaseDeclaration } from './resources/database/database.ts'
import { eipBindingDeclaration } from './resources/eip-binding/eip-binding.ts'
import { eipDeclaration } from './resources/eip/eip.ts'
import { instanceDeclaration } from './resources/instance/instance.ts'
import { listenerDeclaration } from './resources/listener/listener.ts'
import { loadBalancerDeclaration } from './resources/load-balancer/load-balancer.ts'
import { securityGroupDeclaration } from './resources/security-group/security-group.ts'
import { securityRulesDeclaration } from './resources/security-rules/security-rules.ts'
import { serverGroupDeclaration } from './resources/server-group/server-group.ts'
import { certificateDeclaration } from './resources/certificate/certificate.ts'
import { domainRecordDeclaration } from './resources/domain-record/domain-record.ts'
import { keyPairDeclaration } from './resources/key-pair/key-pair.ts'
import { natEipBindingDeclaration } from './resources/nat-eip-binding/nat-eip-binding.ts'
import { natEipDeclaration } from './resources/nat-eip/nat-eip.ts'
import { natGatewayDeclaration } from './resources/nat-gateway/nat-gateway.ts'
import { ramRoleDeclaration } from './resources/ram-role/ram-role.ts'
import { snatEntryDeclaration } from './resources/snat-entry/snat-entry.ts'
import { vpcDeclaration } from './resources/vpc/vpc.ts'
import { vswitchDeclaration } from './resources/vswitch/vswitch.ts'

/** What is known about each kind. A new kind is one more folder below resources/ and one more line here. */
const declarations = {
  vpc: vpcDeclaration,
  vswitch: vswitchDeclaration,
  'security-group': securityGroupDeclaration,
  'security-rules': securityRulesDeclaration,
  instance: instanceDeclaration,
  'load-balancer': loadBalancerDeclaration,
  'server-group': serverGroupDeclaration,
  listener: listenerDeclaration,
  eip: eipDeclaration,
  'eip-binding': eipBindingDeclaration,
  database: databaseDeclaration,
  'database-schema': databaseSchemaDeclaration,
  'database-account': databaseAccountDeclaration,
  'database-whitelist': databaseWhitelistDeclaration,
  certificate: certificateDeclaration,
  'domain-record': domainRecordDeclaration,
  'key-pair': keyPairDeclaration,
  'nat-eip-binding': natEipBindingDeclaration,
  'nat-eip': natEipDeclaration,
  'nat-gateway': natGatewayDeclaration,
  'ram-role': ramRoleDeclaration,
  'snat-entry': snatEntryDeclaration,
  bucket: bucketDeclaration,
} satisfies Record<ResourceKind, Declaration>

/** The declaration of a kind, for code that treats all kinds alike. */
export const declarationOf = (kind: ResourceKind): Declaration => declarations[kind]
