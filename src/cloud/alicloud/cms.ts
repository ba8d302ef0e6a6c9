import type { Alarm, Alarms } from '../alarms.ts'
import { flatten } from './flatten.ts'
import { allByNumber, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'

/**
 * The one call of CloudMonitor, 2019-01-01, that we make, in the vendor's names and only as far as we use it. There is no
 * package for it among the dependencies.
 */
interface DescribeMetricRuleList {
  request: { RuleIds?: string; RuleName?: string; Page: number; PageSize: number }
  response: { Alarms?: { Alarm?: RuleRow[] }; Total?: string | number }
}

interface RuleRow {
  RuleId?: string
  RuleName?: string
  AlertState?: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
  EnableState?: boolean | string
  Namespace?: string
  MetricName?: string
}

/** Ids are sent in one parameter, separated by commas. */
const idsPerCall = 20
const pageSize = 100

/** CloudMonitor's alert rules. */
export function createAlarms(api: Api): Alarms {
  const list = async (filter: Pick<DescribeMetricRuleList['request'], 'RuleIds' | 'RuleName'>): Promise<Alarm[]> => {
    const rows = await allByNumber(async (page) => {
      const request: DescribeMetricRuleList['request'] = { ...filter, Page: page, PageSize: pageSize }
      const body = (await api.call({
        product: 'Cms',
        action: 'DescribeMetricRuleList',
        query: flatten(request),
        effect: 'read',
      })) as DescribeMetricRuleList['response']
      const items = body.Alarms?.Alarm ?? []
      return { items, total: body.Total === undefined ? undefined : Number(body.Total) }
    })
    return rows.map(alarmOf)
  }
  return {
    async describeAlarms(filter) {
      // The service finds names that only contain the text.
      if ('name' in filter) return (await list({ RuleName: filter.name })).filter(({ name }) => name === filter.name)
      return inBatches(filter.ids, idsPerCall, (ids) => list(ids ? { RuleIds: ids.join(',') } : {}))
    },
  }
}

const states: Record<NonNullable<RuleRow['AlertState']>, Alarm['state']> = {
  OK: 'ok',
  ALARM: 'firing',
  INSUFFICIENT_DATA: 'no-data',
}

function alarmOf(row: RuleRow): Alarm {
  return {
    id: row.RuleId ?? '',
    name: row.RuleName ?? '',
    state: row.AlertState === undefined ? 'no-data' : (states[row.AlertState] ?? 'no-data'),
    isEnabled: String(row.EnableState ?? true) === 'true',
    metric: [row.Namespace, row.MetricName].filter(Boolean).join(' '),
  }
}
