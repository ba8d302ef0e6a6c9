import { cast, type Model } from '@darabonba/typescript'
import { flatten } from './flatten.ts'
import type { Body, Query } from './rpc.ts'

/**
 * A model's fields as plain data. The models' own constructors take any map, so a misspelt field would be dropped
 * in silence; through this type the compiler sees it.
 */
export type Fields<T> = T extends readonly (infer Item)[]
  ? readonly Fields<Item>[]
  : T extends Model
    ? { readonly [K in Exclude<keyof T, keyof Model>]?: Fields<NonNullable<T[K]>> | undefined }
    : T

type ModelClass<T extends Model> = new (map?: Record<string, unknown>) => T

/** A request model's parameters in wire form. */
export function queryOf<T extends Model>(Request: ModelClass<T>, fields: Fields<T>): Query {
  return flatten(new Request(fields as Record<string, unknown>).toMap())
}

/** Reads a body into a response model; throws when the shape is not the one the vendor documents. */
export function readBody<T extends Model>(body: Body, Response: ModelClass<T>): T {
  return cast(body, new Response({}))
}
