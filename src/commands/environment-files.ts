import { createHash, createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { EnvironmentSettings } from '../config/schema.ts'
import { certificateKey } from '../infra/resources/certificate/certificate.ts'
import { messageOf, type Problem } from '../shared/errors.ts'

/** A certificate and its key, as PEM texts. */
export interface CertificateFiles {
  /** Key of the resource that they become; another content has another one. */
  key: string
  /** The certificate's file as deploy.yml names it. */
  source: string
  certificate: string
  privateKey: string
}

/** What the files say that deploy.yml names. */
export interface EnvironmentFiles {
  /** By the index of their listener. */
  certificates: ReadonlyMap<number, CertificateFiles>
  publicKey?: string
  problems: readonly Problem[]
}

/** Twelve characters that differ when a content does, for names. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Reads certificates and the public key from beside deploy.yml, and says what is wrong with any of them. */
export function readEnvironmentFiles(
  { infrastructure }: EnvironmentSettings,
  baseDirectory: string,
  nowMs: number,
): EnvironmentFiles {
  const problems: Problem[] = []
  const read = (path: string, file: string): string | undefined => {
    try {
      return readFileSync(resolve(baseDirectory, file), 'utf8')
    } catch (error) {
      problems.push({
        path,
        message: `${file} cannot be read: ${messageOf(error)}`,
        fix: 'paths start from deploy.yml',
      })
      return undefined
    }
  }
  const certificates = new Map<number, CertificateFiles>()
  for (const [index, { certificate: setting }] of infrastructure.loadBalancer.listeners.entries()) {
    if (setting === undefined || typeof setting === 'string') continue
    const path = `infrastructure.loadBalancer.listeners.${index}.certificate`
    const { cert: source, key: keyFile } = setting
    const certificate = read(`${path}.cert`, source)
    // With a stand-in the listener is not said to have no certificate at all.
    certificates.set(index, { key: certificateKey('unread'), source, certificate: '', privateKey: '' })
    if (keyFile === undefined) {
      problems.push({ path, message: 'the certificate has no key', fix: 'give key: FILE beside cert: FILE' })
      continue
    }
    const privateKey = read(`${path}.key`, keyFile)
    if (certificate === undefined || privateKey === undefined) continue
    const found = pairProblems(path, { source, keyFile, certificate, privateKey }, nowMs)
    problems.push(...found)
    certificates.set(index, {
      key: certificateKey(digestOf(`${certificate}\n${privateKey}`)),
      source,
      certificate,
      privateKey,
    })
  }
  const publicKey = readPublicKey(infrastructure.instances.keyPair, read, problems)
  return { certificates, problems, ...(publicKey !== undefined && { publicKey }) }
}

interface Pair {
  source: string
  keyFile: string
  certificate: string
  privateKey: string
}

function pairProblems(path: string, { source, keyFile, certificate, privateKey }: Pair, nowMs: number): Problem[] {
  const parsed = parsedOr(() => new X509Certificate(certificate))
  // Node.js quotes nothing of a key that it cannot read, and neither do we.
  const key = parsedOr(() => createPrivateKey(privateKey))
  if (!parsed) return [{ path: `${path}.cert`, message: `${source} is no certificate in PEM form` }]
  if (!key) {
    const fix = 'CLB takes PEM keys without a passphrase'
    return [{ path: `${path}.key`, message: `${keyFile} is no private key in PEM form, or it is encrypted`, fix }]
  }
  if (!parsed.checkPrivateKey(key)) {
    return [{ path: `${path}.key`, message: `${keyFile} is not the key of the certificate ${source}` }]
  }
  if (Date.parse(parsed.validTo) > nowMs) return []
  return [{ path: `${path}.cert`, message: `${source} expired on ${parsed.validTo}`, fix: 'renew the certificate' }]
}

function parsedOr<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

const openSshKey = /^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/]+=*( .*)?$/

function readPublicKey(
  keyPair: EnvironmentSettings['infrastructure']['instances']['keyPair'],
  read: (path: string, file: string) => string | undefined,
  problems: Problem[],
): string | undefined {
  if (keyPair === undefined || typeof keyPair === 'string') return undefined
  const path = 'infrastructure.instances.keyPair.publicKey'
  const isText = openSshKey.test(keyPair.publicKey.trim())
  const text = (isText ? keyPair.publicKey : read(path, keyPair.publicKey))?.trim()
  if (text === undefined || openSshKey.test(text)) return text
  // A private key by mistake must not be sent anywhere, nor shown.
  problems.push({ path, message: 'it is no public key of OpenSSH', fix: 'give the .pub file: ssh-ed25519 AAAA…' })
  return undefined
}
