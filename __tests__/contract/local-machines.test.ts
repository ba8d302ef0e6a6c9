import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimBlock } from '../../src/local/addresses.ts'
import { createMachineDriver } from '../../src/local/machines/driver.ts'
import { DirectoryMachines } from '../../src/local/machines/directory-driver.ts'
import { reapDeadDataDirectories } from '../../src/local/machines/data-directory.ts'
import { missingForOverlay } from '../../src/local/machines/isolation.ts'
import type { MachineHost } from '../../src/local/machines/machine-host.ts'
import type { CommandRun } from '../../src/local/drivers.ts'

const probe = await mkdtemp(join(tmpdir(), 'probe-'))
const missing = await missingForOverlay(probe)
await rm(probe, { recursive: true })
const canOverlay = missing === undefined
if (!canOverlay) console.info(`machines over an overlay are not tested: ${missing}`)

const kinds = canOverlay ? (['overlay', 'directory'] as const) : (['directory'] as const)

/** A long sleep that no other test run on this host has, so that its processes can be found. */
const sleep = (place: number) => `sleep 471${place}.${process.pid}`

interface Bench {
  machines: MachineHost
  address: (last: number) => string
  /** Makes a running machine. */
  boot(instanceId: string, options?: { last?: number; layerId?: string }): Promise<void>
  /** Runs a script that must succeed and gives its output. */
  sh(instanceId: string, script: string, options?: Partial<CommandRun>): Promise<string>
}

/** Machines of one kind for one describe block. */
function bench(kind: 'overlay' | 'directory'): Bench {
  let directory = ''
  let block: Awaited<ReturnType<typeof claimBlock>>
  const parts = { machines: undefined as unknown as MachineHost }
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), `machines-${kind}-`))
    block = await claimBlock()
    parts.machines =
      kind === 'directory'
        ? new DirectoryMachines(directory)
        : await createMachineDriver({ dataDirectory: directory, log: () => {} })
  })
  afterAll(async () => {
    await parts.machines.close()
    await block.release()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  })
  const address = (last: number) => `127.${block.block}.9.${last}`
  return {
    get machines() {
      return parts.machines
    },
    address,
    async boot(instanceId, { last = 1, layerId } = {}) {
      await parts.machines.create({
        instanceId,
        hostname: `host-${instanceId}`,
        address: address(last),
        ...(layerId === undefined ? {} : { layerId }),
      })
      await parts.machines.start(instanceId)
    },
    async sh(instanceId, script, options = {}) {
      const end = await parts.machines.run(instanceId, { shell: 'sh', timeoutMs: 60_000, script, ...options })
      const output = Buffer.from(end.output).toString()
      if (end.exitCode !== 0) throw new Error(`${end.reason} ${end.exitCode}: ${output}`)
      return output.trim()
    },
  }
}

const webUnit = `cat > /etc/systemd/system/web.service <<'END'
[Unit]
Description=A web server
[Service]
Environment=PORT=8099 "WORDS=two words" LIST=a,b
EnvironmentFile=-/etc/alicloud-deploy/web.env
EnvironmentFile=-/etc/alicloud-deploy/absent.env
WorkingDirectory=/opt/web
ExecStartPre=/bin/sh -c 'echo started >> /opt/web/starts'
ExecStart=/usr/bin/env node server.js \${PORT} $LIST
Restart=on-failure
RestartSec=50ms
TimeoutStopSec=5
[Install]
WantedBy=multi-user.target
END
mkdir -p /opt/web /etc/alicloud-deploy
echo 'SECRET="s p$ace"' > /etc/alicloud-deploy/web.env
cat > /opt/web/server.js <<'END'
const address = require('child_process').execSync('hostname -i').toString().trim()
const words = [process.env.WORDS, process.env.SECRET, process.argv.slice(2).join('|'), require('path').basename(process.cwd())]
require('http').createServer((request, response) => response.end(words.join(';'))).listen(Number(process.env.PORT), address, () => console.log('listening'))
END
systemctl daemon-reload`

const untilListening = `for i in $(seq 200); do curl -sf http://$(hostname -i):8099/ > /dev/null && exit 0; sleep 0.05; done; journalctl -u web; exit 1`

