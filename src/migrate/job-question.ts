import type { Outline } from '../shared/json.ts'
import type { CallbackEvent } from './callbacks.ts'
import type { ServerState } from './run-options.ts'

/** What migrations that run on an instance ask the job: to run one of its own commands, or to look at the RDS instance. */
export type JobQuestion =
  | { kind: 'callback'; event: CallbackEvent; variables: Readonly<Record<string, string>> }
  | { kind: 'server' }

/** A failed callback, a refusal to change this server, or that it is done. */
export type JobAnswer =
  | { server?: ServerState }
  | { failed: string }
  | { refused: { code: string; message: string; retryable: boolean; fix?: string } }

/** Phase of the event that carries a question; it is not shown as progress. */
export const questionPhase = 'asks the job'

export const answerOutline: Outline = {
  'server?': {},
  'failed?': 'string',
  'refused?': { code: 'string', message: 'string', retryable: 'boolean', 'fix?': 'string' },
}

/** A question as it arrives, with the name of the file that its answer belongs into. */
export const questionOutline: Outline = {
  number: 'string',
  kind: 'string',
  'event?': 'string',
  'variables?': { '*': 'string' },
}
