import type { Command } from './command.ts'

export const localCommand: Command = {
  name: 'local',
  summary: 'the local cloud, in the foreground: the same API, answered by real processes on this machine',
  options: [
    {
      name: 'port',
      kind: 'number',
      description: 'Port of the API on 127.0.0.1; 0 picks a free one',
      defaultText: '4100',
    },
    {
      name: 'oss-port',
      kind: 'number',
      description: 'Port of OSS; 0 picks a free one',
      defaultText: 'the next one, or 0 with --port 0',
    },
    { name: 'time-scale', kind: 'number', description: 'Divides all cloud durations', defaultText: '1' },
    {
      name: 'data',
      kind: 'string',
      description: 'Directory that keeps the state between starts',
      defaultText: 'a temporary one, removed at the end',
    },
    {
      name: 'tls',
      kind: 'boolean',
      description: 'Answer HTTPS, with an own CA whose file is printed; plain HTTP stays on the same ports',
    },
    { name: 'faults', kind: 'string', description: 'YAML or JSON file with faults to inject' },
    {
      name: 'seed',
      kind: 'number',
      description: 'Makes ids and chances the same in every run',
      defaultText: 'unpredictable',
    },
    {
      name: 'durations',
      kind: 'string',
      description: 'YAML or JSON file with durations of state changes, by product and name',
    },
    { name: 'quotas', kind: 'string', description: 'YAML or JSON file with quotas, by product and name' },
    {
      name: 'read-delay',
      kind: 'duration',
      description: 'Reads show the state of so long ago, in real time',
      defaultText: '0s',
    },
    {
      name: 'machines',
      kind: 'string',
      choices: ['real', 'simulated'],
      description: 'Real processes, or only books of them',
      defaultText: 'real',
    },
    {
      name: 'oidc-issuer',
      kind: 'string',
      description: 'Address of an OIDC issuer that AssumeRoleWithOIDC trusts, as provider "local"',
    },
    {
      name: 'oidc-audience',
      kind: 'list',
      description: 'Audiences its tokens may be made for',
      defaultText: 'sts.aliyuncs.com',
    },
    {
      name: 'until-stdin-closes',
      kind: 'boolean',
      description: 'End when standard input does, for programs that start a local cloud',
    },
  ],
  load: () => import('./local-run.ts'),
}
