// CRC-64/ECMA-182 reflected, as OSS computes it; kept as two 32-bit halves because BigInt is fifty times slower.
const [tableHigh, tableLow] = buildTables()

function buildTables(): [Uint32Array, Uint32Array] {
  const high = new Uint32Array(256)
  const low = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = BigInt(byte)
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ 0xc96c5795d7870f42n : crc >> 1n
    high[byte] = Number(crc >> 32n)
    low[byte] = Number(crc & 0xffffffffn)
  }
  return [high, low]
}

/** A running CRC-64 of bytes, the value of `x-oss-hash-crc64ecma`. */
export class Crc64 {
  #high = 0xffffffff
  #low = 0xffffffff

  update(bytes: Uint8Array): this {
    let high = this.#high
    let low = this.#low
    for (const byte of bytes) {
      const index = (low ^ byte) & 0xff
      low = ((low >>> 8) | (high << 24)) ^ tableLow[index]!
      high = (high >>> 8) ^ tableHigh[index]!
    }
    this.#high = high
    this.#low = low
    return this
  }

  /** Decimal text, as the header has it. */
  digest(): string {
    const value = (BigInt(~this.#high >>> 0) << 32n) | BigInt(~this.#low >>> 0)
    return value.toString()
  }
}
