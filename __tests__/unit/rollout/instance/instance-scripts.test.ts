import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { endOf } from '../../../../src/rollout/instance/script-end.ts'
import {
  commandScript,
  fetchScript,
  probeScript,
  switchScript,
  type SwitchRequest,
} from '../../../../src/rollout/instance/instance-scripts.ts'
import { packRelease } from '../../../../src/rollout/instance/pack.ts'
import { hookScript } from '../../../../src/rollout/instance/hook-scripts.ts'
import { factsIn, type AppLayout } from '../../../../src/rollout/instance/script-parts.ts'

let home: string
let layout: AppLayout

/** Stand-ins for what the scripts call: `curl` reads files and the fake application, `systemctl` notes its words. */
const stands = {
  hostname: 'echo 127.0.0.1',
  systemctl:
    'echo "$@" >> "$STAGE/systemctl.log"; case $1 in is-active) test -f "$STAGE/active" ;; is-failed) test -f "$STAGE/failed" ;; show) echo start-limit-hit ;; restart) touch "$STAGE/active" ;; stop) rm -f "$STAGE/active" ;; esac',
  curl: `for word; do last=$word; done
out=''; while [ $# -gt 0 ]; do [ "$1" = -o ] && out=$2; shift; done
case $last in
  file://*) cp "\${last#file://}" "$out" ;;
  */healthz) [ -f "$STAGE/active" ] && cat "$STAGE/status" 2>/dev/null || printf 000 ;;
  */version) printf '{"name": "x", "version": "%s"}' "$(cat "$STAGE/app/current/VERSION")" ;;
  *) exit 22 ;;
esac`,
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'instance-scripts-'))
  await mkdir(join(home, 'bin'))
  for (const [name, body] of Object.entries(stands)) {
    await writeFile(join(home, 'bin', name), `#!/bin/sh\n${body}\n`)
    await chmod(join(home, 'bin', name), 0o755)
  }
  await writeFile(join(home, 'status'), '200')
  layout = {
    app: 'shop',
    directory: join(home, 'app'),
    service: 'shop',
    port: 8080,
    healthPath: '/healthz',
    versionPath: '/version',
    versionField: 'version',
  }
})
afterEach(() => rm(home, { recursive: true, force: true }))

function run(text: string): Promise<{ exitCode: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      'sh',
      ['-c', text],
      { env: { PATH: `${join(home, 'bin')}:${process.env.PATH}`, STAGE: home } },
      (error, stdout, stderr) => {
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
      },
    )
  })
}

async function fetched(
  version: string,
  change: { digest?: string; keep?: number; envDigest?: string; envUrl?: string } = {},
): Promise<{ exitCode: number; output: string; digest: string }> {
  const { bytes, digest } = packRelease([{ path: 'VERSION', content: Buffer.from(version), isExecutable: false }])
  const file = join(home, `${version}.tar.gz`)
  await writeFile(file, bytes)
  const script = fetchScript(layout, {
    version,
    digest: change.digest ?? digest,
    artifactUrl: `file://${file}`,
    envDigest: change.envDigest ?? '',
    envUrl: change.envUrl ?? '',
    keep: change.keep ?? 3,
    timeoutSeconds: 60,
  })
  return { ...(await run(script.text)), digest }
}

const switchTo = (
  version: string,
  digest: string,
  change: Partial<SwitchRequest> = {},
  asked: Partial<AppLayout> = {},
) =>
  run(
    switchScript(
      { ...layout, ...asked },
      {
        version,
        previous: 'v0',
        digest,
        envDigest: '',
        deployId: 'run-1',
        fence: 1,
        timeoutSeconds: 60,
        hooks: {},
        check: { consecutive: 2, intervalSeconds: 0.01, timeoutSeconds: 1, deadlineSeconds: 2, warmUpSeconds: 0 },
        ...change,
      },
    ).text,
  )

/** Looks until it fails once. */
const impatient = { consecutive: 1, intervalSeconds: 0.01, timeoutSeconds: 1, deadlineSeconds: 0, warmUpSeconds: 0 }

const log = async () => (await readFile(join(home, 'systemctl.log'), 'utf8').catch(() => '')).trim().split('\n')

