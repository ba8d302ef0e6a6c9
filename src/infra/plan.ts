import { declarationOf } from './declarations.ts'
import { diffProps, type PropertyChange } from './diff.ts'
import { resourceKinds, type Declaration, type Existing, type Resource, type ResourceKind } from './resource.ts'

export type ActionType = 'create' | 'update' | 'replace' | 'delete' | 'no-change'

/** Why an action is refused, and what lets it pass. */
interface Block {
  reason: string
  fix: string
}

/** What happens to one resource. */
export interface Action {
  type: ActionType
  kind: ResourceKind
  key: string
  /** Id in the cloud; absent for what does not exist yet. */
  id?: string
  summary: string
  changes: readonly PropertyChange[]
  /** Calls that it makes, in order, e.g. `vpc:CreateVpc`; empty when it goes with its parent. */
  calls: readonly string[]
  /** What users of the application notice meanwhile. */
  interrupts?: string
  blocked?: Block
  /** Keys of the actions that must be done before. */
  after: readonly string[]
  /** Parents on which one action at a time is allowed. */
  locks: readonly string[]
  want?: Resource
  have?: Existing
}

export interface Plan {
  actions: readonly Action[]
}

/** Consent to what is refused by default, by kind, e.g. `database`. */
export interface Consent {
  replace: ReadonlySet<string>
  destroy: ReadonlySet<string>
}

const noConsent: Consent = { replace: new Set(), destroy: new Set() }

/**
 * Compares what the environment should have with what it has. Pure: the same inputs give the same plan, in the
 * order of `resourceKinds`.
 */
export function planChanges(want: readonly Resource[], have: readonly Existing[], consent: Consent = noConsent): Plan {
  const found = new Map(have.map((existing) => [existing.key, existing]))
  const wantedKeys = new Set(want.map(({ key }) => key))
  const changes = want.map((resource) => planWanted(resource, found.get(resource.key), consent))
  const removals = have
    .filter((existing) => !wantedKeys.has(existing.key) && isOurs(existing))
    .map((existing) => planRemoval(existing, consent))
  return {
    actions: ordered(
      blockUsed(
        withOrder([...changes, ...removals]),
        have.filter(({ isForeign }) => isForeign),
      ),
    ),
  }
}

/** Removes everything; children that go with their parent are shown but cost no call. */
export function planDestroy(have: readonly Existing[], consent: Consent): Plan {
  const removals = have.map((existing) => planRemoval(existing, consent))
  const removed = new Set(removals.map(({ key }) => key))
  const actions = removals.map((action) => {
    const { goesWith } = declarationOf(action.kind)
    return goesWith !== undefined && removed.has(goesWith) ? { ...action, calls: [] } : action
  })
  return { actions: ordered(withOrder(actions)) }
}

const isOurs = (existing: Existing): boolean => !existing.isForeign && !declarationOf(existing.kind).leavesOthers

function planWanted(want: Resource, have: Existing | undefined, consent: Consent): Action {
  const declaration = declarationOf(want.kind)
  const base = {
    kind: want.kind,
    key: want.key,
    summary: declaration.summary(want.props),
    locks: declaration.locks,
    after: [],
    want,
  }
  if (!have) return { ...base, type: 'create', changes: [], calls: declaration.createCalls(want.props) }
  const changes = diffProps(declaration.rules, want.props, have.props)
  // Instances leave the load balancer one at a time.
  const locks = want.kind === 'instance' && changes.length > 0 ? ['fleet'] : declaration.locks
  const known = { ...base, id: have.id, have, changes, locks, ...interruptionOf(changes) }
  if (changes.length === 0) return { ...known, type: 'no-change', calls: [] }
  const fixed = changes.find(({ change }) => change === 'fixed')
  if (fixed) return { ...known, type: 'replace', calls: [], blocked: fixedBlock(want, fixed) }
  if (changes.every(({ change }) => change === 'update')) {
    return { ...known, type: 'update', calls: updateCalls(want, changes) }
  }
  const blocked = replaceBlock(want, declaration, changes, consent)
  const calls = [...declaration.deleteCalls(have.props), ...declaration.createCalls(want.props)]
  return { ...known, type: 'replace', calls, ...(blocked && { blocked }) }
}

function updateCalls({ props }: Resource, changes: readonly PropertyChange[]): string[] {
  const { protocol } = props as { protocol?: string }
  const calls = changes.flatMap((change) =>
    change.calls.map((call) => call.replace('<PROTOCOL>', protocol?.toUpperCase() ?? '')),
  )
  return [...new Set(calls)]
}

