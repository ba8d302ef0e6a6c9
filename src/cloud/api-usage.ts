/** How many calls a command made, for the result document. */
export interface ApiUsage {
  snapshot(): { total: number; mutating: number; byAction: Record<string, number> }
}