describe('the script that fetches a release', () => {
  test('leaves what runs alone and is done already the second time', async () => {
    expect((await fetched('v1')).output).toContain('acd fetched=v1')
    await writeFile(join(home, 'app/releases/v1/mark'), '')
    expect((await fetched('v1')).exitCode).toBe(0)
    expect(await readdir(join(home, 'app/releases/v1'))).toContain('mark')
  })

  test('refuses an artifact with another digest and leaves nothing of it', async () => {
    const { exitCode, output } = await fetched('v1', { digest: 'f'.repeat(64) })
    expect(exitCode).toBe(1)
    expect(factsIn(output)).toMatchObject({ failed: 'checksum' })
    expect(await readdir(join(home, 'app/releases'))).toEqual([])
  })

  test('refuses a release whose environment is gone from the bucket, unless the instance has it', async () => {
    const lost = await fetched('v1', { envDigest: 'e1' })
    expect(lost.exitCode).toBe(1)
    expect(factsIn(lost.output)).toMatchObject({ failed: 'download' })
    await writeFile(join(home, 'v1.env'), 'A=1')
    expect((await fetched('v1', { envDigest: 'e1', envUrl: `file://${join(home, 'v1.env')}` })).exitCode).toBe(0)
    expect((await fetched('v1', { envDigest: 'e1' })).exitCode).toBe(0)
  })

  test('keeps so many releases, and always the one that runs', async () => {
    const { digest } = await fetched('v1')
    await switchTo('v1', digest)
    for (const version of ['v2', 'v3', 'v4']) await fetched(version, { keep: 2 })
    expect((await readdir(join(home, 'app/releases'))).toSorted()).toEqual(['v1', 'v3', 'v4'])
  })

  test('keeps the release that runs on a port of its own', async () => {
    await fetched('v1')
    await mkdir(join(home, 'app/ports'))
    await symlink('../releases/v1', join(home, 'app/ports/8081'))
    for (const version of ['v2', 'v3']) await fetched(version, { keep: 1 })
    expect((await readdir(join(home, 'app/releases'))).toSorted()).toEqual(['v1', 'v3'])
  })
})

