import { rulesOfKayenta } from '../../analysis/kayenta-file.ts'
import { rankRulesFor, type RankRules } from '../../analysis/rank-rules.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { ConfigError } from '../../shared/errors.ts'
import { readJsonFile } from '../json-file.ts'
import { metricsOf } from './metrics.ts'
import { parseKayentaConfig } from '../kayenta-schema.ts'

/** The rules of the judge by ranks; undefined when the sequential one is asked for. Throws ConfigError for a bad Kayenta file. */
export async function rankRulesOf(settings: EnvironmentSettings): Promise<RankRules | undefined> {
  const { judge, kayenta } = settings.canary.analysis
  if (judge === 'sequential') return undefined
  const metrics = metricsOf(settings)
  if (!kayenta) return rankRulesFor(metrics)
  const { file } = kayenta
  const [errors, slow] = metrics.map(({ name }) => name)
  const parsed = parseKayentaConfig(
    readJsonFile(file, { what: 'Kayenta config', outline: {}, fix: 'give the JSON file of a canary config' }),
  )
  const sources = { ...(errors === undefined ? {} : { errors }), ...(slow === undefined ? {} : { slow }) }
  const read = 'config' in parsed ? rulesOfKayenta(parsed.config, kayenta.metrics, sources) : parsed
  if ('rules' in read) return read.rules
  throw new ConfigError(
    read.problems.map((message) => ({ file, message, fix: 'see canary.analysis.kayenta in deploy.yml' })),
  )
}
