import { blueGreenCommand } from './blue-green.ts'
import { canaryOptions } from './canary.ts'
import type { Command, OptionSpec } from './command.ts'
import { rollbackCommand } from './rollback.ts'
import {
  attestOptions,
  deliveryOptions,
  probeOption,
  reportOption,
  rotationOptions,
  surgeOption,
} from './rolling-deploy.ts'

const leftOut = new Set([probeOption, reportOption, ...attestOptions])
const isOfRollout = (option: OptionSpec) => !leftOut.has(option)
// What else `canary` takes is about looking back.
const isOfCanary = (option: OptionSpec) => option.setting !== undefined

/** Each once: commands share options. */
function distinct(options: readonly OptionSpec[]): OptionSpec[] {
  return [...new Map(options.toReversed().map((option) => [option.name, option])).values()].toReversed()
}

export const rehearseCommand: Command = {
  name: 'rehearse',
  summary:
    'play rolling-deploy (or canary, blue-green, rollback) on a copy of the fleet in this process, with faults; the fleet itself is only read',
  takesOperands: true,
  options: [
    ...distinct(
      [
        ...deliveryOptions,
        ...rotationOptions,
        surgeOption,
        ...canaryOptions.filter(isOfCanary),
        ...blueGreenCommand.options,
        ...rollbackCommand.options,
      ].filter(isOfRollout),
    ),
    {
      name: 'kills',
      kind: 'number',
      description: 'So many times the run is killed, each at another of its changing calls, and started again',
      defaultText: '5',
    },
    { name: 'record', kind: 'string', description: 'Write what was read of the fleet to this file' },
    { name: 'recording', kind: 'string', description: 'Rehearse on the fleet of this file instead of reading it' },
  ],
  load: () => import('./rehearse/run.ts'),
}
