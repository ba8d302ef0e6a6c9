const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** One document in the vendor's XML: `root` around the members; a list repeats its element. */
export function renderXml(root: string, value: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}`
}

function element(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('')
  if (typeof value !== 'object') return `<${name}>${escapeXml(String(value))}</${name}>`
  const members = Object.entries(value).map(([member, content]) => element(member, content))
  return `<${name}>${members.join('')}</${name}>`
}

/** Text between tags. Characters that XML 1.0 forbids are left out: no parser would accept the document. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (char) => entities[char]!)
}
