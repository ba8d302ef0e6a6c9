import type { Command, OptionSpec } from './command.ts'

/** Of every command that moves traffic. */
export const probeOption: OptionSpec = {
  name: 'probe-rps',
  kind: 'number',
  description: 'Send this many requests a second through the load balancer meanwhile and count what fails',
  defaultText: '0',
  setting: 'rollout.probe.requestsPerSecond',
}

/** Options of every command that delivers a release. */
export const deliveryOptions: readonly OptionSpec[] = [
  {
    name: 'release',
    kind: 'string',
    description: 'Name of the release',
    defaultText: 'the commit',
    setting: 'release.version',
  },
  {
    name: 'artifact',
    kind: 'string',
    description: 'Directory, .tar.gz or oss://BUCKET/KEY to deploy',
    setting: 'release.artifact',
  },
  { name: 'sha256', kind: 'string', description: 'SHA-256 that the artifact must have', setting: 'release.sha256' },
  {
    name: 'update',
    kind: 'string',
    choices: ['artifact', 'image', 'replace', 'command'],
    description: 'How an instance gets the release',
    defaultText: 'artifact',
    setting: 'release.update',
  },
  { name: 'migrations', kind: 'string', description: 'Folder with the migrations', setting: 'migrations.directory' },
  { name: 'no-migrate', kind: 'boolean', description: 'Leave the database as it is' },
  {
    name: 'seq',
    kind: 'number',
    description: 'Order of CI runs: a lower number than the last one deployed is refused',
  },
  {
    name: 'during-freeze',
    kind: 'string',
    description: 'Deploy in spite of rollout.freeze; the reason goes into the history',
  },
  {
    name: 'baseline-alarms',
    kind: 'list',
    description: 'Alarms of rollout.alarms that may fire at the start; each counts again once it was quiet',
  },
  probeOption,
]

/** Where a report of the rollout goes. */
export const reportOption: OptionSpec = {
  name: 'report',
  kind: 'string',
  description: 'Write a report to this file: .html with a drawing, .md for a summary, .xml for JUnit, else JSON',
  setting: 'rollout.report',
}

/** Of commands that may replace instances. */
export const surgeOption: OptionSpec = {
  name: 'surge',
  kind: 'string',
  description: 'With --update replace: new instances beside the fleet at once, number or percent',
  defaultText: '1',
  setting: 'rollout.surge',
}

/** A signed document about the rollout, for those who have to prove later what was deployed and why. */
export const attestOptions: readonly OptionSpec[] = [
  {
    name: 'attest',
    kind: 'string',
    description: 'Write a signed attestation of the rollout to this file (needs --attest-key)',
  },
  {
    name: 'attest-key',
    kind: 'string',
    description: 'Ed25519 private key (PEM), or a file with it; better given as ALICLOUD_DEPLOY_ATTEST_KEY',
  },
]

/** Options of every command that takes servers out of service one after the other. */
export const rotationOptions: readonly OptionSpec[] = [
  {
    name: 'batch',
    kind: 'string',
    description: 'Instances out of service at once, number or percent',
    setting: 'rollout.batch',
  },
  {
    name: 'batches',
    kind: 'list',
    description: 'Sizes of the batches in order, e.g. 1,25%,100%, the last one again and again',
    setting: 'rollout.batches',
  },
  {
    name: 'min-healthy',
    kind: 'string',
    description: 'Instances that serve at every moment, number or percent',
    setting: 'rollout.minHealthy',
  },
  {
    name: 'min-capacity',
    kind: 'string',
    description: 'Part of the weight of each server group that serves at every moment, e.g. 60%',
    setting: 'rollout.minCapacity',
  },
  {
    name: 'min-healthy-per-zone',
    kind: 'number',
    description: 'The same within each zone (default: 1 where two or more serve)',
    setting: 'rollout.minHealthyPerZone',
  },
  {
    name: 'may-empty-zones',
    kind: 'list',
    description: 'Zones that --min-healthy-per-zone does not hold for, e.g. one with a single instance',
    setting: 'rollout.mayEmptyZones',
  },
  { name: 'first-batch', kind: 'number', description: 'Size of the first batch', setting: 'rollout.firstBatch' },
  {
    name: 'bake',
    kind: 'duration',
    description: 'Pause after the first batch, and how long all are watched after the last',
    setting: 'rollout.bake',
  },
  { name: 'pause-between', kind: 'duration', description: 'Pause between batches', setting: 'rollout.pauseBetween' },
  {
    name: 'drain-timeout',
    kind: 'duration',
    description: 'Longest wait for the last request of a server',
    setting: 'rollout.drainTimeout',
  },
  {
    name: 'max-failures',
    kind: 'string',
    description: 'Failed instances that do not stop the rollout, number or percent',
    setting: 'rollout.maxFailures',
  },
  {
    name: 'on-failure',
    kind: 'string',
    choices: ['rollback', 'stop'],
    description: 'What a failure leads to',
    setting: 'rollout.onFailure',
  },
  {
    name: 'health-path',
    kind: 'string',
    description: "Path of the application's health check",
    setting: 'rollout.health.path',
  },
  {
    name: 'health-interval',
    kind: 'duration',
    description: 'Time between two of its checks',
    setting: 'rollout.health.interval',
  },
  {
    name: 'health-deadline',
    kind: 'duration',
    description: 'Until an instance counts as failed',
    setting: 'rollout.health.deadline',
  },
  { name: 'skip', kind: 'list', description: 'Instances (id or name) that stay as they are' },
  reportOption,
  ...attestOptions,
]

export const rollingDeployCommand: Command = {
  name: 'rolling-deploy',
  summary: 'run the migrations, then bring a release to the instances behind the load balancer, batch by batch',
  options: [
    ...deliveryOptions,
    ...rotationOptions,
    surgeOption,
    {
      name: 'only',
      kind: 'list',
      description:
        'Only instances with these tags, KEY=VALUE or KEY; the rest keeps its release until a run without it',
      setting: 'rollout.only',
    },
    {
      name: 'resume',
      kind: 'boolean',
      description: 'Only continue an unfinished deployment; refuse when there is none',
    },
    {
      name: 'pause',
      kind: 'boolean',
      description: 'Stop after the first batch with exit 75; the same command again approves it and goes on',
    },
    {
      name: 'only-failed',
      kind: 'boolean',
      description: 'Only instances that do not serve; the others stay as they are',
    },
  ],
  load: () => import('./rolling-deploy-run.ts'),
}
