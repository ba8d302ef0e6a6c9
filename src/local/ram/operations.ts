import type { Operation } from '../api/operation.ts'
import { policyOperations } from './policies.ts'
import { roleOperations } from './roles.ts'

/** Every operation of RAM 2015-05-01 that the local cloud has. */
export const ramOperations: Operation[] = [...roleOperations, ...policyOperations]
