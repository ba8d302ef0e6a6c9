import type { AccessLogLine } from '../drivers.ts'

const keptLines = 500_000
const keptMs = 3_600_000

/** The latest log lines of one load balancer, in the order in which requests ended. */
export class AccessLogRing {
  #lines: AccessLogLine[] = []
  #first = 0

  add(line: AccessLogLine): void {
    this.#lines.push(line)
    const oldest = line.timeMs - keptMs
    while (this.#lines.length - this.#first > keptLines || this.#lines[this.#first]!.timeMs < oldest) this.#first += 1
    if (this.#first > 10_000 && this.#first * 2 > this.#lines.length) {
      this.#lines = this.#lines.slice(this.#first)
      this.#first = 0
    }
  }

  /** Lines of [fromMs, toMs), oldest first. */
  between(fromMs: number, toMs: number): AccessLogLine[] {
    return this.#lines.slice(this.#firstAtOrAfter(fromMs), this.#firstAtOrAfter(toMs))
  }

  #firstAtOrAfter(timeMs: number): number {
    let low = this.#first
    let high = this.#lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#lines[middle]!.timeMs < timeMs) low = middle + 1
      else high = middle
    }
    return low
  }
}
