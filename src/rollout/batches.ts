import type { RotationLimits } from './plan.ts'

/** How a rotation goes through the fleet; batches count from 0. */
export interface Batches {
  /** Servers in a batch; Infinity where nothing happens between batches, so that a slow server holds up nobody. */
  sizeOf(batch: number): number
  /** Serving servers that may be out at once meanwhile. */
  slotsOf(batch: number): number
  /** How long the new servers are watched after it, milliseconds. */
  pauseAfterMs(batch: number): number
}

/** Batches as the limits ask for them; `isAsked`: somebody wants to be asked between batches. */
export function batchesOf(limits: RotationLimits, { isAsked }: { isAsked: boolean }): Batches {
  const { batches, slots, firstBatch, bakeMs, pauseBetweenMs } = limits
  const pauseAfterMs = (batch: number) => (batch === 0 ? bakeMs || pauseBetweenMs : pauseBetweenMs)
  if (batches) {
    const sizeOf = (batch: number) => batches[Math.min(batch, batches.length - 1)]!
    return { sizeOf, slotsOf: sizeOf, pauseAfterMs }
  }
  const later = pauseBetweenMs > 0 || isAsked ? slots : Infinity
  const first = firstBatch ?? (bakeMs > 0 ? slots : later)
  return { sizeOf: (batch) => (batch === 0 ? first : later), slotsOf: () => slots, pauseAfterMs }
}
