import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const node24 = fileURLToPath(new URL('../../../../node_modules/node/bin/node', import.meta.url))
const module = new URL('../../../../src/cloud/alicloud/quiet-url-parse.ts', import.meta.url).href

async function stderrOf(script: string): Promise<string> {
  return (await promisify(execFile)(node24, ['--input-type=module', '-e', script])).stderr
}

describe.skipIf(!existsSync(node24))("the vendor transport's url.parse() on Node.js 24", () => {
  test('would warn', async () => {
    expect(await stderrOf("import url from 'node:url'; url.parse('http://x/')")).toContain('DEP0169')
  })

  test('does not warn after quietUrlParse, other deprecations still do', async () => {
    const script = `
      import url from 'node:url'
      import { quietUrlParse } from '${module}'
      quietUrlParse()
      url.parse('http://x/')
      process.emitWarning('old', 'DeprecationWarning', 'DEP9999')`
    const stderr = await stderrOf(script)
    expect(stderr).not.toContain('DEP0169')
    expect(stderr).toContain('DEP9999')
  })
})
