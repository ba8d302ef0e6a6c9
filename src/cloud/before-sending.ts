import { AsyncLocalStorage } from 'node:async_hooks'

const asked = new AsyncLocalStorage<() => void>()

/**
 * Runs `work`, whose calls that change something ask `check` right before each time that they go out: a call that waits
 * for its turn, or is refused and sent again, may do so minutes after it was made. What `check` throws ends the call
 * unsent. Within another one, both are asked.
 */
export function checkedBeforeSending<T>(check: () => void, work: () => Promise<T>): Promise<T> {
  const outer = asked.getStore()
  return asked.run(() => {
    outer?.()
    check()
  }, work)
}

/** Throws what a caller's check throws; for adapters, before each try of a call that changes something. */
export const beforeSending = (): void => asked.getStore()?.()
