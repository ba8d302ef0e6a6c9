import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Files that take longest, the longest first (wall time with nothing else running). A file that is missing here starts
// later than it could, no more.
const slowFiles = [
  'e2e/killed',
  'contract/rollout-replace',
  'contract/rollout-killed',
  'e2e/migrate-on-instance',
  'contract/rollout-ports',
  'contract/rollout-blue-green',
  'e2e/demo',
  'contract/rehearse',
  'contract/dead-man',
  'contract/rollout-ways',
  'e2e/contract',
  'contract/rollout-schema',
  'e2e/rollout-on-instance',
  'contract/canary-analyse-past',
  'contract/rollout-guards',
  'e2e/migrate-public',
  'contract/rollout-paused',
  'contract/rollout-renewal-killed',
  'contract/rollout-freeze',
  'contract/migrate-crash',
  'contract/rollout-app-faults',
  'contract/migrate-kill-blockers',
  'contract/rollout-watch',
  'e2e/migrate-contract',
  'contract/rollout-probe',
  'contract/rollout-idle-canary',
  'contract/rollout-drain',
  'contract/notify',
  'contract/migrate-failover',
  'contract/scaling-group',
  'contract/rollout-secrets',
  'contract/rollout-preview',
]

/** Starts the slow files first, so that none of them is alone at the end while other workers have nothing to do. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files)
    return inOrder.toSorted((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b))
  }
}

const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder

function placeOf({ moduleId }: TestSpecification): number {
  const place = slowFiles.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return place < 0 ? slowFiles.length : place
}
