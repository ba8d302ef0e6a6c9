// A MariaDB server of its own, as durable as a production server, and a way to it that takes time.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'

/** Starts a server below `directory` with the account bench / bench-secret; every commit is flushed, binlog included. */
export async function startServer(directory) {
  const data = join(directory, 'data')
  const socket = join(directory, 'socket')
  const user = `--user=${userInfo().username}`
  const install = ['--no-defaults', `--datadir=${data}`, user, '--auth-root-authentication-method=normal']
  spawnSync('mariadb-install-db', [...install, '--skip-test-db'])
  const port = await freePort()
  const options = ['--log-bin', '--sync-binlog=1', '--innodb-flush-log-at-trx-commit=1', '--skip-name-resolve']
  const place = [`--datadir=${data}`, `--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1', user]
  const child = spawn('mariadbd', ['--no-defaults', ...place, ...options], { stdio: 'ignore' })
  const sql = (text) => {
    const words = ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-e', text]
    const { status, stdout, stderr } = spawnSync('mariadb', words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  for (let attempt = 0; ; attempt++) {
    try {
      sql("CREATE USER IF NOT EXISTS bench@'%' IDENTIFIED BY 'bench-secret'; GRANT ALL ON *.* TO bench@'%'")
      break
    } catch (error) {
      if (attempt > 200 || child.exitCode !== null) throw error
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return { port, sql, stop }
}

/** Holds every byte back for a while in both directions; in a process of its own, because the race blocks. */
export async function startDelay(target, oneWayMs) {
  const script = `
const { connect, createServer } = require('node:net')
createServer((client) => {
  const upstream = connect(${target}, '127.0.0.1')
  for (const [from, to] of [[client, upstream], [upstream, client]]) {
    from.setNoDelay(true)
    from.on('data', (bytes) => setTimeout(() => to.write(bytes), ${oneWayMs}))
    from.on('end', () => setTimeout(() => to.end(), ${oneWayMs}))
    from.on('error', () => to.destroy())
  }
}).listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)) })
`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [text] = await once(child.stdout, 'data')
  return { port: Number(String(text)), close: () => child.kill('SIGKILL') }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}
