import { beforeEach, describe, expect, test } from 'vitest'
import { selfSigned } from '../../../support/self-signed.ts'
import { startBalancers } from '../../../../src/local/slb/publish.ts'
import { createCore } from '../../../../src/local/create-core.ts'
import type { BalancerConfig } from '../../../../src/local/drivers.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { listeners } from '../../../../src/local/slb/records.ts'
import { Store } from '../../../../src/local/state/store.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { startServing, startSlbCloud, type SlbCloud } from './slb-cloud.ts'

let slb: SlbCloud

beforeEach(() => {
  slb = startSlbCloud()
})

describe('certificates', () => {
  const upload = (pair: { cert: string; key: string }) => ({ ServerCertificate: pair.cert, PrivateKey: pair.key })

  test('are read for real and reach the proxy', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    const pair = selfSigned('todo.example')
    const { ServerCertificateId, ...shown } = await slb.call('UploadServerCertificate', upload(pair))
    expect(shown).toMatchObject({
      CommonName: 'todo.example',
      SubjectAlternativeNames: { SubjectAlternativeName: ['todo.example'] },
      ExpireTime: '2049-12-31T23:59:59Z',
      IsAliCloudCertificate: 0,
    })
    const listener = { LoadBalancerId, ListenerPort: 443, ListenerProtocol: 'https' }
    const settings = { Bandwidth: -1, HealthCheck: 'on', VServerGroupId, ServerCertificateId }
    await slb.call('CreateLoadBalancerHTTPSListener', { ...listener, ...settings })
    await slb.call('StartLoadBalancerListener', listener)
    await slb.clock.advance(300)
    const https = slb.configs.get(LoadBalancerId)!.listeners.find(({ port }) => port === 443)
    expect(https!.certificate).toEqual(pair)
    expect(await slb.refusal('DeleteServerCertificate', { ServerCertificateId })).toContain(
      '400 CertificateAndPrivateKeyIsRefered',
    )
    await slb.call('DeleteLoadBalancerListener', listener)
    await slb.call('SetServerCertificateName', { ServerCertificateId, ServerCertificateName: 'renamed' })
    const list = await slb.call('DescribeServerCertificates', {})
    expect(list.ServerCertificates.ServerCertificate).toMatchObject([{ ServerCertificateName: 'renamed' }])
    await slb.call('DeleteServerCertificate', { ServerCertificateId })
    expect(await slb.refusal('DeleteServerCertificate', { ServerCertificateId })).toContain(
      '404 ServerCertificateId.NotFound',
    )
  })

  test('no PEM, another key, and none at all are refused', async () => {
    const [one, other] = [selfSigned('one.example'), selfSigned('other.example')]
    const refusal = (cert: string, key: string) => slb.refusal('UploadServerCertificate', upload({ cert, key }))
    expect(await refusal('nonsense', one.key)).toContain('"ServerCertificate" is not a valid PEM text')
    expect(await refusal(one.cert, 'nonsense')).toContain('"PrivateKey" is not a valid PEM text')
    expect(await refusal(one.cert, other.key)).toContain('does not belong to')
    expect(await slb.refusal('UploadServerCertificate', { ServerCertificate: one.cert })).toContain(
      '400 MissingParameter',
    )
    const { LoadBalancerId } = await startServing(slb)
    const https = { LoadBalancerId, ListenerPort: 443, Bandwidth: -1, HealthCheck: 'off', BackendServerPort: 1 }
    expect(await slb.refusal('CreateLoadBalancerHTTPSListener', https)).toContain('"ServerCertificateId"')
  })
})

