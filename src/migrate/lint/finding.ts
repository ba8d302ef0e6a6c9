import type { RuleCode, Severity } from './rules.ts'

export interface Finding {
  code: RuleCode | 'LINT'
  severity: Severity
  file: string
  line: number
  column: number
  /** What is wrong here, with the names; a sentence without full stop. */
  message: string
  rewrite: string
}
