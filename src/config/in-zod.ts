import { z } from 'zod'
import type { Shape } from './shape-step.ts'

// One document is checked per run: compiling checkers for it takes longer than checking. Read when a schema is made.
z.config({ jitless: true })

/** The same in zod, which says what is wrong with a value. Loaded only when something is. */
export const inZod = (shape: Shape<unknown>): z.ZodType => shape.toZod(z)
