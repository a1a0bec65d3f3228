import { createConnection, type Socket } from 'node:net'
import { answerParent, settingsOf } from './child.ts'
import { type Signatory, trustOf } from './participants.ts'

/** Requests to make ready, each with its own key and nonce. */
export interface Prepare {
  count: number
  port: number
  /** Host the signatures cover. */
  audience: string
  path: string
  body: string
}
/** Sends what is ready. */
export interface Fire {
  fire: true
  connections: number
  /** Connections that asked something once, and are open meanwhile and silent. */
  idle: number
}

/** What came back; milliseconds. */
export interface Volley {
  count: number
  duration: number
  p50: number
  p99: number
  /** Answers other than 201, or none; and idle connections that were lost. */
  errors: number
}

const { sender } = settingsOf<{ sender: Signatory }>()
const trust = trustOf(sender)

let ready: Buffer[] = []
let port = 0

const prepare = async ({ count, audience, path, body, ...to }: Prepare) => {
  port = to.port
  const bytes = new TextEncoder().encode(body)
  ready = []
  for (let at = 0; at < count; at++) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
    const request = new Request(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body })
    const signed = await trust.sign(request, bytes, audience as never)
    const fields = [...signed.headers].map(([name, value]) => `${name}: ${value}`)
    const head = [`POST ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, `content-length: ${bytes.length}`, ...fields]
    ready.push(Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`))
  }
  return ready.length
}

/** Status of a whole answer; `undefined` while some of it is on its way. */
const statusOf = (text: string): number | undefined => {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1]
  const isWhole = length === undefined ? text.endsWith('\r\n0\r\n\r\n') : text.length >= end + 4 + Number(length)
  return isWhole ? Number(text.slice(9, 12)) : undefined
}

const answerOn = (socket: Socket, request: Buffer): Promise<number> =>
  new Promise((resolve) => {
    let text = ''
    const done = (status: number) => {
      socket.removeAllListeners('data').removeAllListeners('close')
      resolve(status)
    }
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      const status = statusOf(text)
      if (status !== undefined) done(status)
    })
    socket.on('close', () => done(0))
    socket.write(request)
  })

const connected = (): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })

/** So many at once; a server takes no more of them in one go. */
const BACKLOG = 400
const HEALTH = Buffer.from('GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')

/** A connection that asked something once, and was kept. */
const settled = async (): Promise<Socket> => {
  const socket = await connected()
  if ((await answerOn(socket, HEALTH)) !== 200) socket.destroy()
  return socket
}

const idling = async (count: number): Promise<Socket[]> => {
  const sockets: Socket[] = []
  while (sockets.length < count)
    sockets.push(...(await Promise.all(Array.from({ length: Math.min(BACKLOG, count - sockets.length) }, settled))))
  return sockets
}

const fire = async ({ connections, idle }: Fire): Promise<Volley> => {
  const silent = await idling(idle)
  const sockets = await Promise.all(Array.from({ length: connections }, connected))
  const requests = ready.values()
  const times: number[] = []
  let errors = 0
  const lane = async (socket: Socket) => {
    for (const request of requests) {
      const began = performance.now()
      if ((await answerOn(socket, request)) !== 201) errors += 1
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(sockets.map(lane))
  const duration = performance.now() - began
  errors += silent.filter(({ destroyed, readyState }) => destroyed || readyState !== 'open').length
  for (const socket of [...sockets, ...silent]) socket.destroy()
  const sorted = Float64Array.from(times).sort()
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { count: times.length, duration, p50: at(0.5), p99: at(0.99), errors }
}

answerParent<Prepare | Fire, unknown>('ready', (question) => ('fire' in question ? fire(question) : prepare(question)))
