import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { readJson, type Outline } from '../../shared/json.ts'
import { sha256 } from '../instance/pack.ts'
import type { RolloutReport } from '../report/report.ts'
import type { WatchReport } from './report.ts'

/** What a signed document says of one rollout: who brought what where, and the evidence for how it ended. */
export interface Statement {
  _type: 'https://in-toto.io/Statement/v1'
  subject: { name: string; digest: Record<string, string> }[]
  /** By the run itself, or by `watch`, which saw it from outside. */
  predicateType: 'urn:alicloud-deploy:rollout:v1' | 'urn:alicloud-deploy:watch:v1' | 'urn:alicloud-deploy:watch:v2'
  predicate: {
    app: string
    environment: string
    runId: string
    actor?: string
    jobUrl?: string
    finishedAt: string
    report: RolloutReport | WatchReport
  }
}

/** A DSSE envelope: what is signed is the payload with its type, byte for byte. */
export interface Envelope {
  payloadType: 'application/vnd.in-toto+json'
  /** Base64. */
  payload: string
  signatures: { keyid: string; sig: string }[]
}

const payloadType = 'application/vnd.in-toto+json'

/** Reads an Ed25519 key in PEM; undefined for anything else. */
export function readKey(pem: string, kind: 'private' | 'public'): KeyObject | undefined {
  try {
    const key = kind === 'private' ? createPrivateKey(pem) : createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    // Whatever is wrong with it, it is no key that could sign or check; the caller says where it came from.
    return undefined
  }
}

/** Names a key by its public half: the first 16 hex digits of the SHA-256 of its SPKI form. */
export function keyId(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key
  return sha256(half.export({ type: 'spki', format: 'der' })).slice(0, 16)
}

export function attest(statement: Statement, privateKey: KeyObject): Envelope {
  const body = Buffer.from(JSON.stringify(statement))
  const sig = sign(null, signedBytes(body), privateKey).toString('base64')
  return { payloadType, payload: body.toString('base64'), signatures: [{ keyid: keyId(privateKey), sig }] }
}

const outline: Outline = {
  subject: [{ name: 'string', digest: { '*': 'string' } }],
  predicate: {
    app: 'string',
    environment: 'string',
    runId: 'string',
    'actor?': 'string',
    finishedAt: 'string',
    report: { result: 'string', version: 'string' },
  },
}

/** The statement, when one of the signatures is of this key and fits; else why not. */
export function checkAttestation(
  envelope: Envelope,
  publicKey: KeyObject,
): { ok: true; statement: Statement } | { ok: false; reason: string } {
  if (envelope.payloadType !== payloadType) return { ok: false, reason: `its type is ${String(envelope.payloadType)}` }
  const body = Buffer.from(envelope.payload, 'base64')
  const wanted = keyId(publicKey)
  const own = envelope.signatures.filter(({ keyid }) => keyid === wanted)
  if (own.length === 0) {
    const known = envelope.signatures.map(({ keyid }) => keyid).join(', ') || 'nobody'
    return { ok: false, reason: `it is signed by ${known}, not by ${wanted}` }
  }
  const fits = own.some(({ sig }) => verify(null, signedBytes(body), publicKey, Buffer.from(sig, 'base64')))
  if (!fits) return { ok: false, reason: 'the signature does not fit: it was changed after it was signed' }
  const read = readJson<Statement>(body.toString(), outline)
  return 'value' in read
    ? { ok: true, statement: read.value }
    : { ok: false, reason: `the signature fits, but what it signs is no statement of a rollout: ${read.wrong}` }
}

/** DSSE's pre-authentication encoding, so that no part can pass for another. */
function signedBytes(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `), body])
}
