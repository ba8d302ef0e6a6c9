import type { Server } from '../traffic/fleet.ts'
import type { RotationLimits } from '../plan.ts'
import type { PlannedCall } from '../planned-calls.ts'
import { nextStep, sliceSize, type PlaceFacts } from './plan.ts'
import { isServing } from '../instance/server-state.ts'
import { groupKey } from '../traffic/weights.ts'

/** The calls of a replacement in order, slice by slice, as far as they can be known before the first instance is made. */
export function plannedReplacement(request: {
  servers: readonly Server[]
  limits: RotationLimits
  version: string
  migrations: readonly string[]
}): PlannedCall[] {
  const { servers, limits, version, migrations } = request
  const byPlace = new Map(servers.flatMap((server) => (server.stand ? [[server.stand.place, server] as const] : [])))
  return [
    { service: 'oss', action: 'PutObject', subject: 'lock/ (take the lock)' },
    { service: 'oss', action: 'PutObject', subject: 'env/ (service environment)' },
    ...migrations.map((sql): PlannedCall => ({ service: 'mysql', action: 'statement', subject: sql })),
    { service: 'oss', action: 'PutObject', subject: 'journal/ (begin)' },
    ...slicesOf([...byPlace], limits).flatMap((places) =>
      callsOf(
        places.map((place) => byPlace.get(place)!),
        version,
      ),
    ),
    { service: 'oss', action: 'PutObject', subject: 'releases/ (history)' },
    { service: 'oss', action: 'PutObject', subject: 'journal/ (end)' },
    { service: 'oss', action: 'PutObject', subject: 'lock/ (hand it on)' },
  ]
}

function slicesOf(servers: readonly (readonly [number, Server])[], limits: RotationLimits): number[][] {
  const slices: number[][] = []
  const done = new Set<number>()
  for (;;) {
    const facts = servers.map(([place, server]): PlaceFacts => {
      return { place, isAsked: true, isDone: done.has(place), isServing: isServing(server) }
    })
    const step = nextStep(facts, { surge: sliceSize(limits, slices.length), tried: new Set() })
    if (step.kind !== 'slice') return slices
    slices.push(step.places)
    for (const place of step.places) done.add(place)
  }
}

function callsOf(slice: readonly Server[], version: string): PlannedCall[] {
  const names = slice.map(({ name }) => name).join(', ')
  const groups = [...new Set(slice.flatMap(({ backends }) => backends.map(({ group }) => groupKey(group))))]
  const inGroups = (action: string, subject: string) =>
    groups.map((group): PlannedCall => ({ service: 'slb', action, subject: `${group}: ${subject}` }))
  return [
    ...slice.map(({ name }): PlannedCall => ({ service: 'ecs', action: 'RunInstances', subject: `beside ${name}` })),
    ...inGroups('AddVServerGroupBackendServers', `the new instances beside ${names}, weight 0`),
    { service: 'ecs', action: 'RunCommand', subject: `prove ${version} beside ${names}` },
    { service: 'oss', action: 'PutObject', subject: `journal/ (hold ${names})` },
    ...inGroups('SetVServerGroupAttribute', `the weights of ${names} to the new instances as well`),
    { service: 'ecs', action: 'TagResources', subject: `the new instances: release ${version}` },
    ...inGroups('SetVServerGroupAttribute', `${names}: weight 0`),
    { service: 'ecs', action: 'RunCommand', subject: `wait for the last connection of ${names}` },
    { service: 'ecs', action: 'TagResources', subject: `the places of ${names} to the new instances` },
    ...inGroups('RemoveVServerGroupBackendServers', names),
    { service: 'ecs', action: 'DeleteInstances', subject: names },
    { service: 'oss', action: 'PutObject', subject: `journal/ (restored ${names})` },
  ]
}
