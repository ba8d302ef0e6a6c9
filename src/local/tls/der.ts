/** The few kinds of ASN.1 values that a certificate is made of, as DER. */
export const der = {
  sequence: (...items: Uint8Array[]) => tagged(0x30, Buffer.concat(items)),
  set: (...items: Uint8Array[]) => tagged(0x31, Buffer.concat(items)),
  /** A whole number of up to 20 bytes, given as bytes; kept positive. */
  integer: (bytes: Uint8Array) => tagged(0x02, positive(bytes)),
  boolean: (value: boolean) => tagged(0x01, Uint8Array.of(value ? 0xff : 0)),
  null: () => tagged(0x05, new Uint8Array()),
  oid: (dotted: string) => tagged(0x06, oidBytes(dotted)),
  utf8: (text: string) => tagged(0x0c, Buffer.from(text, 'utf8')),
  /** Years after 2049 have another form, which no certificate made here needs. */
  utcTime: (ms: number) =>
    tagged(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`)),
  octets: (bytes: Uint8Array) => tagged(0x04, bytes),
  bits: (bytes: Uint8Array) => tagged(0x03, Buffer.concat([Uint8Array.of(0), bytes])),
  /** `[number]` around a value (explicit) or in place of its tag (implicit). */
  explicit: (number: number, value: Uint8Array) => tagged(0xa0 + number, value),
  implicit: (number: number, content: Uint8Array) => tagged(0x80 + number, content),
}

function tagged(tag: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(tag), lengthBytes(content.length), content])
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return Uint8Array.of(0x80 + bytes.length, ...bytes)
}

function positive(bytes: Uint8Array): Uint8Array {
  const significant = bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0),
    ),
  )
  return (significant[0] ?? 0) >= 0x80 ? Buffer.concat([Uint8Array.of(0), significant]) : significant
}

function oidBytes(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return Uint8Array.from([first * 40 + second, ...rest.flatMap(base128)])
}

/** Seven bits a byte, all but the last marked. */
function base128(value: number): number[] {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(0x80 + (rest % 128))
  return bytes
}
