/** Replaces every known secret in everything that leaves the program. */
export interface Redactor {
  /** Makes `secret` (and each of its lines) unprintable from now on. Empty and very short texts are left out. */
  add(secret: string): void
  redact(text: string): string
}

// Two characters would turn half of a log into stars and hide nothing.
const shortestSecret = 4

export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  let ordered: string[] = []
  return {
    add(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/), encodeURIComponent(secret), escaped(secret)]) {
        if (part.trim().length >= shortestSecret) secrets.add(part)
      }
      // Longest first: a secret that contains another one must not leave its tail behind.
      ordered = [...secrets].sort((a, b) => b.length - a.length)
    },
    redact: (text) => ordered.reduce((clean, secret) => clean.replaceAll(secret, '***'), text),
  }
}

/** As a text of JSON holds it, e.g. where an instance prints a document. */
const escaped = (secret: string) => JSON.stringify(secret).slice(1, -1)

/**
 * `value` as JSON, with `redact` applied to every text in it. Redacting the JSON itself would miss a secret that JSON
 * writes with a backslash, and break a document in which a number looks like a secret.
 */
export function redactedJson(value: unknown, redact: (text: string) => string): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return redact(part)
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redact(key), inner as unknown]))
  })
}
