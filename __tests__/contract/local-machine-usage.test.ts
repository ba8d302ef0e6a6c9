import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { claimBlock } from '../../src/local/addresses.ts'
import { createMachineDriver } from '../../src/local/machines/driver.ts'
import { DirectoryMachines } from '../../src/local/machines/directory-driver.ts'
import { missingForOverlay } from '../../src/local/machines/isolation.ts'
import type { MachineHost } from '../../src/local/machines/machine-host.ts'

const probe = await mkdtemp(join(tmpdir(), 'probe-'))
const missing = await missingForOverlay(probe)
await rm(probe, { recursive: true })
const kinds = missing === undefined ? (['overlay', 'directory'] as const) : (['directory'] as const)

describe.each(kinds)('machines over a %s', (kind) => {
  let directory: string
  let block: Awaited<ReturnType<typeof claimBlock>>
  let machines: MachineHost

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), `usage-${kind}-`))
    block = await claimBlock()
    machines =
      kind === 'directory'
        ? new DirectoryMachines(directory)
        : await createMachineDriver({ dataDirectory: directory, log: () => {} })
    for (const [index, instanceId] of ['busy', 'idle'].entries()) {
      const address = `127.${block.block}.9.${index + 1}`
      await machines.create({ instanceId, hostname: instanceId, address })
      await machines.start(instanceId)
    }
  })
  afterAll(async () => {
    await machines.close()
    await block.release()
    await rm(directory, { recursive: true, force: true, maxRetries: 5 })
  })

  const usageOf = async (wanted: string) =>
    (await machines.usage!()).find(({ instanceId }) => instanceId === wanted) ?? { cpuMs: 0, memoryBytes: 0 }

  test('say what the processes of each use', async () => {
    const script = `cat > /etc/systemd/system/busy.service <<'END'
[Service]
ExecStart=/bin/sh -c 'while true; do :; done'
END
systemctl daemon-reload
systemctl start busy`
    await machines.run('busy', { shell: 'sh', timeoutMs: 60_000, script })
    // However slow the machine is, a loop gets CPU time at some point.
    await expect
      .poll(async () => (await usageOf('busy')).cpuMs, { timeout: 120_000, interval: 200 })
      .toBeGreaterThan(200)
    expect((await usageOf('busy')).memoryBytes).toBeGreaterThan(0)
    expect((await usageOf('idle')).cpuMs).toBeLessThan((await usageOf('busy')).cpuMs)
    await machines.stop('busy', { force: true })
    expect((await machines.usage!()).map(({ instanceId }) => instanceId)).not.toContain('busy')
  }, 180_000)
})
