import { OssError } from './oss-error.ts'
import { readBody } from '../wire/http-server.ts'
import { renderXml } from '../wire/xml.ts'
import type { OssAnswer } from './action.ts'
import type { OssRequest } from './request.ts'

const longestDocument = 2 * 1024 * 1024

export function xmlAnswer(root: string, value: object, headers: Record<string, string> = {}): OssAnswer {
  return { status: 200, headers: { 'content-type': 'application/xml', ...headers }, body: renderXml(root, value) }
}

/** The whole XML body of a request as text. Throws MalformedXML when it is longer than any real one. */
export async function readXml(request: OssRequest): Promise<string> {
  const body = await readBody(request.body, longestDocument)
  if (!body) throw malformed()
  return Buffer.from(body).toString('utf8')
}

export const malformed = () =>
  new OssError(
    'MalformedXML',
    400,
    'The XML you provided was not well-formed or did not validate against our published schema.',
  )

/** Contents of every `<name>` element; the documents of the requests nest no element in itself. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(
    ([, content]) => content!,
  )
}

/** Text of the first `<name>` element. */
export function elementText(xml: string, name: string): string | undefined {
  const [first] = elements(xml, name)
  return first === undefined ? undefined : unescapeXml(first)
}

function unescapeXml(text: string): string {
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(text)
  if (cdata) return cdata[1]!
  return text.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole
    const code = entity[1]!.toLowerCase() === 'x' ? parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
