import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'
import type { TemplateTask } from './template.ts'

export type ExecutionStatus = 'Running' | 'Waiting' | 'Success' | 'Failed' | 'Cancelled'
export type ExecutionMode = 'Automatic' | 'FailurePause' | 'Debug'

export interface ExecutionRecord {
  id: string
  regionId: string
  accessKeyId: string
  status: ExecutionStatus
  statusMessage: string
  mode: ExecutionMode
  description: string
  tags: Record<string, string>
  tasks: TemplateTask[]
  /** Number of tasks that are done; the next one is under way, or waited for. */
  done: number
  /** When the sleep that is under way ends, epoch milliseconds. */
  wakesAtMs?: number
  startedAtMs: number
  endedAtMs?: number
}

export const executions = (store: Store): Collection<ExecutionRecord> => store.collection('oos-execution')

export const hasEnded = ({ status }: ExecutionRecord) => status !== 'Running' && status !== 'Waiting'
