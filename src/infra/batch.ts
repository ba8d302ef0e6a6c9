/**
 * Turns many single requests of one moment into one call: a hundred instances that are deleted together cost one
 * call. All of a batch end as the call ends.
 */
export function batched<T>(limit: number, call: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let open: { items: T[]; done: Promise<void> } | undefined
  return (item) => {
    if (!open || open.items.length >= limit) {
      const items: T[] = []
      const batch = {
        items,
        // Tasks of one moment start in the same turn of the event loop; the next turn sees them all.
        done: new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
          if (open === batch) open = undefined
          return call(items)
        }),
      }
      open = batch
    }
    open.items.push(item)
    return open.done
  }
}
