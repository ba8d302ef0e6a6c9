import { readLenientJson } from '../api/lenient-json.ts'
import { missing } from '../api/limits.ts'
import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { openBusyWindow, refuseWhileBusy } from './busy.ts'
import { checkSettings } from './listener-checks.ts'
import { changeableLoadBalancer, groupFor, listenerOf, loadBalancerOf, ruleOf } from './lookup.ts'
import { listenerPort, listenerProtocol, onBalancer, onOff, port } from './parameters.ts'
import { publish } from './publish.ts'
import { slbCallLimits, slbQuotas } from './quotas.ts'
import { listeners, loadBalancers, rules, rulesOf, type ListenerRecord, type RuleRecord } from './records.ts'
import { refuseWhileChanging } from './set-listeners.ts'

const onListener = {
  ...onBalancer,
  RegionId: spec.region,
  ListenerPort: listenerPort,
  ListenerProtocol: listenerProtocol,
}

const createRules = define('Slb', 'CreateRules', {
  parameters: { ...onListener, RuleList: spec.requiredText },
  gaps: 'Health checks of a rule follow its listener.',
  async run(call) {
    const { core } = call
    const balancer = changeableLoadBalancer(call)
    const listener = listenerOf(call, balancer)
    if (listener.protocol !== 'http' && listener.protocol !== 'https')
      throw new VendorError(
        'RuleNotSupport',
        400,
        `Listener ${listener.id} takes no forwarding rules: only HTTP and HTTPS listeners do.`,
      )
    refuseWhileChanging(listener)
    const wanted = readRules(call.params.text('RuleList'))
    const made = wanted.map((rule): RuleRecord => {
      groupFor(call, balancer, rule.vserverGroupId)
      return { id: core.newId('rule'), listenerId: listener.id, ...rule, settings: { ListenerSync: 'on' } }
    })
    checkRules(core, rulesOf(core.store, listener), made)
    refuseWhileBusy(core, balancer.id)
    for (const rule of made) rules(core.store).add(rule)
    openBusyWindow(core, balancer.id)
    await publish(core, balancer.id)
    return { Rules: { Rule: made.map(({ id, name }) => ({ RuleId: id, RuleName: name })) } }
  },
})

type WantedRule = Pick<RuleRecord, 'name' | 'domain' | 'url' | 'vserverGroupId'>

function readRules(text: string): WantedRule[] {
  const parsed = readLenientJson(text)
  if (!Array.isArray(parsed))
    throw new VendorError('InvalidParameter', 400, 'The specified RuleList is not a list of rules in JSON.')
  const entries = parsed.filter((entry) => typeof entry === 'object' && entry !== null) as Record<string, unknown>[]
  if (entries.length > slbCallLimits.rulesPerCall)
    throw new VendorError(
      'TooManyRules',
      400,
      `At most ${slbCallLimits.rulesPerCall} forwarding rules are allowed in one call.`,
    )
  return entries.map((entry) => {
    const field = (name: string) => (entry[name] === undefined || entry[name] === null ? '' : String(entry[name]))
    const rule = {
      name: field('RuleName'),
      domain: field('Domain'),
      url: field('Url'),
      vserverGroupId: field('VServerGroupId'),
    }
    if (rule.name === '') throw missing('RuleList.RuleName')
    if (rule.vserverGroupId === '') throw missing('RuleList.VServerGroupId')
    if (rule.domain === '' && rule.url === '') throw missing('RuleList.Domain')
    if (rule.name.length > 40)
      throw new VendorError('InvalidParameter', 400, 'A RuleName must have 1 to 40 characters.')
    if (rule.url !== '' && (!rule.url.startsWith('/') || rule.url.length > 80))
      throw new VendorError(
        'InvalidParameter',
        400,
        'The Url of a rule must begin with / and have at most 80 characters.',
      )
    return rule
  })
}

function checkRules(core: LocalCore, have: readonly RuleRecord[], made: readonly RuleRecord[]): void {
  if (have.length + made.length > slbQuotas(core).rulesPerListener)
    throw new VendorError(
      'TooManyRules',
      400,
      `A listener can have at most ${slbQuotas(core).rulesPerListener} forwarding rules.`,
    )
  const known = new Set(have.map((rule) => `${rule.domain}${rule.url}`))
  for (const { domain, url } of made) {
    if (known.has(`${domain}${url}`))
      throw new VendorError('DomainExist', 400, `A forwarding rule for ${domain}${url} already exists on the listener.`)
    known.add(`${domain}${url}`)
  }
}

