import type { EnvironmentSpec } from './spec.ts'

/**
 * Parts that few environments have and that take calls of their own to look for. The bucket's marker names those that
 * a run has begun to make, so that they are found again when deploy.yml no longer says them, and nothing is asked
 * where there never were any.
 */
export interface Extras {
  hasNat: boolean
  hasCertificates: boolean
  hasKeyPairs: boolean
  /** The role of each instance is asked for. */
  hasInstanceRoles: boolean
  /** Names of roles. */
  roles: readonly string[]
  domains: readonly DomainName[]
}

/** A name in a zone, e.g. `dev` in `example.com`; `@` for the zone itself. */
export interface DomainName {
  zone: string
  rr: string
}

/** The extras of a specification as the marker writes them. */
export function extraNames(spec: EnvironmentSpec): string[] {
  const { nat, certificates = [], keyPair, role, fleet, domain } = spec
  return [
    ...(nat ? ['nat'] : []),
    ...(certificates.length > 0 ? ['certificates'] : []),
    ...(keyPair ? ['key-pairs'] : []),
    ...(fleet.ramRole === undefined ? [] : ['instance-roles']),
    ...(role ? [`role:${role.name}`] : []),
    ...(domain ? [`domain:${domain.zone}/${domain.rr}`] : []),
  ]
}

/** What the names stand for. */
export function parseExtras(names: readonly string[]): Extras {
  const after = (prefix: string) =>
    names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
  return {
    hasNat: names.includes('nat'),
    hasCertificates: names.includes('certificates'),
    hasKeyPairs: names.includes('key-pairs'),
    hasInstanceRoles: names.includes('instance-roles'),
    roles: after('role:'),
    domains: after('domain:').map((text) => {
      const [zone = '', rr = ''] = text.split('/')
      return { zone, rr }
    }),
  }
}
