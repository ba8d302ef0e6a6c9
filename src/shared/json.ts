/**
 * What a JSON value has to look like: a word for a plain one, a list of one outline for a list of such, fields for an
 * object. A field whose name ends in `?` may be absent, `*` stands for every field, and fields that are not named may be
 * anything.
 */
export type Outline =
  | 'string'
  | 'number'
  | 'boolean'
  | 'anything'
  | readonly [Outline]
  | { readonly [field: string]: Outline }

export type ReadJson<T> = { value: T } | { wrong: string }

/**
 * Reads JSON that somebody else may have damaged; the outline is all that is known of the value afterwards. What is wrong
 * with a text is told without a word of it, because it may be secret: the messages of `JSON.parse` quote what they stumbled over.
 */
export function readJson<T>(text: string, outline: Outline): ReadJson<T> {
  if (text.trim() === '') return { wrong: 'it is empty' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Its message is not told, see above.
    return { wrong: 'it is not JSON, or was cut off' }
  }
  const wrong = misfit(value, outline, '')
  return wrong === undefined ? { value: value as T } : { wrong }
}

/** Where a value is not like its outline; undefined when it is. */
function misfit(value: unknown, outline: Outline, path: string): string | undefined {
  if (outline === 'anything') return undefined
  const wanted = kindOf(outline)
  const found = kindOfValue(value)
  if (found !== wanted) return `${path === '' ? 'it' : path} is ${found}, not ${wanted}`
  if (typeof outline === 'string') return undefined
  if (isList(outline)) return first(value as unknown[], (item, index) => misfit(item, outline[0], `${path}[${index}]`))
  return misfitOfObject(value as Record<string, unknown>, outline, path)
}

function misfitOfObject(
  value: Record<string, unknown>,
  outline: { readonly [field: string]: Outline },
  path: string,
): string | undefined {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  return first(Object.entries(outline), ([field, inner]) => {
    if (field === '*') return first(Object.entries(value), ([name, one]) => misfit(one, inner, at(name)))
    const name = field.replace(/\?$/, '')
    if (value[name] === undefined) return name === field ? `${at(name)} is missing` : undefined
    return misfit(value[name], inner, at(name))
  })
}

function first<T>(items: readonly T[], question: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const answer = question(item, index)
    if (answer !== undefined) return answer
  }
  return undefined
}

const isList = (outline: Outline): outline is readonly [Outline] => Array.isArray(outline)

function kindOf(outline: Outline): string {
  if (typeof outline === 'string') return `a ${outline}`
  return isList(outline) ? 'a list' : 'an object'
}

function kindOfValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
