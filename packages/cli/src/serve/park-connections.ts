import type { Server } from 'node:http'
import { Socket } from 'node:net'

/** How often idle connections are looked for, in milliseconds; one that is found idle twice is parked. */
const LOOK = 250
/** So few idle connections are left alone: what is kept for them is not worth the trouble. */
const FEW = 500

/** What is internal to Node may change with its major version: with others than these, connections are left alone. */
const KNOWN = ['22', '24']

/** What Node keeps of a connection for HTTP, of which it gives only as much to know as this needs. */
interface HttpSocket extends Socket {
  /** The answer under way, or the first of many. */
  _httpMessage?: object | null
  /** Whether HTTP reads the connection without JavaScript in between. */
  _handle?: { _consumed?: boolean } | null
}

/** The connections between two requests, not even a byte of the next. */
interface Connections {
  idle: () => { socket: HttpSocket }[]
}

/** The listeners every connection has, of HTTP or not. */
const PLAIN = new Socket()

const connectionsOf = (server: Server): Connections | undefined => {
  const key = Object.getOwnPropertySymbols(server).find(({ description }) => description === 'http.server.connections')
  const connections = key && (server as unknown as Record<symbol, Partial<Connections> | undefined>)[key]
  return typeof connections?.idle === 'function' ? (connections as Connections) : undefined
}

/** Lets HTTP believe that the connection was closed, so that it frees what it keeps for it. */
const leaveHttp = (socket: HttpSocket) => {
  const closes = socket.listeners('close')
  for (const name of socket.eventNames()) {
    const plain = PLAIN.listeners(name as string)
    for (const listener of socket.listeners(name as string))
      if (!plain.includes(listener)) socket.off(name as string, listener as () => void)
  }
  for (const close of closes) close.call(socket, false)
  if (socket._handle) socket._handle._consumed = false
}

/**
 * Takes idle connections from HTTP until their next byte. From Node 24 on a connection has 8 KB for the headers it may
 * send; 10,000 that send none would hold 80 MB. Answers how to close those that are parked.
 */
export const parkConnections = (
  server: Server,
  { look = LOOK, few = FEW, version = process.versions.node } = {},
): (() => void) => {
  if (!KNOWN.includes(version.split('.', 1)[0] ?? '')) return () => undefined
  const parked = new Set<Socket>()
  let seen = new WeakMap<Socket, number>()

  function end(this: Socket) {
    this.destroy()
  }
  function gone(this: Socket) {
    parked.delete(this)
  }
  function wake(this: Socket, chunk: Buffer) {
    parked.delete(this)
    this.off('end', end).off('error', end).off('timeout', end).off('close', gone)
    server.emit('connection', this)
    this.emit('data', chunk)
  }
  const park = (socket: HttpSocket) => {
    leaveHttp(socket)
    parked.add(socket)
    socket.once('data', wake).on('end', end).on('error', end).on('timeout', end).on('close', gone)
  }
  const timer = setInterval(() => {
    const before = seen
    seen = new WeakMap()
    const idle = connectionsOf(server)?.idle() ?? []
    if (idle.length <= few) return
    for (const { socket } of idle) {
      if (socket.destroyed || socket._httpMessage) continue
      if (before.get(socket) === socket.bytesRead) park(socket)
      else seen.set(socket, socket.bytesRead)
    }
  }, look).unref()
  return () => {
    clearInterval(timer)
    for (const socket of parked) socket.destroy()
  }
}
