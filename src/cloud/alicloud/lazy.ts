/** The methods of a port whose calls all answer with promises, which each of ours does. */
type Port<T> = { [K in keyof T]: T[K] extends (...parameters: never[]) => Promise<unknown> ? T[K] : never }

/** Stands for a part that is only loaded when one of its methods is first called. */
export function lazyPart<T extends object & Port<T>>(load: () => Promise<T>): T {
  let loaded: Promise<T> | undefined
  return new Proxy({} as T, {
    get(_, name) {
      // An awaited part must not look like a promise itself.
      if (name === 'then') return undefined
      return async (...parameters: unknown[]) => {
        const part = await (loaded ??= load())
        const method = part[name as keyof T] as (...parameters: unknown[]) => Promise<unknown>
        return method.apply(part, parameters)
      }
    },
  })
}
