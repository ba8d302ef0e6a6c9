import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { connectMysql } from '../../migrate/connect/mysql-session.ts'
import type { Session } from '../../migrate/database.ts'
import { dumpSchema } from '../../migrate/schema/schema-dump.ts'
import { loadSchema } from '../../migrate/schema/schema-load.ts'
import { ConfigError, exitCodes } from '../../shared/errors.ts'
import { writeAsked } from '../asked-file.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { withTarget, type MigrateTarget } from './connection.ts'
import { oneDatabase } from './databases.ts'

/** Writes the schema to FILE, prints it, or compares it with the file of `--check-dump`. */
export async function dump(context: CommandContext): Promise<CommandOutcome> {
  const checked = context.options['check-dump'] as string | undefined
  const file = context.operands[0]
  const text = await withSession(context, (session, { table }) => dumpSchema(session, table))
  if (checked !== undefined) return compared(text, await readDump(context, checked), checked)
  if (file === undefined) return { result: 'succeeded', exitCode: exitCodes.done, extra: { dump: text }, text }
  if (context.isDryRun) return { result: 'planned', exitCode: exitCodes.done, text: `Would write ${file}` }
  writeAsked(resolve(context.baseDirectory, file), text)
  return { result: 'succeeded', exitCode: exitCodes.done, extra: { file }, text: `Wrote ${file}` }
}

/** Makes an empty database what a dump says; runs no migration. */
export async function load(context: CommandContext): Promise<CommandOutcome> {
  const file = context.operands[0]
  if (file === undefined) throw new ConfigError([{ message: 'migrate load FILE: FILE is missing' }])
  const text = await readDump(context, file)
  if (context.isDryRun) return { result: 'planned', exitCode: exitCodes.done, text: `Would load ${file}` }
  const count = await withSession(context, (session, { connection }) =>
    loadSchema(session, { text, file, database: connection.database }),
  )
  return { result: 'succeeded', exitCode: exitCodes.done, text: `Loaded ${file}: ${count} statements` }
}

function withSession<T>(
  context: CommandContext,
  work: (session: Session, target: MigrateTarget) => Promise<T>,
): Promise<T> {
  return withTarget(context, async (whole) => {
    const target = await oneDatabase(context, whole)
    const session = await connectMysql(target.connection)
    try {
      return await work(session, target)
    } finally {
      await session.close()
    }
  })
}

async function readDump({ baseDirectory }: CommandContext, file: string): Promise<string> {
  try {
    return await readFile(resolve(baseDirectory, file), 'utf8')
  } catch (cause) {
    throw new ConfigError([{ message: `cannot read ${file}`, fix: `write it with: migrate dump ${file}` }], { cause })
  }
}

function compared(now: string, before: string, file: string): CommandOutcome {
  if (now === before)
    return { result: 'no-change', exitCode: exitCodes.done, text: `${file} says what the database is.` }
  const [lines, known] = [now.split('\n'), before.split('\n')]
  const at = lines.findIndex((line, index) => line !== known[index])
  const index = at < 0 ? lines.length : at
  const message = `${file}:${index + 1} is not what the database is`
  const difference = `- ${known[index] ?? '(the file ends)'}\n+ ${lines[index] ?? '(the schema ends)'}`
  return {
    result: 'failed',
    exitCode: exitCodes.preflight,
    error: {
      code: 'E_DUMP_DIFFERS',
      message,
      fix: `write it again with \`migrate dump ${file}\` and commit it`,
      retryable: false,
    },
    extra: { difference },
    text: `${message}\n${difference}`,
  }
}
