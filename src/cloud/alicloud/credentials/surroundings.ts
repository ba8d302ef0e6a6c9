import type { Clock } from '../../../shared/clock.ts'
import { PreflightError } from '../../../shared/errors.ts'
import type { HttpAnswer, HttpQuestion } from '../http-request.ts'
import type { CredentialSource } from './source.ts'
import type { Body, Query } from '../rpc.ts'

/** What looking for credentials needs of the outside. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  homeDirectory: string
  /** The text of a file, or undefined when there is none. */
  readFile: (path: string) => Promise<string | undefined>
  http: (address: string, question: HttpQuestion) => Promise<HttpAnswer>
  /** Asks STS for temporary credentials; without `as`, the request is not signed. */
  sts: (action: 'AssumeRole' | 'AssumeRoleWithOIDC', parameters: Query, as?: CredentialSource) => Promise<Body>
  clock: Clock
  hide: (secret: string) => void
}

/** What was given is not enough or makes no sense; nothing was tried with it. */
export function unusable(message: string, fix: string): PreflightError {
  return new PreflightError(message, { code: 'E_CREDENTIALS', fix })
}

/** The first of these variables that is set to something. */
export function firstSet(env: Surroundings['env'], names: readonly string[]): string | undefined {
  return names.map((name) => env[name]?.trim()).find((value) => value)
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(true|1|yes)$/i.test(value.trim())
}
