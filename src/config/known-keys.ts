import type { z } from 'zod'

/** Keys that the schema knows at a path, for "did you mean". */
export function knownKeys(root: z.ZodType, path: readonly (string | number)[]): string[] {
  let schema: unknown = root
  for (const key of path) schema = unwrap((unwrap(schema) as { shape?: Record<string, unknown> })?.shape?.[String(key)])
  const shape = (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape
  return shape ? Object.keys(shape) : []
}

function unwrap(schema: unknown): unknown {
  let inner = schema as { shape?: unknown; def?: { innerType?: unknown } } | undefined
  while (inner && !inner.shape && inner.def?.innerType) inner = inner.def.innerType as typeof inner
  return inner
}
