import type { Cost } from './cost.ts'
import { countActions, plannedCalls, type PlanCounts } from './format-plan.ts'
import type { Action, Plan } from './plan.ts'

/** The plan as data for machines: no secret, nothing that only this program understands. */
export interface PlanDocument {
  counts: PlanCounts
  actions: Pick<
    Action,
    'type' | 'kind' | 'key' | 'id' | 'summary' | 'changes' | 'calls' | 'interrupts' | 'blocked' | 'after'
  >[]
  calls: { call: string; key: string }[]
  notes: readonly string[]
  /** By the hour; absent when nobody asked for it. */
  cost?: Cost
}

export function planDocument(plan: Plan, notes: readonly string[], cost?: Cost): PlanDocument {
  return {
    counts: countActions(plan),
    actions: plan.actions.map(({ type, kind, key, id, summary, changes, calls, interrupts, blocked, after }) => ({
      type,
      kind,
      key,
      summary,
      changes,
      calls,
      after,
      ...(id !== undefined && { id }),
      ...(interrupts !== undefined && { interrupts }),
      ...(blocked && { blocked }),
    })),
    calls: plannedCalls(plan).map(({ call, key }) => ({ call, key })),
    notes,
    ...(cost && { cost }),
  }
}
