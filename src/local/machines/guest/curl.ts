/**
 * The part of curl that deployments and health checks use, for machines whose host has no curl: URLs over http and
 * https, -f -s -S -L -o -O -w -H -X -d -I -m --max-time --connect-timeout --retry. Every ECS image has the real one.
 */
export const curlScript = `#!/usr/bin/env node
'use strict'
const fs = require('node:fs')
const options = { headers: {}, data: [], urls: [], timeoutMs: 0, retries: 0, write: '' }
const args = process.argv.slice(2)
const flags = { f: 'fail', s: 'silent', S: 'showError', L: 'follow', I: 'head', O: 'remoteName', i: 'include', k: 'insecure', g: 'globoff', v: 'verbose' }
const long = { fail: 'fail', silent: 'silent', 'show-error': 'showError', location: 'follow', head: 'head', 'remote-name': 'remoteName', include: 'include', insecure: 'insecure', globoff: 'globoff', compressed: 'compressed', 'no-progress-meter': 'silent', 'fail-with-body': 'failWithBody' }
const valued = { o: 'output', w: 'write', H: 'header', X: 'method', d: 'data', m: 'maxTime', A: 'agent', u: 'user', T: 'upload' }
const longValued = { output: 'output', 'write-out': 'write', header: 'header', request: 'method', data: 'data', 'data-binary': 'data', 'max-time': 'maxTime', 'connect-timeout': 'connectTime', retry: 'retries', 'retry-delay': 'retryDelay', 'user-agent': 'agent', user: 'user', 'upload-file': 'upload', url: 'url' }
function set(name, value) {
  if (name === 'header') { const at = value.indexOf(':'); options.headers[value.slice(0, at).trim()] = value.slice(at + 1).trim() }
  else if (name === 'data') options.data.push(value.startsWith('@') ? fs.readFileSync(value === '@-' ? 0 : value.slice(1)) : Buffer.from(value))
  else if (name === 'maxTime' || (name === 'connectTime' && !options.timeoutMs)) options.timeoutMs = Number(value) * 1000
  else if (name === 'url') options.urls.push(value)
  else options[name] = value
}
function die(code, message) { if (!options.silent || options.showError) process.stderr.write('curl: (' + code + ') ' + message + '\\n'); process.exit(code) }
for (let i = 0; i < args.length; i++) {
  const arg = args[i]
  if (arg.startsWith('--')) {
    const [name, inline] = arg.slice(2).split(/=(.*)/s)
    if (long[name]) options[long[name]] = true
    else if (longValued[name]) set(longValued[name], inline !== undefined ? inline : args[++i])
    else if (name === 'version') { console.log('curl 0 (stand-in of the local cloud)'); process.exit(0) }
    else die(2, 'option ' + arg + ': is unknown')
  } else if (arg.startsWith('-') && arg.length > 1) {
    for (let j = 1; j < arg.length; j++) {
      if (flags[arg[j]]) options[flags[arg[j]]] = true
      else if (valued[arg[j]]) { set(valued[arg[j]], arg.slice(j + 1) || args[++i]); break }
      else die(2, 'option -' + arg[j] + ': is unknown')
    }
  } else options.urls.push(arg)
}
function request(url, left) {
  return new Promise((resolve, reject) => {
    const target = new URL(/^[a-z]+:/.test(url) ? url : 'http://' + url)
    const client = require(target.protocol === 'https:' ? 'node:https' : 'node:http')
    const body = options.upload ? fs.readFileSync(options.upload) : options.data.length ? Buffer.concat(options.data.flatMap((part, at) => (at ? [Buffer.from('&'), part] : [part]))) : undefined
    const headers = { 'User-Agent': options.agent || 'curl/8 (stand-in)', Accept: '*/*', ...options.headers }
    if (options.data.length && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')) headers['Content-Type'] = 'application/x-www-form-urlencoded'
    if (body) headers['Content-Length'] = body.length
    const sent = client.request(target, { method: options.method || (options.head ? 'HEAD' : options.upload ? 'PUT' : body ? 'POST' : 'GET'), headers, auth: options.user, rejectUnauthorized: !options.insecure, agent: false }, (response) => {
      if (options.follow && [301, 302, 303, 307, 308].includes(response.statusCode) && response.headers.location && left > 0) {
        response.resume()
        return resolve(request(new URL(response.headers.location, target).href, left - 1))
      }
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => response.complete ? resolve({ response, body: Buffer.concat(parts), url: target }) : reject(Object.assign(new Error('transfer closed with outstanding read data remaining'), { exit: 18 })))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
async function withRetries(url) {
  for (let left = Number(options.retries); ; left--) {
    try {
      const answer = await request(url, 20)
      if (left <= 0 || ![408, 429, 500, 502, 503, 504].includes(answer.response.statusCode)) return answer
    } catch (error) {
      if (left <= 0 || error.code === 'ECONNREFUSED') throw error
    }
    await new Promise((resolve) => setTimeout(resolve, Number(options.retryDelay || 1) * 1000))
  }
}
async function main() {
  if (!options.urls.length) die(2, 'no URL specified')
  const startedAt = Date.now()
  if (options.timeoutMs) setTimeout(() => die(28, 'Operation timed out after ' + options.timeoutMs + ' milliseconds'), options.timeoutMs).unref()
  for (const url of options.urls) {
    let answer
    try { answer = await withRetries(url) } catch (error) {
      const code = error.exit || { ECONNREFUSED: 7, ENOTFOUND: 6, ECONNRESET: 56, ERR_INVALID_URL: 3 }[error.code] || 52
      if (options.write) process.stdout.write(format(undefined, startedAt))
      die(code, error.code === 'ECONNREFUSED' ? 'Failed to connect to ' + url + ': Connection refused' : error.message)
    }
    const status = answer.response.statusCode
    const failed = status >= 400 && (options.fail || options.failWithBody)
    if (!failed || options.failWithBody) {
      const head = options.head || options.include ? 'HTTP/1.1 ' + status + ' ' + answer.response.statusMessage + '\\r\\n' + answer.response.rawHeaders.map((text, at) => at % 2 ? text + '\\r\\n' : text + ': ').join('') + '\\r\\n' : ''
      const file = options.output || (options.remoteName && answer.url.pathname.split('/').pop())
      try { if (file && file !== '-') fs.writeFileSync(file, Buffer.concat([Buffer.from(head), answer.body])); else fs.writeSync(1, Buffer.concat([Buffer.from(head), answer.body])) } catch (error) { die(23, 'Failed writing body: ' + error.message) }
    }
    if (options.write) fs.writeSync(1, format(answer, startedAt))
    if (failed) die(22, 'The requested URL returned error: ' + status)
  }
  process.exit(0)
}
function format(answer, startedAt) {
  const values = { http_code: answer ? String(answer.response.statusCode) : '000', response_code: answer ? String(answer.response.statusCode) : '000', time_total: ((Date.now() - startedAt) / 1000).toFixed(6), size_download: answer ? String(answer.body.length) : '0', content_type: (answer && answer.response.headers['content-type']) || '', url_effective: answer ? answer.url.href : '' }
  return options.write.replace(/%[{]([a-z_]+)[}]/g, (_all, name) => values[name] || '').replace(/\\\\n/g, '\\n').replace(/\\\\t/g, '\\t')
}
main()
`
