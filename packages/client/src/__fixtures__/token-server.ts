import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Asked {
  url: string
  headers: IncomingHttpHeaders
  form: URLSearchParams
}

interface Answer {
  status?: number
  headers?: Record<string, string>
  /** An object is sent as JSON, a text as it is, `undefined` breaks the connection. */
  body: unknown
}

/** An authorization server on the loopback interface; says what `answer` says, and remembers what it was asked. */
export const tokenServer = async (answer: (count: number, url: string) => Answer | Promise<Answer>) => {
  const asked: Asked[] = []
  const server = createServer(async (incoming, outgoing) => {
    let text = ''
    for await (const chunk of incoming) text += chunk
    asked.push({ url: incoming.url ?? '', headers: incoming.headers, form: new URLSearchParams(text) })
    const { status = 200, headers, body } = await answer(asked.length, incoming.url ?? '')
    if (body === undefined) return void incoming.socket.destroy()
    outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    outgoing.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { origin, tokenUrl: `${origin}/oauth2/token`, asked, close }
}
