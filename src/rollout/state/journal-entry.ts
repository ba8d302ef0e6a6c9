import type { ObjectStore, StoredObject } from '../../cloud/object-store.ts'
import { corruptObject, readStored } from '../../cloud/stored-json.ts'
import type { Outline } from '../../shared/json.ts'

/** An entry as it lies in the bucket, with the lease generation of whoever wrote it. */
export interface StoredEntry<Entry> {
  fence: number
  entry: Entry
}

const release: Outline = { version: 'string', 'digest?': 'string', 'envDigest?': 'string' }
const backends: Outline = [
  {
    group: { loadBalancerId: 'string', 'serverGroupId?': 'string' },
    instanceId: 'string',
    'port?': 'number',
    weight: 'number',
  },
]
const note = { topic: 'string', data: {} } as const

const outlines: Readonly<Record<string, Outline>> = {
  begin: {
    runId: 'string',
    command: 'string',
    want: release,
    'from?': release,
    held: backends,
    'taken?': ['string'],
    'ports?': { from: 'number', to: 'number' },
    'notes?': [note],
    'only?': ['string'],
    'seq?': 'number',
    atMs: 'number',
  },
  hold: { backends, 'taken?': ['string'], atMs: 'number' },
  restored: { instanceIds: ['string'], atMs: 'number' },
  turn: { want: release, reason: 'string', atMs: 'number' },
  note: { ...note, atMs: 'number' },
  interrupted: { reason: 'string', 'isPause?': 'boolean', 'isOutOfTime?': 'boolean', atMs: 'number' },
  end: { result: 'string', 'goneIds?': ['string'], atMs: 'number' },
}

/**
 * Reads one entry. Throws PreflightError (E_OBJECT_CORRUPT) for one that cannot be understood: to go on without it could
 * leave a server without its weight.
 */
export function readEntry<Entry>(store: ObjectStore, object: StoredObject): StoredEntry<Entry> {
  const fix = `see with \`ossutil cat oss://${store.bucket}/${object.key}\` what is left of it; without the object, runs go on from the other entries, but weights that only it remembers must be set by hand`
  const { entry } = readStored<StoredEntry<{ kind: string }>>(store, object, {
    outline: { fence: 'number', entry: { kind: 'string' } },
    fix,
  })
  const outline = outlines[entry.kind]
  if (!outline) throw corruptObject(store, object, { wrong: 'it is of a kind that this version does not know', fix })
  return readStored<StoredEntry<Entry>>(store, object, { outline: { fence: 'number', entry: outline }, fix })
}
