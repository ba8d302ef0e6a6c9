import type { EnvironmentSettings } from '../../config/schema.ts'
import type { Rehearsable } from './recording.ts'

/** Something or somebody that the real run waits for or asks, and a rehearsal does not. */
export interface RehearsedWait {
  kind: 'alarm' | 'gate' | 'hook' | 'approval'
  name: string
  /** When in the rollout. */
  when: string
  /** How long it may take until the run goes on, pauses or fails, milliseconds; absent where nothing is waited for. */
  maxMs?: number
}

const moments: Readonly<Record<string, string>> = {
  'confirm-rollout': 'before the first change',
  'pre-rollout': 'before the first change',
  rollout: 'at each border between batches or steps',
  'confirm-traffic-increase': 'before each server or step that gets traffic',
  'confirm-promotion': 'before a canary is promoted',
  rollback: 'at each border, asked whether to go back',
  'post-rollout': 'at the end',
  event: 'told of what happens; nobody waits',
}

const hookMoments: Readonly<Record<string, string>> = {
  before: 'before the first change',
  after: 'when the release serves everywhere',
  onRollback: 'after a way back',
  onFailure: 'after a failure',
}

/** Everything of the settings that a rollout waits for beside the fleet, in the order in which a run meets it. */
export function waitsOf({ rollout, release, canary }: EnvironmentSettings, command: Rehearsable): RehearsedWait[] {
  const ofInstance = Object.entries(release.hooks).flatMap(([name, hook]): RehearsedWait[] =>
    hook?.on === 'job'
      ? [{ kind: 'hook', name: `release.hooks.${name}`, when: 'for each server, in the job', maxMs: longestOf(hook) }]
      : [],
  )
  // Nobody has a say in a way back.
  if (command === 'rollback') return ofInstance
  return [
    ...rollout.alarms.map((name): RehearsedWait => ({
      kind: 'alarm',
      name,
      when: 'before the first change and at each border',
    })),
    ...rollout.gates.map(({ at, name, url, wait, timeout, retries }): RehearsedWait => {
      const isWaitedFor = at.startsWith('confirm-')
      const maxMs = isWaitedFor ? wait : timeout * (retries + 1)
      const host = new URL(url).host
      return {
        kind: 'gate',
        name: `${name ?? host} (${at})`,
        when: moments[at] ?? at,
        ...(at === 'event' ? {} : { maxMs }),
      }
    }),
    ...Object.entries(rollout.hooks).flatMap(([name, hook]): RehearsedWait[] =>
      hook
        ? [{ kind: 'hook', name: `rollout.hooks.${name}`, when: hookMoments[name] ?? name, maxMs: longestOf(hook) }]
        : [],
    ),
    ...ofInstance,
    ...(command === 'canary' ? approvalsOf(canary, rollout.approvalTimeout) : []),
  ]
}

function approvalsOf({ steps, approveBefore }: EnvironmentSettings['canary'], maxMs: number): RehearsedWait[] {
  const approval = { kind: 'approval', name: 'a person, who gives the same command again' } as const
  return [
    ...approveBefore.map((share) => ({ ...approval, when: `before ${share} % of the traffic`, maxMs })),
    ...steps.flatMap((step, index) =>
      step.kind === 'approve'
        ? [{ ...approval, when: `at step ${index + 1}${step.why === undefined ? '' : ` (${step.why})`}`, maxMs }]
        : [],
    ),
  ]
}

const longestOf = ({ timeout, retries }: { timeout: number; retries: number }) => timeout * (retries + 1)
