// Builds everything that is committed as built: dist/ (the program) and examples/todo-app/app/server.mjs (the
// sample application as its team would ship it). `node scripts/build.mjs --to DIR` builds somewhere else.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lightenDriver } from './lighten.mjs'
import { minify } from './minify.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds into `target` (a directory laid out like the repository's root). */
export async function build(target = root) {
  run('typescript/bin/tsc', ['-p', '.'])
  cpSync(join(root, 'package.json'), join(root, 'build/package.json'))
  lightenDriver(root, join(root, 'build'))
  const dist = join(target, 'dist')
  await bundle(join(root, 'build/main.js'), dist)
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
  const app = join(target, 'examples/todo-app/app')
  const scratch = join(root, 'build/todo-app')
  await bundle(join(root, 'examples/todo-app/src/server.mjs'), scratch)
  mkdirSync(app, { recursive: true })
  const entry = readdirSync(scratch).find((name) => name.startsWith('index.'))
  cpSync(join(scratch, entry), join(app, 'server.mjs'))
  return { dist, app }
}

async function bundle(entry, directory) {
  rmSync(directory, { recursive: true, force: true })
  run('@vercel/ncc/dist/ncc/cli.js', ['build', entry, '-o', directory, '--license', 'licenses.txt', '--quiet'])
  for (const file of readdirSync(directory)) if (/\.m?js$/.test(file)) await minify(join(directory, file))
}

function run(script, args) {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Bytes of every file below a directory. */
export function sizes(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: statSync(join(directory, entry.name)).size }))
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const to = process.argv.indexOf('--to')
  const { dist } = await build(to > 0 ? resolve(process.argv[to + 1]) : root)
  const files = sizes(dist)
  const total = files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`${basename(dist)}/: ${files.length} files, ${(total / 1e6).toFixed(2)} MB`)
}
