import { costNotices, formatCost, type Cost } from './cost.ts'
import type { PropertyChange } from './diff.ts'
import type { Action, ActionType, Plan } from './plan.ts'

export type PlanCounts = Record<ActionType, number>

export function countActions({ actions }: Plan): PlanCounts {
  const counts: PlanCounts = { create: 0, update: 0, replace: 0, delete: 0, 'no-change': 0 }
  for (const { type } of actions) counts[type]++
  return counts
}

export const hasChanges = ({ actions }: Plan): boolean => actions.some(({ type }) => type !== 'no-change')

const signs: Record<ActionType, string> = { create: '+', update: '~', replace: '-/+', delete: '-', 'no-change': ' ' }

/** The plan as people know it: a line per resource that changes, a line per property, the count and the cost. */
export function formatPlan(plan: Plan, cost?: Cost): string {
  const changing = plan.actions.filter(({ type }) => type !== 'no-change')
  const widths = { kind: widest(changing, ({ kind }) => kind), key: widest(changing, ({ key }) => key) }
  const lines = changing.flatMap((action) => [
    formatAction(action, widths),
    ...action.changes.map(formatChange),
    ...blockLines(action),
  ])
  const total = [formatCounts(plan), ...(cost ? [formatCost(cost)] : [])].join('      ')
  return [...lines, ...(lines.length > 0 ? [''] : []), total, ...(cost ? costNotices(cost) : [])].join('\n')
}

function formatAction(action: Action, widths: { kind: number; key: number }): string {
  const parts = [
    signs[action.type].padEnd(3),
    action.kind.padEnd(widths.kind),
    action.key.padEnd(widths.key),
    action.id ?? '',
    action.summary,
  ]
  const note = action.interrupts ? `  (${action.interrupts})` : ''
  return `  ${parts.filter((part) => part !== '').join('  ')}${note}`.trimEnd()
}

export const formatChange = ({ property, path, from, to }: PropertyChange): string =>
  `        ${property}: ${showValue(from)} -> ${showValue(to)}   [${path}]`

const blockLines = ({ blocked }: Action): string[] =>
  blocked ? [`        BLOCKED: ${blocked.reason}`, `        fix: ${blocked.fix}`] : []

function formatCounts(plan: Plan): string {
  const counts = countActions(plan)
  if (!hasChanges(plan)) return `No changes. ${counts['no-change']} resources are as deploy.yml says.`
  const replaced = counts.replace > 0 ? `${counts.replace} to replace, ` : ''
  return `Plan: ${counts.create} to add, ${counts.update} to change, ${replaced}${counts.delete} to destroy, ${counts['no-change']} unchanged.`
}

/** Every mutating call in the order in which it could be made. */
export function plannedCalls(plan: Plan): { call: string; key: string; summary: string }[] {
  return inOrder(plan.actions).flatMap(({ calls, key, summary }) => calls.map((call) => ({ call, key, summary })))
}

export const formatCalls = (plan: Plan): string =>
  plannedCalls(plan)
    .map(({ call, key, summary }) => `  ${call.padEnd(36)} ${key}  ${summary}`.trimEnd())
    .join('\n')

/** Each action after those it needs; of several that could be next, the one the plan names first. */
function inOrder(actions: readonly Action[]): Action[] {
  const done = new Set<string>()
  const rest = [...actions]
  const sorted: Action[] = []
  while (rest.length > 0) {
    const next = rest.findIndex(({ after }) => after.every((key) => done.has(key)))
    const [action] = rest.splice(Math.max(0, next), 1)
    done.add(action!.key)
    sorted.push(action!)
  }
  return sorted
}

/** For a job summary: the count, then the plan as a diff that is folded away. */
export function planMarkdown(plan: Plan, environment: string, cost?: Cost): string {
  const marks: Record<ActionType, string> = { create: '+', update: '!', replace: '!', delete: '-', 'no-change': ' ' }
  const lines = plan.actions
    .filter(({ type }) => type !== 'no-change')
    .flatMap((action) => [
      `${marks[action.type]} ${action.kind} ${action.key} ${[action.id, action.summary].filter(Boolean).join(' ')}`.trimEnd(),
      ...action.changes.map((change) => `!   ${change.property}: ${showValue(change.from)} -> ${showValue(change.to)}`),
      ...blockLines(action).map((line) => `-   ${line.trim()}`),
    ])
  const details =
    lines.length === 0
      ? []
      : ['', '<details><summary>Resources</summary>', '', '```diff', ...lines, '```', '', '</details>']
  const price = cost ? ['', `Estimated cost: ${formatCost(cost)}`, ...costNotices(cost).map((text) => `* ${text}`)] : []
  return [`### Provision ${environment}`, '', formatCounts(plan), ...price, ...details, ''].join('\n')
}

/** What GitLab's merge request widget reads (`artifacts:reports:terraform`). */
export function planReport(plan: Plan): { create: number; update: number; delete: number } {
  const counts = countActions(plan)
  return { create: counts.create + counts.replace, update: counts.update, delete: counts.delete + counts.replace }
}

const widest = (actions: readonly Action[], text: (action: Action) => string): number =>
  Math.max(0, ...actions.map((action) => text(action).length))

/** A property's value in one line. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return value === '' ? "''" : String(value)
  const rule = value as Record<string, unknown>
  if ('portRange' in rule) return `${rule.policy} ${rule.protocol} ${rule.portRange} from ${rule.peer}`
  return JSON.stringify(value)
}
