import type { ParameterSpec } from '../api/operation.ts'
import * as spec from '../ecs/parameters.ts'

export const onOff = spec.oneOf('on', 'off')
export const port = spec.between(1, 65_535)
export const listenerPort = spec.required(port)
export const listenerProtocol: ParameterSpec = spec.oneOf('http', 'https', 'tcp', 'udp', 'HTTP', 'HTTPS', 'TCP', 'UDP')

/** How calls on one load balancer begin. */
export const onBalancer = { RegionId: spec.optionalRegion, LoadBalancerId: spec.requiredText } as const
export const onGroup = { RegionId: spec.region, VServerGroupId: spec.requiredText } as const
