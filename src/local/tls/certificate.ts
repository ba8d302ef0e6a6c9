import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { der } from './der.ts'

export interface KeyAndCertificate {
  /** PEM texts. */
  key: string
  certificate: string
}

/** A CA of this cloud's own, and a server certificate that it signed. */
export interface OwnCertificates {
  ca: string
  server: KeyAndCertificate
}

const dayMs = 24 * 3_600_000
const validDays = 365

/**
 * Makes a CA and a certificate for `names` (host names, also with `*.`, and IPv4 addresses). The CA's key is thrown
 * away at once: nobody can make further certificates that trust in this CA would cover.
 */
export function makeCertificates(names: readonly string[], nowMs: number): OwnCertificates {
  const ca = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const server = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const caName = nameOf('alicloud-deploy local cloud CA')
  const caKeyId = keyId(ca.publicKey)
  const caExtensions = [
    extension('2.5.29.19', der.sequence(der.boolean(true)), true),
    // keyCertSign and cRLSign
    extension('2.5.29.15', Uint8Array.of(0x03, 0x02, 0x01, 0x06), true),
    extension('2.5.29.14', der.octets(caKeyId)),
  ]
  const serverExtensions = [
    extension('2.5.29.19', der.sequence(), true),
    // digitalSignature
    extension('2.5.29.15', Uint8Array.of(0x03, 0x02, 0x07, 0x80), true),
    // serverAuth
    extension('2.5.29.37', der.sequence(der.oid('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', der.sequence(...names.map(alternativeName))),
    extension('2.5.29.35', der.sequence(der.implicit(0, caKeyId))),
  ]
  const issue = (subject: Uint8Array, publicKey: KeyObject, extensions: Uint8Array[]) =>
    signedCertificate({ subject, publicKey, extensions, issuer: caName, issuerKey: ca.privateKey, nowMs })
  return {
    ca: issue(caName, ca.publicKey, caExtensions),
    server: {
      key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      certificate: issue(nameOf('alicloud-deploy local cloud'), server.publicKey, serverExtensions),
    },
  }
}

interface CertificateParts {
  subject: Uint8Array
  publicKey: KeyObject
  extensions: Uint8Array[]
  issuer: Uint8Array
  issuerKey: KeyObject
  nowMs: number
}

function signedCertificate(parts: CertificateParts): string {
  const { subject, publicKey, extensions, issuer, issuerKey, nowMs } = parts
  const algorithm = der.sequence(der.oid('1.2.840.10045.4.3.2'))
  const toSign = der.sequence(
    // Version 3, the one with extensions.
    der.explicit(0, der.integer(Uint8Array.of(2))),
    der.integer(randomBytes(16)),
    algorithm,
    issuer,
    der.sequence(der.utcTime(nowMs - dayMs), der.utcTime(nowMs + validDays * dayMs)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der.explicit(3, der.sequence(...extensions)),
  )
  const certificate = der.sequence(toSign, algorithm, der.bits(sign('sha256', toSign, issuerKey)))
  const lines = Buffer.from(certificate)
    .toString('base64')
    .match(/.{1,64}/g)!
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

const nameOf = (commonName: string) => der.sequence(der.set(der.sequence(der.oid('2.5.4.3'), der.utf8(commonName))))

const keyId = (publicKey: KeyObject) =>
  createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()

function extension(oid: string, value: Uint8Array, isCritical = false): Uint8Array {
  return der.sequence(der.oid(oid), ...(isCritical ? [der.boolean(true)] : []), der.octets(value))
}

function alternativeName(name: string): Uint8Array {
  return isIPv4(name)
    ? der.implicit(7, Uint8Array.from(name.split('.').map(Number)))
    : der.implicit(2, Buffer.from(name))
}
