import { describe, expect, test } from 'vitest'
import { CloudError } from '../../../../src/cloud/errors.ts'
import type { ForwardingRule, Listener, LoadBalancing } from '../../../../src/cloud/load-balancer.ts'
import { previewName, type FleetLayout, type Server } from '../../../../src/rollout/traffic/fleet.ts'
import { createPreview } from '../../../../src/rollout/traffic/preview.ts'
import type { ReportEvent } from '../../../../src/shared/reporter.ts'

/** One load balancer with an HTTP listener, an HTTPS one that redirects, and a TCP one. */
function aBalancer() {
  const rules: (ForwardingRule & { port: number })[] = []
  let group: { id: string; members: string[] } | undefined
  const calls: string[] = []
  let refusal: CloudError | undefined
  const note = (call: string) => {
    calls.push(call)
    if (refusal) throw refusal
  }
  const loadBalancing: Partial<LoadBalancing> = {
    describeServerGroups: async () => (group ? [{ id: group.id, name: previewName, loadBalancerId: 'lb' }] : []),
    describeBackends: async () => group!.members.map((instanceId) => ({ instanceId, port: 8080, weight: 100 })),
    async createServerGroup(_, name, backends) {
      note(`create group ${name}`)
      group = { id: 'rsp-p', members: backends.map(({ instanceId }) => instanceId) }
      return 'rsp-p'
    },
    async addBackends(_, backends) {
      note('add')
      group!.members.push(...backends.map(({ instanceId }) => instanceId))
    },
    async removeBackends(_, backends) {
      note('remove')
      group!.members = group!.members.filter((id) => !backends.some(({ instanceId }) => instanceId === id))
    },
    async deleteServerGroup() {
      note('delete group')
      if (rules.length > 0) throw new Error('a rule still needs it')
      group = undefined
    },
    describeRules: async (_, { port }) => rules.filter((rule) => rule.port === port),
    async createRule(_, { port }, rule) {
      note(`create rule ${rule.domain}`)
      rules.push({ id: `rule-${rules.length}`, port, ...rule })
    },
    async deleteRules(_, ids) {
      for (const id of ids) {
        note('delete rule')
        rules.splice(
          rules.findIndex((rule) => rule.id === id),
          1,
        )
      }
    },
  }
  const target = { serverGroupId: 'rsp-1' }
  const listener = (port: number, protocol: Listener['protocol'], more: Partial<Listener> = {}) =>
    ({ port, protocol, target, status: 'running', ...more }) as Listener
  const layout = {
    loadBalancers: [
      {
        loadBalancer: { id: 'lb' },
        listeners: [listener(80, 'http'), listener(81, 'http', { redirectToPort: 443 }), listener(3306, 'tcp')],
      },
    ],
  } as unknown as FleetLayout
  const warnings: string[] = []
  const preview = (host = 'preview.example.com') =>
    createPreview({
      loadBalancing: loadBalancing as LoadBalancing,
      layout,
      host,
      reporter: { emit: (event: ReportEvent) => event.type === 'warning' && warnings.push(event.message) },
    })
  return {
    preview,
    calls,
    rules,
    warnings,
    members: () => group?.members,
    refuse: (error: CloudError | undefined) => (refusal = error),
  }
}

const server = (instanceId: string) =>
  ({
    instanceId,
    backends: [{ group: { loadBalancerId: 'lb', serverGroupId: 'rsp-1' }, instanceId, port: 8080, weight: 100 }],
  }) as unknown as Server

describe('a preview', () => {
  test('is a rule on each listener that serves HTTP, and grows with the canary', async () => {
    const under = aBalancer()
    await under.preview().show([server('i-1')])
    expect(under.rules).toMatchObject([
      { port: 80, name: previewName, domain: 'preview.example.com', serverGroupId: 'rsp-p' },
    ])
    await under.preview().show([server('i-1'), server('i-2')])
    expect(under.members()).toEqual(['i-1', 'i-2'])
    await under.preview().show([server('i-2')])
    expect(under.members()).toEqual(['i-2'])
    expect(under.rules).toHaveLength(1)
  })

  test('that stands already costs no call, and one for another host is replaced', async () => {
    const under = aBalancer()
    await under.preview().show([server('i-1')])
    const before = under.calls.length
    await under.preview().show([server('i-1')])
    expect(under.calls).toHaveLength(before)
    await under.preview('other.example.com').show([server('i-1')])
    expect(under.rules.map(({ domain }) => domain)).toEqual(['other.example.com'])
  })

  test('goes rule first, then group; hiding what is not there costs nothing', async () => {
    const under = aBalancer()
    await under.preview().hide()
    expect(under.calls).toEqual([])
    await under.preview().show([server('i-1')])
    await under.preview().hide()
    expect(under.calls.slice(-2)).toEqual(['delete rule', 'delete group'])
  })

  test('that the cloud refuses is a warning', async () => {
    const under = aBalancer()
    under.refuse(
      new CloudError('at most 40 rules', {
        code: 'E_QUOTA',
        kind: 'quota',
        product: 'Slb',
        action: 'CreateRules',
        apiCode: 'x',
      }),
    )
    await under.preview().show([server('i-1')])
    expect(under.warnings).toEqual(['the preview could not be set up: at most 40 rules'])
  })
})
