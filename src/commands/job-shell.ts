import { spawn } from 'node:child_process'
import type { JobShell } from '../rollout/instance/hooks.ts'
import type { Redactor } from '../shared/redact.ts'

/** What a hook may print before the rest is dropped. */
const keptCharacters = 24 * 1024
/** What a hook has printed arrives within this time after its end; whatever it left running keeps the pipes open. */
const drainMs = 1_000

/** Runs hooks of the job with `sh`, in the directory of deploy.yml; the whole process group ends with the time-out. */
export function createJobShell(options: {
  directory: string
  env: Readonly<Record<string, string | undefined>>
  redactor: Redactor
}): JobShell {
  return {
    run: (script, { env, timeoutMs, signal }) =>
      new Promise((resolve, reject) => {
        const child = spawn('sh', ['-c', script], {
          cwd: options.directory,
          env: { ...options.env, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
          detached: true,
        })
        let output = ''
        let isKilled = false
        // Secrets go first: what is cut in the middle of one would no longer be known as one.
        const lastOf = (text: string) => options.redactor.redact(text).slice(-keptCharacters)
        const keep = (part: string) => {
          output += part
          if (output.length > 2 * keptCharacters) output = lastOf(output)
        }
        child.stdout.setEncoding('utf8').on('data', keep)
        child.stderr.setEncoding('utf8').on('data', keep)
        const kill = () => {
          if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
          isKilled = true
          process.kill(-child.pid, 'SIGKILL')
        }
        const timer = setTimeout(kill, timeoutMs)
        signal?.addEventListener('abort', kill, { once: true })
        if (signal?.aborted) kill()
        child.on('error', reject)
        child.on('exit', () => {
          const drained = setTimeout(() => {
            child.stdout.destroy()
            child.stderr.destroy()
          }, drainMs)
          child.once('close', () => clearTimeout(drained))
        })
        child.on('close', (code) => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', kill)
          resolve({ exitCode: isKilled ? undefined : (code ?? undefined), output: lastOf(output) })
        })
      }),
  }
}
