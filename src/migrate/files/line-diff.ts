/** A longer middle part is shown as replaced: comparing every line with every other would take too long. */
const maxCompared = 2_000

type Line = { mark: ' ' | '-' | '+'; text: string }

/**
 * What was changed, as `diff -u` shows it without its head: two lines around each change, `@@` between distant ones.
 * At most `maxLines` lines; the last one then says how many more there are. Empty when the texts are the same.
 */
export function lineDiff(before: string, after: string, maxLines = 40): string {
  const lines = compare(before.split('\n'), after.split('\n'))
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - 2), index + 3).some(({ mark }) => mark !== ' '),
  )
  const shown: string[] = []
  for (const [index, { mark, text }] of lines.entries()) {
    if (!isNear[index]) continue
    if (shown.length > 0 && !isNear[index - 1]) shown.push('@@')
    shown.push(`${mark} ${text}`.trimEnd())
  }
  if (shown.length <= maxLines) return shown.join('\n')
  return [...shown.slice(0, maxLines), `… ${shown.length - maxLines} more lines`].join('\n')
}

function compare(before: readonly string[], after: readonly string[]): Line[] {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const same = (texts: readonly string[]) => texts.map((text): Line => ({ mark: ' ', text }))
  return [
    ...same(before.slice(0, head)),
    ...compareMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ]
}

/** The longest common subsequence stays, the rest goes and comes. */
function compareMiddle(before: readonly string[], after: readonly string[]): Line[] {
  if (before.length > maxCompared || after.length > maxCompared) return replaced(before, after)
  // lengths[i][j]: how many lines before[i..] and after[j..] have in common.
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push({ mark: ' ', text: before[i]! })
      i++
      j++
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) lines.push({ mark: '-', text: before[i++]! })
    else lines.push({ mark: '+', text: after[j++]! })
  }
  return [...lines, ...replaced(before.slice(i), after.slice(j))]
}

const replaced = (before: readonly string[], after: readonly string[]): Line[] => [
  ...before.map((text): Line => ({ mark: '-', text })),
  ...after.map((text): Line => ({ mark: '+', text })),
]
