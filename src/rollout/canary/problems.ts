import type { Problem } from '../../shared/errors.ts'
import {
  type AskedStep,
  asPercent,
  canariesFor,
  type CanarySettings,
  countOfServers,
  describeStep,
  type GrowingStep,
  grows,
} from './steps.ts'

/** What is wrong with the list of steps, whatever the weights; undefined for a list that can be planned. */
export function orderProblem(
  steps: readonly AskedStep[],
  { instances }: Pick<CanarySettings, 'instances'>,
  servers: number,
): Problem | undefined {
  if (servers < 2)
    return {
      path: 'canary',
      message: `a canary needs a server to compare with; this fleet has ${servers} that serve`,
      fix: 'use rolling-deploy, or run at least two instances',
    }
  const first = steps.findIndex(grows)
  if (first < 0)
    return {
      path,
      message: 'no step gives the release any traffic, so nothing could be judged',
      fix: 'begin with a share, e.g. 5%',
    }
  if (instances >= servers && steps.some((step) => grows(step) && step.servers === undefined))
    return {
      path: 'canary.instances',
      message: `canary.instances is ${instances} of ${servers} servers: none is left to compare with`,
      fix: `give ${servers - 1} or less`,
    }
  const early = steps.slice(0, first).find(({ kind }) => kind !== 'approve')
  if (early)
    return {
      path,
      message: `${describeStep(early)} comes before the first share: nothing has the release yet`,
      fix: 'put a share in front of it',
    }
  const promotion = steps.findIndex(({ kind }) => kind === 'promote')
  if (promotion >= 0 && promotion < steps.length - 1)
    return { path, message: 'promote is not the last step', fix: 'put it at the end, or leave it out' }
  const whole = steps.find((step) => step.kind === 'share' && step.share >= 1)
  if (whole && whole === steps.at(-1))
    return {
      path,
      message: `${describeStep(whole)} leaves the other servers without traffic`,
      fix: 'give 100% alone, which means promote',
    }
  if (whole)
    return {
      path,
      message: 'a step of 100 % leaves nothing to compare with',
      fix: 'put it at the end, where it means promote',
    }
  return undefined
}

const path = 'canary.steps'

/** What a step that gives more traffic asks for, were all weights the same. */
export interface Growth {
  share: number
  canaries: number
}

/**
 * Why one step cannot follow the one before it, or would send a server more than it may get. Does not depend on which
 * servers come first, so that what was accepted once is accepted again by the run that takes it up.
 */
export function growthProblem(
  step: GrowingStep,
  {
    share,
    canaries,
    before,
    settings: { headroom },
    servers,
  }: Growth & { before: Growth | undefined; settings: CanarySettings; servers: number },
): Problem | undefined {
  if (share <= 0)
    return step.kind === 'servers'
      ? { path, message: `${describeStep(step)} is none`, fix: 'give 1 or more' }
      : { path, message: 'a share of 0 % shows nothing of the release', fix: 'give a share above 0 %' }
  const given = step.servers === undefined ? undefined : countOfServers(step.servers, servers)
  if (given !== undefined && given < 1) return { path, message: `${describeStep(step)} is none`, fix: 'give 1 or more' }
  if (canaries >= servers)
    return {
      path,
      message: `${describeStep(step)} takes all ${servers} servers: none is left to compare with`,
      fix: `give ${given === undefined ? 'a smaller share' : `${servers - 1} or less`}; all of them at the end mean promote`,
    }
  if (given !== undefined && given < canaries)
    return {
      path,
      message: `${describeStep(step)} are fewer than the ${canaries} that have the release by then`,
      fix: 'order the steps from the fewest servers to the most',
    }
  if (before && !isMore({ share, canaries }, before))
    return {
      path,
      message: `the steps ${asPercent(before.share)}, ${describeStep(step)}${step.kind === 'servers' ? ` (${asPercent(share)})` : ''} do not grow`,
      fix: 'order them from the smallest share to the largest',
    }
  return step.kind === 'share' && given !== undefined
    ? overload(step.share, { given, total: servers, headroom })
    : undefined
}

/** More servers at their own weights may be the same share as before, e.g. after one that took too few. */
const isMore = (now: Growth, before: Growth): boolean =>
  now.share > before.share + 1e-9 || (now.canaries > before.canaries && now.share >= before.share - 1e-9)

/** Where a share and a number of servers do not go together: on either side nobody may get more than fair share and headroom. */
function overload(
  share: number,
  { given, total, headroom }: { given: number; total: number; headroom: number },
): Problem | undefined {
  const most = 1 + headroom
  const needed = Math.max(1, canariesFor(share, total, headroom))
  const times = (load: number) => `${load.toFixed(2)} times its fair share, canary.headroom allows ${most.toFixed(2)}`
  if (given < needed)
    return {
      path,
      message: `${asPercent(share)} on ${given} of ${total} servers sends each of them ${times((share * total) / given)}`,
      fix: `give {share: ${short(share)}, servers: ${needed}}, or at most ${floorPercent((given * most) / total)}`,
    }
  const others = ((1 - share) * total) / (total - given)
  if (given > needed && others > most + 1e-9)
    return {
      path,
      message: `${asPercent(share)} on ${given} of ${total} servers leaves each of the others ${times(others)}`,
      fix: `give {share: ${short(share)}, servers: ${Math.max(needed, Math.floor(total - ((1 - share) * total) / most + 1e-9))}}, or servers without a share: each serves with its own weight then`,
    }
  return undefined
}

const short = (share: number) => `${Math.round(share * 1_000) / 10}%`
const floorPercent = (share: number) => `${Math.floor(share * 1_000 + 1e-9) / 10}%`
