import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Looks at the command lines of all processes again and again, for words that must never stand there. */
export function watchCommandLines(secrets: readonly string[]): { stop(): string[] } {
  const seen = new Set<string>()
  const timer = setInterval(() => {
    for (const pid of readdirSync('/proc')) {
      if (!/^\d+$/.test(pid)) continue
      const line = commandLine(pid)
      if (secrets.some((secret) => line.includes(secret))) seen.add(line)
    }
  }, 100)
  return {
    stop() {
      clearInterval(timer)
      return [...seen]
    },
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    // It ended while we looked.
    return ''
  }
}

/** Files below a directory that hold one of the texts, as paths below it. */
export function filesWith(directory: string, texts: readonly string[]): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(directory, name)
    return statSync(path).isFile() && texts.some((text) => readFileSync(path).includes(text))
  })
}

/** Keys of the local cloud's objects that hold one of the texts; it keeps the bytes apart from the keys. */
export function objectsWith(buckets: string, texts: readonly string[]): string[] {
  const keys = new Map(
    filesWith(buckets, ['"blob"']).map((name) => {
      const { key, blob } = JSON.parse(readFileSync(join(buckets, name), 'utf8')) as { key: string; blob: string }
      return [blob, key]
    }),
  )
  return filesWith(buckets, texts).map((name) => keys.get(basename(name)) ?? name)
}