describe('access control', () => {
  test('a list that a listener uses decides who may connect', async () => {
    const { LoadBalancerId, listener } = await startServing(slb)
    const { AclId } = await slb.call('CreateAccessControlList', { AclName: 'office' })
    const entries = (...ips: string[]) => JSON.stringify(ips.map((entry) => ({ entry, comment: `c-${entry}` })))
    await slb.call('AddAccessControlListEntry', { AclId, AclEntrys: entries('10.0.0.0/8', '192.0.2.7') })
    await slb.call('SetLoadBalancerHTTPListenerAttribute', { ...listener, AclStatus: 'on', AclType: 'white', AclId })
    const control = () => slb.configs.get(LoadBalancerId)!.listeners[0]!.accessControl
    expect(control()).toEqual({ kind: 'white', entries: ['10.0.0.0/8', '192.0.2.7'] })
    await slb.call('RemoveAccessControlListEntry', { AclId, AclEntrys: entries('192.0.2.7', '203.0.113.1') })
    expect(control()).toEqual({ kind: 'white', entries: ['10.0.0.0/8'] })
    expect(await slb.call('DescribeAccessControlListAttribute', { AclId })).toMatchObject({
      AclName: 'office',
      AclEntrys: { AclEntry: [{ AclEntryIP: '10.0.0.0/8', AclEntryComment: 'c-10.0.0.0/8' }] },
      RelatedListeners: { RelatedListener: [{ LoadBalancerId, ListenerPort: 80, Protocol: 'http', AclType: 'white' }] },
    })
    expect(await slb.refusal('DeleteAccessControlList', { AclId })).toContain('is used by listener')
    await slb.clock.advance(300)
    await slb.call('SetLoadBalancerHTTPListenerAttribute', { ...listener, AclStatus: 'off' })
    expect(control()).toBeUndefined()
    await slb.call('DeleteAccessControlList', { AclId })
  })

  test.each(['nonsense', '[{"entry":"10.0.0.0/33"}]', '[{"entry":"host"}]', '[{}]', '[null]'])(
    'entries %s are refused',
    async (AclEntrys) => {
      const { AclId } = await slb.call('CreateAccessControlList', { AclName: 'a' })
      expect(await slb.refusal('AddAccessControlListEntry', { AclId, AclEntrys })).toContain('400 InvalidParameter')
    },
  )
})

describe('tags', () => {
  test('of a balancer, a listener and a group', async () => {
    const { LoadBalancerId, VServerGroupId } = await startServing(slb)
    const resources = { instance: LoadBalancerId, listener: `${LoadBalancerId}_http_80`, vservergroup: VServerGroupId }
    for (const [ResourceType, id] of Object.entries(resources)) {
      const on = { ResourceType, ResourceId: [id] }
      await slb.call('TagResources', {
        ...on,
        Tag: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      })
      await slb.call('UntagResources', { ...on, TagKey: ['a'] })
      const { TagResources } = await slb.call('ListTagResources', on)
      expect(TagResources.TagResource).toEqual([{ ResourceId: id, ResourceType, TagKey: 'b', TagValue: '2' }])
      await slb.call('UntagResources', { ...on, All: true })
      expect((await slb.call('ListTagResources', on)).TagResources.TagResource).toEqual([])
    }
  })

  test('in the older calls', async () => {
    const { LoadBalancerId } = await startServing(slb)
    await slb.call('AddTags', { LoadBalancerId, Tags: '[{"TagKey":"a","TagValue":"1"},{"TagKey":"b","TagValue":"2"}]' })
    await slb.call('RemoveTags', { LoadBalancerId, Tags: '[{"TagKey":"a"}]' })
    expect((await slb.call('DescribeTags')).TagSets.TagSet).toEqual([{ TagKey: 'b', TagValue: '2', InstanceCount: 1 }])
  })

  test('of what is not there are refused, all or nothing', async () => {
    const { LoadBalancerId } = await startServing(slb)
    const request = { ResourceType: 'instance', ResourceId: [LoadBalancerId, 'lb-9'], Tag: [{ Key: 'a', Value: '1' }] }
    expect(await slb.refusal('TagResources', request)).toContain('404 InvalidResourceId.NotFound')
    expect((await slb.call('ListTagResources', { ResourceType: 'instance' })).TagResources.TagResource).toEqual([])
  })
})

test('balancers of a saved state come back, and what was under way has settled', async () => {
  const { LoadBalancerId, listener } = await startServing(slb)
  await slb.call('CreateLoadBalancerTCPListener', {
    LoadBalancerId,
    ListenerPort: 81,
    BackendServerPort: 81,
    Bandwidth: -1,
  })
  await slb.call('StopLoadBalancerListener', listener)
  await slb.call('StartLoadBalancerListener', { LoadBalancerId, ListenerPort: 81 })

  const store = new Store()
  store.load(JSON.parse(JSON.stringify(slb.core.store)))
  const applied: BalancerConfig[] = []
  const drivers = simulatedDrivers()
  const balancers = { ...drivers.balancers, apply: async (config: BalancerConfig) => void applied.push(config) }
  const clock = new VirtualClock()
  const core = createCore({ clock, store, drivers: { ...drivers, balancers } })
  startBalancers(core)
  startBalancers(core)
  await clock.advance(0)
  expect(
    listeners(store)
      .all()
      .map(({ port, status }) => [port, status]),
  ).toEqual([
    [80, 'stopped'],
    [81, 'running'],
  ])
  expect(applied).toHaveLength(1)
  expect(applied[0]!.listeners.map(({ port, isRunning }) => [port, isRunning])).toEqual([
    [80, false],
    [81, true],
  ])
})
