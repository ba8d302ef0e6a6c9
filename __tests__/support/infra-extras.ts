import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificates } from '../../src/local/tls/certificate.ts'
import { InfraCloud } from './infra-cloud.ts'
import { todoSettings, type CommandRun } from './infra-command.ts'

export const publicKey = `ssh-ed25519 ${'A'.repeat(68)} someone@example.com`

/** Writes a fresh certificate and its key into `directory`; valid for a year from `nowMs`. */
export function writeCertificate(directory: string, nowMs: number): { certificate: string; key: string } {
  const { server } = makeCertificates(['dev.example.com'], nowMs)
  writeFileSync(join(directory, 'site.crt'), server.certificate)
  writeFileSync(join(directory, 'site.key'), server.key)
  return server
}

let root: string | undefined

/** A directory of its own below one that goes with this process: a kill test makes a thousand. */
function freshDirectory(): string {
  if (root === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'extras-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    root = made
  }
  return mkdtempSync(join(root, 'deploy-'))
}

/** A directory as deploy.yml stands in: with certificate and key. */
export function directoryWithCertificate(nowMs: number): string {
  const directory = freshDirectory()
  writeCertificate(directory, nowMs)
  return directory
}

export const extraInfrastructure = {
  nat: { bandwidth: 10 },
  domain: { name: 'dev.example.com' },
  instances: {
    ramRole: { policies: ['AliyunOSSReadOnlyAccess', 'AliyunLogFullAccess'] },
    keyPair: { publicKey },
  },
  loadBalancer: {
    listeners: [
      { port: 443, protocol: 'https', backendPort: 8080, certificate: { cert: 'site.crt', key: 'site.key' } },
      { port: 80, backendPort: 8080, redirectTo: 443 },
    ],
  },
}

/** The reference environment with the given parts in place of its own. */
export const settingsWith = (infrastructure: object) => ({
  ...todoSettings,
  infrastructure: { ...todoSettings.infrastructure, ...infrastructure },
})

/** A run with every extra. */
export const everything = (directory: string): CommandRun => ({
  settings: settingsWith(extraInfrastructure),
  directory,
})

/** A cloud whose account owns example.com, with a record of somebody else in it. */
export async function cloudWithDomain(): Promise<InfraCloud> {
  const infra = new InfraCloud()
  await infra.local.call({ product: 'Alidns', action: 'AddDomain', params: { DomainName: 'example.com' } })
  await infra.local.call({
    product: 'Alidns',
    action: 'AddDomainRecord',
    params: { DomainName: 'example.com', RR: 'mail', Type: 'A', Value: '192.0.2.9' },
  })
  return infra
}

interface Row {
  id: string
  [field: string]: unknown
}

/** What the local cloud holds of one kind. */
export const rowsOf = (infra: InfraCloud, kind: string): Row[] => (infra.local.core.store.toJSON()[kind] ?? []) as Row[]

/** What is there with the reference environment and a record of somebody else. */
export const referenceCounts = {
  vpc: 1,
  vswitch: 2,
  'security-group': 1,
  eip: 1,
  instance: 2,
  disk: 2,
  'load-balancer': 1,
  listener: 1,
  'vserver-group': 1,
  'database-instance': 1,
  'database-schema': 1,
  'database-account': 1,
  'resolution-record': 1,
  bucket: 1,
}

/** The same with every extra. */
export const completeExtras = {
  ...referenceCounts,
  eip: 2,
  listener: 2,
  'nat-gateway': 1,
  'snat-entry': 2,
  'server-certificate': 1,
  'resolution-record': 2,
  'key-pair': 1,
  'ram-role': 1,
}
