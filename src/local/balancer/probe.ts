import dgram from 'node:dgram'
import http from 'node:http'
import net from 'node:net'
import { systemClock, type Clock } from '../../shared/clock.ts'
import type { BalancerHealthCheck } from '../drivers.ts'
import type { Probe, ProbeTarget } from './health.ts'

// On a fast clock a check's five seconds may be a few real milliseconds, too short for a busy machine to answer in.
const shortestTimeoutMs = 2_000

const shortestCheckMs = 15

// A refusal on loopback comes at once.
const udpSilenceMs = 200

/** Checks over real sockets. The timeout runs on the cloud's clock, but is never under two real seconds. */
export function createProbe(clock: Clock): Probe {
  return (target, check) => {
    const at = { ...target, port: check.port ?? target.port }
    return paced(probeOnce(clock, at, check))
  }
}

function probeOnce(clock: Clock, target: ProbeTarget, check: BalancerHealthCheck): Promise<boolean> {
  if (check.kind === 'udp') return probeUdp(clock, target, check)
  return check.kind === 'http' ? probeHttp(clock, target, check) : probeTcp(clock, target, check)
}

/** However fast the cloud's clock runs, a backend is asked at most so often in real time. */
async function paced(probe: Promise<boolean>): Promise<boolean> {
  const [isGood] = await Promise.all([probe, systemClock.sleep(shortestCheckMs)])
  return isGood
}

function probeHttp(clock: Clock, target: ProbeTarget, check: BalancerHealthCheck): Promise<boolean> {
  return new Promise((resolve) => {
    const host = check.domain ?? `${target.address}:${target.port}`
    const request = http.request({
      host: target.address,
      port: target.port,
      path: check.path,
      method: check.method,
      headers: { host, connection: 'close', 'user-agent': 'SLBHealthCheck' },
      agent: false,
    })
    const stopTimer = whenTimedOut(clock, check.timeoutMs, () => request.destroy(new Error('health check timed out')))
    request.on('response', (response) => {
      response.on('error', () => {
        // The status is known already; what breaks in the body does not matter to the check.
      })
      response.resume()
      stopTimer()
      resolve(passes(response.statusCode ?? 0, check.passCodes))
    })
    request.on('error', () => {
      stopTimer()
      resolve(false)
    })
    request.end()
  })
}

function probeTcp(clock: Clock, target: ProbeTarget, check: BalancerHealthCheck): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: target.address, port: target.port })
    const finish = (isGood: boolean) => {
      stopTimer()
      // The real check answers SYN/ACK with RST and sends nothing.
      socket.resetAndDestroy()
      resolve(isGood)
    }
    const stopTimer = whenTimedOut(clock, check.timeoutMs, () => finish(false))
    socket.once('connect', () => finish(true))
    socket.on('error', () => finish(false))
  })
}

/** As the real check: only a refused port is a failure, silence is not. */
function probeUdp(clock: Clock, target: ProbeTarget, check: BalancerHealthCheck): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = dgram.createSocket('udp4')
    const finish = (isGood: boolean) => {
      stopTimer()
      socket.close()
      resolve(isGood)
    }
    const stopTimer = whenTimedOut(clock, Math.min(check.timeoutMs, udpSilenceMs), () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('message', () => finish(true))
    socket.connect(target.port, target.address, () => socket.send('health-check'))
  })
}

/** Whether `status` is in one of the classes such as `http_2xx`. */
export function passes(status: number, passCodes: readonly string[]): boolean {
  return passCodes.includes(`http_${Math.floor(status / 100)}xx`)
}

function whenTimedOut(clock: Clock, timeoutMs: number, action: () => void): () => void {
  let waiting = 2
  const arrived = () => {
    waiting -= 1
    if (waiting === 0) action()
  }
  const cancels = [
    clock.schedule(timeoutMs, arrived),
    systemClock.schedule(Math.min(timeoutMs, shortestTimeoutMs), arrived),
  ]
  return () => {
    for (const cancel of cancels) cancel()
  }
}
