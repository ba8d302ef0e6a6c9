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
  bucket: bucketDeclaration,
} satisfies Record<ResourceKind, Declaration>

/** The declaration of a kind, for code that treats all kinds alike. */
export const declarationOf = (kind: ResourceKind): Declaration => declarations[kind]
