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
      for (const part of [secret, ...secret.split(/\r?\n/), encodeURIComponent(secret)]) {
        if (part.trim().length >= shortestSecret) secrets.add(part)
      }
      // Longest first: a secret that contains another one must not leave its tail behind.
      ordered = [...secrets].sort((a, b) => b.length - a.length)
    },
    redact: (text) => ordered.reduce((clean, secret) => clean.replaceAll(secret, '***'), text),
  }
}
