/** Follows NextToken until the list ends. */
export async function allByToken<T>(
  page: (token: string | undefined) => Promise<{ items: readonly T[]; nextToken: string | undefined }>,
): Promise<T[]> {
  const items: T[] = []
  let token: string | undefined
  do {
    const answer = await page(token)
    items.push(...answer.items)
    token = answer.nextToken || undefined
  } while (token !== undefined)
  return items
}

/** Asks for page 1, 2, … until `total` rows came, or a page brought none. */
export async function allByNumber<T>(
  page: (number: number) => Promise<{ items: readonly T[]; total: number | undefined }>,
): Promise<T[]> {
  const items: T[] = []
  for (let number = 1; ; number++) {
    const answer = await page(number)
    items.push(...answer.items)
    if (answer.items.length === 0 || items.length >= (answer.total ?? 0)) return items
  }
}

/** Cuts a list into parts of at most `size`. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size))
  return parts
}

/** Asks for `ids` in parts of at most `size`; with no ids at all, asks once for everything. */
export async function inBatches<T>(
  ids: readonly string[] | undefined,
  size: number,
  ask: (ids: string[] | undefined) => Promise<T[]>,
): Promise<T[]> {
  if (ids === undefined) return ask(undefined)
  const found: T[] = []
  for (const part of chunks([...new Set(ids)], size)) found.push(...(await ask(part)))
  return found
}
