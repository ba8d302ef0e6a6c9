/**
 * Waits for all of them, also when one fails, and then throws what the first failed with: nothing of the work goes on
 * behind the back of whoever cleans up.
 */
export async function settleAll<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(work)
  return ends.map((end) => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  })
}
