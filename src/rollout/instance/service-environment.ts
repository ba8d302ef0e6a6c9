import { ConfigError, type Problem } from '../../shared/errors.ts'

/** What `{{name}}` in a value of release.env may stand for, e.g. `database.host`. */
export type EnvironmentFacts = Readonly<Record<string, string | undefined>>

/**
 * The text of the service's environment file, one `NAME="value"` a line as systemd reads it, sorted by name so that
 * equal settings give equal digests. Throws ConfigError with every unknown placeholder.
 */
export function serviceEnvironment(env: Readonly<Record<string, string>>, facts: EnvironmentFacts): string {
  const problems: Problem[] = []
  const lines = Object.entries(env)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, template]) => {
      const value = template.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (_, fact: string) => {
        const found = facts[fact]
        if (found === undefined) problems.push(unknownFact(name, fact, facts))
        return found ?? ''
      })
      return `${name}="${value.replaceAll(/["\\$`]/g, '\\$&').replaceAll('\n', '\\n')}"\n`
    })
  if (problems.length > 0) throw new ConfigError(problems)
  return lines.join('')
}

function unknownFact(name: string, fact: string, facts: EnvironmentFacts): Problem {
  const isKnownName = fact in facts
  return {
    path: `release.env.${name}`,
    message: isKnownName ? `{{${fact}}} has no value in this environment` : `{{${fact}}} is not known`,
    fix: isKnownName
      ? 'declare infrastructure.database and run provision first'
      : `known are ${Object.keys(facts).join(', ')}`,
  }
}
