import type { Command } from './command.ts'

export const replayLogCommand: Command = {
  name: 'replay-log',
  summary: 'send the GETs and HEADs of an access log again to a canary, green or preview host, and compare the answers',
  takesOperands: true,
  options: [
    { name: 'to', kind: 'string', description: 'Address of the host under test, e.g. http://10.0.1.7:8080' },
    {
      name: 'host',
      kind: 'string',
      description: 'Host header, e.g. the preview host of a canary',
      defaultText: 'that of --to',
    },
    {
      name: 'baseline',
      kind: 'string',
      description: 'Address that gets the same requests at the same time, to compare with',
      defaultText: 'what the log says',
    },
    { name: 'baseline-host', kind: 'string', description: 'Host header for it', defaultText: 'that of --baseline' },
    { name: 'rate', kind: 'number', description: 'Requests a second, at most', defaultText: '10' },
    { name: 'concurrency', kind: 'number', description: 'Requests under way at once, at most', defaultText: '4' },
    { name: 'duration', kind: 'duration', description: 'Longest time to send', defaultText: '1m' },
    { name: 'max-requests', kind: 'number', description: 'Requests in all, at most', defaultText: 'the whole log' },
    { name: 'answer-timeout', kind: 'duration', description: 'Longest wait for one answer', defaultText: '10s' },
    { name: 'only', kind: 'list', description: 'Only paths that one of these regular expressions fits' },
    { name: 'except', kind: 'list', description: 'No path that one of these fits, e.g. ^/logout' },
    {
      name: 'forward-headers',
      kind: 'list',
      description:
        'Header fields to take along where a JSON log has them; a cookie goes along only when it is named here',
      defaultText: 'none',
    },
    {
      name: 'max-worse',
      kind: 'string',
      description: 'Share of requests that may fail where the reference did not, e.g. 0.5%',
      defaultText: '0%',
    },
  ],
  load: () => import('./replay-log/run.ts'),
}