describe.each(kinds)('a %s machine', (kind) => {
  const lab = bench(kind)

  test('knows its own name and address', async () => {
    await lab.boot('i-name', { last: 11 })
    expect(await lab.sh('i-name', 'hostname; hostname -i')).toBe(`host-i-name\n${lab.address(11)}`)
  })

  test('keeps what it writes to itself', async () => {
    await lab.boot('i-one', { last: 21 })
    await lab.boot('i-two', { last: 22 })
    await lab.sh(
      'i-one',
      'mkdir -p /opt/app && echo mine > /opt/app/file && echo mine > /tmp/only-in-one && echo mine > /var/lib/only-in-one',
    )
    expect(await lab.sh('i-one', 'cat /opt/app/file')).toBe('mine')
    expect(await lab.sh('i-two', 'ls /opt /tmp /var/lib | grep -cx -e app -e only-in-one || true')).toBe('0')
    expect(['/opt/app', '/tmp/only-in-one', '/var/lib/only-in-one'].filter((path) => existsSync(path))).toEqual([])
  })

  test('runs a service from a unit file, with its environment, directory and arguments', async () => {
    await lab.boot('i-web', { last: 31 })
    await lab.sh('i-web', `${webUnit}\nsystemctl enable --now web\n`)
    await lab.sh('i-web', untilListening)
    const answer = await fetch(`http://${lab.address(31)}:8099/`)
    expect(await answer.text()).toBe('two words;s p$ace;8099|a,b;web')
    expect(await lab.sh('i-web', 'systemctl is-active web; systemctl is-enabled web')).toBe('active\nenabled')
  })

  test('starts a service again that died, and not one that was stopped', async () => {
    await lab.sh(
      'i-web',
      'old=$(systemctl show -p MainPID --value web); kill -9 $old; for i in $(seq 100); do new=$(systemctl show -p MainPID --value web); [ "$new" != "$old" ] && [ "$new" != 0 ] && exit 0; sleep 0.05; done; exit 1',
    )
    expect(
      await lab.sh(
        'i-web',
        'systemctl show -p NRestarts --value web; systemctl stop web; systemctl is-active web || true; wc -l < /opt/web/starts',
      ),
    ).toBe('1\ninactive\n2')
  })

  test('gives up on a service that cannot start', async () => {
    await lab.boot('i-loop', { last: 32 })
    const script = `printf '[Service]\\nExecStart=/bin/false\\nRestart=always\\nRestartSec=10ms\\n' > /etc/systemd/system/loop.service
systemctl start loop; for i in $(seq 100); do [ "$(systemctl is-active loop)" = failed ] && break; sleep 0.05; done
systemctl show -p Result --value loop; systemctl is-failed loop`
    expect(await lab.sh('i-loop', script)).toBe('start-limit-hit\nfailed')
  })

  test('waits for a oneshot and tells how it ended', async () => {
    await lab.boot('i-once', { last: 33 })
    const script = `printf '[Service]\\nType=oneshot\\nExecStart=/bin/sh -c "sleep 0.2; echo done > /opt/done; exit 3"\\n' > /etc/systemd/system/once.service
systemctl start once 2> /dev/null; echo $?; cat /opt/done; systemctl show -p ExecMainStatus --value once`
    expect(await lab.sh('i-once', script)).toBe('1\ndone\n3')
  })

  test('kills a service that ignores SIGTERM when its time to stop is over', async () => {
    await lab.boot('i-stubborn', { last: 34 })
    const script = `printf '[Service]\\nTimeoutStopSec=300ms\\nExecStart=/bin/sh -c "trap : TERM; while :; do sleep 0.1; done"\\n' > /etc/systemd/system/stubborn.service
systemctl start stubborn; pid=$(systemctl show -p MainPID --value stubborn); sleep 0.1; systemctl stop stubborn; kill -0 $pid 2> /dev/null && echo alive || echo gone`
    expect(await lab.sh('i-stubborn', script)).toBe('gone')
  })

  test('starts its enabled services when it boots', async () => {
    await lab.sh('i-web', 'systemctl start web')
    await lab.machines.stop('i-web', { force: false })
    await expect(fetch(`http://${lab.address(31)}:8099/`)).rejects.toThrow('fetch failed')
    await lab.machines.start('i-web')
    await lab.sh('i-web', untilListening)
    expect((await fetch(`http://${lab.address(31)}:8099/`)).status).toBe(200)
  })

  test('starts from an image of another machine, and images stack', async () => {
    await lab.sh('i-one', 'echo first > /opt/app/layer; echo gone > /opt/app/goner')
    await lab.machines.saveLayer('i-one', 'layer-1')
    await lab.boot('i-three', { last: 23, layerId: 'layer-1' })
    expect(
      await lab.sh('i-three', 'cat /opt/app/layer; rm /opt/app/goner; echo second > /opt/app/more; hostname -i'),
    ).toBe(`first\n${lab.address(23)}`)
    await lab.machines.saveLayer('i-three', 'layer-2')
    await lab.machines.deleteLayer('layer-1')
    await lab.machines.destroy('i-three')
    await lab.boot('i-four', { last: 24, layerId: 'layer-2' })
    expect(await lab.sh('i-four', 'ls /opt/app; cat /opt/app/layer /opt/app/more')).toBe(
      'file\nlayer\nmore\nfirst\nsecond',
    )
    expect(await lab.sh('i-one', 'ls /opt/app')).toBe('file\ngoner\nlayer')
  })

  test('runs the service of the image that it starts from as its own', async () => {
    await lab.machines.saveLayer('i-web', 'layer-web')
    await lab.boot('i-web-2', { last: 35, layerId: 'layer-web' })
    await lab.sh('i-web-2', untilListening)
    expect(await (await fetch(`http://${lab.address(35)}:8099/`)).text()).toContain('8099')
  })

  test('gets a fresh disk in the place of its old one', async () => {
    await lab.machines.stop('i-four', { force: true })
    await lab.machines.replaceDisk('i-four', undefined)
    await lab.machines.start('i-four')
    expect(await lab.sh('i-four', 'ls /opt')).toBe('')
  })

  test('refuses to start from an image that is not there', async () => {
    await expect(
      lab.machines.create({ instanceId: 'i-x', hostname: 'x', address: lab.address(99), layerId: 'nope' }),
    ).rejects.toThrow('there is no disk layer nope')
  })

  test('gives back exit codes and both outputs in order', async () => {
    const end = await lab.machines.run('i-one', {
      shell: 'sh',
      timeoutMs: 60_000,
      script: 'echo out; echo err >&2; echo out; exit 7',
    })
    expect({ ...end, output: Buffer.from(end.output).toString() }).toMatchObject({
      exitCode: 7,
      reason: 'exited',
      output: 'out\nerr\nout\n',
    })
  })

  test('takes the interpreter of a script from its first line', async () => {
    expect(await lab.sh('i-one', '#!/usr/bin/env node\nconsole.log(typeof process.version)')).toBe('string')
  })

  test('ends a command, and all that it started, when its time is over', async () => {
    const end = await lab.machines.run('i-one', {
      shell: 'sh',
      timeoutMs: 300,
      script: `(${sleep(1)}; echo never) & ${sleep(1)}`,
    })
    expect(end).toMatchObject({ reason: 'timed-out' })
    expect(end.exitCode).toBeUndefined()
    expect(processesWith(sleep(1))).toEqual([])
  })

  test('ends a command that is stopped', async () => {
    const abort = new AbortController()
    const end = lab.machines.run('i-one', {
      shell: 'sh',
      timeoutMs: 60_000,
      script: sleep(2),
      signal: abort.signal,
    })
    await untilSome(() => processesWith(sleep(2)))
    abort.abort()
    expect(await end).toMatchObject({ reason: 'stopped' })
  })

  test('does not wait for what a command leaves behind', async () => {
    expect(await lab.sh('i-one', `${sleep(3)} & echo over`)).toBe('over')
    await lab.sh('i-one', `pkill -f "${sleep(3)}" || kill %1 || true`)
  })

  test('says when the working directory or the user is not there', async () => {
    const command = { shell: 'sh', timeoutMs: 60_000, script: 'true' }
    expect(await lab.machines.run('i-one', { ...command, workingDirectory: '/opt/nowhere' })).toMatchObject({
      reason: 'directory-missing',
    })
    expect(await lab.machines.run('i-one', { ...command, user: 'nobody-of-that-name' })).toMatchObject({
      reason: 'account-missing',
    })
  })

  test('takes files with their mode and makes the directories to them', async () => {
    await lab.machines.writeFile('i-one', '/opt/files/deep/secret', Buffer.from([0, 1, 255]), 0o640)
    expect(await lab.sh('i-one', 'stat -c %a /opt/files/deep/secret; od -An -tu1 /opt/files/deep/secret')).toMatch(
      /^640\n\s*0\s+1\s+255$/,
    )
  })

  test('refuses to work while it is off', async () => {
    await lab.machines.create({ instanceId: 'i-off', hostname: 'off', address: lab.address(98) })
    await expect(lab.machines.run('i-off', { shell: 'sh', timeoutMs: 1_000, script: 'true' })).rejects.toThrow('is off')
  })
})

