import { randomUUID } from 'node:crypto'
import type { Clock } from '../shared/clock.ts'
import type { CiHost, JobFacts } from './host.ts'
import { eventLine } from './lines.ts'

export interface HostParts {
  env: Readonly<Record<string, string | undefined>>
  clock: Clock
  /** Writes to stderr, already redacted. */
  write: (text: string) => void
  /** Writes to stderr as it is; only for a command that makes the host hide what it names. */
  writeSecret: (text: string) => void
}

/** Any shell: plain lines, no cursor moves, no colour; outputs and summary have nowhere to go. */
export function plainHost({ env, clock, write }: HostParts, name: 'plain' | 'terminal' = 'plain'): CiHost {
  const started = clock.monotonic()
  return {
    name,
    job: () => jobFromVariables(env),
    show: (event) => write(`${eventLine(event, clock.monotonic() - started)}\n`),
    mask: () => {},
    input: () => undefined,
    setOutputs: async () => {},
    saveState: async () => {},
    addSummary: async () => {},
  }
}

const localRun = randomUUID()

function jobFromVariables(env: Readonly<Record<string, string | undefined>>): JobFacts {
  const branch = env.BRANCH_NAME ?? env.GIT_BRANCH?.replace(/^origin\//, '')
  return {
    ...(branch ? { branch } : {}),
    ...(env.GIT_COMMIT ? { commit: env.GIT_COMMIT } : {}),
    ...(env.BUILD_URL ? { jobUrl: env.BUILD_URL } : {}),
    actor: env.BUILD_USER ?? env.USER ?? 'unknown',
    runId: env.BUILD_TAG ?? localRun,
  }
}
