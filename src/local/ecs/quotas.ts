import { table } from '../overrides.ts'

/** Most that an account may have. The vendor adjusts them per account; these are generous. */
export const ecsQuotas = table('quotas', 'ecs', {
  instancesPerRegion: 5_000,
  instancesPerSecurityGroup: 2_000,
  securityGroupsPerRegion: 500,
  /** Of both directions together. */
  rulesPerSecurityGroup: 200,
  imagesPerRegion: 100,
  keyPairsPerRegion: 500,
})
