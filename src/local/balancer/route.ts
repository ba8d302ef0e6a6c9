export interface RouteRule {
  domain?: string
  url?: string
}

/**
 * The rule for a request: the exact domain before a wildcard before no domain, then the longest matching path.
 * Undefined when none matches and the listener's own backends serve.
 */
export function matchRule<T extends RouteRule>(
  rules: readonly T[],
  host: string | undefined,
  path: string,
): T | undefined {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  let best: T | undefined
  let bestRank = -1
  for (const rule of rules) {
    const domainRank = rankDomain(rule.domain, name)
    if (domainRank < 0 || !matchesPath(rule.url, path)) continue
    const rank = domainRank * 1_000 + (rule.url?.length ?? 0)
    if (rank > bestRank) {
      best = rule
      bestRank = rank
    }
  }
  return best
}

function rankDomain(domain: string | undefined, name: string): number {
  if (!domain) return 0
  const wanted = domain.toLowerCase()
  if (wanted === name) return 2
  return wanted.startsWith('*.') && name.endsWith(wanted.slice(1)) ? 1 : -1
}

/** `/api` covers `/api` and everything below it, but not `/apis`. */
function matchesPath(url: string | undefined, path: string): boolean {
  if (!url || url === '/') return true
  const wanted = url.replace(/\/+$/, '')
  const plain = path.split('?', 1)[0]!
  return plain === wanted || plain.startsWith(`${wanted}/`)
}
