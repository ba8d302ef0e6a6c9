import { PreflightError } from '../shared/errors.ts'

/**
 * The one resource that carries a key, or undefined. Throws PreflightError with every id when there are more:
 * somebody cloned our tags, and guessing which one is ours could delete a stranger's.
 */
export function onlyOne<T extends { id: string }>(key: string, found: readonly T[]): T | undefined {
  if (found.length > 1)
    throw duplicateError(
      key,
      found.map(({ id }) => id),
    )
  return found[0]
}

/** Names all resources that claim to be the same part of an environment. */
export function duplicateError(key: string, ids: readonly string[]): PreflightError {
  return new PreflightError(
    `${ids.length} resources carry the tag alicloud-deploy:key=${key} of this environment: ${ids.join(', ')}`,
    {
      code: 'E_DUPLICATE',
      fix: 'remove the alicloud-deploy tags from the resource that is not part of the environment, then run the command again',
      context: { key, ids },
    },
  )
}
