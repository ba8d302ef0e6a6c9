/** Runs tasks of one lane one after the other, and tasks of different lanes at the same time. */
export interface Lanes {
  run<T>(lane: string, task: () => Promise<T>): Promise<T>
}

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  return {
    async run(lane, task) {
      const before = tails.get(lane) ?? Promise.resolve()
      const mine = before.then(task)
      // The next in line waits for the end, whatever it is; the failure itself goes to who asked for the task.
      const tail = mine.catch(() => {})
      tails.set(lane, tail)
      try {
        return await mine
      } finally {
        if (tails.get(lane) === tail) tails.delete(lane)
      }
    },
  }
}
