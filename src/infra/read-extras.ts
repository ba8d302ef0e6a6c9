import type { ServerCertificate } from '../cloud/certificates.ts'
import type { Cloud } from '../cloud/cloud.ts'
import type { DnsRecord } from '../cloud/dns.ts'
import { isCloudError } from '../cloud/errors.ts'
import type { KeyPair } from '../cloud/key-pairs.ts'
import type { Eip, NatGateway, SnatEntry } from '../cloud/network.ts'
import type { Role, RolePolicy } from '../cloud/roles.ts'
import { tagKeys } from '../cloud/tags.ts'
import { PreflightError } from '../shared/errors.ts'
import { parseExtras, type DomainName } from './extras.ts'
import { environmentTags, ownershipText, type EnvironmentName } from './names.ts'

export interface ExtraFindings {
  natGateways: readonly NatGateway[]
  snatEntries: readonly SnatEntry[]
  certificates: readonly ServerCertificate[]
  keyPairs: readonly KeyPair[]
  roles: readonly (Role & { policies: readonly RolePolicy[] })[]
  records: readonly DnsRecord[]
  /** Role of each instance that has one; undefined where nobody asked. */
  instanceRoles: ReadonlyMap<string, string> | undefined
}

export const noExtras: ExtraFindings = {
  natGateways: [],
  snatEntries: [],
  certificates: [],
  keyPairs: [],
  roles: [],
  records: [],
  instanceRoles: undefined,
}

export interface ExtrasQuestion {
  /** Extras that this run wants: what stands in their way is refused. */
  wanted: readonly string[]
  /** Extras that the marker remembers. */
  remembered: readonly string[]
  instanceIds: readonly string[]
  eips: readonly Eip[]
}

/** Looks for extras; no call where there are none. Throws PreflightError for a domain or a role of somebody else's. */
export async function readExtras(
  cloud: Cloud,
  name: EnvironmentName,
  question: ExtrasQuestion,
): Promise<ExtraFindings> {
  const { wanted, remembered, instanceIds, eips } = question
  const all = parseExtras([...new Set([...wanted, ...remembered])])
  const needed = parseExtras(wanted)
  const tags = environmentTags(name)
  const [nat, certificates, keyPairs, roles, records, instanceRoles] = await Promise.all([
    all.hasNat ? readNat(cloud, name) : { natGateways: [], snatEntries: [] },
    all.hasCertificates ? cloud.certificates.describeCertificates({ tags }) : [],
    all.hasKeyPairs ? cloud.keyPairs.describeKeyPairs({ tags }) : [],
    Promise.all(all.roles.map((role) => readRole(cloud, name, role, needed.roles.includes(role)))),
    readRecords(cloud, name, { all: all.domains, needed: needed.domains, eips }),
    all.hasInstanceRoles && instanceIds.length > 0 ? cloud.roles.describeInstanceRoles(instanceIds) : undefined,
  ])
  return { ...nat, certificates, keyPairs, roles: roles.flatMap((role) => role ?? []), records, instanceRoles }
}

async function readNat(
  cloud: Cloud,
  name: EnvironmentName,
): Promise<Pick<ExtraFindings, 'natGateways' | 'snatEntries'>> {
  const found = await cloud.network.describeNatGateways({ tags: environmentTags(name) })
  // A row stays for a while after its gateway was deleted.
  const natGateways = found.filter(({ status }) => status !== 'Deleting')
  const ours = natGateways.find(({ tags }) => tags[tagKeys.key] === 'nat-gateway')
  const entries = ours ? await cloud.network.describeSnatEntries(ours.id) : []
  return { natGateways, snatEntries: entries.filter(({ status }) => status !== 'Deleting') }
}

async function readRole(cloud: Cloud, name: EnvironmentName, roleName: string, isNeeded: boolean) {
  const role = await cloud.roles.describeRole(roleName)
  if (!role) return undefined
  if (role.description === ownershipText(name)) {
    return { ...role, policies: await cloud.roles.describePolicies(roleName) }
  }
  if (!isNeeded) return undefined
  throw new PreflightError(`the RAM role ${roleName} exists and is not of this environment`, {
    code: 'E_ROLE_TAKEN',
    fix: `use it as it is with infrastructure.instances.ramRole: ${roleName}, or give another name`,
  })
}

interface RecordsQuestion {
  all: readonly DomainName[]
  needed: readonly DomainName[]
  eips: readonly Eip[]
}

/** Records of ours: by their remark, or by name and address where a run was killed before it wrote the remark. */
async function readRecords(
  cloud: Cloud,
  name: EnvironmentName,
  { all, needed, eips }: RecordsQuestion,
): Promise<DnsRecord[]> {
  const ours = ownershipText(name)
  const address = eips.find(({ tags }) => tags[tagKeys.key] === 'eip')?.address
  const zones = [...new Set(all.map(({ zone }) => zone))]
  const has = (names: readonly DomainName[], { zone, rr }: DnsRecord) =>
    names.some((known) => known.zone === zone && known.rr === rr)
  const lists = await Promise.all(
    zones.map(async (zone) => {
      const isNeeded = needed.some((known) => known.zone === zone)
      const records = await readZone(cloud, zone, isNeeded)
      return records.filter((record) => {
        const isUnmarked = record.remark === '' && record.value === address && has(all, record)
        if (record.remark === ours || isUnmarked) return true
        if (has(needed, record)) throw takenDomain(record)
        return false
      })
    }),
  )
  return lists.flat()
}

async function readZone(cloud: Cloud, zone: string, isNeeded: boolean): Promise<DnsRecord[]> {
  try {
    return await cloud.dns.describeAddresses(zone)
  } catch (error) {
    if (!isCloudError(error, 'not-found')) throw error
    if (!isNeeded) return []
    throw new PreflightError(`infrastructure.domain: the account does not own the zone ${zone}`, {
      code: 'E_DOMAIN_NOT_OWNED',
      fix: 'add the domain to Alibaba Cloud DNS of this account, or name its zone with infrastructure.domain.zone',
      cause: error,
    })
  }
}

const takenDomain = ({ zone, rr, value, id }: DnsRecord): PreflightError =>
  new PreflightError(
    `infrastructure.domain: ${rr}.${zone} points to ${value} already (record ${id}), which is not ours`,
    {
      code: 'E_DOMAIN_TAKEN',
      fix: 'delete that record, or choose another name',
    },
  )
