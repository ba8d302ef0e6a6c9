import type { Tags } from '../cloud/tags.ts'
import { resourceTags } from './names.ts'
import type { Work } from './provider.ts'
import type { Resource } from './resource.ts'
import { NeverAppeared, type Source } from './watch.ts'

/** What every creating call of a tagged resource takes. */
interface CreateRequest {
  name: string
  tags: Tags
  clientToken: string
}

export interface TaggedCreation<T> {
  source: Source<T>
  create(request: CreateRequest): Promise<string>
  /** Absent when it can be used at once. */
  isReady?(row: T): boolean
  expectMs: number
  timeoutMs: number
}

/**
 * Makes a resource that carries tags and waits until it can be used. A lost answer is repeated with the same token
 * by the caller below; an id that never shows up means the token's resource was removed behind our back, and one
 * with the next token is made. Returns the row that was seen last, if any had to be looked at.
 */
export async function createTagged<T>(
  want: Resource<{ name: string }>,
  work: Work,
  creation: TaggedCreation<T>,
): Promise<T | undefined> {
  const { source, isReady = () => true, expectMs, timeoutMs } = creation
  const attempt = async () => {
    const id = await creation.create({
      name: want.props.name,
      tags: resourceTags(work.name, want.key),
      clientToken: work.tokens.for(want.key),
    })
    work.ids.set(want.key, id)
    if (!creation.isReady && work.isNewEnvironment) return undefined
    return work.watch.until(source, id, (row) => row !== undefined && isReady(row), {
      what: `${want.key} is ready`,
      expectMs,
      timeoutMs,
      mustAppear: true,
    })
  }
  try {
    return await attempt()
  } catch (error) {
    if (!(error instanceof NeverAppeared)) throw error
    await work.tokens.renew([want.key])
    return attempt()
  }
}
