import { expect, test } from 'vitest'
import { matchRule } from '../../../../src/local/balancer/route.ts'

const rules = [
  { name: 'any /api', url: '/api' },
  { name: 'exact', domain: 'www.example.com' },
  { name: 'exact /api', domain: 'www.example.com', url: '/api' },
  { name: 'exact /api/v2', domain: 'www.example.com', url: '/api/v2/' },
  { name: 'wildcard', domain: '*.example.com' },
]

test.each([
  ['www.example.com', '/', 'exact'],
  ['WWW.Example.com:8080', '/api?x', 'exact /api'],
  ['www.example.com', '/api/v2/users', 'exact /api/v2'],
  ['www.example.com', '/api/v20', 'exact /api'],
  ['shop.example.com', '/api', 'wildcard'],
  ['example.com', '/api/x', 'any /api'],
  ['example.com', '/apix', undefined],
  [undefined, '/', undefined],
])('%s %s goes to %s', (host, path, name) => {
  expect(matchRule(rules, host, path)?.name).toBe(name)
})
