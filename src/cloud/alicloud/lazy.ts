/** The methods of a port whose calls all answer with promises, which each of ours does. */
type Port<T> = { [K in keyof T]: T[K] extends (...parameters: never[]) => Promise<unknown> ? T[K] : never }

/** Calls `load` the first time and gives everybody the same promise. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined
  return () => (loaded ??= load())
}

/** Stands for a part that is only loaded when one of its methods is first called. */
export function lazyPart<T extends object & Port<T>>(load: () => Promise<T>): T {
  const loadOnce = once(load)
  return new Proxy({} as T, {
    get(_, name) {
      // An awaited part must not look like a promise itself.
      if (name === 'then') return undefined
      return async (...parameters: unknown[]) => {
        const part = await loadOnce()
        const method = part[name as keyof T] as (...parameters: unknown[]) => Promise<unknown>
        return method.apply(part, parameters)
      }
    },
  })
}
