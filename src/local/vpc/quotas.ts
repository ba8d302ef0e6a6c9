import { table } from '../overrides.ts'

/** Most that an account may have. The vendor's own defaults (10 VPCs, 20 EIPs) are adjusted per account; these are generous. */
export const vpcQuotas = table('quotas', 'vpc', {
  vpcsPerRegion: 50,
  eipsPerRegion: 20_000,
})
