// How long the bundle takes to say something, beside bare Node.js on the same machine, alternated; and what it weighs.
// node bench/coldstart.mjs [runs]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runs = Number(process.argv[2] ?? 15)
const entry = join(root, 'dist/index.js')
const directory = mkdtempSync(join(tmpdir(), 'alicloud-deploy-bench-'))
writeFileSync(join(directory, 'deploy.yml'), 'app: bench\nregion: cn-hangzhou\nenvironments:\n  dev:\n    rolout: {}\n')

// A clean environment: a certificate bundle in NODE_EXTRA_CA_CERTS alone adds 35 ms to every start and hides the ratio.
const env = { PATH: process.env.PATH, HOME: directory }
const candidates = {
  'node -e 0': ['-e', '0'],
  '--help': [entry, '--help'],
  'invalid deploy.yml': [entry, 'status', '--env', 'dev'],
  'no credentials': [entry, 'doctor', '--output', 'json'],
}
const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]))
for (let run = -1; run < runs; run++) {
  for (const [name, words] of Object.entries(candidates)) {
    const started = process.hrtime.bigint()
    spawnSync(process.execPath, words, { cwd: directory, env, stdio: 'ignore' })
    if (run >= 0) times[name].push(Number(process.hrtime.bigint() - started) / 1e6)
  }
}
const bare = median(times['node -e 0'])
console.log(`Node ${process.versions.node}, ${runs} runs each, alternated`)
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(20)} median ${median(list).toFixed(1).padStart(6)} ms   x${(median(list) / bare).toFixed(2)}   min ${Math.min(...list).toFixed(1)}`,
  )
}
const files = readdirSync(join(root, 'dist')).map((name) => ({ name, bytes: statSync(join(root, 'dist', name)).size }))
console.log(`dist/: ${files.length} files, ${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(2)} MB`)
for (const { name, bytes } of files.sort((a, b) => b.bytes - a.bytes).slice(0, 8))
  console.log(`  ${(bytes / 1e6).toFixed(2).padStart(6)} MB  ${name}`)
rmSync(directory, { recursive: true })

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]
}
