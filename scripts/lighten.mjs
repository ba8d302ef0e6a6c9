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
  const names = JSON.stringify(createRequire(errors)(errors))
  writeFileSync(errors, `module.exports = JSON.parse(${JSON.stringify(names)});\n`)
  // TLS costs Node.js 24 as much as everything else that a connection needs; within a VPC there often is none.
  for (const file of ['lib/base/connection.js', 'lib/auth_plugins/sha256_password.js']) {
    edit(join(copy, file), /const Tls = require\('tls'\);\n/, () => '')
    edit(join(copy, file), /\bTls\./g, () => "require('tls').")
  }
  const seldom = /const (ServerHandshake|Prepare|Execute|RegisterSlave|BinlogDump|ChangeUser) = require\((.+)\);\n/g
  const lazy = {}
  edit(join(copy, 'lib/commands/index.js'), seldom, (_, name, file) => {
    lazy[name] = file
    return ''
  })
  edit(join(copy, 'lib/commands/index.js'), /^ {2}(\w+),$/gm, (line, name) =>
    lazy[name] ? `  get ${name}() { return require(${lazy[name]}); },` : line,
  )
}

function edit(file, pattern, replacement) {
  const before = readFileSync(file, 'utf8')
  const after = before.replace(pattern, replacement)
  if (after === before) throw new Error(`${file} has nothing like ${pattern}: look at what this release of it loads`)
  writeFileSync(file, after)
}
