import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Removes the directory as soon as standard input ends, which only the test run holds open: also after a SIGKILL. What
// still runs in it then is tethered to the run in the same way and ends now, too; the second look is for its last files.
const watch = 'cat > /dev/null; rm -rf "$1"; sleep 2; rm -rf "$1"'

/**
 * Gives a test run a temporary directory of its own, where all that its tests make is below, and removes it with the
 * run, however that ends. Both `vitest` projects of a run ask for it; the first one makes it.
 */
export default function makeScratchRoot(): (() => void) | undefined {
  if (process.env['ALICLOUD_DEPLOY_TEST_SCRATCH']) return undefined
  // A short name: the path of a Unix socket may have 107 bytes.
  const directory = mkdtempSync(join(tmpdir(), 'acd-'))
  process.env['ALICLOUD_DEPLOY_TEST_SCRATCH'] = directory
  process.env['TMPDIR'] = directory
  const watcher = spawn('sh', ['-c', watch, 'watch', directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watcher.unref()
  ;(watcher.stdin as unknown as { unref(): void }).unref()
  return () => rmSync(directory, { recursive: true, force: true })
}
