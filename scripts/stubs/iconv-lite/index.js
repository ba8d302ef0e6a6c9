// Node.js decodes nearly every character set itself; what the databases' drivers ask for beyond that is CESU-8, the
// three-byte "utf8" of MySQL. Our sessions talk utf8mb4, so an exotic set is only met when a migration asks for it,
// and nobody reads the rows of a migration: those bytes are shown as Latin-1 instead of failing the run.
const labels = {
  latin2: 'iso-8859-2',
  latin5: 'windows-1254',
  latin7: 'iso-8859-13',
  koi8r: 'koi8-r',
  koi8u: 'koi8-u',
  eucjp: 'euc-jp',
  eucjpms: 'euc-jp',
  euckr: 'euc-kr',
  cp932: 'shift_jis',
  tis620: 'windows-874',
  utf16: 'utf-16be',
  ucs2: 'utf-16be',
  macroman: 'macintosh',
}

/** A surrogate pair, each half written as three bytes. */
const pair = /\u00ed([\u00a0-\u00af])([\u0080-\u00bf])\u00ed([\u00b0-\u00bf])([\u0080-\u00bf])/g

function decodeCesu8(bytes) {
  const text = bytes.latin1Slice()
  if (!text.includes('\u00ed')) return bytes.utf8Slice()
  return Buffer.from(
    text.replace(pair, (_, a, b, c, d) => {
      const [high, low] = [bits(a, b), bits(c, d)]
      return Buffer.from(String.fromCharCode(0xd000 | high, 0xd000 | low)).latin1Slice()
    }),
    'latin1',
  ).utf8Slice()
}

const bits = (middle, last) => ((middle.charCodeAt(0) & 0x3f) << 6) | (last.charCodeAt(0) & 0x3f)

function decode(bytes, encoding) {
  if (encoding === 'cesu8') return decodeCesu8(bytes)
  if (Buffer.isEncoding(encoding)) return bytes.toString(encoding)
  try {
    return new TextDecoder(labels[encoding] ?? encoding).decode(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return bytes.latin1Slice()
  }
}

function encode(text, encoding) {
  if (Buffer.isEncoding(encoding)) return Buffer.from(text, encoding)
  const isPlain = !/[\ud800-\udfff]/.test(text)
  if (encoding === 'cesu8' && isPlain) return Buffer.from(text)
  throw new Error(`cannot write ${encoding}: this program sends UTF-8`)
}

module.exports = {
  decode,
  encode,
  getDecoder: (encoding) => ({ write: (bytes) => decode(bytes, encoding), end: () => undefined }),
  getEncoder: (encoding) => ({ write: (text) => encode(text, encoding), end: () => undefined }),
}
