/**
 * Turns many small requests into few: whatever is asked for while one turn is under way goes out together in the
 * next, after `gather`. Each caller waits for the turn that carries its item, and gets that turn's error.
 */
export function coalesce<T>(
  work: (items: readonly T[]) => Promise<void>,
  gather: () => Promise<void> = () => Promise.resolve(),
): (item: T) => Promise<void> {
  let waiting: { item: T; done: () => void; fail: (error: unknown) => void }[] = []
  let isWorking = false

  const workOff = async (): Promise<void> => {
    isWorking = true
    while (waiting.length > 0) {
      await gather()
      const turn = waiting
      waiting = []
      try {
        await work(turn.map((one) => one.item))
        for (const one of turn) one.done()
      } catch (error) {
        for (const one of turn) one.fail(error)
      }
    }
    isWorking = false
  }

  return (item) =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail })
      if (!isWorking) void workOff()
    })
}
