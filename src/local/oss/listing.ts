export interface ListQuery {
  prefix: string
  delimiter: string
  /** Only keys (and common prefixes) after this one. */
  after: string
  maxKeys: number
}

export interface Listing {
  keys: string[]
  commonPrefixes: string[]
  isTruncated: boolean
  /** The last thing listed, from which the next page goes on; empty when there is no next page. */
  next: string
}

/** One page of keys. `sorted` is in byte order; keys that share a part up to the delimiter are one common prefix. */
export function listKeys(sorted: readonly string[], query: ListQuery): Listing {
  const listing: Listing = { keys: [], commonPrefixes: [], isTruncated: false, next: '' }
  let last = ''
  for (const key of sorted) {
    if (!key.startsWith(query.prefix)) continue
    const common = commonPrefix(key, query)
    const entry = common ?? key
    if (common !== undefined ? common === last : false) continue
    if (query.after !== '' && !isAfter(entry, query.after)) continue
    if (listing.keys.length + listing.commonPrefixes.length >= query.maxKeys) {
      return query.maxKeys === 0 ? listing : { ...listing, isTruncated: true, next: last }
    }
    if (common === undefined) listing.keys.push(key)
    else listing.commonPrefixes.push(common)
    last = entry
  }
  return listing
}

function commonPrefix(key: string, { prefix, delimiter }: ListQuery): string | undefined {
  if (delimiter === '') return undefined
  const end = key.indexOf(delimiter, prefix.length)
  return end < 0 ? undefined : key.slice(0, end + delimiter.length)
}

const isAfter = (entry: string, marker: string) => Buffer.compare(Buffer.from(entry), Buffer.from(marker)) > 0
