import type { z } from 'zod'
import { refused } from './shape-step.ts'
import type { Shape } from './shape-step.ts'

type Checked<Out> = { value: Out } | { issues: readonly z.core.$ZodIssue[]; schema: z.ZodType }

/** Takes a value that fits a shape; only when it does not is zod loaded, to say why. */
export async function check<Out>(shape: Shape<Out>, value: unknown): Promise<Checked<Out>> {
  const taken = shape.accept(value)
  if (taken !== refused) return { value: taken }
  const { inZod } = await import('./in-zod.ts')
  const schema = inZod(shape)
  const checked = schema.safeParse(value)
  return checked.success ? { value: checked.data as Out } : { issues: checked.error.issues, schema }
}
