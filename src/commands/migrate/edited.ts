import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { EditedFile } from '../../migrate/half-done.ts'
import { lineDiff } from '../../migrate/files/line-diff.ts'
import { checksumOf } from '../../migrate/files/source-file.ts'
import { PreflightError, type Problem } from '../../shared/errors.ts'

/** The same refusal of edited migrations with what was edited, where Git still has the text that was applied. */
export async function showEdits(refusal: PreflightError, directory: string): Promise<PreflightError> {
  const edited = (refusal.context['problems'] as Problem[]).filter(isEdited)
  const differences = await Promise.all(edited.map((problem) => describeEdit(directory, problem)))
  return new PreflightError([refusal.message, ...differences].join('\n'), {
    code: refusal.code,
    ...(refusal.fix === undefined ? {} : { fix: refusal.fix }),
    context: refusal.context,
    cause: refusal,
  })
}

const isEdited = (problem: Problem): problem is EditedFile => 'recordedChecksum' in problem

async function describeEdit(directory: string, { file, recordedChecksum }: EditedFile): Promise<string> {
  const before = await committedText(directory, file, recordedChecksum)
  if (before === undefined) return `${file}: the text that was applied is in no commit that this checkout has`
  const after = await readFile(join(directory, file), 'utf8')
  return `--- ${file} as applied\n+++ ${file} now\n${lineDiff(normal(before), normal(after))}`
}

const normal = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

/** Looks no further back; whoever edits an applied file seldom did it a hundred times. */
const maxCommits = 100

/** The file's newest committed text with this checksum, on any branch. */
async function committedText(directory: string, file: string, checksum: string): Promise<string | undefined> {
  try {
    const log = await git(directory, 'log', '--all', `--max-count=${maxCommits}`, '--format=%H', '--', file)
    for (const commit of log.toString().split('\n').filter(Boolean)) {
      const bytes = await git(directory, 'show', `${commit}:./${file}`).catch(() => undefined)
      if (bytes && checksumOf(bytes) === checksum) return bytes.toString()
    }
  } catch {
    // No Git, or no repository: nothing to compare with, which the caller says.
  }
  return undefined
}

async function git(cwd: string, ...words: string[]): Promise<Buffer> {
  const { stdout } = await promisify(execFile)('git', words, { cwd, encoding: 'buffer', maxBuffer: 64 * 1_048_576 })
  return stdout
}
