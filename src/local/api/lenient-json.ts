/**
 * Reads JSON the way the vendor's servers do: single quotes, trailing commas, missing elements, unquoted words and
 * `null` members are accepted, because clients in the field send them. Returns undefined when it is no list or object.
 */
export function readLenientJson(text: string): unknown[] | Record<string, unknown> | undefined {
  const strict = readStrict(text)
  if (strict !== undefined) return strict
  const reader = new Reader(text)
  try {
    return reader.document()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readStrict(text: string): unknown[] | Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    // Not strict JSON: the lenient reader decides.
    return undefined
  }
}

// Deeper than any request of the API, shallower than the stack.
const deepest = 32
const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): unknown[] | Record<string, unknown> {
    const value = this.#value(0)
    this.#space()
    if (this.#at < this.#text.length || typeof value !== 'object' || value === null)
      throw new SyntaxError('not a document')
    return value as Record<string, unknown>
  }

  #value(depth: number): unknown {
    if (depth > deepest) throw new SyntaxError('nested too deeply')
    this.#space()
    const next = this.#text[this.#at]
    if (next === '[') return this.#list(depth)
    if (next === '{') return this.#object(depth)
    if (next === '"' || next === "'") return this.#quoted(next)
    return this.#word()
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = []
    this.#at++
    for (;;) {
      if (this.#took(']')) return items
      if (this.#took(',')) continue
      items.push(this.#value(depth + 1))
      if (!this.#took(',') && this.#text[this.#at] !== ']') throw new SyntaxError('expected , or ]')
    }
  }

  #object(depth: number): Record<string, unknown> {
    const members: [string, unknown][] = []
    this.#at++
    for (;;) {
      if (this.#took('}')) return Object.fromEntries(members)
      if (this.#took(',')) continue
      const quote = this.#text[this.#at]
      const name = quote === '"' || quote === "'" ? this.#quoted(quote) : String(this.#word())
      if (!this.#took(':')) throw new SyntaxError('expected :')
      members.push([name, this.#value(depth + 1)])
      if (!this.#took(',') && this.#text[this.#at] !== '}') throw new SyntaxError('expected , or }')
    }
  }

  #quoted(quote: string): string {
    let text = ''
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at]!
      if (char === quote) {
        this.#at++
        return text
      }
      text += char === '\\' ? this.#escaped() : char
    }
    throw new SyntaxError('unterminated text')
  }

  #escaped(): string {
    const char = this.#text[++this.#at] ?? ''
    if (char !== 'u') return escapes[char] ?? char
    const code = this.#text.slice(this.#at + 1, this.#at + 5)
    if (!/^[0-9a-f]{4}$/i.test(code)) throw new SyntaxError('bad escape')
    this.#at += 4
    return String.fromCharCode(parseInt(code, 16))
  }

  #word(): unknown {
    const start = this.#at
    while (this.#at < this.#text.length && !/[\s,:[\]{}"']/.test(this.#text[this.#at]!)) this.#at++
    const word = this.#text.slice(start, this.#at)
    if (word === '') throw new SyntaxError('expected a value')
    if (word === 'null' || word === 'None') return null
    if (/^true$/i.test(word)) return true
    if (/^false$/i.test(word)) return false
    return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word
  }

  #took(char: string): boolean {
    this.#space()
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++
  }
}
