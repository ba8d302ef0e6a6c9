import type { Command, OptionSpec } from './command.ts'
import { deliveryOptions, rotationOptions } from './rolling-deploy.ts'

export const canaryOptions: readonly OptionSpec[] = [
  {
    name: 'canary-instances',
    kind: 'number',
    description: 'Instances that get the new version first',
    setting: 'canary.instances',
  },
  {
    name: 'steps',
    kind: 'list',
    description: 'Steps in order, e.g. 5%,25%,50% or 5%,analyse,bake 2m,50%',
    setting: 'canary.steps',
  },
  { name: 'step-duration', kind: 'duration', description: 'Longest time of one step', setting: 'canary.stepDuration' },
  {
    name: 'interval',
    kind: 'duration',
    description: 'Time between two looks at the access log',
    setting: 'canary.interval',
  },
  {
    name: 'ok-error-rate',
    kind: 'string',
    description: 'Error rate that is fine whatever the baseline does',
    setting: 'canary.analysis.okErrorRate',
  },
  {
    name: 'bad-error-rate',
    kind: 'string',
    description: 'Error rate that must not be promoted',
    setting: 'canary.analysis.badErrorRate',
  },
  {
    name: 'judge',
    kind: 'string',
    choices: ['sequential', 'mann-whitney'],
    description: 'Who judges a step',
    setting: 'canary.analysis.judge',
  },
  {
    name: 'on-inconclusive',
    kind: 'string',
    choices: ['rollback', 'promote', 'pause'],
    description: 'What a step without enough evidence leads to',
    setting: 'canary.onInconclusive',
  },
  {
    name: 'promote',
    kind: 'string',
    choices: ['rolling', 'none'],
    description: 'What happens after the last step passed',
    setting: 'canary.promote',
  },
  { name: 'window', kind: 'duration', description: 'canary analyse: how far to look back', defaultText: '5m' },
  {
    name: 'from',
    kind: 'string',
    description:
      'canary analyse: judge a range of the past from here, e.g. 2026-11-21T08:00:00Z, or 90m for 90 minutes ago',
  },
  { name: 'to', kind: 'string', description: 'canary analyse --from: until here', defaultText: 'now' },
  {
    name: 'canaries',
    kind: 'list',
    description:
      'canary analyse --from: who had the release (ids, names or private addresses); default: the canary that stands',
  },
  {
    name: 'baselines',
    kind: 'list',
    description: 'canary analyse --from: whom they are compared with; default: everybody else',
  },
]

export const canaryCommand: Command = {
  name: 'canary',
  summary: 'shift traffic to a new release step by step, judge each step by its errors, promote or roll back',
  verbs: [
    { name: 'promote', summary: 'roll a paused canary out to every instance' },
    { name: 'abort', summary: 'take a canary out of traffic and bring the old release back' },
    {
      name: 'analyse',
      summary: 'judge the traffic of a running canary, or of the past (--from, --to); changes nothing',
    },
    {
      name: 'replay',
      summary: 'judge recorded canaries again, also by other --ok-error-rate, --bad-error-rate or --judge',
    },
  ],
  options: [...deliveryOptions, ...rotationOptions, ...canaryOptions],
  load: () => import('./canary/run.ts'),
}
