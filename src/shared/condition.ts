/**
 * A condition over named numbers, e.g. `result < 0.8 && isFinite(result)`, as people write it in deploy.yml. It is parsed
 * into functions, never handed to the language itself, and knows numbers, truth values, `+ - * /`, comparisons,
 * `! && ||`, parentheses and a few functions.
 */
export interface Condition {
  text: string
  /** Names that it asks for. */
  names: ReadonlySet<string>
  /** Whether it holds. Comparisons with NaN do not hold, except `!=`. */
  holds(values: Values): boolean
}

export type ParsedCondition =
  | { ok: true; condition: Condition }
  /** `column` counts characters of the text from 1. */
  | { ok: false; problem: string; column: number }

type Values = Readonly<Record<string, number>>
type Term =
  | { type: 'number'; at: number; value: (values: Values) => number }
  | { type: 'truth'; at: number; value: (values: Values) => boolean }
interface Token {
  kind: 'number' | 'name' | 'sign' | 'end'
  text: string
  at: number
}

const longest = 500
const deepest = 50
/** Characters that are repeated of a text that is too long. */
const shownOfTooLong = 50
const pattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_]\w*)|(&&|\|\||[<>=!]=|[-+*/()<>!,]))/y

const checks: Readonly<Record<string, (value: number) => boolean>> = {
  isFinite: Number.isFinite,
  isNaN: Number.isNaN,
  isInf: (value) => Math.abs(value) === Infinity,
}
const figures: Readonly<Record<string, { count: number; of: (...values: number[]) => number }>> = {
  abs: { count: 1, of: Math.abs },
  min: { count: 2, of: Math.min },
  max: { count: 2, of: Math.max },
}
const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
}

/** Reads a condition over the numbers of these names; says what is wrong with it, and where. */
export function parseCondition(text: string, known: readonly string[]): ParsedCondition {
  try {
    if (text.length > longest) throw new Wrong(`expected at most ${longest} characters`, longest)
    return { ok: true, condition: new Parser(text, known).parse() }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    const shown = text.length > longest ? `${text.slice(0, shownOfTooLong)}…` : text
    return { ok: false, problem: `${error.message} at character ${error.at + 1} of \`${shown}\``, column: error.at + 1 }
  }
}

class Wrong extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = 0
  const end = text.trimEnd().length
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex
    const match = pattern.exec(text)
    if (!match) {
      const at = from + /^\s*/.exec(text.slice(from))![0].length
      throw new Wrong(strange(text, at), at)
    }
    const [, number, name, sign] = match
    const found = number ?? name ?? sign ?? ''
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign'
    tokens.push({ kind, text: found, at: pattern.lastIndex - found.length })
  }
  tokens.push({ kind: 'end', text: 'the end', at: text.length })
  return tokens
}

function strange(text: string, at: number): string {
  const sign = text[at]!
  if (sign === '[') return 'a result is one number here, so write `result` in place of `result[0]`; unexpected `[`'
  if (sign === '=') return 'expected `==`, got `=`'
  if (sign === '&' || sign === '|') return `expected \`${sign}${sign}\`, got \`${sign}\``
  return `unexpected \`${sign}\``
}

class Parser {
  readonly #text: string
  readonly #known: readonly string[]
  readonly #tokens: Token[]
  readonly #names = new Set<string>()
  #next = 0
  #depth = 0

  constructor(text: string, known: readonly string[]) {
    this.#text = text
    this.#known = known
    this.#tokens = tokensOf(text)
  }

