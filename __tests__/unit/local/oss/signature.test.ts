import { expect, test } from 'vitest'
import type { OssRequest } from '../../../../src/local/oss/request.ts'
import { bucketOfHost } from '../../../../src/local/oss/request.ts'
import * as v1 from '../../../../src/local/oss/signature-v1.ts'

test('signature V1 equals the vendor’s published example', () => {
  const request = {
    method: 'PUT',
    bucket: 'oss-example',
    key: 'nelson',
    query: [],
    headers: {
      'content-md5': 'ODBGOERFMDMzQTczRUY3NUE3NzA5QzdFNUYzMDQxNEM=',
      'content-type': 'text/html',
      'x-oss-meta-author': 'foo@bar.com',
      'x-oss-magic': 'abracadabra',
    },
  } as unknown as OssRequest
  const toSign = v1.stringToSign(request, 'Thu, 17 Nov 2005 18:49:58 GMT')
  expect(v1.sign(toSign, 'OtxrzxIsfpFjA7SwPzILwy8Bw21TLhquhboDYROV')).toBe('26NBxoKdsyly4EDv6inkoDft/yA=')
})

test.each([
  ['bucket.oss-cn-hangzhou.aliyuncs.com', 'bucket'],
  ['bucket.localhost:4101', 'bucket'],
  ['127.0.0.1:4101', undefined],
  ['localhost:4101', undefined],
  ['oss-cn-hangzhou.aliyuncs.com', undefined],
  ['[::1]:4101', undefined],
])('the host %s names the bucket %s', (host, bucket) => {
  expect(bucketOfHost(host)).toBe(bucket)
})