describe('the script that switches to a release', () => {
  test('restarts the service once, checks the version, and only checks when run again', async () => {
    const { digest } = await fetched('v1')
    expect(factsIn((await switchTo('v1', digest)).output)).toMatchObject({ healthy: 'v1', version: 'v1' })
    expect(await log()).toEqual(['stop shop', 'restart shop'])
    expect((await switchTo('v1', digest)).exitCode).toBe(0)
    expect((await log()).filter((line) => line.startsWith('restart'))).toEqual(['restart shop'])
  })

  test('a service that systemd has given up is not waited for until the deadline', async () => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'status'), '000')
    await writeFile(join(home, 'failed'), '')
    const patient = { consecutive: 2, intervalSeconds: 1, timeoutSeconds: 1, deadlineSeconds: 3_600, warmUpSeconds: 0 }
    const { output, exitCode } = await switchTo('v1', digest, { check: patient })
    expect(exitCode).toBe(1)
    expect(factsIn(output)).toMatchObject({ failed: 'health' })
    expect(output).toContain('/healthz answered 000, and shop has ended for good (start-limit-hit)')
  })

  test.each([
    ['{"database": "up"} 200', 0, {}],
    ['{"database": "down"} 200', 1, { failed: 'health' }],
    ['{"database": "up"} 503', 1, { failed: 'health' }],
  ])('with a wanted body, an answer of %s ends with %i', async (answer, exitCode, facts) => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'status'), answer)
    const ended = await switchTo('v1', digest, {}, { healthBody: '"database": "up"' })
    expect(ended.exitCode).toBe(exitCode)
    expect(factsIn(ended.output)).toMatchObject(facts)
    if (answer.includes('down')) expect(ended.output).toContain('wrong-body')
  })

  test.each([
    ['{"status": "ok", "checks": [{"up": true}, {"ms": 12}]} 200', 0, ''],
    ['{"status": "degraded", "checks": []} 200', 1, '$.status=degraded'],
    ['{"status": "ok", "checks": []} 200', 1, '$.checks[1].ms=nothing'],
    ['{"status": "ok" 200', 1, '$.status=no-JSON'],
    ['{"status": "ok"} 503', 1, '503'],
  ])('with wanted values, an answer of %s ends with %i', async (answer, exitCode, why) => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'status'), answer)
    const healthJson = [
      { json: '$.status', equals: 'ok' },
      { json: '$.checks[1].ms', equals: 12 },
    ]
    const ended = await switchTo('v1', digest, { check: impatient }, { healthJson })
    expect(ended.exitCode).toBe(exitCode)
    if (exitCode !== 0) expect(ended.output).toContain(`/healthz answered ${why}`)
  })

  test('reads the version from where a JSON path leads', async () => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'app/releases/v1/VERSION'), 'x", "build": {"version": "v1"}, "y": "')
    const plain = await switchTo('v1', digest, { check: impatient }, { versionField: '$.version' })
    expect(factsIn(plain.output)).toMatchObject({ failed: 'version' })
    const built = await switchTo('v1', digest, {}, { versionField: '$.build.version' })
    expect(factsIn(built.output)).toMatchObject({ healthy: 'v1', version: 'v1' })
  })

  test('a unit that somebody else starts is none of ours to judge', async () => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'failed'), '')
    await writeFile(join(home, 'status'), '503')
    const run = 'touch "$STAGE/active"; (sleep 0.3; echo 200 > "$STAGE/status") > /dev/null 2>&1 &'
    const hooks = { start: { run, timeoutSeconds: 5, isIgnored: false } }
    const check = { consecutive: 1, intervalSeconds: 0.1, timeoutSeconds: 1, deadlineSeconds: 60, warmUpSeconds: 0 }
    expect(factsIn((await switchTo('v1', digest, { hooks, check })).output)).toMatchObject({ healthy: 'v1' })
  })

  test('an instance that answers with the old version is not healthy', async () => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'app/releases/v1/VERSION'), 'v0')
    const { output, exitCode } = await switchTo('v1', digest)
    expect(exitCode).toBe(1)
    expect(endOf({ instanceId: 'i', status: 'failed', exitCode, output, droppedBytes: 0 }, '')).toMatchObject({
      ok: false,
      code: 'E_WRONG_VERSION',
      reason: expect.stringContaining("'v0'"),
    })
  })

  test('one that answers 503 fails with the last answers', async () => {
    const { digest } = await fetched('v1')
    await writeFile(join(home, 'status'), '503')
    const { output, exitCode } = await switchTo('v1', digest)
    expect(endOf({ instanceId: 'i', status: 'failed', exitCode, output, droppedBytes: 0 }, '')).toMatchObject({
      ok: false,
      code: 'E_HEALTH_FAILED',
      reason: expect.stringMatching(/^\/healthz answered 503/),
    })
  })

  test('a service that runs and is unhealthy is only asked the first time, and started anew by the second try', async () => {
    const { digest } = await fetched('v1')
    const restarts = async () => (await log()).filter((line) => line.startsWith('restart')).length
    await writeFile(join(home, 'status'), '503')
    await switchTo('v1', digest)
    await switchTo('v1', digest)
    expect(await restarts()).toBe(1)
    await writeFile(join(home, 'status'), '200')
    expect(factsIn((await switchTo('v1', digest, { isAgain: true })).output)).toMatchObject({ healthy: 'v1' })
    expect(await restarts()).toBe(2)
  })

  test('a script of an older lease does nothing after a younger one was here', async () => {
    const { digest } = await fetched('v1')
    await switchTo('v1', digest, { fence: 7 })
    const late = await switchTo('v1', digest, { fence: 6 })
    expect(factsIn(late.output)).toMatchObject({ failed: 'fenced' })
    expect((await log()).filter((line) => line.startsWith('restart'))).toEqual(['restart shop'])
  })

  test("a user's own command of an older lease does not run after a younger one was here", async () => {
    const { digest } = await fetched('v1')
    await switchTo('v1', digest)
    const check = { consecutive: 1, intervalSeconds: 0.01, timeoutSeconds: 1, deadlineSeconds: 2, warmUpSeconds: 0 }
    const command = { run: 'echo "$FENCE" >> "$STAGE/commands.log"', timeoutSeconds: 5, isIgnored: false }
    const commandOf = (fence: number) =>
      run(commandScript(layout, { version: 'v1', previous: 'v0', deployId: 'run-1', fence, check, command }).text)
    expect(factsIn((await commandOf(7)).output)).toMatchObject({ healthy: 'v1' })
    expect(factsIn((await commandOf(6)).output)).toMatchObject({ failed: 'fenced' })
    expect(await readFile(join(home, 'commands.log'), 'utf8')).toBe('7\n')
  })

  test('hooks run in order in the directory of the release, and know versions; stop and start replace the usual', async () => {
    const { digest } = await fetched('v1')
    const note = (name: string) => ({
      run: `echo "${name} $VERSION after $PREVIOUS_VERSION in $(basename "$PWD")" >> "$STAGE/hooks.log"${name === 'start' ? '; touch "$STAGE/active"' : ''}`,
      timeoutSeconds: 5,
      isIgnored: false,
    })
    const { exitCode } = await switchTo('v1', digest, {
      hooks: { stop: note('stop'), install: note('install'), start: note('start'), validate: note('validate') },
    })
    expect(exitCode).toBe(0)
    expect((await readFile(join(home, 'hooks.log'), 'utf8')).trim().split('\n')).toEqual(
      ['stop', 'install', 'start', 'validate'].map((name) => `${name} v1 after v0 in v1`),
    )
    expect((await log()).filter((line) => /^(stop|restart)/.test(line))).toEqual([])
  })

  test('a hook that hangs is ended at its time-out, one that may fail is passed over', async () => {
    const { digest } = await fetched('v1')
    const hung = await switchTo('v1', digest, {
      hooks: { install: { run: 'sleep 60', timeoutSeconds: 1, isIgnored: false } },
    })
    expect(factsIn(hung.output)).toMatchObject({ failed: 'hook-install' })
    const passed = await switchTo('v1', digest, {
      hooks: { install: { run: 'exit 3', timeoutSeconds: 1, isIgnored: true } },
    })
    expect(passed.exitCode).toBe(0)
  })
})

