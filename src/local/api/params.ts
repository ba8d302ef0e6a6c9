/** Parameters of one call after the gateway checked and converted them according to the operation's spec. */
export class Params {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined
  }

  /** Text that the spec marks required. */
  text(name: string): string {
    const value = this.optionalText(name)
    if (value === undefined) throw new Error(`parameter ${name} is read as required but its spec does not say so`)
    return value
  }

  optionalText(name: string): string | undefined {
    const value = this.#values[name]
    return value === undefined ? undefined : String(value)
  }

  number(name: string): number | undefined {
    const value = this.#values[name]
    return typeof value === 'number' ? value : undefined
  }

  flag(name: string): boolean | undefined {
    const value = this.#values[name]
    return typeof value === 'boolean' ? value : undefined
  }

  /** A list of texts; empty when it was not sent. */
  texts(name: string): string[] {
    const value = this.#values[name]
    return Array.isArray(value) ? value.map(String) : []
  }

  /** A list of objects; empty when it was not sent. */
  objects(name: string): Record<string, unknown>[] {
    const value = this.#values[name]
    return Array.isArray(value) ? (value as Record<string, unknown>[]) : []
  }

  object(name: string): Record<string, unknown> | undefined {
    const value = this.#values[name]
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  }

  toJSON(): Readonly<Record<string, unknown>> {
    return this.#values
  }
}
