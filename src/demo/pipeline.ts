import type { ReleaseName, Workspace } from './workspace.ts'

/** One command of the pipeline and how it has to end. */
export interface Step {
  name: string
  words: string[]
  /** Release that is rolled out, if the step does that. */
  release?: ReleaseName
  expectedExitCode: number
  /** What a person should see in it. */
  why: string
  /** Requests that must be sent while the step runs or right after it, before the next one begins. */
  minRequests?: number
}

/** The pipeline that a team's CI would run over four releases, the last two of them bad. */
export function pipelineOf(workspace: Workspace): { before: Step[]; underTraffic: Step[]; after: Step[] } {
  const base = ['--config', workspace.config, '--env', 'dev']
  const deploy = (command: string, release: ReleaseName) => [
    command,
    ...base,
    '--release',
    workspace.version(release),
    '--artifact',
    workspace.artifact(release),
    '--migrations',
    workspace.migrations(release),
  ]
  return {
    before: [
      {
        name: 'provision',
        words: ['provision', ...base],
        expectedExitCode: 0,
        why: 'VPC, two zones, two instances, load balancer, address, database',
      },
      {
        name: 'bake-image',
        words: ['bake-image', ...base, '--release', workspace.version('v1')],
        expectedExitCode: 0,
        why: 'golden image from a temporary instance',
      },
      {
        name: 'rolling-deploy v1',
        words: deploy('rolling-deploy', 'v1'),
        release: 'v1',
        expectedExitCode: 0,
        why: 'the first release on every instance',
      },
    ],
    underTraffic: [
      {
        name: 'migrate v2',
        words: ['migrate', ...base, '--migrations', workspace.migrations('v2')],
        expectedExitCode: 0,
        why: 'adds a column that version 1 can live with',
      },
      {
        name: 'rolling-deploy v2',
        words: deploy('rolling-deploy', 'v2'),
        release: 'v2',
        expectedExitCode: 0,
        why: 'one instance after the other',
        minRequests: 5_000,
      },
      {
        name: 'canary v3',
        words: deploy('canary', 'v3'),
        release: 'v3',
        expectedExitCode: 7,
        why: 'answers a part of its requests with 500: rejected',
      },
      {
        name: 'rolling-deploy v4',
        // The others have the time that a busy machine takes to start an application.
        words: [...deploy('rolling-deploy', 'v4'), '--health-deadline', '4s'],
        release: 'v4',
        expectedExitCode: 5,
        why: 'never gets healthy: rolled back',
      },
      { name: 'status', words: ['status', ...base], expectedExitCode: 0, why: 'version 2 serves everywhere' },
    ],
    after: [
      {
        name: 'destroy',
        words: ['destroy', ...base, '--yes', '--allow-destroy', 'database'],
        expectedExitCode: 0,
        why: 'removes what provision made, and nothing else',
      },
    ],
  }
}
