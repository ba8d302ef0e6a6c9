/** A kind of server and its version, e.g. MySQL 5.7. */
export interface ServerTarget {
  isMariaDb: boolean
  major: number
  minor: number
}

/** Reads `5.7`, `mysql8.0`, `mariadb 10.11` and what SELECT VERSION() answers; undefined for anything else. */
export function parseTarget(text: string): ServerTarget | undefined {
  const match = /^(?<kind>mysql|mariadb)?[ -]?(?<major>\d+)\.(?<minor>\d+)/i.exec(text.trim())
  if (!match) return undefined
  return {
    isMariaDb: /mariadb/i.test(text),
    major: Number(match.groups!['major']),
    minor: Number(match.groups!['minor']),
  }
}
