import type { MeasuredVerdict } from './measured-metric.ts'
import type { Verdict } from './verdict.ts'
import type { VerdictWord } from './verdict-word.ts'

/** What ends a step at once, the strongest first. */
const closing: readonly VerdictWord[] = [
  'fail',
  'external',
  'share-mismatch',
  'provider-error',
  'no-data',
  'inconclusive',
]

/**
 * One verdict of what the access log says and what was measured beside it. A trouble of both sides comes before the blame
 * of a measured metric, which cannot tell them apart; evidence of the log against the canary comes before both. A step
 * passes when the log and every metric that counts pass.
 */
export function combined(log: Verdict, measured: readonly MeasuredVerdict[]): Verdict {
  if (measured.length === 0) return log
  const counting = measured.filter(({ isShadow }) => !isShadow)
  const all: Verdict = { ...log, measured: [...measured] }
  if (log.word === 'fail' || log.word === 'external') return all
  const shut = counting.filter(({ isOpen }) => !isOpen)
  const said = (word: VerdictWord) => shut.find((metric) => metric.word === word)
  for (const word of closing) {
    if (word === log.word && !log.isOpen) return all
    const metric = said(word)
    if (metric) return { ...all, word, isOpen: false, reason: `${metric.name}: ${metric.reason}` }
  }
  if (log.word !== 'pass') return all
  const open = counting.filter((metric) => metric.word !== 'pass')
  if (open.length === 0) return { ...all, reason: [log.reason, ...counting.map(nameAndReason)].join(', ') }
  const worst = closing.find((word) => open.some((metric) => metric.word === word))!
  const reason = open.map(nameAndReason).join(', ')
  return { ...all, word: worst, isOpen: true, reason }
}

const nameAndReason = ({ name, reason }: MeasuredVerdict) => `${name} ${reason}`
