import type { Operation } from '../api/operation.ts'
import { accountOperations } from './account.ts'
import { attachmentOperations } from './attachments.ts'
import { createImageOperations } from './create-image.ts'
import { dataDiskOperations } from './data-disks.ts'
import { describeInstanceOperations } from './describe-instances.ts'
import { diskOperations } from './disks.ts'
import { imageOperations } from './images.ts'
import { instancePowerOperations } from './instance-power.ts'
import { keyPairOperations } from './key-pairs.ts'
import { modifyInstanceOperations } from './modify-instances.ts'
import { networkInterfaceOperations } from './network-interfaces.ts'
import { ramRoleOperations } from './ram-roles.ts'
import { runInstanceOperations } from './run-instances.ts'
import { securityGroupMemberOperations } from './security-group-members.ts'
import { securityGroupOperations } from './security-groups.ts'
import { securityRuleOperations } from './security-rules.ts'
import { snapshotOperations } from './snapshots.ts'
import { ecsTagOperations } from './tags.ts'
import { typeAndPriceOperations } from './types-and-prices.ts'
import { zoneOperations } from './zones.ts'

/** Every operation of ECS 2014-05-26 that the local cloud has, but for Cloud Assistant and what older clients send for VPC. */
export const ecsOperations: Operation[] = [
  ...runInstanceOperations,
  ...instancePowerOperations,
  ...describeInstanceOperations,
  ...modifyInstanceOperations,
  ...diskOperations,
  ...dataDiskOperations,
  ...imageOperations,
  ...createImageOperations,
  ...snapshotOperations,
  ...keyPairOperations,
  ...securityGroupOperations,
  ...securityGroupMemberOperations,
  ...securityRuleOperations,
  ...networkInterfaceOperations,
  ...ecsTagOperations,
  ...zoneOperations,
  ...typeAndPriceOperations,
  ...ramRoleOperations,
  ...accountOperations,
  ...attachmentOperations,
]
