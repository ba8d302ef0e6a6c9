import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cancel, Clock } from '../shared/clock.ts'
import { messageOf } from '../shared/errors.ts'
import type { Outline } from '../shared/json.ts'
import type { BlockAddresses } from './addresses.ts'
import { readSavedJson } from './saved-json.ts'
import type { Store } from './state/store.ts'

export interface SavedState {
  version: 1
  /** Loopback block that the records' addresses are in. */
  block: number
  addresses: string[]
  records: Record<string, { id: string }[]>
}

const fileName = 'state.json'

const outline: Outline = { block: 'number', addresses: ['string'], records: { '*': [{ id: 'string' }] } }

/** What an earlier cloud left in a data directory. Throws when it cannot be understood: guessing would lose it. */
export function readSavedState(dataDirectory: string): SavedState | undefined {
  const path = join(dataDirectory, fileName)
  if (!existsSync(path)) return undefined
  const { version } = readSavedJson<{ version?: unknown }>(path, {})
  if (version === 1) return readSavedJson<SavedState>(path, outline)
  throw new Error(
    `${path} was written by another version of the local cloud: choose another directory with --data, or remove it`,
  )
}

// Soon enough that a kill loses no more than what was asked for a moment before; the share of time spent writing
// large states stays below a tenth.
const quietMs = 100
const shareOfTime = 10

interface KeptParts {
  dataDirectory: string
  store: Store
  addresses: BlockAddresses
  clock: Clock
  log: (message: string) => void
}

/** Writes the state after changes, in one step each. The function returned writes what is left and ends it. */
export function keepState({ dataDirectory, store, addresses, clock, log }: KeptParts): () => void {
  const path = join(dataDirectory, fileName)
  let waiting: Cancel | undefined
  let lastMs = 0
  let isEnded = false
  const write = () => {
    waiting?.()
    waiting = undefined
    const started = clock.monotonic()
    const { block, taken } = addresses.toJSON()
    const state = { version: 1, block, addresses: taken, records: store.toJSON() }
    writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 })
    renameSync(`${path}.new`, path)
    lastMs = clock.monotonic() - started
  }
  const writeInBackground = () => {
    try {
      write()
    } catch (error) {
      // The next change tries again; until then the file is older than the cloud, which goes on.
      log(`the state cannot be written to ${path}: ${messageOf(error)}`)
    }
  }
  store.onChange(() => {
    if (!isEnded) waiting ??= clock.schedule(Math.max(quietMs, lastMs * shareOfTime), writeInBackground)
  })
  return () => {
    isEnded = true
    write()
  }
}
