import type { Clock } from '../../shared/clock.ts'
import type { TrafficMinute } from '../drivers.ts'

const minuteMs = 60_000
const keptMinutes = 24 * 60

/** Connections and bytes of one listener by the minute, for the monitoring service. */
export class Traffic {
  readonly #clock: Clock
  readonly #minutes: TrafficMinute[] = []
  #open = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get openConnections(): number {
    return this.#open
  }

  opened(): void {
    this.#open += 1
    const minute = this.#minute()
    minute.newConnections += 1
    this.#sample(minute)
  }

  closed(bytesIn: number, bytesOut: number): void {
    this.#open -= 1
    const minute = this.#minute()
    minute.bytesIn += bytesIn
    minute.bytesOut += bytesOut
    this.#sample(minute)
  }

  dropped(): void {
    this.#minute().droppedConnections += 1
  }

  /** Minutes that start in [fromMs, toMs), oldest first; a minute without any event is left out. */
  between(fromMs: number, toMs: number): TrafficMinute[] {
    return this.#minutes.filter((minute) => minute.timeMs >= fromMs && minute.timeMs < toMs)
  }

  #sample(minute: TrafficMinute): void {
    minute.maxConnections = Math.max(minute.maxConnections, this.#open)
    minute.openSum += this.#open
    minute.openSamples += 1
  }

  #minute(): TrafficMinute {
    const timeMs = Math.floor(this.#clock.now() / minuteMs) * minuteMs
    const last = this.#minutes.at(-1)
    if (last && last.timeMs >= timeMs) return last
    const minute: TrafficMinute = {
      timeMs,
      newConnections: 0,
      droppedConnections: 0,
      maxConnections: this.#open,
      openSum: this.#open,
      openSamples: 1,
      bytesIn: 0,
      bytesOut: 0,
    }
    this.#minutes.push(minute)
    if (this.#minutes.length > keptMinutes) this.#minutes.shift()
    return minute
  }
}
