import type { z as Zod, ZodArray, ZodNumber, ZodString, ZodType } from 'zod'

type Z = typeof Zod

/** The type of what a shape makes of a valid value. */
export type output<S> = S extends Shape<infer Out> ? Out : never

type Accept<Out> = (value: unknown) => Out | typeof refused

/** What `accept` answers for a value that does not fit; why it does not, zod says. */
export const refused: unique symbol = Symbol('refused')

/**
 * One step of a description of deploy.yml, in zod's words. Each knows how to take a valid value, and how to say the same to
 * zod, which explains what is wrong with an invalid one and writes the editor schema. zod itself takes 15 ms to load and
 * to be told all of it, which a run with a valid file saves.
 */
export class Shape<Out, Z4 extends ZodType = ZodType> {
  /** Takes a valid value and fills in what is left out, exactly as zod would. Checks may be asked again by zod. */
  readonly accept: Accept<Out>
  /** The same in zod. */
  readonly toZod: (z: Z) => Z4

  constructor(accept: Accept<Out>, toZod: (z: Z) => Z4) {
    this.accept = accept
    this.toZod = toZod
  }

  /** For values that are known to fit, e.g. defaults. Throws where they do not. */
  parse(value: unknown): Out {
    const taken = this.accept(value)
    if (taken === refused) throw new Error(`does not fit the shape: ${JSON.stringify(value)}`)
    return taken
  }

  /** Whether a value fits. */
  accepts(value: unknown): boolean {
    return this.accept(value) !== refused
  }

  optional(): Shape<Out | undefined> {
    return new Shape<Out | undefined>(
      (value) => (value === undefined ? undefined : this.accept(value)),
      (z) => this.toZod(z).optional(),
    )
  }

  nullable(): Shape<Out | null> {
    return new Shape<Out | null>(
      (value) => (value === null ? null : this.accept(value)),
      (z) => this.toZod(z).nullable(),
    )
  }

  /** What stands for a value that is left out, as `accept` would return it. */
  default(fallback: Exclude<Out, undefined>): Shape<Exclude<Out, undefined>> {
    return new Shape(
      (value) => {
        const taken = value === undefined ? undefined : this.accept(value)
        return taken === undefined ? copyOf(fallback) : (taken as Exclude<Out, undefined>)
      },
      (z) => this.toZod(z).default(fallback as never),
    )
  }

  /** What is accepted in place of a value that is left out. */
  prefault(fallback: unknown): Shape<Out> {
    return new Shape(
      (value) => this.accept(value === undefined ? fallback : value),
      (z) => this.toZod(z).prefault(fallback as never),
    )
  }

  describe(text: string): this {
    return this.with(this.accept, (z) => this.toZod(z).describe(text))
  }

  refine(fits: (value: Out) => boolean, words: { message: string; path?: string[] }): this {
    return this.also(fits, (z) => this.toZod(z).refine((value) => fits(value as Out), words) as Z4)
  }

  superRefine(look: (value: Out, context: { addIssue: (issue: { code: 'custom'; message: string }) => void }) => void) {
    const fits = (value: Out) => {
      let isFine = true
      look(value, { addIssue: () => (isFine = false) })
      return isFine
    }
    return this.also(fits, (z) => this.toZod(z).superRefine((value, context) => look(value as Out, context)) as Z4)
  }

  transform<Next>(change: (value: Out) => Next): Shape<Next> {
    return new Shape(
      (value) => {
        const taken = this.accept(value)
        return taken === refused ? refused : change(taken)
      },
      (z) => this.toZod(z).transform((value) => change(value as Out)),
    )
  }

  /** The same with one more condition. */
  protected also(fits: (value: Out) => boolean, toZod: (z: Z) => Z4): this {
    return this.with((value) => {
      const taken = this.accept(value)
      return taken === refused || !fits(taken) ? refused : taken
    }, toZod)
  }

  protected with(accept: Accept<Out>, toZod: (z: Z) => Z4): this {
    return new (this.constructor as new (accept: Accept<Out>, toZod: (z: Z) => Z4) => this)(accept, toZod)
  }
}

export class StringShape extends Shape<string, ZodString> {
  regex(pattern: RegExp, message?: string): this {
    return this.also(
      (text) => pattern.test(text),
      (z) => this.toZod(z).regex(pattern, message),
    )
  }

  startsWith(start: string): this {
    return this.also(
      (text) => text.startsWith(start),
      (z) => this.toZod(z).startsWith(start),
    )
  }

  min(length: number): this {
    return this.also(
      (text) => text.length >= length,
      (z) => this.toZod(z).min(length),
    )
  }

  max(length: number): this {
    return this.also(
      (text) => text.length <= length,
      (z) => this.toZod(z).max(length),
    )
  }
}

export class NumberShape extends Shape<number, ZodNumber> {
  int(): this {
    return this.also(Number.isSafeInteger, (z) => this.toZod(z).int())
  }

  min(least: number): this {
    return this.also(
      (value) => value >= least,
      (z) => this.toZod(z).min(least),
    )
  }

  max(most: number): this {
    return this.also(
      (value) => value <= most,
      (z) => this.toZod(z).max(most),
    )
  }
}

export class ArrayShape<Item> extends Shape<Item[], ZodArray<ZodType>> {
  min(length: number): this {
    return this.also(
      (list) => list.length >= length,
      (z) => this.toZod(z).min(length),
    )
  }

  max(length: number): this {
    return this.also(
      (list) => list.length <= length,
      (z) => this.toZod(z).max(length),
    )
  }

  length(length: number): this {
    return this.also(
      (list) => list.length === length,
      (z) => this.toZod(z).length(length),
    )
  }
}

/** Two environments must not share a list that one of them may change. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return [...value] as T
  return typeof value === 'object' && value !== null ? { ...value } : value
}
