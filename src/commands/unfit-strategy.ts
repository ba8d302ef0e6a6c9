import type { EnvironmentSettings } from '../config/schema.ts'
import { switchHookNames } from '../rollout/instance/hooks.ts'
import { ConfigError, located, type Locate, PreflightError } from '../shared/errors.ts'

/** Refuses a strategy that an environment's way of updating leaves no instance for. Throws PreflightError. */
export function refuseUnfit(settings: EnvironmentSettings, command: string): void {
  if (settings.rollout.scalingGroup !== 'off' && (command === 'canary' || command === 'blue-green'))
    throw new PreflightError(`${command} changes instances one by one, and Auto Scaling would replace them`, {
      code: 'E_SCALING_GROUP',
      fix: 'use rolling-deploy, which lets the scaling group renew its instances',
    })
  if (settings.rollout.scalingGroup !== 'off' && settings.rollout.minCapacity > 0 && command === 'rolling-deploy')
    throw new PreflightError('an instance refresh keeps a floor of instances (minHealthy), and none of weights', {
      code: 'E_SCALING_GROUP',
      fix: 'remove rollout.minCapacity, and give minHealthy what is to stay',
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

/**
 * Refuses hooks that the way of updating has no moment for: what somebody wrote is never passed over in silence.
 * Throws ConfigError with the place of each.
 */
export function refuseUnusedHooks({ settings, locate }: { settings: EnvironmentSettings; locate?: Locate }): void {
  const { update, hooks } = settings.release
  if (settings.rollout.scalingGroup !== 'off') {
    refuseInScalingGroup(Object.keys(hooks), locate)
    return
  }
  if (update === 'artifact') return
  const unused = switchHookNames.filter((name) => hooks[name] !== undefined)
  if (unused.length === 0) return
  const why =
    update === 'command'
      ? 'release.command stops, installs and starts by itself'
      : 'the image brings a release that is installed already, and starts with the instance'
  const instead =
    update === 'command'
      ? 'do it in release.command'
      : 'do it in image.steps, or when the instance starts (ExecStartPre of the unit)'
  throw new ConfigError(
    located(
      unused.map((name) => ({
        path: `release.hooks.${name}`,
        message: `release.hooks.${name} would never run with update: ${update}, because ${why}`,
        fix:
          name === 'validate'
            ? 'check with rollout.health, or in release.hooks.preAdd'
            : `${instead}, or in release.hooks.postDrain, which runs before the update`,
      })),
      locate,
    ),
  )
}

/** Its instances are renewed by the cloud, which runs nothing of ours around that. */
function refuseInScalingGroup(names: readonly string[], locate: Locate | undefined): void {
  if (names.length === 0) return
  throw new ConfigError(
    located(
      names.map((name) => ({
        path: `release.hooks.${name}`,
        message: `release.hooks.${name} would never run with rollout.scalingGroup: Auto Scaling takes instances out, makes new ones and adds them by itself`,
        fix: 'use rollout.hooks, which run in the job around the whole rollout, image.steps, or a lifecycle hook of the scaling group',
      })),
      locate,
    ),
  )
}