  parse(): Condition {
    const whole = this.#truth(this.#or())
    const rest = this.#tokens[this.#next]!
    if (rest.kind !== 'end') throw new Wrong(`unexpected \`${rest.text}\``, rest.at)
    return { text: this.#text, names: this.#names, holds: whole }
  }

  #or(): Term {
    return this.#chain(
      '||',
      () => this.#and(),
      (a, b) => (values) => a(values) || b(values),
    )
  }

  #and(): Term {
    return this.#chain(
      '&&',
      () => this.#comparison(),
      (a, b) => (values) => a(values) && b(values),
    )
  }

  #chain(
    sign: string,
    part: () => Term,
    join: (a: (values: Values) => boolean, b: (values: Values) => boolean) => (values: Values) => boolean,
  ): Term {
    let left = part()
    while (this.#take(sign)) {
      const value = join(this.#truth(left), this.#truth(part()))
      left = { type: 'truth', at: left.at, value }
    }
    return left
  }

  #comparison(): Term {
    const left = this.#sum()
    const sign = this.#tokens[this.#next]!
    const compare = sign.kind === 'sign' ? comparisons[sign.text] : undefined
    if (!compare) return left
    this.#next++
    const [a, b] = [this.#number(left), this.#number(this.#sum())]
    return { type: 'truth', at: left.at, value: (values) => compare(a(values), b(values)) }
  }

  #sum(): Term {
    let left = this.#product()
    for (;;) {
      const isPlus = this.#take('+')
      if (!isPlus && !this.#take('-')) return left
      const [a, b] = [this.#number(left), this.#number(this.#product())]
      left = {
        type: 'number',
        at: left.at,
        value: (values) => (isPlus ? a(values) + b(values) : a(values) - b(values)),
      }
    }
  }

  #product(): Term {
    let left = this.#unary()
    for (;;) {
      const isTimes = this.#take('*')
      if (!isTimes && !this.#take('/')) return left
      const [a, b] = [this.#number(left), this.#number(this.#unary())]
      left = {
        type: 'number',
        at: left.at,
        value: (values) => (isTimes ? a(values) * b(values) : a(values) / b(values)),
      }
    }
  }

  #unary(): Term {
    const { at } = this.#tokens[this.#next]!
    if (++this.#depth > deepest) throw new Wrong(`more than ${deepest} parts within each other`, at)
    const term = this.#signed(at)
    this.#depth--
    return term
  }

  #signed(at: number): Term {
    if (this.#take('!')) {
      const inner = this.#truth(this.#unary())
      return { type: 'truth', at, value: (values) => !inner(values) }
    }
    if (this.#take('-')) {
      const inner = this.#number(this.#unary())
      return { type: 'number', at, value: (values) => -inner(values) }
    }
    return this.#atom()
  }

  #atom(): Term {
    const token = this.#tokens[this.#next++]!
    const { at, text } = token
    if (token.kind === 'number') {
      const number = Number(text)
      return { type: 'number', at, value: () => number }
    }
    if (token.kind === 'name') return this.#tokens[this.#next]!.text === '(' ? this.#call(token) : this.#named(token)
    if (text === '(') {
      const inner = this.#or()
      this.#expect(')')
      return { ...inner, at }
    }
    const got = token.kind === 'end' ? 'got the end' : `got \`${text}\``
    throw new Wrong(`expected a number, ${this.#known.map((name) => `\`${name}\``).join(', ')} or \`(\`, ${got}`, at)
  }

  #named({ text, at }: Token): Term {
    if (text === 'true' || text === 'false') return { type: 'truth', at, value: () => text === 'true' }
    if (!this.#known.includes(text))
      throw new Wrong(`unknown name \`${text}\`; known are ${this.#known.join(', ')}`, at)
    this.#names.add(text)
    return { type: 'number', at, value: (values) => values[text] ?? Number.NaN }
  }

  #call({ text, at }: Token): Term {
    const check = Object.hasOwn(checks, text) ? checks[text] : undefined
    const figure = Object.hasOwn(figures, text) ? figures[text] : undefined
    if (!check && !figure)
      throw new Wrong(
        `unknown function \`${text}\`; known are ${[...Object.keys(checks), ...Object.keys(figures)].join(', ')}`,
        at,
      )
    this.#expect('(')
    const given = [this.#number(this.#sum())]
    while (this.#take(',')) given.push(this.#number(this.#sum()))
    this.#expect(')')
    const count = figure?.count ?? 1
    if (given.length !== count)
      throw new Wrong(`\`${text}\` takes ${count} ${count === 1 ? 'number' : 'numbers'}, got ${given.length}`, at)
    if (check) return { type: 'truth', at, value: (values) => check(given[0]!(values)) }
    return { type: 'number', at, value: (values) => figure!.of(...given.map((one) => one(values))) }
  }

  #take(sign: string): boolean {
    const token = this.#tokens[this.#next]!
    if (token.kind !== 'sign' || token.text !== sign) return false
    this.#next++
    return true
  }

  #expect(sign: string): void {
    if (this.#take(sign)) return
    const { kind, text, at } = this.#tokens[this.#next]!
    throw new Wrong(`expected \`${sign}\`, got ${kind === 'end' ? 'the end' : `\`${text}\``}`, at)
  }

  #number(term: Term): (values: Values) => number {
    if (term.type === 'number') return term.value
    throw new Wrong('expected a number, got a condition', term.at)
  }

  #truth(term: Term): (values: Values) => boolean {
    if (term.type === 'truth') return term.value
    throw new Wrong('expected a condition such as `result < 5`, got a number', term.at)
  }
}
