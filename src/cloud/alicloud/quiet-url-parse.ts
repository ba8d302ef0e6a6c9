import { parse } from 'node:url'

/**
 * Node.js 24 warns once per process about url.parse(), which the vendor's transport uses for every request; users can
 * do nothing about it. Using up that one warning while deprecations are off leaves all others on.
 */
export function quietUrlParse(): void {
  const before = process.noDeprecation
  process.noDeprecation = true
  parse('http://localhost/')
  if (before === undefined) delete (process as { noDeprecation?: boolean }).noDeprecation
  else process.noDeprecation = before
}
