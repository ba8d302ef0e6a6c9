import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigError } from '../../shared/errors.ts'
import type { Problem } from '../../shared/errors.ts'
import { readDirectory } from './directory.ts'
import { checksumOf } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

/** Lists every migration of a folder with its checksum; where it is kept, nothing else may run. */
export const sumFile = 'acd.sum'

/**
 * The text of the sum file. Its first line depends on all others: two branches that each add a migration both change
 * it, so that Git stops at a conflict where it would silently put the two files side by side.
 */
export function sumOf(files: readonly SourceFile[]): string {
  const body = files.map((source) => `${checksum(source)} ${source.file}\n`).join('')
  return `${total(body)}\n${body}`
}

const checksum = ({ bytes, stream }: SourceFile) => stream?.checksum ?? checksumOf(bytes)
const total = (body: string) => `acd.sum ${createHash('sha256').update(body).digest('hex')}`

/** What the folder and its sum file disagree about; nothing where there is no sum file. */
export function checkSum(directory: string, files: readonly SourceFile[]): Problem[] {
  const path = join(directory, sumFile)
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  if (text === sumOf(files)) return []
  const fix = 'see that the order is right, then write it again: migrate sum'
  const problems = differences(text, files).map((problem) => ({ ...problem, fix }))
  if (problems.length > 0) return problems
  return [
    {
      message: 'was merged or edited by hand: its first line does not fit the others',
      file: sumFile,
      line: 1,
      column: 1,
      fix,
    },
  ]
}

function differences(text: string, files: readonly SourceFile[]): Problem[] {
  const lines = text.split('\n').slice(1).filter(Boolean)
  const listed = new Map(lines.map((line, index) => [line.slice(65), { sum: line.slice(0, 64), line: index + 2 }]))
  const there = new Set(files.map(({ file }) => file))
  return [
    ...files.flatMap((source): Problem[] => {
      const entry = listed.get(source.file)
      if (!entry)
        return [
          {
            message: `is not in ${sumFile}: it came from another branch, or nobody has run migrate sum`,
            file: source.file,
          },
        ]
      return entry.sum === checksum(source) ? [] : [{ message: `is not what ${sumFile} says`, file: source.file }]
    }),
    ...[...listed]
      .filter(([file]) => !there.has(file))
      .map(([file, { line }]) => ({ message: `${file} is gone`, file: sumFile, line, column: 1 })),
  ]
}

/** Throws ConfigError when the folder is not what its sum file says. */
export function refuseOtherSum(directory: string, files: readonly SourceFile[]): void {
  const problems = checkSum(directory, files)
  if (problems.length > 0) throw new ConfigError(problems, { code: 'E_MIGRATION_SUM' })
}

/** What the sum file has to say; undefined when it says so already. */
export async function newSum(directory: string): Promise<string | undefined> {
  const path = join(directory, sumFile)
  const text = sumOf(await readDirectory(directory))
  return existsSync(path) && readFileSync(path, 'utf8') === text ? undefined : text
}
