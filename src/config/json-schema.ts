import { z } from 'zod'
import { environmentSchema } from './schema.ts'
import { inZod } from './in-zod.ts'

type JsonSchema = Record<string, unknown> & { properties?: Record<string, JsonSchema> }

/** JSON Schema (draft 7) of deploy.yml, as editors read it: shared sections, and environments that override them. */
export function configJsonSchema(): JsonSchema {
  const shared = z.toJSONSchema(inZod(environmentSchema), { target: 'draft-7', io: 'input' }) as JsonSchema
  const { app: _app, ...overridable } = shared.properties ?? {}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'alicloud-deploy: deploy.yml',
    type: 'object',
    additionalProperties: false,
    required: ['app', 'environments'],
    properties: {
      ...shared.properties,
      environments: {
        type: 'object',
        description: 'One entry per environment; each may override every section above',
        minProperties: 1,
        additionalProperties: {
          type: ['object', 'null'],
          additionalProperties: false,
          properties: {
            branch: {
              description:
                'Branches whose commits belong to this environment; default for dev: master, main; pre-prod: pre-production; prod: production',
              anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
            },
            ...(withoutRequired(overridable) as Record<string, JsonSchema>),
          },
        },
      },
    },
  }
}

/** An override names only what differs, so nothing in it is required. */
function withoutRequired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRequired)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === 'required' && Array.isArray(inner) ? [] : [[key, withoutRequired(inner)]],
    ),
  )
}
