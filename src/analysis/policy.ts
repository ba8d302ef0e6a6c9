import type { VerdictWord } from './verdict-word.ts'

/** What a step that ended without evidence leads to. */
export type UndecidedAction = 'rollback' | 'promote' | 'pause'

export interface UndecidedPolicy {
  action: UndecidedAction
  /** How much longer such a step is watched before `action`, once, milliseconds; absent means not at all. */
  extendMs?: number
}

export type NextAction = 'go-on' | 'extend' | 'reject' | 'inconclusive' | 'pause'

/** Words that more time may turn into another one. */
const undecided: ReadonlySet<VerdictWord> = new Set(['inconclusive', 'no-data', 'share-mismatch', 'provider-error'])

/** Whether a step with this verdict is one that `onInconclusive` is about. */
export const isUndecided = (word: VerdictWord): boolean => undecided.has(word)

/**
 * What a verdict leads to. Anything but evidence for the canary stops it; only the policy may say otherwise, and not for
 * a share that is not the one that was asked for or a source that could not be read: nobody knows then what would be
 * promoted. `wasExtended`: the step has had its extension.
 */
export function nextAfter(word: VerdictWord, { action, extendMs }: UndecidedPolicy, wasExtended = false): NextAction {
  if (isUndecided(word) && extendMs !== undefined && !wasExtended) return 'extend'
  switch (word) {
    case 'pass':
      return 'go-on'
    case 'fail':
      return 'reject'
    // The old version is no better now: going back costs capacity in the middle of an incident and helps nobody.
    case 'external':
      return 'pause'
    case 'inconclusive':
    case 'no-data':
      return action === 'promote' ? 'go-on' : action === 'pause' ? 'pause' : 'inconclusive'
    case 'share-mismatch':
    case 'provider-error':
      return action === 'pause' ? 'pause' : 'inconclusive'
  }
}
