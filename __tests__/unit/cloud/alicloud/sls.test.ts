import { describe, expect, test } from 'vitest'
import { countQuery, signedHeaders } from '../../../../src/cloud/alicloud/sls.ts'

describe('the question to the access log', () => {
  test('counts on the server, per backend', () => {
    expect(countQuery('lb-1', 80, [500, 1_500])).toBe(
      'slbid: lb-1 and slb_vport: 80 | select upstream_addr, count(1) as requests, count_if(upstream_status >= 500 or status >= 500) as server_errors, count_if(upstream_response_time > 0.5) as slow_0, count_if(upstream_response_time > 1.5) as slow_1 group by upstream_addr limit 10000',
    )
    expect(countQuery('lb-1', undefined, [])).toMatch(/^slbid: lb-1 \| select/)
  })

  test('is signed over date, x-log headers and sorted parameters', () => {
    const headers = signedHeaders({
      credentials: { accessKeyId: 'ak', accessKeySecret: 'sk' },
      host: 'p.cn-hangzhou.log.aliyuncs.com',
      path: '/logstores/s',
      parameters: { to: '2', from: '1' },
      date: 'Sat, 21 Nov 2026 00:00:00 GMT',
    })
    expect(headers.Authorization).toBe('LOG ak:y7b6PYfzmOyRqSHMvUFRPCsm/dc=')
    expect(headers['x-log-apiversion']).toBe('0.6.0')
  })
})
