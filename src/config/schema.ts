import { canary } from './canary-schema.ts'
import { infrastructure } from './infrastructure-schema.ts'
import { migrations } from './migrations-schema.ts'
import { notify } from './notify-schema.ts'
import { release } from './release-schema.ts'
import { rollout } from './rollout-schema.ts'
import type { output } from './shape-step.ts'
import { z } from './shape.ts'
import { duration, lockPolicy } from './values.ts'

/**
 * The shape of deploy.yml, once: types, checks, editor schema and the reference in docs/ all come from here.
 * Keys are camelCase; `load.ts` also accepts each in kebab-case, the form that flags and inputs have.
 */

const image = z.strictObject({
  source: z.string().default('ubuntu*64*').describe('Image the golden image starts from'),
  name: z.string().optional().describe('default: APP-ENV-RELEASE'),
  family: z.string().optional().describe('default: APP-ENV; instances with image: family:NAME follow it'),
  instanceType: z.string().default('auto'),
  steps: z
    .array(
      z.union([z.string(), z.strictObject({ name: z.string(), run: z.string(), timeout: duration.default(600_000) })]),
    )
    .default([]),
  keep: z.number().int().min(1).default(3),
})

/** Sections that every environment shares and may override. */
const sections = {
  region: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/, 'expected a region such as cn-hangzhou'),
  bucket: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'expected 3 to 63 of a-z 0-9 -, with a letter or digit at both ends')
    .optional()
    .describe('OSS bucket for locks, journal and artifacts; default APP-ENV-ACCOUNT'),
  ifLocked: lockPolicy
    .default('wait')
    .describe('When another run holds the environment: wait (15m), wait=30m, fail or supersede'),
  infrastructure: infrastructure.prefault({}),
  release: release.prefault({}),
  rollout: rollout.prefault({}),
  canary: canary.prefault({}),
  migrations: migrations.prefault({}),
  image: image.prefault({}),
  notify: notify.prefault({}),
}

/** One environment with everything resolved: what commands work from. */
export const environmentSchema = z.strictObject({
  app: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'expected 2 to 31 of a-z 0-9 -, starting with a letter'),
  ...sections,
})

/** Keys of deploy.yml beside those of `environmentSchema`. */
export const environmentsSchema = z
  .record(
    z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'expected an environment name of up to 20 of a-z 0-9 -'),
    z.looseObject({ branch: z.union([z.string(), z.array(z.string())]).optional() }).nullable(),
  )
  .refine((environments) => Object.keys(environments).length > 0, { message: 'name at least one environment' })

export type EnvironmentSettings = output<typeof environmentSchema>
