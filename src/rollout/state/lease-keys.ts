import type { ObjectStore } from '../../cloud/object-store.ts'

/** Where the chain of generations lies in the environment's bucket. */
export const prefix = 'lock/'

/** Old generations that stay: they tell who deployed last, and cost nothing. */
const keptGenerations = 5

/** The record of a generation's holder. */
export const leaseKey = (generation: number) => `${prefix}${String(generation).padStart(10, '0')}.json`
/** Stands there when another run asks the holder of a generation to stop. */
export const supersedeKey = (generation: number) => `${prefix}${String(generation).padStart(10, '0')}.supersede`

export const generationOf = (key: string) => Number.parseInt(key.slice(prefix.length), 10) || 0

/** The newest generation; 0 when the environment was never locked. */
export async function latestGeneration(store: ObjectStore): Promise<number> {
  const objects = await store.list(prefix)
  return Math.max(
    0,
    ...objects.filter((object) => object.key.endsWith('.json')).map((object) => generationOf(object.key)),
  )
}

// Never the newest: whoever creates a generation looks afterwards whether it is the newest, so gaps below are harmless.
export async function deleteOldGenerations(store: ObjectStore, newest: number): Promise<void> {
  for (const object of await store.list(prefix)) {
    if (generationOf(object.key) <= newest - keptGenerations) await store.delete(object.key)
  }
}
