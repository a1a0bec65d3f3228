import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'

type Handle = (request: Request) => Response | Promise<Response>

export interface HttpServer {
  url: string
  goOffline: () => Promise<void>
  goOnline: () => Promise<void>
}

const listen = (handle: Handle, port: number) =>
  new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch: handle, hostname: '127.0.0.1', port }, () => resolve(server as Server)) as Server
    server.once('error', reject)
  })

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Serves a fetch handler on a free loopback port; it can go off the network and come back to the same address. */
export const httpServer = async (handle: Handle): Promise<HttpServer> => {
  let server = await listen(handle, 0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    goOffline: () => close(server),
    goOnline: async () => {
      server = await listen(handle, port)
    },
  }
}