describe('the script of a hook by itself', () => {
  const facts = { version: 'v2', previous: 'v1', deployId: 'run-7', fence: 5 }
  const hook = { run: 'echo "$DEPLOY_ID $FENCE" >> "$STAGE/hooks.log"', timeoutSeconds: 5, isIgnored: true }
  const runHook = (change: Partial<typeof facts> = {}) =>
    run(hookScript(layout, 'postAdd', hook, { ...facts, ...change }).text)

  test('does not run what a run that was overtaken asked for, also when its hook may fail', async () => {
    expect(factsIn((await runHook()).output)).toEqual({ hook: 'postAdd' })
    const { exitCode, output } = await runHook({ fence: 4 })
    expect({ exitCode, facts: factsIn(output) }).toEqual({ exitCode: 1, facts: { failed: 'fenced' } })
    expect(await readFile(join(home, 'hooks.log'), 'utf8')).toBe('run-7 5\n')
  })

  test('runs it again as often as asked for, and tells it its batch', async () => {
    const luck = { ...hook, run: 'echo "batch $BATCH" >> "$STAGE/tries"; [ "$(wc -l < "$STAGE/tries")" -ge 2 ]' }
    const twice = { ...luck, retries: 1, isIgnored: false }
    const script = hookScript(layout, 'postAdd', twice, { ...facts, batch: 3 })
    expect(factsIn((await run(script.text)).output)).toEqual({ hook: 'postAdd' })
    expect(await readFile(join(home, 'tries'), 'utf8')).toBe('batch 3\nbatch 3\n')
    expect(script.timeoutSeconds).toBeGreaterThan(2 * hook.timeoutSeconds)
    const never = { ...hook, run: 'echo x >> "$STAGE/failed-tries"; false', retries: 1, isIgnored: false }
    const end = await run(hookScript(layout, 'postAdd', never, facts).text)
    expect({ exitCode: end.exitCode, facts: factsIn(end.output) }).toEqual({
      exitCode: 1,
      facts: { failed: 'hook-postAdd' },
    })
    expect(await readFile(join(home, 'failed-tries'), 'utf8')).toBe('x\nx\n')
  })

  test('keeps the switch of a run that was overtaken from coming late', async () => {
    const { digest } = await fetched('v1')
    await runHook()
    expect(factsIn((await switchTo('v1', digest, { fence: 4 })).output)).toMatchObject({ failed: 'fenced' })
  })
})

test('the probe says what is switched on and what answers, and changes nothing', async () => {
  expect(factsIn((await run(probeScript(layout).text)).output)).toMatchObject({ current: '', status: '000' })
  const { digest } = await fetched('v1')
  await switchTo('v1', digest)
  expect(factsIn((await run(probeScript(layout).text)).output)).toMatchObject({
    current: 'v1',
    digest,
    status: '200',
    version: 'v1',
  })
})
