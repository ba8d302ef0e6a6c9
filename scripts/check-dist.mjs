// Fails when what is committed as built is not what the source builds.
import { mkdtempSync, readFileSync, rmSync, readdirSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const scratch = mkdtempSync(join(tmpdir(), 'alicloud-deploy-dist-'))
try {
  const built = await build(scratch)
  const differences = [
    ...compare(join(root, 'dist'), built.dist),
    ...compare(join(root, 'examples/todo-app/app'), built.app, ['todo.service']),
  ]
  if (differences.length > 0) {
    console.error(
      `dist/ is not what the source builds:\n  ${differences.join('\n  ')}\nRun \`npm run build\` and commit the result with the source.`,
    )
    process.exitCode = 1
  } else console.log('dist/ is what the source builds')
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function compare(committed, built, ignored = []) {
  if (!existsSync(committed)) return [`${committed} is missing`]
  const names = new Set([...readdirSync(committed), ...readdirSync(built)].filter((name) => !ignored.includes(name)))
  return [...names].sort().flatMap((name) => {
    const [a, b] = [join(committed, name), join(built, name)]
    if (!existsSync(a)) return [`${name}: not committed`]
    if (!existsSync(b)) return [`${name}: no longer built`]
    return readFileSync(a).equals(readFileSync(b)) ? [] : [`${name}: differs`]
  })
}
