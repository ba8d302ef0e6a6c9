/** `expand` is safe for the version still running, `data` fills, `contract` takes away what the old version needs. */
export type MigrationPhase = 'expand' | 'data' | 'contract'

/** `repeatable` runs again whenever its text changes, after all versioned files; `baseline` stands for all before it. */
export type MigrationKind = 'versioned' | 'repeatable' | 'baseline'

export interface ParsedFileName {
  /** Key in the history: the file name without extension, direction and phase. */
  id: string
  kind: MigrationKind
  /** Numbers that order the files, e.g. `[20260101000000]` or `[1, 2]` for Flyway's `V1_2__`. */
  version: readonly bigint[]
  phase: MigrationPhase | undefined
  direction: 'up' | 'down'
  format: 'sql' | 'script'
}

const pattern =
  /^(?<stem>.+?)(?:\.(?<direction>up|down))?(?:\.(?<phase>expand|data|contract))?\.(?<extension>sql|js|cjs|mjs|ts|cts|mts)$/i
const flyway = /^(?<prefix>[VUB])(?<version>\d+(?:[._]\d+)*)__(?<slug>.*)$/
const numbered = /^(?<version>\d+)(?:[_-].*|\..*)?$/

/**
 * Reads the names that this tool, umzug, Sequelize, knex, dbmate, golang-migrate and Flyway give to migrations.
 * Undefined for a file that is none: a README, a type declaration, a helper without a number.
 */
export function parseFileName(file: string): ParsedFileName | undefined {
  const match = pattern.exec(file)
  if (!match || /\.d\.[cm]?ts$/.test(file)) return undefined
  const { stem, direction, phase, extension } = match.groups as Record<string, string | undefined>
  const base = {
    phase: phase?.toLowerCase() as MigrationPhase | undefined,
    direction: direction?.toLowerCase() === 'down' ? ('down' as const) : ('up' as const),
    format: extension!.toLowerCase() === 'sql' ? ('sql' as const) : ('script' as const),
  }
  if (stem!.startsWith('R__')) return { ...base, id: stem!, kind: 'repeatable', version: [] }
  const versioned = /^[VUB]\d/.test(stem!) ? flyway.exec(stem!)?.groups : undefined
  if (versioned) {
    const isUndo = versioned['prefix'] === 'U'
    return {
      ...base,
      id: isUndo ? `V${stem!.slice(1)}` : stem!,
      kind: versioned['prefix'] === 'B' ? 'baseline' : 'versioned',
      version: versioned['version']!.split(/[._]/).map(BigInt),
      direction: isUndo ? 'down' : base.direction,
    }
  }
  const plain = numbered.exec(stem!)?.groups
  return plain ? { ...base, id: stem!, kind: 'versioned', version: [BigInt(plain['version']!)] } : undefined
}

/** Orders versions part by part as numbers: 2 before 10, 1.2 before 1.10. */
export function compareVersions(a: readonly bigint[], b: readonly bigint[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const left = a[index] ?? 0n
    const right = b[index] ?? 0n
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}
