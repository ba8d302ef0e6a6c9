import net from 'node:net'
import type { BalancerListener } from '../drivers.ts'

/** Decides by the client's address whether a connection may come in at all. */
export function createAdmission(control: BalancerListener['accessControl']): (address: string) => boolean {
  if (!control) return () => true
  const list = new net.BlockList()
  for (const entry of control.entries) {
    const [address, prefix] = entry.split('/')
    const family = net.isIPv6(address!) ? 'ipv6' : 'ipv4'
    list.addSubnet(address!, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family)
  }
  const isListed = (address: string) => list.check(address, net.isIPv6(address) ? 'ipv6' : 'ipv4')
  return control.kind === 'white' ? isListed : (address) => !isListed(address)
}