function planRemoval(have: Existing, consent: Consent): Action {
  const declaration = declarationOf(have.kind)
  const isProtected =
    declaration.isPrecious &&
    !consent.destroy.has(have.kind) &&
    (have.props as { isProtected?: boolean }).isProtected !== false
  return {
    type: 'delete',
    kind: have.kind,
    key: have.key,
    id: have.id,
    summary: declaration.summary(have.props),
    changes: [],
    calls: declaration.deleteCalls(have.props),
    after: [],
    locks: declaration.locks,
    have,
    ...(isProtected && {
      blocked: {
        reason: `${have.key} ${have.id} is protected: deleting it deletes its data`,
        fix: `pass --allow-destroy ${have.kind}, or set infrastructure.database.protect: false and run provision`,
      },
    }),
  }
}

function fixedBlock(want: Resource, { path, from, to }: PropertyChange): Block {
  return {
    reason: `${path}: ${String(from)} -> ${String(to)} cannot be changed while ${want.key} exists`,
    fix: `set ${path} back to ${String(from)}, or destroy the environment and provision it anew`,
  }
}

function replaceBlock(
  want: Resource,
  declaration: Declaration,
  changes: readonly PropertyChange[],
  consent: Consent,
): Block | undefined {
  const isGuarded = declaration.isPrecious || want.kind === 'instance'
  if (!isGuarded || consent.replace.has(want.kind) || consent.replace.has(want.key)) return undefined
  const { path, from, to } = changes.find(({ change }) => change === 'replace')!
  return {
    reason: `${path}: ${String(from)} -> ${String(to)} replaces ${want.key}${declaration.isPrecious ? ' and deletes its data' : ''}`,
    fix: `pass --allow-replace ${want.kind}, or set ${path} back to ${String(from)}`,
  }
}

function interruptionOf(changes: readonly PropertyChange[]): { interrupts?: string } {
  const texts = [...new Set(changes.flatMap(({ interrupts }) => interrupts ?? []))]
  return texts.length > 0 ? { interrupts: texts.join('; ') } : {}
}

/**
 * The order of actions: what is made comes after what it needs; what is removed comes after everything that needed
 * it was changed or removed.
 */
function withOrder(actions: readonly Action[]): Action[] {
  const byKey = new Map(actions.map((action) => [action.key, action]))
  const isRemoved = (key: string) => byKey.get(key)?.type === 'delete'
  return actions.map((action) => {
    const needs = action.want?.dependsOn.filter((key) => byKey.has(key)) ?? []
    // Tokens of creating calls start from what the bucket's marker says.
    const first = byKey.get('bucket')?.type === 'create' && action.key !== 'bucket' ? ['bucket'] : []
    if (action.type !== 'delete') return { ...action, after: [...first, ...needs] }
    const dependants = actions.filter(({ key, have }) => key !== action.key && have?.dependsOn.includes(action.key))
    const parent = declarationOf(action.kind).goesWith
    // Without a call of its own it is gone as soon as its parent is.
    const goesAfter = parent !== undefined && action.calls.length === 0 && isRemoved(parent) ? [parent] : []
    const before = dependants.filter((other) => !goesWithout(other, action)).map(({ key }) => key)
    // The bucket holds the lock, so it goes last.
    const others = action.kind === 'bucket' ? actions.filter(({ kind }) => kind !== 'bucket').map(({ key }) => key) : []
    return { ...action, after: [...new Set([...before, ...goesAfter, ...others])] }
  })
}

const goesWithout = (child: Action, parent: Action): boolean =>
  child.type === 'delete' && child.calls.length === 0 && declarationOf(child.kind).goesWith === parent.key

/** A VSwitch cannot go while something that stays has an address in it. */
function blockUsed(actions: readonly Action[], foreign: readonly Existing[]): Action[] {
  const staying = actions.filter(
    ({ kind, type }) =>
      (kind === 'load-balancer' || kind === 'database' || kind === 'nat-gateway') &&
      type !== 'delete' &&
      type !== 'replace',
  )
  const users = [...staying.flatMap(({ have }) => have ?? []), ...foreign]
  return actions.map((action) => {
    if (action.type !== 'delete' || action.kind !== 'vswitch' || action.blocked) return action
    const keys = users.filter(({ dependsOn }) => dependsOn.includes(action.key)).map(({ key }) => key)
    if (keys.length === 0) return action
    const reason = `${action.key} ${action.id} is still used by ${keys.join(', ')}`
    return { ...action, blocked: { reason, fix: 'keep its zone in infrastructure.zones' } }
  })
}

const ordered = (actions: readonly Action[]): Action[] =>
  actions.toSorted((a, b) => resourceKinds.indexOf(a.kind) - resourceKinds.indexOf(b.kind))
