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
      for (const part of [secret, ...secret.split(/\r?\n/), ...disguises(secret)]) {
        if (part.trim().length >= shortestSecret) secrets.add(part)
      }
      // Longest first: a secret that contains another one must not leave its tail behind.
      ordered = [...secrets].sort((a, b) => b.length - a.length)
    },
    redact: (text) => ordered.reduce((clean, secret) => clean.replaceAll(secret, '***'), text),
  }
}

/** As an address, a text of JSON (where an instance prints a document) and a workflow command of GitHub hold it. */
const disguises = (secret: string) => [
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
]

/**
 * The beginning of a text, for people, without secrets. They are taken out first: of one that is cut, the beginning would
 * stay, and nobody would know it for one.
 */
export function shownPart(text: string, characters: number, redact: (text: string) => string): string {
  const clean = redact(text.trim())
  return clean.length <= characters ? clean : `${clean.slice(0, characters - 1)}…`
}

/**
 * The beginning of a text where secrets are taken out later, by somebody else: no word is cut, so that what is to be
 * hidden is still whole. A text that begins with one word of that length is left out.
 */
export function wholeWords(text: string, characters: number): string {
  if (text.length <= characters) return text
  return `${text.slice(0, text.slice(0, characters).search(/\s\S*$/) + 1).trimEnd()}…`
}

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
