import { missing } from '../api/limits.ts'
import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { aclOf, certificateOf } from './lookup.ts'
import type { ListenerProtocol, Settings } from './records.ts'

const codes = new Set(['http_1xx', 'http_2xx', 'http_3xx', 'http_4xx', 'http_5xx'])

/** Refuses attributes that do not go together or name what does not exist. */
export function checkSettings(call: Call, protocol: ListenerProtocol, settings: Settings): void {
  checkSticky(settings)
  checkHttpCodes(settings)
  if (settings['ConnectionDrain'] === 'on' && settings['ConnectionDrainTimeout'] === undefined)
    throw missing('ConnectionDrainTimeout')
  if (protocol === 'https') {
    if (settings['ServerCertificateId'] === undefined) throw missing('ServerCertificateId')
    certificateOf(call, String(settings['ServerCertificateId']))
  }
  if (settings['AclStatus'] !== 'on') return
  if (settings['AclId'] === undefined) throw missing('AclId')
  if (settings['AclType'] === undefined) throw missing('AclType')
  for (const id of String(settings['AclId']).split(',')) aclOf(call, id.trim())
}

function checkSticky(settings: Settings): void {
  if (settings['StickySession'] !== 'on') return
  if (settings['StickySessionType'] === undefined) throw missing('StickySessionType')
  if (settings['StickySessionType'] === 'insert' && settings['CookieTimeout'] === undefined)
    throw missing('CookieTimeout')
  if (settings['StickySessionType'] === 'server' && settings['Cookie'] === undefined) throw missing('Cookie')
}

function checkHttpCodes(settings: Settings): void {
  const wanted = settings['HealthCheckHttpCode']
  if (wanted === undefined) return
  for (const code of String(wanted).split(','))
    if (!codes.has(code.trim()))
      throw new VendorError(
        'InvalidParameter',
        400,
        `The specified parameter "HealthCheckHttpCode" is not valid: ${code} is none of ${[...codes].join(', ')}.`,
      )
}
