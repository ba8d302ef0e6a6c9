// A local cloud of one machine and one database that is going to be killed. Prints what it started as one line of JSON.
import { createMachineDriver } from '../../src/local/machines/driver.ts'
import { makeTemporaryDataDirectory } from '../../src/local/machines/data-directory.ts'
import { DirectoryMachines } from '../../src/local/machines/directory-driver.ts'
import { createDatabaseDriver } from '../../src/local/mysql/driver.ts'
import { BlockAddresses } from '../../src/local/addresses.ts'

const kind = process.argv[2]
const block = Number(process.argv[3])
const log = () => {}
const dataDirectory = await makeTemporaryDataDirectory(log)
const addresses = new BlockAddresses(block)

if (kind === 'database') {
  const databases = await createDatabaseDriver({ dataDirectory, addresses, log })
  const { host } = await databases.create({ instanceId: 'rm-doomed', engineVersion: '8.0' })
  console.log(JSON.stringify({ dataDirectory, address: host }))
} else {
  const machines =
    kind === 'directory'
      ? new DirectoryMachines(`${dataDirectory}/machines`)
      : await createMachineDriver({ dataDirectory, log })
  const address = addresses.allocate()
  await machines.create({ instanceId: 'i-doomed', hostname: 'doomed', address })
  await machines.start('i-doomed')
  await machines.run('i-doomed', {
    shell: 'sh',
    timeoutMs: 60_000,
    script: `cat > /etc/systemd/system/web.service <<'END'
[Service]
ExecStart=/bin/sh -c 'sleep 3600 & exec sleep 3601'
END
systemctl start web
setsid sleep 3602 > /dev/null 2>&1 &`,
  })
  console.log(JSON.stringify({ dataDirectory, address }))
}
setInterval(() => {}, 1_000)
