import { describe, expect, it } from 'vitest'
import { aSimulatedCloud, type Answer } from '../../../support/simulated-cloud.ts'

async function aDomain() {
  const cloud = aSimulatedCloud()
  const dns = (action: string, params: Record<string, unknown> = {}): Promise<Answer> =>
    cloud.call('Alidns', action, params)
  await dns('AddDomain', { DomainName: 'example.com' })
  const www = { DomainName: 'example.com', RR: 'www', Type: 'A', Value: '127.0.0.1' }
  return { cloud, dns, www }
}

describe('a DNS record', () => {
  it('is added with the usual defaults and found by its name', async () => {
    const { dns, www } = await aDomain()
    const { RecordId } = await dns('AddDomainRecord', www)
    const { DomainRecords } = await dns('DescribeDomainRecords', { DomainName: 'example.com', RRKeyWord: 'ww' })
    expect(DomainRecords.Record).toMatchObject([
      {
        RecordId,
        RR: 'www',
        Type: 'A',
        Value: '127.0.0.1',
        TTL: 600,
        Line: 'default',
        Status: 'ENABLE',
        Locked: false,
      },
    ])
    expect((await dns('DescribeSubDomainRecords', { SubDomain: 'www.example.com' }))['TotalCount']).toBe(1)
    expect(
      (await dns('DescribeDomainRecords', { DomainName: 'example.com', KeyWord: 'ww', SearchMode: 'EXACT' }))[
        'TotalCount'
      ],
    ).toBe(0)
  })

  it('is changed, but not by an update that says what it says already', async () => {
    const { cloud, dns, www } = await aDomain()
    const { RecordId } = await dns('AddDomainRecord', www)
    const { DomainName: _, ...same } = www
    expect(await cloud.refusal(dns('UpdateDomainRecord', { RecordId, ...same }))).toBe('DomainRecordDuplicate')
    await dns('UpdateDomainRecord', { RecordId, ...same, Value: '127.0.0.2' })
    expect(await dns('DescribeDomainRecordInfo', { RecordId })).toMatchObject({
      Value: '127.0.0.2',
      DomainName: 'example.com',
    })
  })

  it.each([
    ['a second time', {}, 'DomainRecordDuplicate'],
    ['as a CNAME beside an address', { Type: 'CNAME', Value: 'other.example.com' }, 'DomainRecordConflict'],
    ['with a value that is no address', { RR: 'api', Value: 'somewhere' }, 'InvalidValue.Format'],
    ['of an unknown type', { RR: 'api', Type: 'B' }, 'InvalidType.NotSupported'],
    ['in a domain that is not there', { DomainName: 'example.org' }, 'InvalidDomainName.NoExist'],
    ['with a life of two days', { RR: 'api', TTL: 172_800 }, 'InvalidTTL.Malformed'],
    ['as MX without a priority', { RR: 'mail', Type: 'MX', Value: 'mx.example.com' }, 'MissingParameter'],
  ])('is refused %s', async (_what, change, code) => {
    const { cloud, dns, www } = await aDomain()
    await dns('AddDomainRecord', www)
    expect(await cloud.refusal(dns('AddDomainRecord', { ...www, ...change }))).toBe(code)
  })

  it('is paused, deleted, and then unknown', async () => {
    const { cloud, dns, www } = await aDomain()
    const { RecordId } = await dns('AddDomainRecord', www)
    await dns('SetDomainRecordStatus', { RecordId, Status: 'Disable' })
    expect((await dns('DescribeDomainRecords', { DomainName: 'example.com', Status: 'Enable' }))['TotalCount']).toBe(0)
    await dns('DeleteDomainRecord', { RecordId })
    expect(await cloud.refusal(dns('DeleteDomainRecord', { RecordId }))).toBe('DomainRecordNotBelongToUser')
  })

  it('takes a weight once weights are on for its name', async () => {
    const { cloud, dns, www } = await aDomain()
    const { RecordId } = await dns('AddDomainRecord', www)
    expect(await cloud.refusal(dns('SetDNSSLBStatus', { SubDomain: 'www.example.com' }))).toBe('DisableDNSSLB')
    await dns('AddDomainRecord', { ...www, Value: '127.0.0.2' })
    expect(await cloud.refusal(dns('UpdateDNSSLBWeight', { RecordId, Weight: 10 }))).toBe('DNSSLBNotOpen')
    expect(await dns('SetDNSSLBStatus', { SubDomain: 'www.example.com' })).toMatchObject({ Open: true, RecordCount: 2 })
    await dns('UpdateDNSSLBWeight', { RecordId, Weight: 10 })
    const { DomainRecords } = await dns('DescribeDomainRecords', {
      DomainName: 'example.com',
      ValueKeyWord: '127.0.0.1',
    })
    expect(DomainRecords.Record).toMatchObject([{ Weight: 10, LbaStatus: true }])
  })
})
