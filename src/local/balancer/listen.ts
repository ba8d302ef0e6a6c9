import type net from 'node:net'

/** Starts to listen; a refusal says which address, why, and what to do. */
export function listen(server: net.Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => reject(explain(error, port, address))
    server.once('error', refused)
    server.listen({ port, host: address, backlog: 4_096 }, () => {
      server.off('error', refused)
      resolve()
    })
  })
}

/** The sentence for a refusal of the operating system. */
export function explain(error: NodeJS.ErrnoException, port: number, address: string): Error {
  return new Error(`a listener cannot listen on ${address}:${port}: ${reason(error, port)}`, { cause: error })
}

function reason(error: NodeJS.ErrnoException, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return 'another program listens there; stop it, or give the listener another port'
    case 'EACCES':
      return `ports below 1024 need root (or net.ipv4.ip_unprivileged_port_start=${port}); use a port from 1024 on`
    case 'EADDRNOTAVAIL':
      return 'this machine has no such address; outside Linux, loopback addresses beside 127.0.0.1 must be added first (ifconfig lo0 alias)'
    default:
      return error.message
  }
}
