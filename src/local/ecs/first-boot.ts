import type { LocalCore } from '../core.ts'
import { instances, keyPairs, type InstanceRecord } from './records.ts'
import { keyPairId } from './lookup.ts'

const userDataTimeoutMs = 600_000

/** What cloud-init does after a boot: the login key on every one, the user data script on the first of a disk. */
export function firstBoot(core: LocalCore, instance: InstanceRecord): void {
  const key =
    instance.keyPairName === undefined
      ? undefined
      : keyPairs(core.store).get(keyPairId(instance.regionId, instance.keyPairName))
  const script = instance.hasBooted ? undefined : readScript(instance.userData)
  instances(core.store).update(instance, { hasBooted: true })
  if (!key && !script) return
  core.after(0, async () => {
    const { machines } = core.drivers
    if (key?.publicKey)
      await machines.writeFile(instance.id, '/root/.ssh/authorized_keys', Buffer.from(`${key.publicKey}\n`), 0o600)
    if (script) await machines.run(instance.id, { ...script, timeoutMs: userDataTimeoutMs })
  })
}

/** The script in user data and its interpreter; undefined for cloud-config and everything else. */
function readScript(userData: string | undefined): { script: string; shell: string } | undefined {
  const script = Buffer.from(userData ?? '', 'base64').toString()
  const interpreter = /^#!\s*(\S+)(?:\s+(\S+))?/.exec(script)
  if (!interpreter) return undefined
  const [, path, argument] = interpreter
  const shell = path!.endsWith('/env') && argument ? argument : path!
  return { script, shell: shell.slice(shell.lastIndexOf('/') + 1) }
}
