import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { readDirectory } from '../../migrate/files/directory.ts'
import { parseFileName } from '../../migrate/files/file-name.ts'
import { newFile } from '../../migrate/new-file.ts'
import type { Language, Template } from '../../migrate/new-file.ts'
import { ConfigError, exitCodes } from '../../shared/errors.ts'
import { writeAsked } from '../asked-file.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { migrationsDirectory } from './lint.ts'

/** Writes a file to begin with; its number is the time, so that two branches seldom pick the same. */
export async function newMigration(context: CommandContext, name: string): Promise<CommandOutcome> {
  const directory = await migrationsDirectory(context)
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (slug === '') throw new ConfigError([{ message: 'migrate new NAME: the name needs a letter or a digit' }])
  const stamp = await nextNumber(directory, context.clock.now())
  const { file, text } = newFile(`${stamp}_${slug}`, {
    template: templateOf(context),
    language: (context.options['language'] as Language | undefined) ?? 'sql',
  })
  const path = join(directory, file)
  const shown = relative(context.baseDirectory, path)
  if (!context.isDryRun) writeAsked(path, text, { isNew: true })
  return {
    result: context.isDryRun ? 'planned' : 'succeeded',
    exitCode: exitCodes.done,
    extra: { file: shown },
    text: `${context.isDryRun ? 'Would write' : 'Wrote'} ${shown}`,
  }
}

/** `--phase` says it as well, in the words of a run. */
function templateOf({ options }: CommandContext): Template | undefined {
  const template = options['example'] as Template | undefined
  const phase = options['phase'] as string | undefined
  return template ?? (phase === 'expand' || phase === 'contract' ? phase : undefined)
}

/** The time, or one more than the newest number where that is later: a file behind it would come too late. */
async function nextNumber(directory: string, nowMs: number): Promise<string> {
  const now = new Date(nowMs).toISOString().replace(/\D/g, '').slice(0, 14)
  const files = existsSync(directory) ? await readDirectory(directory) : []
  const numbers = files.flatMap(({ file }) => parseFileName(basename(file))?.version.slice(0, 1) ?? [])
  const newest = numbers.reduce((a, b) => (b > a ? b : a), 0n)
  return newest >= BigInt(now) ? String(newest + 1n) : now
}
