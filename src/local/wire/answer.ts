import type { VendorError } from '../api/vendor-error.ts'
import type { WireAnswer } from './request.ts'
import { renderXml } from './xml.ts'

type Format = 'json' | 'xml'

/** A successful answer; `action` names the root of the XML document. */
export function renderResult(body: object, action: string, format: Format, requestId: string): WireAnswer {
  return render(200, body, `${action}Response`, format, requestId)
}

/** The vendor's error body with its five fields. */
export function renderError(
  error: VendorError,
  context: { format: Format; requestId: string; hostId: string; product: string },
): WireAnswer {
  const { format, requestId, hostId, product } = context
  const query = `q=${encodeURIComponent(error.code)}&product=${product}&requestId=${requestId}`
  const recommend = `https://api.aliyun.com/troubleshoot?${query}`
  const body = { RequestId: requestId, HostId: hostId, Code: error.code, Message: error.message, Recommend: recommend }
  const answer = render(error.httpStatus, body, 'Error', format, requestId)
  return { ...answer, headers: { ...answer.headers, ...error.headers } }
}

function render(status: number, body: object, root: string, format: Format, requestId: string): WireAnswer {
  const isJson = format === 'json'
  return {
    status,
    headers: {
      'content-type': isJson ? 'application/json;charset=utf-8' : 'text/xml;charset=utf-8',
      'x-acs-request-id': requestId,
    },
    body: isJson ? JSON.stringify(body) : renderXml(root, body),
  }
}
