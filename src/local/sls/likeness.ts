/**
 * Whether `value` fits `pattern`, in which `any` stands for any text and `one` for any character. Goes back to the last
 * `any` only, so that no pattern takes longer than the product of both lengths.
 */
export function fits(value: string, pattern: string, { any, one }: { any: string; one: string }): boolean {
  let [at, of] = [0, 0]
  let [anyOf, anyAt] = [-1, 0]
  while (at < value.length) {
    if (pattern[of] === any) {
      anyOf = of++
      anyAt = at
    } else if (of < pattern.length && (pattern[of] === one || pattern[of] === value[at])) {
      of += 1
      at += 1
    } else if (anyOf >= 0) {
      of = anyOf + 1
      at = ++anyAt
    } else {
      return false
    }
  }
  while (pattern[of] === any) of += 1
  return of === pattern.length
}
