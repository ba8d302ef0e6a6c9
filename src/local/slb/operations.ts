import type { Operation } from '../api/operation.ts'
import { accessControlListOperations } from './access-control-lists.ts'
import { certificateOperations } from './certificates.ts'
import { createListenerOperations } from './create-listeners.ts'
import { defaultGroupOperations } from './default-group.ts'
import { describeListenerOperations } from './describe-listeners.ts'
import { describeLoadBalancerOperations } from './describe-load-balancers.ts'
import { healthStatusOperations } from './health-status.ts'
import { listenerPowerOperations } from './listener-power.ts'
import { loadBalancerOperations } from './load-balancers.ts'
import { masterSlaveGroupOperations } from './master-slave-groups.ts'
import { modifyLoadBalancerOperations } from './modify-load-balancers.ts'
import { ruleOperations } from './rules.ts'
import { setListenerOperations } from './set-listeners.ts'
import { tagOperations } from './tags.ts'
import { vserverGroupOperations } from './vserver-groups.ts'
import { zoneOperations } from './zones.ts'

/** Every operation of the classic load balancer (Slb 2014-05-15). */
export const slbOperations: Operation[] = [
  ...loadBalancerOperations,
  ...describeLoadBalancerOperations,
  ...modifyLoadBalancerOperations,
  ...createListenerOperations,
  ...setListenerOperations,
  ...listenerPowerOperations,
  ...describeListenerOperations,
  ...defaultGroupOperations,
  ...vserverGroupOperations,
  ...masterSlaveGroupOperations,
  ...ruleOperations,
  ...healthStatusOperations,
  ...certificateOperations,
  ...accessControlListOperations,
  ...tagOperations,
  ...zoneOperations,
]
