import { PreflightError } from '../shared/errors.ts'
import { readJson, type Outline } from '../shared/json.ts'
import type { ObjectStore, StoredObject } from './object-store.ts'

/** Whether an object could not be understood, as opposed to not read. */
export const isCorrupt = (error: unknown): error is PreflightError =>
  error instanceof PreflightError && error.code === 'E_OBJECT_CORRUPT'

/** Throws PreflightError (E_OBJECT_CORRUPT) with the object's name and `fix` for a text that is not of this outline. */
export function readStored<T>(
  store: Pick<ObjectStore, 'bucket'>,
  object: Pick<StoredObject, 'key' | 'body'>,
  { outline, fix }: { outline: Outline; fix: string },
): T {
  const read = readJson<T>(Buffer.from(object.body).toString(), outline)
  if ('value' in read) return read.value
  throw corruptObject(store, object, { wrong: read.wrong, fix })
}

/** The error of an object of which only its reader can tell what is wrong. */
export const corruptObject = (
  { bucket }: Pick<ObjectStore, 'bucket'>,
  { key }: Pick<StoredObject, 'key'>,
  { wrong, fix }: { wrong: string; fix: string },
): PreflightError =>
  new PreflightError(`oss://${bucket}/${key} cannot be understood: ${wrong}`, { code: 'E_OBJECT_CORRUPT', fix })
