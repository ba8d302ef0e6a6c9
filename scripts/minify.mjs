import { readFile, writeFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import { toCommonJs } from './common-js.mjs'

/**
 * Takes comments and white space out of a bundled file. Names stay, so stacks can be read, and lines stay short:
 * an uncaught error prints the line it stands in. `format` is esbuild's: `esm` or `cjs`.
 */
export async function minify(file, format) {
  // Where a dependency was published is of no use to anybody at run time.
  const source = (await readFile(file, 'utf8')).replaceAll(/,\s*"publishConfig":\s*\{[^{}]*\}/g, '')
  const { code } = await transform(format === 'cjs' ? toCommonJs(source) : source, {
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: false,
    lineLimit: 160,
    legalComments: 'none',
    target: 'node20',
    format,
  })
  await writeFile(file, code)
}
