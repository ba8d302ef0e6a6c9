import { changed, idOf, type Provider, type Work } from '../../provider.ts'
import type { DomainRecordProps } from './domain-record.ts'

export const domainRecordProvider: Provider<DomainRecordProps> = {
  create: async ({ key, props }, work) => {
    const { zone, rr, ttlSeconds, remark } = props
    const value = await addressOf(work)
    work.ids.set(key, await work.cloud.dns.addAddress({ zone, rr, value, ttlSeconds, remark }))
  },
  update: async ({ props: { rr, ttlSeconds, remark } }, have, changes, work) => {
    const { dns } = work.cloud
    if (changed(changes, 'address') || changed(changes, 'ttlSeconds')) {
      await dns.updateAddress(have.id, { rr, value: await addressOf(work), ttlSeconds })
    }
    if (changed(changes, 'remark')) await dns.setRemark(have.id, remark)
  },
  delete: (have, work) => work.cloud.dns.deleteRecord(have.id),
}

async function addressOf(work: Work): Promise<string> {
  const eip = work.made.eip ?? (await work.cloud.network.describeEips({ ids: [idOf(work, 'eip')] }))[0]
  if (!eip) throw new Error(`the EIP ${idOf(work, 'eip')} is gone: run provision again`)
  return eip.address
}
