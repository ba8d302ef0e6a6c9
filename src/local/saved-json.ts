import { readFileSync } from 'node:fs'
import { messageOf } from '../shared/errors.ts'
import { readJson, type Outline } from '../shared/json.ts'

/** Reads a file of a data directory. Throws with its path when it cannot be understood: guessing would lose what it says. */
export function readSavedJson<T>(path: string, outline: Outline): T {
  const read = readJson<T>(textOf(path), outline)
  if ('value' in read) return read.value
  throw unreadable(path, read.wrong)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw unreadable(path, messageOf(error))
  }
}

const unreadable = (path: string, why: string) =>
  new Error(`${path} cannot be understood: ${why}; choose another directory with --data, or remove this one`)
