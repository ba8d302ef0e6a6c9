import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigError, messageOf } from '../shared/errors.ts'

/**
 * Writes a file that is what the user asked for, with its folder. Throws ConfigError with its name when it cannot be
 * written; with `isNew` also when it exists.
 */
export function writeAsked(path: string, text: string, { isNew = false }: { isNew?: boolean } = {}): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: isNew ? 'wx' : 'w' })
  } catch (error) {
    throw new ConfigError(
      [
        {
          file: path,
          message: `cannot be written: ${messageOf(error)}`,
          fix: 'name a file in a folder that this job may write to, on a disk with space left',
        },
      ],
      { cause: error },
    )
  }
}
