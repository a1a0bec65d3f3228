import type { webcrypto } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type Auth, createClient } from '@selaras/client'
import { splp } from '@selaras/client/gateways'
import { contract, ServiceRequest } from '@selaras/schemas'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

const request = contract.get(ServiceRequest)?.examples?.[0] as ServiceRequest
const { service, applicant, documents } = request

const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64')

/** What is signed: method, target and the bytes of the body, as the toy protocol of this test has it. */
const signedText = (method: string, target: string, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${method} ${target}\n`), body])

/** A signer of the caller's own: it sees the request that is about to be sent, whole. */
const signer = (privateKey: webcrypto.CryptoKey): Auth => {
  const sign: Auth = async (unsigned) => {
    const { pathname, search } = new URL(unsigned.url)
    const body = new Uint8Array(await unsigned.clone().arrayBuffer())
    const text = signedText(unsigned.method, pathname + search, body)
    const headers = new Headers(unsigned.headers)
    headers.set('Toy-Signature', base64(await crypto.subtle.sign('Ed25519', privateKey, text)))
    return new Request(unsigned, { headers })
  }
  return Object.assign(sign, { renew: () => true })
}

const keys = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
const { privateKey, publicKey } = keys as webcrypto.CryptoKeyPair

interface Arrived {
  line: string
  sound: boolean
  body: string
}

let server: Server
let url: string
let arrived: Arrived[]
let statuses: number[]

/** Verifies what came over the wire, byte by byte, before anything reads it. */
const arrive = async (incoming: IncomingMessage): Promise<Arrived> => {
  const body = await buffer(incoming)
  const { method = '', url: target = '', headers } = incoming
  const signature = Buffer.from(String(headers['toy-signature']), 'base64')
  const sound = await crypto.subtle.verify('Ed25519', publicKey, signature, signedText(method, target, body))
  return { line: `${method} ${target}`, sound, body: body.toString() }
}

beforeAll(async () => {
  server = createServer(async (incoming, outgoing) => {
    arrived.push(await arrive(incoming))
    const status = statuses.shift() ?? 200
    outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(request))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

beforeEach(() => {
  arrived = []
  statuses = []
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('what is verified is what was signed: over a retry, and anew after a refusal', async () => {
  statuses = [503, 401, 201]
  const mall = createClient(url, { auth: signer(privateKey), random: () => 0 })
  // Letters beyond ASCII: bytes, not characters, are signed.
  const identity = { ...applicant.identity, name: 'Siti Contoh é 𠮷' }
  const submission = { service, applicant: { ...applicant, identity }, documents }
  await mall.serviceRequests.submit(submission)
  const line = 'POST /service-requests'
  expect(arrived).toEqual([1, 2, 3].map(() => ({ line, sound: true, body: JSON.stringify(submission) })))
})

test('a request without a body is signed by its target, query and all', async () => {
  const mall = createClient(url, { auth: signer(privateKey), validate: false })
  await mall.complaints.list({ limit: 2, cursor: 'p 2/é' }).page()
  expect(arrived).toEqual([{ line: 'GET /complaints?limit=2&cursor=p+2%2F%C3%A9', sound: true, body: '' }])
})

test('the signature of the caller stays whole behind a gateway, which adds only headers', async () => {
  const gateway = splp({ context: 'mpp', version: '1.0', apiKey: 'kunci-bus' })
  const mall = createClient(url, { gateway, auth: signer(privateKey) })
  await mall.serviceRequests.accept(request.id)
  expect(arrived).toMatchObject([{ line: `POST /mpp/1.0/service-requests/${request.id}/accept`, sound: true }])
})
