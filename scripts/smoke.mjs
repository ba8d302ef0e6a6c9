// Does the committed bundle work on this Node.js, alone, from a directory without node_modules?
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const directory = mkdtempSync(join(tmpdir(), 'alicloud-deploy-smoke-'))
try {
  cpSync(join(root, 'dist'), join(directory, 'dist'), { recursive: true })
  const help = run('--help')
  assert.equal(help.status, 0, help.stderr)
  assert.match(help.stdout, /rolling-deploy/)
  writeFileSync(join(directory, 'deploy.yml'), 'app: smoke\nregion: cn-hangzhou\nenvironments:\n  dev:\n')
  const wrong = run('rolling-deploy', '--min-healthy', 'some', '--output', 'json')
  assert.equal(wrong.status, 3, wrong.stdout + wrong.stderr)
  assert.equal(JSON.parse(wrong.stdout).error.code, 'E_CONFIG')
  const schema = run('schema')
  assert.equal(JSON.parse(schema.stdout).title, 'alicloud-deploy: deploy.yml')
  const nobody = run('status', '--output', 'json')
  assert.equal(nobody.status, 4, nobody.stdout + nobody.stderr)
  assert.equal(JSON.parse(nobody.stdout).error.code, 'E_NO_CREDENTIALS')
  console.log(`Node ${process.versions.node}: help, schema, bad input, no credentials: ok`)
} finally {
  rmSync(directory, { recursive: true, force: true })
}

function run(...words) {
  const { PATH, TMPDIR } = process.env
  const env = { PATH, HOME: directory, ...(TMPDIR ? { TMPDIR } : {}) }
  return spawnSync(process.execPath, [join(directory, 'dist/index.js'), ...words], {
    cwd: directory,
    env,
    encoding: 'utf8',
  })
}
