import { parseDuration } from '../shared/duration.ts'
import { assistantDurations } from './assistant/durations.ts'
import { ecsDurations } from './ecs/durations.ts'
import { ecsQuotas } from './ecs/quotas.ts'
import { parseOverrides, type Overrides } from './overrides.ts'
import { rdsDurations } from './rds/durations.ts'
import { slbDurations } from './slb/durations.ts'
import { slbQuotas } from './slb/quotas.ts'
import { vpcDurations } from './vpc/durations.ts'
import { vpcQuotas } from './vpc/quotas.ts'

const durationTables = [assistantDurations, ecsDurations, rdsDurations, slbDurations, vpcDurations]
const quotaTables = [ecsQuotas, slbQuotas, vpcQuotas]

/** A durations file as it was read: `{ecs: {instanceStarting: '20s'}}`. Throws with every problem found. */
export const parseDurations = (document: unknown): NonNullable<Overrides['durations']> =>
  parseOverrides(document, durationTables, (value) =>
    typeof value === 'string' || typeof value === 'number' ? parseDuration(value) : undefined,
  )

/** A quotas file as it was read: `{vpc: {vpcsPerRegion: 10}}`. Throws with every problem found. */
export const parseQuotas = (document: unknown): NonNullable<Overrides['quotas']> =>
  parseOverrides(document, quotaTables, (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined,
  )
