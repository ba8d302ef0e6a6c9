import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import { quoteString } from '../sql/lexer.ts'

/** So many go out at once: an error costs one more round trip, nothing else does. */
const perPacket = 50

/**
 * Has the server prepare every text, which looks up all names in it and executes nothing. Returns by position what the
 * server refused; undefined where it did not.
 */
export async function prepareEach(session: Session, texts: readonly string[]): Promise<(DatabaseError | undefined)[]> {
  const refused = texts.map((): DatabaseError | undefined => undefined)
  for (let at = 0; at < texts.length;) {
    const packet = texts.slice(at, at + perPacket)
    try {
      await session.query(packet.map((text) => `PREPARE _acd_query FROM ${quoteString(text)}`).join(';'))
      at += packet.length
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
      refused[at + error.results.length] = error
      at += error.results.length + 1
    }
  }
  if (refused.some((error) => error === undefined)) await forget(session)
  return refused
}

async function forget(session: Session): Promise<void> {
  try {
    await session.query('DEALLOCATE PREPARE _acd_query')
  } catch (error) {
    // Gone already: the server forgets the last one when it refuses the next of that name.
    if (!(error instanceof DatabaseError && error.errno === 1243)) throw error
  }
}
