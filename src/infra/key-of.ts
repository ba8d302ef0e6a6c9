/** Key by which the resource with an id was found; the id itself when it is none of ours. */
export type KeyOf = (id: string) => string
