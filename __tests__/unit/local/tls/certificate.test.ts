import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeCertificates } from '../../../../src/local/tls/certificate.ts'

const nowMs = Date.UTC(2026, 0, 1)
const { ca, server } = makeCertificates(['127.0.0.1', 'localhost', '*.aliyuncs.com'], nowMs)

test('the CA signed itself and the server, and only it may sign', () => {
  const [root, leaf] = [new X509Certificate(ca), new X509Certificate(server.certificate)]
  expect(root.verify(root.publicKey)).toBe(true)
  expect(leaf.verify(root.publicKey)).toBe(true)
  expect(leaf.checkIssued(root)).toBe(true)
  expect([root.ca, leaf.ca]).toEqual([true, false])
})

test('the certificate is for its names and for no others, and for a year', () => {
  const leaf = new X509Certificate(server.certificate)
  expect(leaf.checkIP('127.0.0.1')).toBe('127.0.0.1')
  expect(leaf.checkIP('127.0.0.2')).toBeUndefined()
  expect(leaf.checkHost('ecs.aliyuncs.com')).toBeDefined()
  expect(leaf.checkHost('example.com')).toBeUndefined()
  expect(Date.parse(leaf.validTo) - nowMs).toBe(365 * 24 * 3_600_000)
})
