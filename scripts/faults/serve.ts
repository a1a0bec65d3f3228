import { createServer, type IncomingMessage, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Answerer = (request: Request) => Promise<Response>

const toRequest = async (message: IncomingMessage, host: string): Promise<Request> => {
  const { method = 'GET', url, headers } = message
  const body = await buffer(message)
  return new Request(`http://${host}${url}`, {
    method,
    headers: headers as Record<string, string>,
    ...(method !== 'GET' && { body: new Uint8Array(body) }),
  })
}

/** Serves a participant on a free port of this machine only. */
export const serve = async (answer: Answerer, host: string): Promise<{ server: Server; url: string }> => {
  const server = createServer(async (message, reply) => {
    try {
      const response = await answer(await toRequest(message, host))
      reply.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
    } catch {
      message.destroy()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { server, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}
