// Builds everything that is committed as built: dist/ (the program) and examples/todo-app/app/server.mjs (the
// sample application as its team would ship it). `node scripts/build.mjs --to DIR` builds somewhere else.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundleWith } from 'esbuild'
import { lightenDriver } from './lighten.mjs'

import { minify } from './minify.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds into `target` (a directory laid out like the repository's root). */
export async function build(target = root) {
  run('typescript/bin/tsc', ['-p', '.'])
  cpSync(join(root, 'package.json'), join(root, 'build/package.json'))
  lightenDriver(root, join(root, 'build'))
  const dist = join(target, 'dist')
  await bundle(join(root, 'build/main.js'), dist, 'cjs')
  renameSync(join(dist, 'index.js'), join(dist, 'main.js'))
  await bundleEntry(join(root, 'build/start.js'), dist)
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
  const app = join(target, 'examples/todo-app/app')
  const scratch = join(root, 'build/todo-app')
  await bundle(join(root, 'examples/todo-app/src/server.mjs'), scratch)
  mkdirSync(app, { recursive: true })
  const entry = readdirSync(scratch).find((name) => name.startsWith('index.'))
  cpSync(join(scratch, entry), join(app, 'server.mjs'))
  return { dist, app }
}

async function bundle(entry, directory, format = 'esm') {
  rmSync(directory, { recursive: true, force: true })
  run('@vercel/ncc/dist/ncc/cli.js', ['build', entry, '-o', directory, '--license', 'licenses.txt', '--quiet'])
  for (const file of readdirSync(directory)) if (/\.m?js$/.test(file)) await minify(join(directory, file), format)
}

/** The file that is started; it knows what the others are, so that code compiled from others is never taken for theirs. */
async function bundleEntry(entry, directory) {
  const content = createHash('sha256')
  for (const name of readdirSync(directory).sort())
    if (name.endsWith('.js')) content.update(`${name}\n`).update(readFileSync(join(directory, name)))
  await bundleWith({
    entryPoints: [entry],
    outfile: join(directory, 'index.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    logLevel: 'error',
    define: { buildId: JSON.stringify(content.digest('hex').slice(0, 16)) },
  })
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