const deleteRules = define('Slb', 'DeleteRules', {
  parameters: { RegionId: spec.region, RuleIds: spec.requiredText },
  async run(call) {
    const { core } = call
    const ids = readLenientJson(call.params.text('RuleIds'))
    if (!Array.isArray(ids))
      throw new VendorError('InvalidParameter', 400, 'The specified RuleIds is not a list in JSON.')
    if (ids.length > slbCallLimits.rulesPerCall)
      throw new VendorError(
        'TooManyRules',
        400,
        `At most ${slbCallLimits.rulesPerCall} forwarding rules are allowed in one call.`,
      )
    const gone = ids.map((id) => ruleOf(call, String(id)))
    const owners = new Set(gone.map((rule) => ownerOf(call, rule).loadBalancerId))
    for (const owner of owners) refuseWhileBusy(core, owner)
    for (const rule of gone) rules(core.store).delete(rule.id)
    for (const owner of owners) {
      openBusyWindow(core, owner)
      await publish(core, owner)
    }
    return {}
  },
})

const ownerOf = (call: Call, rule: RuleRecord): ListenerRecord => listeners(call.core.store).get(rule.listenerId)!

const settable = {
  Scheduler: spec.oneOf('wrr', 'rr', 'wlc'),
  StickySession: onOff,
  StickySessionType: spec.oneOf('insert', 'server'),
  CookieTimeout: spec.between(1, 86_400),
  Cookie: { type: 'string', minLength: 1, maxLength: 200 },
  HealthCheck: onOff,
  HealthCheckDomain: spec.text,
  HealthCheckURI: { type: 'string', maxLength: 80 },
  HealthCheckConnectPort: port,
  HealthCheckTimeout: spec.between(1, 300),
  HealthCheckInterval: spec.between(1, 50),
  HealthyThreshold: spec.between(2, 10),
  UnhealthyThreshold: spec.between(2, 10),
  HealthCheckHttpCode: spec.text,
  ListenerSync: onOff,
} as const

const setRule = define('Slb', 'SetRule', {
  parameters: {
    RegionId: spec.region,
    RuleId: spec.requiredText,
    RuleName: { type: 'string', minLength: 1, maxLength: 40 },
    VServerGroupId: spec.text,
    ...settable,
  },
  gaps: 'Health check, stickiness and scheduler of a rule are remembered; the proxy uses those of the listener.',
  async run(call) {
    const { core, params } = call
    const rule = ruleOf(call)
    const listener = ownerOf(call, rule)
    refuseWhileChanging(listener)
    const balancer = loadBalancers(core.store).get(listener.loadBalancerId)!
    const groupId = params.optionalText('VServerGroupId')
    if (groupId !== undefined) groupFor(call, balancer, groupId)
    const given = Object.keys(settable).filter((name) => params.has(name))
    const changes = Object.fromEntries(given.map((name) => [name, params.number(name) ?? params.text(name)]))
    const settings = { ...rule.settings, ...changes }
    checkSettings(call, 'http', settings)
    refuseWhileBusy(core, balancer.id)
    rules(core.store).update(rule, {
      name: params.optionalText('RuleName') ?? rule.name,
      vserverGroupId: groupId ?? rule.vserverGroupId,
      settings,
    })
    openBusyWindow(core, balancer.id)
    await publish(core, balancer.id)
    return {}
  },
})

const describeRules = define('Slb', 'DescribeRules', {
  parameters: onListener,
  run(call) {
    const listener = listenerOf(call, loadBalancerOf(call))
    return { Rules: { Rule: rulesOf(call.core.store, listener).map(ruleRow) } }
  },
})

const ruleRow = (rule: RuleRecord) => ({
  RuleId: rule.id,
  RuleName: rule.name,
  Domain: rule.domain,
  Url: rule.url,
  VServerGroupId: rule.vserverGroupId,
  ...rule.settings,
})

const describeRuleAttribute = define('Slb', 'DescribeRuleAttribute', {
  parameters: { RegionId: spec.region, RuleId: spec.requiredText },
  run(call) {
    const rule = ruleOf(call)
    const listener = ownerOf(call, rule)
    return { LoadBalancerId: listener.loadBalancerId, ListenerPort: String(listener.port), ...ruleRow(rule) }
  },
})

export const ruleOperations: Operation[] = [createRules, deleteRules, setRule, describeRules, describeRuleAttribute]
