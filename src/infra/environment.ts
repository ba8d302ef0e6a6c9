import type { Cloud } from '../cloud/cloud.ts'
import type { Adoption } from './adopt.ts'
import { readCatalogue } from './catalogue.ts'
import { makeChoices, openQuestions, type Choices } from './choices.ts'
import { extraNames } from './extras.ts'
import { haveResources, pinsOf } from './have.ts'
import type { Marker } from './marker.ts'
import { planChanges, type Consent, type Plan } from './plan.ts'
import { readEnvironment, type Findings } from './read.ts'
import { refuseUnknownPolicies } from './resources/ram-role/unknown-policies.ts'
import type { EnvironmentSpec } from './spec.ts'
import { wantResources } from './want.ts'
import type { Locate } from '../shared/errors.ts'

export interface PlannedEnvironment {
  plan: Plan
  choices: Choices
  findings: Findings
}

export interface PlanOptions {
  bucket: string
  consent: Consent
  /** Those of a saved plan; otherwise they are made. */
  choices?: Choices
  locate?: Locate | undefined
  /** The bucket's marker, when it has just been read. */
  marker?: Marker | undefined
  /** Resources to plan with as if they were taken over already. */
  adoptions?: readonly Adoption[]
}

/** Reads an environment, makes the open choices and plans what to change. Calls the cloud, but changes nothing. */
export async function planEnvironment(
  cloud: Cloud,
  spec: EnvironmentSpec,
  options: PlanOptions,
): Promise<PlannedEnvironment> {
  const findings = await readEnvironment(cloud, spec, {
    ...options,
    isOwnName: spec.bucket !== undefined,
    extras: extraNames(spec),
  })
  await refuseUnknownPolicies(cloud, spec, findings)
  const have = haveResources(findings)
  const choices = options.choices ?? (await choose(cloud, spec, findings, options.locate))
  const plan = planChanges(wantResources(spec, choices, options.bucket), have, options.consent)
  return { plan, choices, findings }
}

async function choose(
  cloud: Cloud,
  spec: EnvironmentSpec,
  findings: Findings,
  locate: Locate | undefined,
): Promise<Choices> {
  const pins = pinsOf(findings, [])
  if (openQuestions(spec, pins).stock && findings.vpcs[0]) {
    const neighbours = await cloud.network.describeVSwitches({ vpcId: findings.vpcs[0].id })
    pins.foreignCidrs = neighbours.map(({ cidr }) => cidr)
  }
  return makeChoices(spec, pins, await readCatalogue(cloud, spec, pins), locate)
}
