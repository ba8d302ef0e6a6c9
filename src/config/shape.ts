import type { z as Zod, ZodString } from 'zod'
import { ArrayShape, NumberShape, refused, Shape, StringShape, type output } from './shape-step.ts'

type Z = typeof Zod
type Shapes = Readonly<Record<string, Shape<unknown>>>
type Flat<T> = { [K in keyof T]: T[K] }
type Outputs<S extends Shapes> = Flat<
  { [K in keyof S as undefined extends output<S[K]> ? never : K]: output<S[K]> } & {
    [K in keyof S as undefined extends output<S[K]> ? K : never]?: output<S[K]>
  }
>

const string = () =>
  new StringShape(
    (value) => (typeof value === 'string' ? value : refused),
    (z) => z.string(),
  )

const number = () =>
  new NumberShape(
    (value) => (Number.isFinite(value) ? (value as number) : refused),
    (z) => z.number(),
  )

const boolean = () =>
  new Shape<boolean>(
    (value) => (typeof value === 'boolean' ? value : refused),
    (z) => z.boolean(),
  )

const literal = <const T extends string>(wanted: T) =>
  new Shape<T>(
    (value) => (value === wanted ? wanted : refused),
    (z) => z.literal(wanted),
  )

const nothing = () =>
  new Shape<null>(
    (value) => (value === null ? null : refused),
    (z) => z.null(),
  )

const oneOf = <const T extends readonly string[]>(words: T) =>
  new Shape<T[number]>(
    (value) => (words.includes(value as string) ? (value as T[number]) : refused),
    (z) => z.enum(words),
  )

/** The first of the shapes that takes the value. */
const union = <const T extends readonly Shape<unknown>[]>(shapes: T) =>
  new Shape<output<T[number]>>(
    (value) => {
      for (const shape of shapes) {
        const taken = shape.accept(value)
        if (taken !== refused) return taken as output<T[number]>
      }
      return refused
    },
    (z) => z.union(shapes.map((shape) => shape.toZod(z))),
  )

const array = <Item>(item: Shape<Item>) =>
  new ArrayShape<Item>(
    (value) => {
      if (!Array.isArray(value)) return refused
      const taken: Item[] = []
      for (const each of value) {
        const accepted = item.accept(each)
        if (accepted === refused) return refused
        taken.push(accepted)
      }
      return taken
    },
    (z) => z.array(item.toZod(z)),
  )

/** A map with these keys and no others. */
const strictObject = <S extends Shapes>(shapes: S) =>
  new Shape<Outputs<S>>(
    (value) => {
      if (!isMap(value)) return refused
      for (const key in value) if (!Object.hasOwn(shapes, key)) return refused
      return takeKeys(shapes, value) as Outputs<S> | typeof refused
    },
    (z) => z.strictObject(inZod(shapes, z)),
  )

/** A map with these keys, and any others as they are. */
const looseObject = <S extends Shapes>(shapes: S) =>
  new Shape<Outputs<S> & Record<string, unknown>>(
    (value) => {
      const taken = isMap(value) ? takeKeys(shapes, value) : refused
      if (taken === refused) return refused
      for (const [key, inner] of Object.entries(value as object)) if (!Object.hasOwn(shapes, key)) taken[key] = inner
      return taken as Outputs<S> & Record<string, unknown>
    },
    (z) => z.looseObject(inZod(shapes, z)),
  )

const record = <Value>(key: Shape<string>, inner: Shape<Value>) =>
  new Shape<Record<string, Value>>(
    (value) => takeEntries(key, inner, value),
    (z) => z.record(key.toZod(z) as ZodString, inner.toZod(z)),
  )

/** A map with some of the keys. */
const partialRecord = <Key extends string, Value>(key: Shape<Key>, inner: Shape<Value>) =>
  new Shape<Partial<Record<Key, Value>>>(
    (value) => takeEntries(key, inner, value) as Partial<Record<Key, Value>> | typeof refused,
    (z) => z.partialRecord(key.toZod(z) as ZodString, inner.toZod(z)),
  )

/** The words of zod that deploy.yml is described with. */
export const z = {
  string,
  number,
  boolean,
  literal,
  null: nothing,
  enum: oneOf,
  union,
  array,
  strictObject,
  looseObject,
  record,
  partialRecord,
}

type Tree = Record<string, unknown>

/** zod leaves this key out; who writes it gets to hear what zod says. */
const unsafeKey = '__proto__'

const isMap = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !Object.hasOwn(value, unsafeKey)

function takeKeys(shapes: Shapes, value: Tree): Tree | typeof refused {
  const taken: Tree = {}
  for (const key in shapes) {
    const accepted = shapes[key]!.accept(value[key])
    if (accepted === refused) return refused
    if (accepted !== undefined || key in value) taken[key] = accepted
  }
  return taken
}

function takeEntries<Value>(
  key: Shape<string>,
  inner: Shape<Value>,
  value: unknown,
): Record<string, Value> | typeof refused {
  if (!isMap(value)) return refused
  const taken: Record<string, Value> = {}
  for (const [name, each] of Object.entries(value)) {
    const accepted = inner.accept(each)
    if (accepted === refused || !key.accepts(name)) return refused
    taken[name] = accepted
  }
  return taken
}

const inZod = (shapes: Shapes, z: Z) =>
  Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, shape.toZod(z)]))
