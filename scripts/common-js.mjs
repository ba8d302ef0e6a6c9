// What ncc makes of ES modules, as CommonJS: Node.js starts it faster, and `require` can be put off until it is needed.

/** Parts of Node.js that most runs never use, e.g. child_process (which loads dgram); each takes 0.5 to 10 ms to load. */
const seldom = new Set([
  'child_process',
  'dgram',
  'dns',
  'dns/promises',
  'fs/promises',
  'http',
  'http2',
  'https',
  'os',
  'perf_hooks',
  'readline',
  'tls',
  'v8',
  'worker_threads',
  'zlib',
])

const header = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";'
const external = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?([\w/]+)"\)/g
const chunkHead = 'exports.id = $1;\nexports.ids = $2;\nexports.modules ='
const chunk = 'import("./" + __nccwpck_require__.u(chunkId))'

/** Stands for a part of Node.js until somebody asks it for something. */
const whenUsed = `
function whenUsed(name) {
  return new Proxy({}, {
    get: (_, key) => key === '__esModule' ? undefined : require(name)[key],
    set: (_, key, value) => Reflect.set(require(name), key, value),
    has: (_, key) => key in require(name),
    ownKeys: () => Reflect.ownKeys(require(name)),
    getOwnPropertyDescriptor: (_, key) => {
      const found = Reflect.getOwnPropertyDescriptor(require(name), key)
      return found && { ...found, configurable: true }
    },
  })
}
`

/** Throws where the source has other ways to a module than those that are known here. */
export function toCommonJs(source) {
  const text = source
    .replace(header, '')
    .replaceAll(external, (_, name) => (seldom.has(name) ? `whenUsed("${name}")` : `require("${name}")`))
    .replaceAll(chunk, 'Promise.resolve(loadChunk(__nccwpck_require__.u(chunkId)))')
    .replace(/^\n?export const id = (\d+);\nexport const ids = (.+);\nexport const modules =/, chunkHead)
    .replaceAll('import.meta.url', 'require("url").pathToFileURL(__filename).href')
  const left = /^\s*(?:import|export) .+|.*(?:createRequire\(import|import\("\.\/" \+).*/.exec(text)
  if (left) throw new Error(`ncc writes something new, which is not CommonJS: ${left[0]}`)
  // Modules are strict; what is no module has to say so.
  return `"use strict";\n${text}${text.includes('whenUsed(') ? whenUsed : ''}`
}
