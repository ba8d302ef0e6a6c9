/** True when an IPv4 address is in a list of addresses and CIDR blocks. `127.0.0.1` alone means: nobody. */
export function isListed(address: string, list: readonly string[]): boolean {
  const value = numberOf(address)
  if (value === undefined) return false
  return list.some((entry) => {
    const [start = '', prefix = '32'] = entry.trim().split('/')
    const first = numberOf(start)
    const bits = Number(prefix)
    if (first === undefined || !Number.isInteger(bits) || bits < 0 || bits > 32) return false
    const size = 2 ** (32 - bits)
    return Math.floor(first / size) === Math.floor(value / size)
  })
}

/** True when everybody may connect, so that nobody has to be looked up. */
export const isOpen = (list: readonly string[]) => list.some((entry) => /^0\.0\.0\.0(\/0)?$/.test(entry.trim()))

function numberOf(address: string): number | undefined {
  const parts = address.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined
  return parts.reduce((value, part) => value * 256 + Number(part), 0)
}
