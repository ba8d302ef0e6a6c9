import type http from 'node:http'

const titles: Record<number, string> = {
  400: 'Bad Request',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
}

/** The page that the balancer itself answers with. */
export function errorPage(status: number): string {
  const title = `${status} ${titles[status] ?? 'Error'}`
  return `<!DOCTYPE HTML>\r\n<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`
}

/** Answers with an error page, unless the client is gone or the answer has begun: then the connection breaks. */
export function answerError(response: http.ServerResponse, status: number): void {
  if (response.destroyed) return
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = errorPage(status)
  response.writeHead(status, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
