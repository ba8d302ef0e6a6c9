import type { Operation } from '../api/operation.ts'
import { agentOperations } from './agents.ts'
import { commandOperations } from './commands.ts'
import { invocationOperations } from './invocations.ts'
import { runOperations } from './run.ts'
import { sendFileOperations } from './send-file.ts'

/** Cloud Assistant: scripts and files on instances, without a login. */
export const assistantOperations: Operation[] = [
  ...runOperations,
  ...commandOperations,
  ...invocationOperations,
  ...sendFileOperations,
  ...agentOperations,
]
