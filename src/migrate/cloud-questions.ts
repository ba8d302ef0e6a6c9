import { isCloudError } from '../cloud/errors.ts'
import type { Reporter } from '../shared/reporter.ts'

/** What a backfill asks the cloud beside its work: each is a permission of its own, and none is needed to go on. */
export class CloudQuestions {
  readonly #reporter: Reporter
  readonly #refused = new Set<string>()

  constructor(reporter: Reporter) {
    this.#reporter = reporter
  }

  /** The answer; undefined when the job may not ask, which is said once and then not tried again. */
  async ask<T>(what: string, permission: string, question: () => Promise<T>): Promise<T | undefined> {
    if (this.#refused.has(what)) return undefined
    try {
      return await question()
    } catch (error) {
      if (!isCloudError(error, 'permission')) throw error
      this.#refused.add(what)
      const message = `backfills do not heed ${what}: this job may not ask the cloud (${permission})`
      this.#reporter.emit({ type: 'warning', code: 'W_THROTTLE_BLIND', message })
      return undefined
    }
  }
}
