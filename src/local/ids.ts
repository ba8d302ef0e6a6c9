import type { Random } from '../shared/random.ts'

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** `i-bp1` and 17 letters or digits: what ids of cn-hangzhou look like. */
export function vendorId(prefix: string, random: Random): string {
  return `${prefix.replace(/-$/, '')}-bp1${letters(17, random)}`
}

/** An upper-case version 4 UUID, the shape of the vendor's request ids. */
export function requestId(random: Random): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16))
  digits[12] = 4
  digits[16] = 8 + (digits[16]! % 4)
  const hex = digits
    .map((digit) => digit.toString(16))
    .join('')
    .toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** `count` lower-case letters and digits. */
export function letters(count: number, random: Random): string {
  let text = ''
  for (let i = 0; i < count; i++) text += alphabet[Math.floor(random() * alphabet.length)]
  return text
}
