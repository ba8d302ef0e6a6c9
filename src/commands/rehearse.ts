import type { Command, OptionSpec } from './command.ts'
import { canaryOptions } from './canary.ts'
import { attestOptions, deliveryOptions, probeOption, reportOption, rotationOptions } from './rolling-deploy.ts'

const leftOut = new Set([probeOption, reportOption, ...attestOptions])
const isOfRollout = (option: OptionSpec) => !leftOut.has(option)
// What else `canary` takes is about looking back.
const isOfCanary = (option: OptionSpec) => option.setting !== undefined

export const rehearseCommand: Command = {
  name: 'rehearse',
  summary:
    'play rolling-deploy (or canary) on a copy of the fleet in this process, with faults; the fleet itself is only read',
  takesOperands: true,
  options: [
    ...[...deliveryOptions, ...rotationOptions].filter(isOfRollout),
    ...canaryOptions.filter(isOfCanary),
    {
      name: 'kills',
      kind: 'number',
      description: 'So many times the run is killed, each at another of its changing calls, and started again',
      defaultText: '5',
    },
    { name: 'record', kind: 'string', description: 'Write what was read of the fleet to this file' },
    { name: 'recording', kind: 'string', description: 'Rehearse on the fleet of this file instead of reading it' },
  ],
  load: () => import('./rehearse-run.ts'),
}
