import { createWriteStream, openSync } from 'node:fs'
import { ConfigError, messageOf } from './shared/errors.ts'

export interface EventsFile {
  write(line: string): void
  /** Resolves when everything is written, or cannot be. */
  close(): Promise<void>
}

/**
 * Opens the file of `--events`. Throws ConfigError when that is not possible; one that later takes no more, e.g. because the
 * disk is full, is told once to `onLoss`, and the work goes on without it.
 */
export function openEventsFile(path: string, onLoss: (message: string) => void): EventsFile {
  let isLost = false
  const stream = createWriteStream(path, { fd: descriptor(path) })
  stream.on('error', (error) => {
    if (!isLost) onLoss(`${path} takes no more events: ${messageOf(error)}`)
    isLost = true
  })
  return {
    write(line) {
      if (!isLost) stream.write(line)
    },
    async close() {
      if (isLost) return
      await new Promise<void>((done) => {
        stream.on('close', () => done())
        stream.end()
      })
    },
  }
}

function descriptor(path: string): number {
  try {
    return openSync(path, 'a')
  } catch (error) {
    const message = `--events cannot be written: ${messageOf(error)}`
    throw new ConfigError([{ file: path, message, fix: 'name a file in a folder that this job may write to' }], {
      cause: error,
    })
  }
}
