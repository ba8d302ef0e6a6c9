import { readFileSync } from 'node:fs'
import { ConfigError, messageOf } from '../shared/errors.ts'
import { readJson, type Outline } from '../shared/json.ts'

/**
 * Reads a small file that the user names, `what` it has to be, e.g. `plan`. Throws ConfigError with its name and what is
 * wrong with it.
 */
export function readJsonFile<T>(
  file: string,
  { what, outline, fix }: { what: string; outline: Outline; fix: string },
): T {
  const read = readJson<T>(textOf(file, fix), outline)
  if ('value' in read) return read.value
  throw new ConfigError([{ file, message: `is no ${what}: ${read.wrong}`, fix }])
}

function textOf(file: string, fix: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigError([{ file, message: `cannot be read: ${messageOf(error)}`, fix }], { cause: error })
  }
}
