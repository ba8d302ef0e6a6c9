import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Copies the database driver into the build with a few edits, so that a session loads what a session needs: its pools, its
 * server side, its 5,000 error constants and TLS take longer to start than all the rest of it. Throws when the driver no
 * longer looks like that: the edits are then to be looked at again.
 */
export function lightenDriver(root, build) {
  const copy = join(build, 'node_modules/mysql2')
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(root, 'node_modules/mysql2'), copy, { recursive: true })
  edit(join(copy, 'index.js'), /[\s\S]+/, () => "exports.createConnection = require('./lib/create_connection.js');\n")
  edit(join(copy, 'lib/packets/packet.js'), /const ErrorCodeToName = require\((.+)\);\n/, () => '')
  edit(join(copy, 'lib/packets/packet.js'), /ErrorCodeToName\[/, () => "require('../constants/errors.js')[")
  const errors = join(copy, 'lib/constants/errors.js')
  // Only their names are asked for, by number.
  writeConstants(errors, ([key]) => /^\d+$/.test(key))
  writeConstants(join(copy, 'lib/constants/charsets.js'))
  // TLS costs Node.js 24 as much as everything else that a connection needs; within a VPC there often is none.
  for (const file of ['lib/base/connection.js', 'lib/auth_plugins/sha256_password.js']) putOff(join(copy, file), 'Tls')
  putOff(join(copy, 'lib/packets/packet.js'), 'Long')
  putOff(join(copy, 'lib/base/connection.js'), 'SqlString')
  putOff(join(copy, 'lib/commands/query.js'), 'staticParser')
  const seldom = /const (ServerHandshake|Prepare|Execute|RegisterSlave|BinlogDump|ChangeUser) = require\((.+)\);\n/g
  const lazy = {}
  edit(join(copy, 'lib/commands/index.js'), seldom, (_, name, file) => {
    lazy[name] = file
    return ''
  })
  edit(join(copy, 'lib/commands/index.js'), /^ {2}(\w+),$/gm, (line, name) =>
    lazy[name] ? `  get ${name}() { return require(${lazy[name]}); },` : line,
  )
  putOffPackets(join(copy, 'lib/packets/index.js'))
}

/** Loads what a file has as a constant only where it is used. */
function putOff(file, name) {
  let module
  edit(file, new RegExp(`const ${name} = (require\\(.+\\));\\n`), (_, required) => {
    module = required
    return ''
  })
  edit(file, new RegExp(`\\b${name}\\b(?=[.(])`, 'g'), () => `(${module})`)
}

/** Packets that only prepared statements, pools and replication send. */
function putOffPackets(file) {
  const seldom =
    /const (BinaryRow|BinlogDump|ChangeUser|CloseStatement|Execute|PrepareStatement|PreparedStatementHeader|RegisterSlave|ResetConnection|SSLRequest) = (require\(.+\));\n/g
  const getters = []
  edit(file, seldom, (_, name, required) => {
    getters.push(`Object.defineProperty(module.exports, '${name}', { get: () => ${required} });\n`)
    return ''
  })
  for (const [, name] of getters.join('').matchAll(/exports, '(\w+)'/g))
    edit(file, new RegExp(`^ {2}${name},\\n`, 'm'), () => '')
  edit(file, /$/, () => getters.join(''))
}

/** A thousand assignments take longer than one text that is read at once. */
function writeConstants(file, isWanted = () => true) {
  const wanted = Object.fromEntries(Object.entries(createRequire(file)(file)).filter(isWanted))
  writeFileSync(file, `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(wanted))});\n`)
}

function edit(file, pattern, replacement) {
  const before = readFileSync(file, 'utf8')
  const after = before.replace(pattern, replacement)
  if (after === before) throw new Error(`${file} has nothing like ${pattern}: look at what this release of it loads`)
  writeFileSync(file, after)
}
