import type { Migration } from '../files/files.ts'
import type { Finding } from './finding.ts'
import { findingsFor } from './lint.ts'

/** A seed runs again when its text changes, so what it says must be right the second time, too. */
export function lintSeeds(seeds: readonly Migration[], isChecked: (seed: Migration) => boolean): Finding[] {
  return seeds.filter(isChecked).flatMap((seed) =>
    findingsFor(
      seed,
      seed.statements
        .filter(({ what, sql }) => what.verb === 'INSERT' && !isRepeatable(sql))
        .map((statement) => ({
          statement,
          hit: { code: 'SD01' as const, detail: `INSERT into ${statement.what.targets[0]?.name ?? 'a table'}` },
        })),
    ),
  )
}

const isRepeatable = (sql: string) =>
  /^\s*INSERT\s+(\w+\s+)*IGNORE\b/i.test(sql) || /\bON\s+DUPLICATE\s+KEY\s+UPDATE\b|\bNOT\s+EXISTS\b/i.test(sql)
