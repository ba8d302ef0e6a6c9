/** The text with lone surrogates replaced, which no encoder accepts. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** RFC 3986: everything but letters, digits and `-_.~` is escaped. */
export function percentEncode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** `a=1&b=2` in the order of names (then values), each part encoded. */
export function canonicalQuery(pairs: readonly (readonly [string, string])[]): string {
  const encoded = pairs.map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
  encoded.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
  return encoded.map(([name, value]) => `${name}=${value}`).join('&')
}

/** Order of code units, which for encoded text is the order of bytes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
