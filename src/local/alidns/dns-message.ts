/** The one question of a DNS query. */
export interface DnsQuestion {
  id: number
  isRecursionDesired: boolean
  /** Lower case, without the last dot. */
  name: string
  type: number
  /** The question as it was sent; it comes back in the answer. */
  bytes: Buffer
}

export interface DnsAnswer {
  name: string
  type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'NS'
  value: string
  ttlSeconds: number
  priority?: number
}

export const dnsTypes = { A: 1, NS: 2, CNAME: 5, MX: 15, TXT: 16, AAAA: 28 } as const
export const dnsCodes = { ok: 0, malformed: 1, noSuchName: 3, notImplemented: 4, refused: 5 } as const

const headerBytes = 12
const internetClass = 1
const longestName = 255

/** Reads a standard query with one question; undefined for everything else. */
export function readQuery(packet: Buffer): DnsQuestion | undefined {
  if (packet.length < headerBytes) return undefined
  const flags = packet.readUInt16BE(2)
  // Not an answer, a standard query, exactly one question.
  if ((flags & 0xf800) !== 0 || packet.readUInt16BE(4) !== 1) return undefined
  const labels: string[] = []
  let at = headerBytes
  for (;;) {
    const length = packet[at]
    if (length === undefined || length > 63 || at - headerBytes > longestName) return undefined
    if (length === 0) break
    labels.push(packet.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const end = at + 5
  if (packet.length < end) return undefined
  return {
    id: packet.readUInt16BE(0),
    isRecursionDesired: (flags & 0x0100) !== 0,
    name: labels.join('.').toLowerCase(),
    type: packet.readUInt16BE(at + 1),
    bytes: packet.subarray(headerBytes, end),
  }
}

/** An authoritative answer to the question. */
export function writeAnswer(question: DnsQuestion, code: number, answers: readonly DnsAnswer[]): Buffer {
  const header = Buffer.alloc(headerBytes)
  header.writeUInt16BE(question.id, 0)
  header.writeUInt16BE(0x8400 | (question.isRecursionDesired ? 0x0100 : 0) | code, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(answers.length, 6)
  return Buffer.concat([header, question.bytes, ...answers.map(writeRecord)])
}

function writeRecord(answer: DnsAnswer): Buffer {
  const data = recordData(answer)
  const fixed = Buffer.alloc(10)
  fixed.writeUInt16BE(dnsTypes[answer.type], 0)
  fixed.writeUInt16BE(internetClass, 2)
  fixed.writeUInt32BE(answer.ttlSeconds, 4)
  fixed.writeUInt16BE(data.length, 8)
  return Buffer.concat([writeName(answer.name), fixed, data])
}

function recordData({ type, value, priority }: DnsAnswer): Buffer {
  switch (type) {
    case 'A':
      return Buffer.from(value.split('.').map(Number))
    case 'AAAA':
      return Buffer.concat(ipv6Groups(value).map((group) => Buffer.from([group >> 8, group & 0xff])))
    case 'MX':
      return Buffer.concat([Buffer.from([0, priority ?? 10]), writeName(value)])
    case 'TXT':
      return Buffer.concat(
        chunks(Buffer.from(value)).map((chunk) => Buffer.concat([Buffer.from([chunk.length]), chunk])),
      )
    case 'CNAME':
    case 'NS':
      return writeName(value)
  }
}

function ipv6Groups(text: string): number[] {
  const [head = '', tail] = text.split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16) || 0))
  const [front, back] = [read(head), read(tail ?? '')]
  return [...front, ...Array<number>(Math.max(0, 8 - front.length - back.length)).fill(0), ...back].slice(0, 8)
}

function chunks(text: Buffer): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 0; at < text.length; at += 255) parts.push(text.subarray(at, at + 255))
  return parts
}

function writeName(name: string): Buffer {
  const labels = name
    .replace(/\.$/, '')
    .split('.')
    .map((label) => Buffer.from(label, 'latin1').subarray(0, 63))
  return Buffer.concat([
    ...labels.map((label) => Buffer.concat([Buffer.from([label.length]), label])),
    Buffer.from([0]),
  ])
}
