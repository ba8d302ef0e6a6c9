import { formatDuration } from '../shared/duration.ts'
import { PreflightError } from '../shared/errors.ts'
import { runPool, type Task, type TaskEnd } from './pool.ts'
import type { Action, Plan } from './plan.ts'
import type { Work } from './provider.ts'
import { waitUntilSettled } from './settling.ts'
import { providerOf } from './providers.ts'

export interface ActionEnd {
  action: Action
  end: TaskEnd
}

/** Throws PreflightError with everything that the plan may not do; nothing was touched. */
export function refuseBlocked(plan: Plan): void {
  const blocks = plan.actions.flatMap(({ blocked }) => blocked ?? [])
  if (blocks.length === 0) return
  throw new PreflightError(blocks.map(({ reason }) => reason).join('\n'), {
    code: 'E_UNSAFE_PLAN',
    fix: [...new Set(blocks.map(({ fix }) => fix))].join('; or '),
    context: { blocks },
  })
}

/**
 * Carries a plan out, as parallel as its order allows. A failure stops what depends on it and nothing else; an
 * abort stops before the next action. Returns how each action ended; never throws for a single failure.
 */
export async function applyPlan(plan: Plan, work: Work): Promise<ActionEnd[]> {
  refuseBlocked(plan)
  for (const { key, id } of plan.actions) if (id !== undefined) work.ids.set(key, id)
  const removed = plan.actions.filter(
    ({ type, want }) => type === 'replace' || (type === 'delete' && want === undefined),
  )
  const createsLater = plan.actions.some(({ type }) => type !== 'delete')
  // A whole environment that goes takes its tokens along with the bucket.
  if (removed.length > 0 && createsLater) await work.tokens.renew(removed.map(({ key }) => key))
  if (createsLater) await work.tokens.rememberExtras()
  const ends = await runPool(
    plan.actions.map((action) => taskOf(action, work)),
    work.signal,
  )
  return plan.actions.map((action, index) => ({ action, end: ends[index]! }))
}

const taskOf = (action: Action, work: Work): Task => ({
  key: action.key,
  after: action.after,
  locks: action.type === 'no-change' ? [] : action.locks,
  run: () => runAction(action, work),
})

const verbs = { create: 'create', update: 'update', replace: 'replace', delete: 'delete' } as const

async function runAction(action: Action, work: Work): Promise<void> {
  if (action.have?.isSettling && action.type !== 'delete') await waitUntilSettled(action.have, work)
  // Without calls of its own it goes with its parent.
  if (action.type === 'no-change' || (action.type === 'delete' && action.calls.length === 0)) return
  const startedAt = work.clock.monotonic()
  work.progress?.begin(action.key)
  await carryOut(action, work)
  work.progress?.end(action.key)
  const took = formatDuration(work.clock.monotonic() - startedAt)
  const id = work.ids.get(action.key) ?? action.id ?? ''
  work.reporter.emit({
    type: 'progress',
    subject: action.key,
    phase: verbs[action.type],
    message: `${[id, action.summary].filter(Boolean).join('  ')}  ${took}`,
    data: { id, durationMs: work.clock.monotonic() - startedAt },
  })
}

async function carryOut({ type, kind, want, have, changes }: Action, work: Work): Promise<unknown> {
  const provider = providerOf(kind)
  if (type === 'update') return provider.update(want!, have!, changes, work)
  if (type === 'replace' && provider.replace) return provider.replace(want!, have!, work)
  if (type !== 'create') {
    await provider.delete(have!, work)
    work.ids.delete(have!.key)
  }
  return type === 'delete' ? undefined : provider.create(want!, work)
}
