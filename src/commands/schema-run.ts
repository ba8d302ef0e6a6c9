import { configJsonSchema } from '../config/json-schema.ts'
import { exitCodes, resultWords } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

export async function run({ verb }: CommandContext): Promise<CommandOutcome> {
  const schema = verb === 'result' ? resultJsonSchema : configJsonSchema()
  return { result: 'succeeded', exitCode: exitCodes.done, extra: { schema }, text: JSON.stringify(schema, null, 2) }
}

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }

const resultJsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'alicloud-deploy: result document',
  type: 'object',
  required: ['schemaVersion', 'command', 'environment', 'result', 'exitCode', 'release', 'apiCalls', 'durationMs'],
  properties: {
    schemaVersion: { const: 1 },
    command: text,
    environment: { type: ['string', 'null'] },
    result: { enum: resultWords },
    exitCode: { enum: Object.values(exitCodes) },
    release: {
      type: ['object', 'null'],
      properties: { version: text, previous: text, digest: text },
      required: ['version'],
    },
    plan: {},
    instances: { type: 'array' },
    checks: { type: 'array' },
    migrations: {},
    analysis: {},
    traffic: {},
    apiCalls: {
      type: 'object',
      required: ['total', 'mutating', 'byAction'],
      properties: { total: count, mutating: count, byAction: { type: 'object', additionalProperties: count } },
    },
    durationMs: count,
    warnings: {
      type: 'array',
      items: { type: 'object', required: ['message'], properties: { code: text, message: text } },
    },
    error: {
      type: 'object',
      required: ['code', 'message', 'retryable'],
      properties: {
        code: text,
        message: text,
        fix: text,
        retryable: { type: 'boolean' },
        requestId: text,
        docs: text,
        problems: { type: 'array' },
      },
    },
  },
}
