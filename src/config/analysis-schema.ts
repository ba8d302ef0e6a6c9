import { z } from './shape.ts'
import { duration } from './values.ts'

const action = z.enum(['rollback', 'promote', 'pause'])

const extended = z
  .strictObject({
    extend: duration
      .refine((ms) => ms > 0, { message: 'expected more than nothing' })
      .describe('How much longer such a step is watched'),
    // oxlint-disable-next-line unicorn/no-thenable -- the word in deploy.yml, and no function
    then: action.describe('What happens when it is still undecided'),
  })
  .transform((given): UndecidedSettings => ({ action: given.then, extend: given.extend }))

interface UndecidedSettings {
  action: 'rollback' | 'promote' | 'pause'
  /** Milliseconds. */
  extend?: number
}

/** What a step without enough evidence leads to. */
export const undecided = z
  .union([action.transform((word): UndecidedSettings => ({ action: word })), extended])
  .default({ action: 'rollback' })
  .describe(
    'What a step without enough evidence leads to: rollback, promote or pause, or {extend: 10m, then: pause}: first watch it that much longer, once',
  )
