import { createHash } from 'node:crypto'
import type { Choices } from '../infra/choices.ts'
import type { PlannedEnvironment } from '../infra/environment.ts'
import { environmentTag } from '../infra/names.ts'
import { planDocument } from '../infra/plan-document.ts'
import type { Plan } from '../infra/plan.ts'
import type { EnvironmentSpec } from '../infra/spec.ts'
import { ConfigError, PreflightError } from '../shared/errors.ts'
import type { Outline } from '../shared/json.ts'
import { writeAsked } from './asked-file.ts'
import { readJsonFile } from './json-file.ts'

const schemaVersion = 1
const outline: Outline = {
  schemaVersion: 'number',
  environment: 'string',
  digest: 'string',
  choices: {
    zones: [{ key: 'string', zoneId: 'string', cidr: 'string' }],
    instances: [{ key: 'string', vswitch: 'string', zoneId: 'string', type: 'string', imageId: 'string' }],
    notes: ['string'],
  },
}

interface PlanFile {
  schemaVersion: number
  environment: string
  digest: string
  choices: Choices
}

/** Saves a plan; returns the line that says how to apply exactly it. The file holds no secret. */
export function savePlan(file: string, spec: EnvironmentSpec, { plan, choices }: PlannedEnvironment): string {
  const content = {
    schemaVersion,
    environment: environmentTag(spec),
    digest: digestOf(plan),
    choices: plain(choices),
    plan: planDocument(plan, choices.notes),
  }
  writeAsked(file, `${JSON.stringify(content, undefined, 2)}\n`)
  return `\nSaved to ${file}. Apply exactly this: alicloud-deploy provision apply ${file} --env ${spec.env}`
}

export interface SavedPlan {
  choices: Choices
  /** Throws PreflightError when the environment or deploy.yml is not what it was when the plan was saved. */
  refuseStale(now: PlannedEnvironment): void
}

/** Throws ConfigError for a file that is no plan of this environment. */
export function loadPlan(file: string, spec: EnvironmentSpec): SavedPlan {
  const saved = readPlanFile(file)
  if (saved.environment !== environmentTag(spec)) {
    throw new ConfigError([
      {
        file,
        message: `the plan is for ${saved.environment}, not for ${environmentTag(spec)}`,
        fix: 'choose the environment with --env',
      },
    ])
  }
  return {
    choices: saved.choices,
    refuseStale(now) {
      if (digestOf(now.plan) === saved.digest) return
      throw new PreflightError(
        `the plan in ${file} is stale: the environment or deploy.yml has changed since it was saved`,
        {
          code: 'E_STALE_PLAN',
          fix: `look at the new plan with provision --dry-run --out ${file}, then apply that`,
        },
      )
    },
  }
}

function readPlanFile(file: string): PlanFile {
  const fix = 'save one with provision --dry-run --out FILE'
  const saved = readJsonFile<PlanFile>(file, { what: 'plan of provision', outline, fix })
  if (saved.schemaVersion === schemaVersion) return saved
  throw new ConfigError([{ file, message: 'is a plan of another version of this program', fix }])
}

/** Equal for plans that do the same; whatever is written with the plan, only this decides. */
function digestOf(plan: Plan): string {
  const essence = plan.actions.map(({ type, key, id, calls, changes, want }) => ({
    type,
    key,
    id,
    calls,
    changes,
    props: want?.props,
  }))
  return createHash('sha256').update(JSON.stringify(essence)).digest('hex')
}

const plain = ({ zones, instances, notes }: Choices) => ({
  zones: zones.map(({ key, zoneId, cidr }) => ({ key, zoneId, cidr })),
  instances: instances.map(({ key, vswitch, zoneId, type, imageId }) => ({ key, vswitch, zoneId, type, imageId })),
  notes,
})
