import { parseFileName } from './file-name.ts'
import type { MigrationKind } from './file-name.ts'
import type { JournalRow } from '../journal.ts'
import type { MigrationEntry } from '../outcome.ts'
import { checksumOf } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

/** A migration file by name and content, before anybody has read its SQL. */
export interface IndexedFile {
  id: string
  file: string
  kind: MigrationKind
  checksum: string
}

/** Names and checksums only: enough to see that nothing changed, for the run that has nothing to do. */
export function indexFiles(files: readonly SourceFile[]): IndexedFile[] | undefined {
  const index: IndexedFile[] = []
  for (const { file, bytes, stream } of files) {
    const name = parseFileName(file.slice(file.lastIndexOf('/') + 1))
    // Whatever is unusual goes the long way, where it is understood or reported.
    if (!name || name.kind === 'baseline' || file.endsWith('/migration.sql')) return undefined
    if (name.direction === 'up')
      index.push({ id: name.id, file, kind: name.kind, checksum: stream?.checksum ?? checksumOf(bytes) })
  }
  return index
}

/** The entries of a run when every file is applied as it is, and nothing else is recorded; else undefined. */
export function whenAllApplied(
  index: readonly IndexedFile[],
  journal: readonly JournalRow[],
): MigrationEntry[] | undefined {
  if (index.length !== journal.length) return undefined
  const rows = new Map(journal.map((row) => [row.id, row]))
  const entries: MigrationEntry[] = []
  for (const { id, file, checksum } of index) {
    const row = rows.get(id)
    if (row?.state !== 'done' || row.checksum !== checksum) return undefined
    const total = row.statementsTotal
    const phase = row.phase as MigrationEntry['phase']
    entries.push({ id, file, phase, state: 'already-applied', statements: { total, done: total } })
  }
  return entries
}
