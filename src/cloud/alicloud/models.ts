import { cast, type Model } from '@darabonba/typescript'
import { flatten } from './flatten.ts'
import type { Body, Query } from './rpc.ts'

// Models take any key by their index signature; only the declared ones are left here.
type Declared<T> = keyof { [K in keyof T as string extends K ? never : number extends K ? never : K]: unknown }
type Method = 'validate' | 'toMap' | 'copyWithoutStream'

/**
 * A model's fields as plain data. The models' own constructors take any map, so a misspelt field would be dropped
 * in silence; through this type the compiler sees it.
 */
export type Fields<T> = T extends readonly (infer Item)[]
  ? readonly Fields<Item>[]
  : T extends Model
    ? { readonly [K in Exclude<Declared<T>, Method>]?: Fields<NonNullable<T[K & keyof T]>> | undefined }
    : T

type ModelClass<T extends Model> = new (map?: Record<string, unknown>) => T

/** A request model's parameters in wire form. */
export function queryOf<T extends Model>(Request: ModelClass<T>, fields: Fields<T>): Query {
  return flatten(new Request(fields as Record<string, unknown>).toMap())
}

/** Reads a body into a response model; throws when the shape is not the one the vendor documents. */
export function readBody<T extends Model>(body: Body, Response: ModelClass<T>): Fields<T> {
  return cast(body, new Response({})) as Fields<T>
}
