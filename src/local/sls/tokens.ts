import { invalidQuery } from './sls-error.ts'

export interface Token {
  kind: 'word' | 'text' | 'name' | 'number' | 'sign'
  /** Words as they were written; compare them with `isWord`. */
  value: string
}

const pattern =
  /\s+|(?<number>\d+(?:\.\d+)?(?![\w.-]))|(?<word>[A-Za-z_][\w]*)|'(?<text>(?:[^']|'')*)'|"(?<name>[^"]*)"|(?<sign><=|>=|<>|!=|\|\||[-+*/%(),<>=.])/y

/** Cuts an SQL text into tokens. Refuses characters that no query needs. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex
    const match = pattern.exec(text)
    if (!match) throw invalidQuery(`the query cannot be read from ${JSON.stringify(text.slice(at, at + 20))} on`)
    const [kind, value] = Object.entries(match.groups!).find(([, found]) => found !== undefined) ?? []
    if (kind !== undefined && value !== undefined) {
      tokens.push({ kind: kind as Token['kind'], value: kind === 'text' ? value.replaceAll("''", "'") : value })
    }
  }
  return tokens
}

/** Reads tokens one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get next(): Token | undefined {
    return this.#tokens[this.#at]
  }

  get position(): number {
    return this.#at
  }

  /** The tokens from `start` to here, as one text; names a column that has no alias. */
  textSince(start: number): string {
    return this.#tokens
      .slice(start, this.#at)
      .map((token) => token.value)
      .join('')
  }

  take(): Token {
    const token = this.#tokens[this.#at]
    if (!token) throw invalidQuery('the query ends too early')
    this.#at += 1
    return token
  }

  isWord(...words: string[]): boolean {
    const { next } = this
    return next?.kind === 'word' && words.includes(next.value.toLowerCase())
  }

  isSign(...signs: string[]): boolean {
    const { next } = this
    return next?.kind === 'sign' && signs.includes(next.value)
  }

  tookWord(...words: string[]): boolean {
    const isIt = this.isWord(...words)
    if (isIt) this.#at += 1
    return isIt
  }

  tookSign(...signs: string[]): boolean {
    const isIt = this.isSign(...signs)
    if (isIt) this.#at += 1
    return isIt
  }

  expectSign(sign: string): void {
    if (!this.tookSign(sign)) throw this.unexpected(`expected ${sign}`)
  }

  expectWord(word: string): void {
    if (!this.tookWord(word)) throw this.unexpected(`expected ${word}`)
  }

  unexpected(why: string): Error {
    return invalidQuery(`${why} at ${this.next ? JSON.stringify(this.next.value) : 'the end of the query'}`)
  }
}