describe.skipIf(!canOverlay)('an overlay machine', () => {
  const lab = bench('overlay')

  test('sees nothing of the host’s secrets, files and processes', async () => {
    const canary = await mkdtemp(join(tmpdir(), 'canary-'))
    await writeFile(join(canary, 'secret'), 'x')
    await lab.boot('i-blind')
    expect(await lab.sh('i-blind', `ls -A /root/.ssh /home /opt /srv /tmp; ls ${canary} 2> /dev/null || true`)).toBe(
      '/home:\n\n/opt:\n\n/root/.ssh:\n\n/srv:\n\n/tmp:',
    )
    expect(
      await lab.sh('i-blind', `[ -e ${fileURLToPath(new URL('../..', import.meta.url))} ] && echo seen || echo hidden`),
    ).toBe('hidden')
    expect(await lab.sh('i-blind', 'cut -d: -f2 /etc/shadow | sort -u')).toBe('*')
    expect(Number(await lab.sh('i-blind', 'ls -d /proc/[0-9]* | wc -l'))).toBeLessThan(12)
    await rm(canary, { recursive: true })
  })

  test('leaves system files of the host alone', async () => {
    const before = await readFile('/etc/hostname', 'utf8').catch(() => '')
    await lab.sh('i-blind', 'echo changed > /etc/hostname; echo x > /usr/bin/only-in-machine; rm -f /etc/passwd')
    expect(await readFile('/etc/hostname', 'utf8').catch(() => '')).toBe(before)
    expect([existsSync('/usr/bin/only-in-machine'), existsSync('/etc/passwd')]).toEqual([false, true])
  })

  test('tells which machine a process belongs to', async () => {
    await lab.sh('i-blind', 'setsid sleep 4714 > /dev/null 2>&1 &')
    const [pid] = await untilSome(() => processesWith('sleep 4714'))
    expect(await lab.machines.instanceOfProcess(pid!)).toBe('i-blind')
    expect(await lab.machines.instanceOfProcess(process.pid)).toBeUndefined()
    await lab.machines.stop('i-blind', { force: true })
    expect(processesWith('sleep 4714')).toEqual([])
  })
})

