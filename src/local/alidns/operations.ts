import type { Operation } from '../api/operation.ts'
import { describeResolutionOperations } from './describe-resolution.ts'
import { domainOperations } from './domains.ts'
import { resolutionOperations } from './resolution.ts'

/** Every operation of Alibaba Cloud DNS 2015-01-09 that the local cloud has. */
export const alidnsOperations: Operation[] = [
  ...domainOperations,
  ...resolutionOperations,
  ...describeResolutionOperations,
]
