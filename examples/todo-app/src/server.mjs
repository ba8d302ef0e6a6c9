// A small to-do service, as a team would write it: one process, MySQL behind it, graceful shutdown.
//
//   GET  /          the list as a page            GET  /healthz   200 when the database answers, else 503
//   GET  /todos     the list as JSON              GET  /version   {"version": "1.0.0"}
//   POST /todos     {"title": "..."} -> 201
//
// Settings come from the environment (the unit's EnvironmentFile): PORT, HOST, DATABASE_URL.
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createServer } from 'node:http'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import mysql from 'mysql2/promise'

// What this release is. A real team's releases differ in code; here a file beside it says what is new (and what is
// broken) in each, because four copies of one service would hide the difference.
const release = readRelease()

const port = Number(process.env.PORT ?? 8080)
const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 4 })

const routes = {
  'GET /healthz': async () => {
    if (release.neverHealthy) return json(503, { status: 'starting' })
    await pool.query(release.hasPriority ? 'SELECT priority FROM todos LIMIT 1' : 'SELECT 1')
    return json(200, { status: 'ok' })
  },
  'GET /version': () => json(200, { version: release.version }),
  'GET /todos': async () => json(200, await listTodos()),
  'POST /todos': async (request) => {
    const { title, priority } = JSON.parse(await readBody(request))
    if (typeof title !== 'string' || title === '') return json(400, { error: 'title is missing' })
    const [result] = release.hasPriority
      ? await pool.execute('INSERT INTO todos (title, priority) VALUES (?, ?)', [title, Number(priority ?? 0)])
      : await pool.execute('INSERT INTO todos (title) VALUES (?)', [title])
    return json(201, { id: result.insertId, title })
  },
  'GET /': async () => {
    const items = (await listTodos())
      .map(({ title, done }) => `<li>${done ? '✓ ' : ''}${escapeHtml(title)}</li>`)
      .join('')
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><title>todo ${release.version}</title><ul>${items}</ul>`,
    }
  },
}

/** Without that file it is the newest code, and the directory of the release on the instance says its name. */
function readRelease() {
  const directory = dirname(realpathSync(process.argv[1]))
  const file = join(directory, 'release.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { version: basename(directory), hasPriority: true }
}

async function listTodos() {
  const [rows] = await pool.query(
    release.hasPriority
      ? 'SELECT id, title, done, priority FROM todos ORDER BY priority DESC, id DESC LIMIT 20'
      : 'SELECT id, title, done FROM todos ORDER BY id DESC LIMIT 20',
  )
  return rows
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://app')
  const { status, type, body } = await answer(request, pathname)
  // Every answer names its release and its instance: traffic can be counted by version from outside, and a bad answer
  // says where to look.
  response.writeHead(status, {
    'content-type': type,
    'x-app-version': release.version,
    'x-app-instance': hostname(),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
})

async function answer(request, pathname) {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const route = routes[`${method} ${pathname}`]
  if (!route) return json(404, { error: 'not found' })
  if (release.errorRate && pathname === '/todos' && Math.random() < release.errorRate)
    return json(500, { error: 'a bug of this release' })
  try {
    return await route(request)
  } catch (error) {
    return json(pathname === '/healthz' ? 503 : 500, { error: error.message })
  }
}

const json = (status, value) => ({ status, type: 'application/json', body: JSON.stringify(value) })

async function readBody(request) {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const escapeHtml = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)

// The balancer keeps connections open for 15 s; closing earlier than it does would cut a request in half.
server.keepAliveTimeout = 65_000
server.listen(port, process.env.HOST ?? hostname(), () =>
  console.log(`todo ${release.version} listens on ${process.env.HOST ?? hostname()}:${server.address().port}`),
)

process.on('SIGTERM', () => {
  // Requests under way end first; then the pool, then the process.
  server.close(async () => {
    await pool.end()
    process.exit(0)
  })
  server.closeIdleConnections()
})