describe.each(canOverlay ? (['overlay', 'directory', 'database'] as const) : (['directory', 'database'] as const))(
  'a killed cloud of a %s',
  (kind) => {
    test('leaves no process and no mount, and after the next start no directory', async () => {
      const block = await claimBlock()
      const script = fileURLToPath(new URL('./local-machines-child.ts', import.meta.url))
      // A root of its own: any other cloud that starts in the common one would remove the directory first.
      const root = await mkdtemp(join(tmpdir(), 'k-'))
      const child = spawn(process.execPath, [script, kind, String(block.block)], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, TMPDIR: root },
      })
      const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
      const { dataDirectory } = JSON.parse(line) as { dataDirectory: string }
      const started = processesOf(dataDirectory)
      expect(started.length).toBeGreaterThan(0)

      child.kill('SIGKILL')
      await once(child, 'exit')
      await untilNone(() => started.filter((pid) => isRunning(pid)))
      expect(processesOf(dataDirectory)).toEqual([])
      expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(dataDirectory)

      const messages: string[] = []
      await reapDeadDataDirectories((message) => messages.push(message), root)
      expect(messages.join('\n')).toContain(dataDirectory)
      expect(existsSync(dataDirectory)).toBe(false)
      await rm(root, { recursive: true })
      await block.release()
    })
  },
)

/** Processes whose command line, directory or root leads into a data directory, besides those that only name it. */
function processesOf(dataDirectory: string): number[] {
  return allProcesses().filter((pid) => {
    if (pid === process.pid || !isRunning(pid)) return false
    const mounts = read(`/proc/${pid}/mountinfo`)
    const isInside = mounts.includes('upperdir=disks/i-doomed') || link(`/proc/${pid}/cwd`).startsWith(dataDirectory)
    return isInside || read(`/proc/${pid}/cmdline`).includes(dataDirectory)
  })
}

function processesWith(words: string): number[] {
  return allProcesses().filter(
    (pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() === words && isRunning(pid),
  )
}

// A zombie runs no more; when it is collected is up to the host's first process.
const isRunning = (pid: number) => /^\d+ \(.*\) [^ZX]/s.test(read(`/proc/${pid}/stat`))
const allProcesses = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It ended while the list was read.
    return ''
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** Looks again and again; the test's own time-out ends it. */
async function untilSome<T>(look: () => T[]): Promise<T[]> {
  for (;;) {
    const found = look()
    if (found.length > 0) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

async function untilNone(look: () => unknown[]): Promise<void> {
  while (look().length > 0) await new Promise((resolve) => setTimeout(resolve, 10))
}
