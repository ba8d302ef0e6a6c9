import { Resolver } from 'node:dns/promises'
import { describe, expect, it } from 'vitest'
import { answerPacket, serveNames } from '../../../../src/local/alidns/name-server.ts'
import { aSimulatedCloud, type Answer } from '../../../support/simulated-cloud.ts'

async function aNameServer() {
  const cloud = aSimulatedCloud()
  const dns = (action: string, params: Record<string, unknown> = {}): Promise<Answer> =>
    cloud.call('Alidns', action, params)
  await dns('AddDomain', { DomainName: 'example.com' })
  const add = (RR: string, Type: string, Value: string, more = {}) =>
    dns('AddDomainRecord', { DomainName: 'example.com', RR, Type, Value, ...more })
  const { port, close } = await serveNames(cloud.cloud.core, 0, () => {})
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  resolver.setServers([`127.0.0.1:${port}`])
  return { cloud, dns, add, resolver, close }
}

describe('the name server', () => {
  it('answers addresses, aliases, mail servers and texts as a resolver reads them', async () => {
    const { add, resolver, close } = await aNameServer()
    await add('www', 'A', '127.0.0.1')
    await add('www', 'A', '127.0.0.2')
    await add('www', 'AAAA', 'fd00::1')
    await add('blog', 'CNAME', 'www.example.com')
    await add('@', 'MX', 'mail.example.com', { Priority: 5 })
    await add('@', 'TXT', 'v=spf1 -all')
    await add('*', 'A', '127.0.0.9')
    expect((await resolver.resolve4('www.example.com')).sort()).toEqual(['127.0.0.1', '127.0.0.2'])
    expect(await resolver.resolve6('www.example.com')).toEqual(['fd00::1'])
    expect((await resolver.resolve4('blog.example.com')).sort()).toEqual(['127.0.0.1', '127.0.0.2'])
    expect(await resolver.resolveMx('example.com')).toMatchObject([{ exchange: 'mail.example.com', priority: 5 }])
    expect(await resolver.resolveTxt('example.com')).toEqual([['v=spf1 -all']])
    expect(await resolver.resolve4('anything.example.com')).toEqual(['127.0.0.9'])
    await close()
  })

  it('knows neither names that are not there, nor records that are off, nor other domains', async () => {
    const { add, dns, resolver, close } = await aNameServer()
    const { RecordId } = await add('www', 'A', '127.0.0.1')
    await dns('SetDomainRecordStatus', { RecordId, Status: 'Disable' })
    await expect(resolver.resolve4('www.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
    await expect(resolver.resolve4('www.example.org')).rejects.toMatchObject({ code: 'EREFUSED' })
    await close()
  })

  it('answers one address by weight once weights are on', async () => {
    const { add, dns, resolver, close } = await aNameServer()
    const first = await add('www', 'A', '127.0.0.1')
    await add('www', 'A', '127.0.0.2')
    await dns('SetDNSSLBStatus', { SubDomain: 'www.example.com' })
    await dns('UpdateDNSSLBWeight', { RecordId: first['RecordId'], Weight: 99 })
    const seen = new Map<string, number>()
    for (let i = 0; i < 100; i++) {
      const addresses = await resolver.resolve4('www.example.com')
      expect(addresses).toHaveLength(1)
      seen.set(addresses[0]!, (seen.get(addresses[0]!) ?? 0) + 1)
    }
    expect(seen.get('127.0.0.1')).toBeGreaterThan(80)
    await close()
  })

  it('says nothing to what is no query', () => {
    const { core } = aSimulatedCloud().cloud
    for (const packet of [
      Buffer.alloc(0),
      Buffer.alloc(12),
      Buffer.alloc(40, 0xff),
      Buffer.from('000001000001000000000000ff', 'hex'),
    ]) {
      expect(answerPacket(core, packet)).toBeUndefined()
    }
  })
})
