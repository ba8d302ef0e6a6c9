import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { htmlReport } from '../../src/rollout/report/html.ts'
import { aReport } from '../support/rollout-report.ts'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** Opens a file in a headless browser; returns the document as it stands afterwards and what the log says. */
async function open(file: string, profile: string): Promise<{ dom: string; log: string }> {
  const words = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
  const child = spawn(
    browser!,
    [
      ...words,
      `--user-data-dir=${profile}`,
      '--enable-logging=stderr',
      '--v=0',
      '--dump-dom',
      pathToFileURL(file).href,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let dom = ''
  let log = ''
  child.stdout.on('data', (part: Buffer) => (dom += part.toString()))
  child.stderr.on('data', (part: Buffer) => (log += part.toString()))
  await once(child, 'close')
  return { dom, log }
}

test.skipIf(browser === undefined)(
  'a browser shows the report without asking for anything else and without a complaint',
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'report-'))
    try {
      const file = join(directory, 'report.html')
      const html = htmlReport(aReport(6))
      expect(html.match(/(?:src|href|url)\s*[=(]\s*["']?(?!data:)[^"')\s]+/g)).toBeNull()
      await writeFile(file, html)
      const report = await open(file, join(directory, 'profile'))
      expect(report.dom.match(/<rect /g)).toHaveLength(19)
      expect(report.dom).toContain('shop-production-instance-6')
      expect(report.log).not.toContain(':CONSOLE')
      // The browser tells of what the policy of the document keeps it from: proof that the log would show it.
      await writeFile(file, html.replace('<h1>', '<img src="http://127.0.0.1:9/x.png"><h1>'))
      expect((await open(file, join(directory, 'profile'))).log).toMatch(/:CONSOLE.*Content Security Policy/)
    } finally {
      await rm(directory, { recursive: true, force: true, maxRetries: 5 })
    }
  },
)
