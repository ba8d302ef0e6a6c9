/** `expand` is safe for the version still running, `data` fills, `contract` takes away what the old version needs. */
export type MigrationPhase = 'expand' | 'data' | 'contract'
