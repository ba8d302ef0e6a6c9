import { identifierName, significantTokens } from './lexer.ts'
import type { Token } from './lexer.ts'

/** A table, view, routine… as written in a statement; `start` to `end` is its own name without the schema's. */
export interface NameInText {
  name: string
  schema?: string
  start: number
  end: number
}

/** Walks over the tokens of one statement; looking never moves, taking does. */
export class TokenReader {
  readonly text: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string, tokens: readonly Token[] = significantTokens(text)) {
    this.text = text
    this.#tokens = tokens
  }

  isDone(): boolean {
    return this.#at >= this.#tokens.length
  }

  /** The token `ahead` places on, without moving. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead]
  }

  /** Upper case of a word or the character of a punctuation mark; empty for names in quotes and strings. */
  word(ahead = 0): string {
    const token = this.peek(ahead)
    if (!token || token.kind === 'quoted' || token.kind === 'string') return ''
    return this.text.slice(token.start, token.end).toUpperCase()
  }

  skip(count = 1): void {
    this.#at += count
  }

  /** Moves past the words if they are next, all of them in this order. */
  take(...words: string[]): boolean {
    for (let index = 0; index < words.length; index++) if (this.word(index) !== words[index]) return false
    this.#at += words.length
    return true
  }

  /** Moves past the first of the words that is next. */
  takeOneOf(...words: string[]): string | undefined {
    const next = this.word()
    if (!words.includes(next)) return undefined
    this.#at++
    return next
  }

  /** `name` or `schema.name`. */
  name(): NameInText | undefined {
    const first = this.#identifier()
    if (!first) return undefined
    if (this.word() !== '.') return this.#named(first)
    this.#at++
    const second = this.#identifier()
    if (!second) return undefined
    return { ...this.#named(second), schema: identifierName(this.text, first) }
  }

  /** `(a, b(10) DESC)`: the names at the start of each element, if `(` is next. */
  nameList(): string[] {
    if (this.word() !== '(') return []
    const names: string[] = []
    for (const part of this.parenthesised()) {
      const token = part[0]
      if (token && token.kind !== 'punctuation') names.push(identifierName(this.text, token))
    }
    return names
  }

  /** Takes `( … )` and returns its elements, split at the commas of its own level. */
  parenthesised(): Token[][] {
    const parts: Token[][] = [[]]
    let depth = 0
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at]!
      const word = this.word()
      if (word === '(' && ++depth === 1) continue
      if (word === ')' && --depth === 0) {
        this.#at++
        break
      }
      if (word === ',' && depth === 1) parts.push([])
      else parts.at(-1)!.push(token)
    }
    return parts.filter((part) => part.length > 0)
  }

  /** Takes everything up to the next comma of this level, or the end. */
  untilComma(): Token[] {
    const taken: Token[] = []
    let depth = 0
    for (; this.#at < this.#tokens.length; this.#at++) {
      const word = this.word()
      if (word === '(') depth++
      else if (word === ')') depth--
      else if (word === ',' && depth === 0) break
      taken.push(this.#tokens[this.#at]!)
    }
    return taken
  }

  rest(): Token[] {
    const taken = this.#tokens.slice(this.#at)
    this.#at = this.#tokens.length
    return taken
  }

  /** The text from here to the end of what the reader holds, without moving. */
  restText(): string {
    const first = this.peek()
    return first ? this.text.slice(first.start, this.#tokens.at(-1)!.end) : ''
  }

  /** A reader over some tokens of the same statement. */
  over(tokens: readonly Token[]): TokenReader {
    return new TokenReader(this.text, tokens)
  }

  #identifier(): Token | undefined {
    const token = this.peek()
    if (!token || token.kind === 'punctuation' || token.kind === 'delimiter') return undefined
    this.#at++
    return token
  }

  #named(token: Token): NameInText {
    return { name: identifierName(this.text, token), start: token.start, end: token.end }
  }
}
