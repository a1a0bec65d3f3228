import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, isTransportError, isUnexpectedResponseError } from '@selaras/client'
import { contract, ServiceRequest } from '@selaras/schemas'
import { afterEach, expect, test } from 'vitest'

const request = contract.get(ServiceRequest)?.examples?.[0] as ServiceRequest

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
})

const listening = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error) => error,
  )

test('a write survives a connection that breaks, under one key', async () => {
  const keys: unknown[] = []
  const url = await listening((incoming, outgoing) => {
    keys.push(incoming.headers['idempotency-key'])
    if (keys.length === 1) return void incoming.socket.destroy()
    outgoing.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify(request))
  })
  const mall = createClient(url, { random: () => 0 })
  const { service, applicant, documents } = request
  expect(await mall.serviceRequests.submit({ service, applicant, documents })).toEqual(request)
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
})

test('a key does not follow a redirect to another host', async () => {
  let arrived = 0
  const other = await listening((_, outgoing) => {
    arrived += 1
    outgoing.end('{}')
  })
  const url = await listening((_, outgoing) => outgoing.writeHead(307, { Location: other }).end())
  const mall = createClient(url, { retry: { limit: 0 }, auth: (each) => each })
  expect(isTransportError(await rejection(mall.serviceRequests.get(request.id)))).toBe(true)
  expect(arrived).toBe(0)
})

test('a body that stalls ends by the timeout', async () => {
  const url = await listening((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).write('{"id":')
  })
  const mall = createClient(url, { timeout: 100 })
  const error = await rejection(mall.serviceRequests.get(request.id))
  expect(isTransportError(error) && error.code).toBe('timeout')
})

test('a body cut off halfway is a network failure', async () => {
  const url = await listening((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' }).write('{"id":')
    setTimeout(() => outgoing.destroy(), 20)
  })
  const error = await rejection(createClient(url).serviceRequests.get(request.id))
  expect(isTransportError(error) && error.code).toBe('network')
})

test('a gateway that answers in HTML is told apart from the participant', async () => {
  const url = await listening((_, outgoing) =>
    outgoing.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>nginx</h1>'),
  )
  const error = await rejection(createClient(url).serviceRequests.get(request.id))
  expect(isUnexpectedResponseError(error) && error.status).toBe(404)
})
