/** Where a machine finds the faults of its application. */
export const appFaultDirectory = '/var/lib/local-cloud'

/**
 * Loaded into every Node.js process of a service, where it makes answers fail or slow while a fault says so: whoever
 * asks, balancer or health check, sees the same. Without faults it passes every request on at once.
 */
export const appFaultScript = `'use strict'
const fs = require('node:fs')
const http = require('node:http')
const path = require('node:path')
const file = path.join(__dirname, 'requests.json')
const releases = currentReleases(path.join(process.env.INSTANCE_ROOT || '/', 'opt'))
const states = new Map()
let rules = []
let lookedMs = 0
let stamp = ''

function currentReleases(directory) {
  try {
    return fs.readdirSync(directory).map((app) => {
      try { return path.basename(fs.readlinkSync(path.join(directory, app, 'current'))) } catch { return '' }
    })
  } catch { return [] }
}

function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function refresh(nowMs) {
  if (nowMs - lookedMs < 100) return
  lookedMs = nowMs
  try {
    const found = fs.statSync(file)
    const seen = found.mtimeMs + '/' + found.size
    if (seen === stamp) return
    rules = JSON.parse(fs.readFileSync(file, 'utf8'))
    stamp = seen
  } catch {
    rules = []
    stamp = ''
  }
}

function strikes(rule, nowMs) {
  if (nowMs < rule.fromMs || (rule.untilMs !== null && nowMs >= rule.untilMs)) return undefined
  if (rule.release !== undefined && !releases.includes(rule.release)) return undefined
  let state = states.get(rule.id)
  if (!state) states.set(rule.id, (state = { seen: 0, struck: 0, random: random(rule.seed) }))
  state.seen++
  if (state.seen <= rule.skip || (rule.count !== null && state.struck >= rule.count)) return undefined
  if (rule.probability < 1 && state.random() >= rule.probability) return undefined
  state.struck++
  return state
}

const emit = http.Server.prototype.emit
http.Server.prototype.emit = function (event, request, response) {
  if (event !== 'request') return emit.apply(this, arguments)
  const nowMs = Date.now()
  refresh(nowMs)
  let waitMs = 0
  let error
  for (const rule of rules) {
    const state = strikes(rule, nowMs)
    if (!state) continue
    if (rule.kind === 'app-slow') waitMs += rule.delayMs
    if (rule.kind === 'app-error') error = error || rule
    if (rule.kind === 'app-leak') {
      waitMs += state.struck * rule.delayMs
      if (state.struck > rule.limit) {
        fs.writeSync(2, 'Out of memory: killed process ' + process.pid + ' (fault app-leak)\\n')
        process.kill(process.pid, 'SIGKILL')
      }
    }
  }
  if (!error && waitMs === 0) return emit.apply(this, arguments)
  const go = () => {
    if (!error) return emit.call(this, event, request, response)
    request.resume()
    response.writeHead(error.status, { 'content-type': 'text/plain' })
    response.end('the application fails on purpose (fault app-error)\\n')
  }
  if (waitMs > 0) setTimeout(go, waitMs)
  else go()
  return true
}
`
