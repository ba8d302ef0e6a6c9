/** One piece of work in a graph. */
export interface Task {
  key: string
  /** Keys of the tasks that must have succeeded before. */
  after: readonly string[]
  /** Names of what only one task at a time may work on. */
  locks: readonly string[]
  run(): Promise<void>
}

export type TaskEnd =
  | { key: string; state: 'done' }
  | { key: string; state: 'failed'; error: unknown }
  /** Not started, because of the tasks it needs or because the run was stopped. */
  | { key: string; state: 'skipped'; because: string }

/**
 * Runs every task as soon as what it needs is done and its locks are free. A failure stops only what depends on it;
 * after `signal` aborts nothing new starts, and what runs may end. Returns how each task ended, in its order.
 */
export async function runPool(tasks: readonly Task[], signal?: AbortSignal): Promise<TaskEnd[]> {
  const ends = new Map<string, TaskEnd>()
  const waiting = new Map(tasks.map((task) => [task.key, task]))
  const running = new Map<string, Promise<void>>()
  const held = new Set<string>()
  const weights = longestTails(tasks)
  const queue = tasks.toSorted((a, b) => weights.get(b.key)! - weights.get(a.key)!)

  const start = (task: Task): void => {
    waiting.delete(task.key)
    for (const lock of task.locks) held.add(lock)
    const end = (result: TaskEnd) => {
      ends.set(task.key, result)
      for (const lock of task.locks) held.delete(lock)
      running.delete(task.key)
    }
    const run = async () => task.run()
    running.set(
      task.key,
      run().then(
        () => end({ key: task.key, state: 'done' }),
        (error: unknown) => end({ key: task.key, state: 'failed', error }),
      ),
    )
  }

  for (;;) {
    for (const task of queue) {
      if (!waiting.has(task.key)) continue
      const obstacle = signal?.aborted ? 'the run was stopped' : failedNeed(task, ends)
      if (obstacle !== undefined) {
        waiting.delete(task.key)
        ends.set(task.key, { key: task.key, state: 'skipped', because: obstacle })
      } else if (isReady(task, ends) && task.locks.every((lock) => !held.has(lock))) start(task)
    }
    if (running.size > 0) await Promise.race(running.values())
    else if ([...waiting.values()].every((task) => failedNeed(task, ends) === undefined)) break
  }
  if (waiting.size > 0) throw new Error(`the plan has a cycle: ${[...waiting.keys()].join(', ')}`)
  return tasks.map(({ key }) => ends.get(key)!)
}

const isReady = (task: Task, ends: ReadonlyMap<string, TaskEnd>): boolean =>
  task.after.every((key) => ends.get(key)?.state === 'done')

function failedNeed(task: Task, ends: ReadonlyMap<string, TaskEnd>): string | undefined {
  return task.after.find((key) => {
    const end = ends.get(key)
    return end !== undefined && end.state !== 'done'
  })
}

/** How many tasks wait behind each one: the head of the longest chain goes first. */
function longestTails(tasks: readonly Task[]): Map<string, number> {
  const dependants = new Map<string, string[]>()
  for (const { key, after } of tasks)
    for (const need of after) dependants.set(need, [...(dependants.get(need) ?? []), key])
  const tails = new Map<string, number>()
  const tail = (key: string, path: ReadonlySet<string>): number => {
    const known = tails.get(key)
    if (known !== undefined) return known
    if (path.has(key)) return 0
    const inner = new Set([...path, key])
    const length = 1 + Math.max(0, ...(dependants.get(key) ?? []).map((next) => tail(next, inner)))
    tails.set(key, length)
    return length
  }
  for (const { key } of tasks) tail(key, new Set())
  return tails
}
