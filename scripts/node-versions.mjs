import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Path of a Node.js of this major version: the running one, the project's own (24), or one that npm brings. */
export function nodeOf(major) {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath
  const own = join(root, 'node_modules/node/bin/node')
  if (major === 24) {
    // npm may have skipped the package's install script, which is what brings the binary.
    if (!existsSync(own)) npm(['rebuild', 'node'], root)
    return own
  }
  const directory = join(root, 'node_modules/.cache', `node-${major}`)
  const binary = join(directory, 'node_modules/node/bin/node')
  if (!existsSync(binary)) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'package.json'), '{ "private": true }\n')
    npm(['install', '--no-save', '--no-audit', '--no-fund', `node@${major}`], directory)
  }
  return binary
}

export function npm(words, cwd) {
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
