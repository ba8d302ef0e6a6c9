import type { EnvironmentSettings } from '../config/schema.ts'
import { PreflightError } from '../shared/errors.ts'

/** Refuses a strategy that an environment's way of updating leaves no instance for. Throws PreflightError. */
export function refuseUnfit(settings: EnvironmentSettings, command: string): void {
  if (settings.rollout.scalingGroup !== 'off' && (command === 'canary' || command === 'blue-green'))
    throw new PreflightError(`${command} changes instances one by one, and Auto Scaling would replace them`, {
      code: 'E_SCALING_GROUP',
      fix: 'use rolling-deploy, which lets the scaling group renew its instances',
    })
  const only = settings.rollout.only.join(', ')
  if (only !== '' && (command === 'canary' || command === 'blue-green'))
    throw new PreflightError(`${command} is about the whole fleet, and rollout.only names instances with ${only}`, {
      code: 'E_UNSAFE_PLAN',
      fix: 'use rolling-deploy for a part of the fleet, or remove rollout.only',
    })
  if (only !== '' && settings.rollout.scalingGroup !== 'off' && command === 'rolling-deploy')
    throw new PreflightError('a scaling group renews all of its instances, whatever tags they have', {
      code: 'E_SCALING_GROUP',
      fix: 'remove rollout.only, or protect instances in the scaling group',
    })
  if (settings.release.update === 'replace' && command === 'canary')
    throw new PreflightError('canary shifts weights between instances that stay, and update: replace leaves none', {
      code: 'E_UNSAFE_PLAN',
      fix: 'use rolling-deploy or blue-green, or give --update image, which gives each instance a new disk',
    })
}
