import type { ParameterSpec } from '../api/operation.ts'
import type { Params } from '../api/params.ts'
import * as spec from '../ecs/parameters.ts'
import { onOff, port } from './parameters.ts'
import type { ListenerProtocol, Settings } from './records.ts'

type Specs = Readonly<Record<string, ParameterSpec>>

const withDefault = (parameter: ParameterSpec, value: string | number | boolean): ParameterSpec => ({
  ...parameter,
  default: value,
})
const text = (maxLength: number, minLength = 0): ParameterSpec => ({ type: 'string', minLength, maxLength })

const access: Specs = {
  AclStatus: withDefault(onOff, 'off'),
  AclType: spec.oneOf('white', 'black'),
  AclId: spec.text,
}

const thresholds: Specs = {
  HealthyThreshold: withDefault(spec.between(2, 10), 3),
  UnhealthyThreshold: withDefault(spec.between(2, 10), 3),
  HealthCheckInterval: withDefault(spec.between(1, 50), 2),
  HealthCheckConnectPort: port,
}

const httpCheck: Specs = {
  HealthCheckDomain: text(80),
  HealthCheckURI: text(80),
  HealthCheckHttpCode: spec.text,
}

const layer7: Specs = {
  Bandwidth: withDefault(spec.between(-1, 5_120), -1),
  Scheduler: withDefault(spec.oneOf('wrr', 'rr', 'wlc'), 'wrr'),
  StickySession: withDefault(onOff, 'off'),
  StickySessionType: spec.oneOf('insert', 'server'),
  CookieTimeout: spec.between(1, 86_400),
  Cookie: text(200, 1),
  HealthCheck: spec.required(onOff),
  HealthCheckType: withDefault(spec.oneOf('tcp', 'http'), 'http'),
  HealthCheckMethod: withDefault(spec.oneOf('head', 'get'), 'head'),
  HealthCheckTimeout: withDefault(spec.between(1, 300), 5),
  ...thresholds,
  ...httpCheck,
  HealthCheckHttpCode: withDefault(spec.text, 'http_2xx'),
  HealthCheckURI: withDefault(text(80), '/'),
  Gzip: withDefault(onOff, 'on'),
  IdleTimeout: withDefault(spec.between(1, 60), 15),
  RequestTimeout: withDefault(spec.between(1, 180), 60),
  XForwardedFor: withDefault(onOff, 'on'),
  XForwardedFor_SLBIP: withDefault(onOff, 'off'),
  XForwardedFor_SLBID: withDefault(onOff, 'off'),
  XForwardedFor_SLBPORT: withDefault(onOff, 'off'),
  XForwardedFor_ClientSrcPort: withDefault(onOff, 'off'),
  XForwardedFor_proto: withDefault(onOff, 'off'),
  ...access,
}

const layer4: Specs = {
  Bandwidth: withDefault(spec.between(-1, 5_120), -1),
  Scheduler: withDefault(spec.oneOf('wrr', 'rr', 'wlc', 'sch', 'tch', 'qch'), 'wrr'),
  HealthCheckSwitch: withDefault(onOff, 'on'),
  HealthCheckConnectTimeout: withDefault(spec.between(1, 300), 5),
  ...thresholds,
  ProxyProtocolV2Enabled: withDefault(spec.flag, false),
  ...access,
}

/**
 * Attributes that a listener keeps, by protocol, with the limits and defaults of the creating call. Where the service's
 * meaning and the proxy's part ways, the operations' `gaps` say so.
 */
export const listenerSettings: Readonly<Record<ListenerProtocol, Specs>> = {
  http: layer7,
  https: {
    ...layer7,
    Bandwidth: spec.required(spec.between(-1, 5_120)),
    ServerCertificateId: spec.text,
    CACertificateId: spec.text,
    EnableHttp2: withDefault(onOff, 'on'),
    TLSCipherPolicy: withDefault(spec.text, 'tls_cipher_policy_1_0'),
  },
  tcp: {
    ...layer4,
    Bandwidth: spec.required(spec.between(-1, 5_120)),
    ...httpCheck,
    HealthCheckHttpCode: withDefault(spec.text, 'http_2xx'),
    HealthCheckType: withDefault(spec.oneOf('tcp', 'http'), 'tcp'),
    PersistenceTimeout: withDefault(spec.between(0, 3_600), 0),
    EstablishedTimeout: withDefault(spec.between(10, 900), 900),
    ConnectionDrain: withDefault(onOff, 'off'),
    ConnectionDrainTimeout: spec.between(10, 900),
    SynProxy: withDefault(spec.oneOf('enable', 'disable'), 'disable'),
  },
  udp: {
    ...layer4,
    Bandwidth: spec.required(spec.between(-1, 5_120)),
    HealthCheckReq: text(64),
    HealthCheckExp: text(64),
  },
}

/** The same attributes for the changing call, where everything is optional and nothing has a default. */
export function settableSpecs(protocol: ListenerProtocol): Specs {
  return Object.fromEntries(
    Object.entries(listenerSettings[protocol]).map(([name, { default: _, required: __, ...limits }]) => [name, limits]),
  )
}

/** The attributes that a call brought; `HealthCheckSwitch` of layer-4 calls is `HealthCheck` everywhere else. */
export function readSettings(params: Params, protocol: ListenerProtocol): Settings {
  const settings: Settings = {}
  for (const [name, { type }] of Object.entries(listenerSettings[protocol])) {
    const value =
      type === 'integer' ? params.number(name) : type === 'boolean' ? params.flag(name) : params.optionalText(name)
    if (value !== undefined) settings[name === 'HealthCheckSwitch' ? 'HealthCheck' : name] = value
  }
  return settings
}
