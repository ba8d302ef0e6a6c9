import { cloudErrorOf } from './failure.ts'

/** One measurement as CloudMonitor sends it. */
export type Point = { timestamp?: number | string; instanceId?: string; Average?: number } | null

/** Measurements, which CloudMonitor sends as text within its answer. Throws CloudError for what is no list of them. */
export function pointsOf(answer: { Datapoints?: string } | undefined, action: string): Point[] {
  const text = answer?.Datapoints || '[]'
  const unreadable = (cause?: unknown) =>
    cloudErrorOf({
      product: 'Cms',
      action,
      message: `Datapoints is no list of measurements: ${text.slice(0, shownCharacters)}`,
      ...(cause === undefined ? {} : { cause }),
    })
  let points: unknown
  try {
    points = JSON.parse(text)
  } catch (error) {
    throw unreadable(error)
  }
  if (!Array.isArray(points)) throw unreadable()
  return points as Point[]
}

/** Enough of an answer to see what it is. */
const shownCharacters = 80
